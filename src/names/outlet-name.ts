/** The name of an outlet as a database or catalogue writes it, and what stands in brackets behind it, in parts. */
export interface WrittenName {
  readonly name: string
  /** "(Montreal, Quebec)" → ["Montreal", "Quebec"]; empty where nothing stands there. */
  readonly note: readonly string[]
}

/**
 * "The Gazette (Montreal, Quebec)" → "The Gazette" and the note; "The Marle Press(TMP)", "Marle Post -- English" and
 * "Marle Post (f/k/a The Marle Mail)" → the name alone, as none of these is part of it.
 */
export function readWrittenName(written: string): WrittenName {
  const plain = written
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s--\s\p{Lu}\p{Ll}{3,14}$/u, '')
    .replace(/(?<=\.\p{L}{2,3}|\p{L}{5})\.$/u, '')
  const [, name = '', note = ''] = /^([^()[\]]{2,100}?)\s?\(([^()]{2,60})\)$/u.exec(plain) ?? []
  if (name === '') return { name: plain, note: [] }
  if (isInitialsOf(note, name) || /^[fn]\/?k\/?a\b/iu.test(note)) return { name, note: [] }
  return { name, note: note.split(/\s?[,;]\s?/u).filter((part) => part !== '') }
}

/** "SRF" of "Schweizer Radio und Fernsehen", "CP" of "The Canadian Press"; small words count or do not. */
function isInitialsOf(short: string, name: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false
  const words = name.split(/[\s-]+/u)
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('')
  return [words, words.filter((word) => /^\p{Lu}/u.test(word)), words.slice(1)].some(
    (list) => initials(list).toUpperCase() === short,
  )
}
