import { foldKey } from '../../lib/spec-reader.ts'
import { fieldOfKey } from './field-keys.ts'
import { publishKeys } from './withheld.ts'

/**
 * "date:2019-03-04" → "date: 2019-03-04", where the name is that of a field or speaks of publishing: without a blank YAML takes all of it
 * for a text.
 */
export function withBlanks(text: string): string {
  if (!/^[\p{L}_-]{2,24} ?:[^\s:]/mu.test(text)) return text
  return text.replace(/^([\p{L}_-]{2,24}) ?:(?=[^\s:])/gmu, (whole, key: string) => {
    const field = fieldOfKey(key)
    const isMeant = (field !== null && field !== 'ignored') || speaksOfPublishing.has(foldKey(key))
    return isMeant ? `${key}: ` : whole
  })
}

const speaksOfPublishing: ReadonlySet<string> = new Set(publishKeys.map(foldKey))
