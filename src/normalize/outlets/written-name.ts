import { placeByName, surroundingsOf } from '../../languages/gazetteer.ts'
import { once } from '../../lib/once.ts'
import type { AuthorityOutlet } from '../../model/authority.ts'
import { readWrittenName } from '../../names/outlet-name.ts'
import type { OutletDirectory } from './directory.ts'

/**
 * The outlet of the directory that is so written: also in capitals, with an abbreviation of its own, or with a place behind it
 * that lies in its country ("DAILY MAIL (London)", but not "The Guardian (Lagos, Nigeria)"). Null for none.
 */
export function knownByWriting(written: string, directory: OutletDirectory): AuthorityOutlet | null {
  const plain = directory.byName(written)
  if (plain) return plain
  const { name, note } = readWrittenName(written)
  const known = name === written ? null : directory.byName(name)
  if (!known || note.length === 0) return known
  return note.every((part) => isIn(part, known.country)) ? known : null
}

function isIn(part: string, code: string | null): boolean {
  const country = surroundingsOf(part, 'en').country ?? placeByName(part)?.country
  return country !== undefined && code !== null && country === nameOf(code)
}

/** As the gazetteer calls a country. */
function nameOf(code: string): string {
  return countryNames().of(code) ?? ''
}

const countryNames = once(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }))
