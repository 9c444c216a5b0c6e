/**
 * All places where a pattern with the flag `g` stands in a text, as `matchAll` finds them. That one makes a copy of the
 * pattern each time, which for long ones, made of lists of words, takes longer than to look for them in a clause.
 * Not for patterns that match nothing, and not while the same one is looked for in another text.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}
