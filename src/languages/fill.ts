/**
 * A sentence of `knowledge/` with its facts: `{name}` is what `say` gives for a name, and `[name? …]` is said only where that
 * is not empty. ("{count} clippings[late?, the last of {late}]", …) → "3 clippings, the last of May".
 */
export function fillSentence(sentence: string, say: (name: string) => string): string {
  return sentence
    .replace(/\[(\w+)\?([^[\]]*)\]/g, (_, name: string, part: string) =>
      say(name) === '' ? '' : part.replace(/^ /, ''),
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => say(name))
}
