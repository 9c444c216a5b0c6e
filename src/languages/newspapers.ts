import { shippedData } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'
import { alternatives } from './word-sets.ts'

/** Whether a name is plainly that of a newspaper: "The Courier", "Harbourzeitung", "港湾新聞". */
export function isPaper(name: string): boolean {
  const { papers, endings } = words()
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => papers.has(word) || endings.test(word))
}

/** A name that ends with a word that hardly stands in anything but the name of a newspaper: "Arlen Gazette". */
export function isPlainlyPaper(name: string): boolean {
  const last = (name.split(/\s+/u).at(-1) ?? '').toLowerCase()
  const { doubtful, everyday } = words()
  return isPaper(last) && !doubtful.has(last) && !everyday.has(last)
}

/** "Marle Express": the last word is one of newspapers that stands in much else. */
export function isDoubtfulPaper(name: string): boolean {
  return words().doubtful.has((name.split(/\s+/u).at(-1) ?? '').toLowerCase())
}

/** The same of two to four words with capitals: what stands behind a headline and a divider, or among its writers. */
export function isNameOfPaper(name: string): boolean {
  const parts = name.split(/\s+/u)
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every((part) => /^\p{Lu}/u.test(part) || words().small.has(part)) &&
    isPlainlyPaper(name)
  )
}

/** "Le Courrier de la Marle", "Le Courrier de l'Arlance", "El Correo de Osma": the word of a newspaper first, or behind an article, and then whose it is. */
export function isPaperOfPlace(name: string): boolean {
  const parts = name.split(/\s+|(?<=^\p{L}['’])/u)
  const [first = '', second = ''] = parts
  return (
    parts.length >= 3 &&
    parts.length <= 6 &&
    (isPlainlyPaper(first) || (first.length <= 3 && isPlainlyPaper(second))) &&
    parts.every((part) => isCapital(part) || words().small.has(part)) &&
    isCapital(parts.at(-1) ?? '')
  )
}

/** "Arlance", "l'Arlance" */
function isCapital(word: string): boolean {
  return /^(?:\p{Ll}{1,2}['’])?\p{Lu}/u.test(word)
}

/** "Głos Emigracji": a word of newspapers that begins a name, with what it is of right behind. */
export function isFrontOfName(word: string): boolean {
  return words().front.has(word.toLowerCase())
}

/**
 * "The Marle Messenger", "A Voz da Marle", "Marle News": two to six capitals and small words, the first of them, the one behind an
 * article or the last a word of newspapers, though it may be one of much else. What stands so is a name only where something else
 * shows it; where the word is an everyday one (`isEveryday`), what stands beside it has to.
 */
export function likePaper(name: string): { readonly isEveryday: boolean } | null {
  const { papers, everyday, small, endings } = words()
  const parts = name.split(/\s+|(?<=^\p{L}['’])/u)
  const [first = '', second = ''] = parts
  const isNamed = parts.every((part) => isCapital(part) || small.has(part))
  if (parts.length < 2 || parts.length > 6 || !isNamed) return null
  const found = [first, ...(first.length <= 3 ? [second] : []), parts.at(-1) ?? '']
    .map((part) => part.toLowerCase())
    .filter((part) => papers.has(part) || endings.test(part))
  return found.length === 0 ? null : { isEveryday: found.every((part) => everyday.has(part)) }
}

interface Words {
  readonly front: ReadonlySet<string>
  readonly papers: ReadonlySet<string>
  readonly endings: RegExp
  readonly doubtful: ReadonlySet<string>
  readonly everyday: ReadonlySet<string>
  /** Those between the others of a name: "of", "della". */
  readonly small: ReadonlySet<string>
}

const words = once((): Words => {
  const { paper, paperEnding, doubtful, everyday, small, front } =
    shippedData<
      Readonly<
        Record<'paper' | 'paperEnding' | 'doubtful' | 'everyday' | 'small' | 'front', readonly string[]>
      >
    >('notes/citations.yml')
  const sets = {
    papers: new Set(paper),
    doubtful: new Set(doubtful),
    everyday: new Set(everyday),
    small: new Set(small),
    front: new Set(front),
  }
  return { ...sets, endings: new RegExp(`(?:${alternatives(paperEnding)})$`, 'u') }
})
