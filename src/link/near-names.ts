import { distance } from 'fastest-levenshtein'
import { nearest } from '../lib/nearest.ts'
import { foldText } from '../text/folding.ts'

/** Finds the name, or file, of an archive that is meant by a slip: null where none is near. */
export type Near = (slips: readonly string[], isMeant?: (name: string) => boolean) => string | null

/**
 * The name that one of `slips` is most likely a slip of ("Ada Lnud"), or that has all of its words and more or fewer ("Ada
 * Maria Lund", "2014/flood.txt"). Two that differ in figures alone are no slips. What it takes to compare with all names is
 * made when it is first asked, as most lists have no slip.
 */
export function nearAmong(names: Iterable<string>): Near {
  let known: readonly Known[] | undefined
  return (slips, isMeant = () => true) => {
    known ??= Array.from(new Set(names), knownOf)
    for (const slip of slips) {
      const near = nearest(
        slip,
        alike(slip, known)
          .map(({ name }) => name)
          .filter(isMeant),
      )
      if (near !== null) return near
    }
    for (const slip of slips) {
      const words = foldText(slip).split(' ')
      const near = words.length < 2 ? undefined : known.find((one) => isPart(words, one) && isMeant(one.name))
      if (near) return near.name
    }
    return null
  }
}

interface Known {
  readonly name: string
  readonly folded: string
  /** A bit for each character in small letters, several to one: tells most names apart without comparing them. */
  readonly letters: number
}

function knownOf(name: string): Known {
  const small = name.toLowerCase()
  let letters = 0
  for (let at = 0; at < small.length; at++) letters |= 1 << (small.charCodeAt(at) & 31)
  return { name, folded: foldText(name), letters }
}

/** As many changes as `nearest` allows. */
const MOST_CHANGES = 3

function alike(slip: string, known: readonly Known[]): readonly Known[] {
  const { folded, letters } = knownOf(slip)
  const most = Math.max(1, folded.length / 4)
  const bare = withoutFigures(slip)
  return known.filter(
    (other) =>
      Math.abs(other.name.length - slip.length) <= MOST_CHANGES &&
      // A change takes away one character, and brings one.
      bitsOf(other.letters ^ letters) <= 2 * MOST_CHANGES &&
      distance(folded, other.folded) <= most &&
      withoutFigures(other.name) !== bare,
  )
}

function bitsOf(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

function withoutFigures(text: string): string {
  return text.replace(/\d+/g, '')
}

/** Whether all words of the one of two names that has fewer, two at least, stand in the other. */
function isPart(words: readonly string[], { folded }: Known): boolean {
  if (!words.some((word) => folded.includes(word))) return false
  const others = folded.split(' ')
  if (others.length < 2) return false
  const [few, many] = words.length <= others.length ? [words, others] : [others, words]
  return few.every((word) => many.includes(word))
}
