import { shippedLines } from '../../knowledge/shipped.ts'
import { nextCapitalized } from '../../text/words.ts'

/** A spelling of a place. */
export interface PlaceName {
  /** The name shown, whatever the spelling: "Kyiv" for "Kiev". */
  readonly name: string
  /** The country it lies in; its own name for a country; null for regions of several. */
  readonly country: string | null
  /** A person's name or a common word as well. */
  readonly isAmbiguous: boolean
  /** An abbreviation that stands before nouns too: "US troops" names no place, "in the US" does. */
  readonly isShort: boolean
  /** The first city of a country: it often stands for its government. */
  readonly isCapital: boolean
  /** One of the states of the United States. */
  readonly isState: boolean
}

export interface NameHit {
  readonly place: PlaceName
  /** The name shown: that of the place, or "Paris, Texas" where the text says that it is another one. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The known places of a text by their spelling alone, in order, the longest where several begin at one word. */
export function findNames(text: string): NameHit[] {
  const hits: NameHit[] = []
  let done = 0
  for (let word = nextCapitalized(text, 0); word; word = nextCapitalized(text, word.end)) {
    const { start } = word
    const starting = start < done ? undefined : spellings.get(text.slice(start, word.end))
    const found = starting?.find(({ spelling }) => standsAt(text, spelling, start))
    if (!found) continue
    done = start + found.spelling.length
    hits.push({ place: found.place, start, ...nameAt(text, found.place, start, done) })
    done = hits.at(-1)?.end ?? done
  }
  return hits
}

/** A place by any of its spellings, however it is written ("WASHINGTON", "Kiev"). */
export function placeByName(name: string): PlaceName | null {
  return folded.get(fold(name)) ?? null
}

/** "Birmingham, Alabama" is not the Birmingham of the list; "Lyon, France" is the Lyon of the list. */
function nameAt(text: string, place: PlaceName, start: number, end: number): { name: string; end: number } {
  const region = /^, (\p{Lu}[\p{Ll}.]+(?: \p{Lu}\p{Ll}+)?)(?=[,.;)\s]|$)/u.exec(text.slice(end, end + 40))
  const words = region?.[1] ?? ''
  const within = folded.get(fold(words)) ?? folded.get(fold(words.split(' ')[0] ?? ''))
  if (!region || !within?.isState || within.country === place.country || place.country === place.name)
    return { name: place.name, end }
  return { name: `${text.slice(start, end)}, ${within.name}`, end: end + 2 + within.name.length }
}

function standsAt(text: string, spelling: string, start: number): boolean {
  if (!text.startsWith(spelling, start)) return false
  const next = text.charAt(start + spelling.length)
  return next === '' || !/[\p{L}\p{N}]/u.test(next)
}

function fold(name: string): string {
  return name.trim().replace(/^the /i, '').toLowerCase()
}

const entries = readGazetteer(shippedLines('places.txt'))

/** Spellings by their first run of letters, longest first. */
const spellings = new Map<string, { readonly spelling: string; readonly place: PlaceName }[]>()
/** Places by folded spelling; of two, the first in the list. */
const folded = new Map<string, PlaceName>()
for (const entry of entries) {
  const spelling = entry.spelling.replace(/^the /, '')
  const first = /^[\p{L}\p{M}]+/u.exec(spelling)?.[0] ?? ''
  spellings.set(first, [...(spellings.get(first) ?? []), { ...entry, spelling }])
  if (!folded.has(fold(spelling))) folded.set(fold(spelling), entry.place)
}
for (const list of spellings.values()) list.sort((a, b) => b.spelling.length - a.spelling.length)

/** Lines of the gazetteer → its spellings; the head of the file says what each sign means. */
function readGazetteer(lines: readonly string[]): { spelling: string; place: PlaceName }[] {
  return lines.flatMap((line) => {
    const isState = line.startsWith(': ')
    const isRegion = line.startsWith(':: ')
    const [head = '', ...rest] = line.split(':')
    const list = rest.join(':').replace(/^:/, '')
    const country = isState ? 'United States' : isRegion ? null : primary(head)
    const within = list
      .split(/, (?!D\.?C)/)
      .filter((names) => names.trim() !== '')
      .flatMap((names, index) =>
        readNames(names, { country, isState, isCapital: index === 0 && country !== null && !isState }),
      )
    return [
      ...(country === null || isState ? [] : readNames(head, { country, isState: false, isCapital: false })),
      ...within,
    ]
  })
}

/** "Kyiv = Kiev", "Georgia?" */
function readNames(
  names: string,
  place: Pick<PlaceName, 'country' | 'isState' | 'isCapital'>,
): { spelling: string; place: PlaceName }[] {
  const name = primary(names)
  return names.split('=').map((part) => {
    const spelling = part.trim().replace(/\?$/, '')
    const isShort = /^(?:[A-Z]\.?)+$/.test(spelling)
    return { spelling, place: { ...place, name, isAmbiguous: part.trim().endsWith('?'), isShort } }
  })
}

function primary(names: string): string {
  return (names.split('=')[0] ?? '').trim().replace(/\?$/, '')
}
