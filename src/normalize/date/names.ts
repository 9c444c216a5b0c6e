import type { Language, Words } from '../../languages/language.ts'
import { datedLanguages } from '../../languages/load.ts'
import { withoutAccents } from '../../text/folding.ts'

let names:
  | { readonly months: ReadonlyMap<string, number>; readonly weekdays: ReadonlyMap<string, number> }
  | undefined

/** Names of months and weekdays as news of any language prints them, folded. */
function known(): NonNullable<typeof names> {
  names ??= {
    months: indexed(1, (language) => language.months),
    weekdays: indexed(0, (language) => language.weekdays),
  }
  return names
}

/** In UTF-16 code units: a script without spaces makes one word of a whole line. */
const longestName = 40

/** "Nov" → 11, "März" → 3; null for any other word. */
export function monthOf(word: string): number | null {
  return word.length > longestName ? null : (known().months.get(folded(word)) ?? null)
}

/** "Dienstag" → 2 (0 is Sunday); null for any other word. */
export function weekdayNamed(word: string): number | null {
  return word.length > longestName ? null : (known().weekdays.get(folded(word)) ?? null)
}

/** Lower case, without accents and full stops. */
export function folded(word: string): string {
  const lower = word.toLowerCase()
  // The usual word has nothing to fold; normalizing is the costly part.
  return /^[a-z-]+$/.test(lower) ? lower : withoutAccents(lower).replaceAll('.', '').replaceAll('ı', 'i')
}

/** What two languages read differently ("so" is Sunday in German, Saturday in Czech) is not among them. */
function indexed(first: number, of: (language: Language) => readonly Words[]): ReadonlyMap<string, number> {
  const byName = new Map<string, number>()
  const contested = new Set<string>()
  for (const language of datedLanguages())
    for (const [index, forms] of of(language).entries())
      for (const name of forms.map(folded)) {
        if ((byName.get(name) ?? index + first) !== index + first) contested.add(name)
        byName.set(name, index + first)
      }
  for (const name of contested) byName.delete(name)
  return byName
}
