import { foldText } from '../text/folding.ts'
import { parseName } from './name.ts'
import { nameParts } from './parts.ts'
import { startsWithSurname } from './surname-first.ts'

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu

/** How a name is sorted and indexed: "Blinken, Antony", "van der Bellen, Alexander", "Xi Jinping". */
export function sortName(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : ''
  const bare = suffix ? words.slice(0, -1) : words
  if (bare.length < 2 || isSurnameFirst(name)) return name
  let start = bare.length - 1
  while (start > 1 && isParticle(bare[start - 1] ?? '')) start--
  const surname = bare.slice(start).join(' ').replace(/,$/u, '')
  return `${surname}, ${bare.slice(0, start).join(' ')}${suffix ? `, ${suffix}` : ''}`
}

/** "van", "de", "d'", "St." */
function isParticle(word: string): boolean {
  return nameParts().particles.has(foldText(word))
}

/** "Xi Jinping", "Kim Jong Un", "Nguyen Phu Trong". */
export function isSurnameFirst(name: string): boolean {
  return startsWithSurname(parseName(name).tokens)
}
