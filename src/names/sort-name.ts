import { parseName } from './name.ts'
import { startsWithSurname } from './surname-first.ts'

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu
const PARTICLE =
  /^(?:van|von|vom|zu|der|den|de|del|della|delle|di|da|das|do|dos|du|d'|la|le|los|las|el|al|bin|ibn|bint|ben|abu|ter|ten|te|af|av|st\.?|san)$/iu
/** How a name is sorted and indexed: "Blinken, Antony", "van der Bellen, Alexander", "Xi Jinping". */
export function sortName(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : ''
  const bare = suffix ? words.slice(0, -1) : words
  if (bare.length < 2 || isSurnameFirst(name)) return name
  let start = bare.length - 1
  while (start > 1 && PARTICLE.test(bare[start - 1] ?? '')) start--
  const surname = bare.slice(start).join(' ').replace(/,$/u, '')
  return `${surname}, ${bare.slice(0, start).join(' ')}${suffix ? `, ${suffix}` : ''}`
}

/** "Xi Jinping", "Kim Jong Un", "Nguyen Phu Trong". */
export function isSurnameFirst(name: string): boolean {
  return startsWithSurname(parseName(name).tokens)
}
