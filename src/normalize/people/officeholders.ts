import type { Almanac } from '../../model/authority.ts'
import { foldWord, wordHash } from '../../text/tokens.ts'
import { almanacIndex, type Term } from '../date/almanac/almanac.ts'
import type { Reading } from './features.ts'
import { nameForm } from './names.ts'
import { type OfficeSpan, officeSpans } from './offices.ts'
import { isFull, type Naming, type Person } from './person.ts'
import { fullFits } from './persons.ts'

/** Who holds an office, as far as the almanac knows; it decides between people whom the text names, and sees nobody. */
export interface Officeholders {
  /** "President Obama": the almanac knows this person in that office. */
  holds(naming: Naming, person: Person): boolean
  /**
   * A lone name with an office means somebody else than the only person of that surname in the text: "President Obama"
   * where the text has Sasha Obama in full. So it is when the almanac knows another bearer of the surname in that
   * office, and nothing in the text gives the office to the person named in full.
   */
  meansAnother(naming: Naming, person: Person): boolean
}

export function officeholders(reading: Reading, almanac: Almanac): Officeholders {
  const { terms } = almanacIndex(almanac)
  const holdersOf = (naming: Naming, title: Title | null): Term[] =>
    title === null
      ? []
      : (terms.get(naming.form.folded[0] ?? '') ?? []).filter((term) => isHolder(term, title))
  const fits = ({ name }: Term, { form }: Person): boolean => fullFits(nameForm(name, null), form)
  return {
    holds: (naming, person) => holdersOf(naming, titleOf(reading, naming)).some((term) => fits(term, person)),
    meansAnother: (naming, person) => {
      const title = titleOf(reading, naming)
      const holders = holdersOf(naming, title)
      return (
        title !== null &&
        holders.length > 0 &&
        person.form.folded.at(-1) === naming.form.folded[0] &&
        !holders.some((term) => fits(term, person)) &&
        !hasTitle(reading, person, title)
      )
    },
  }
}

/** Only offices of one holder at a time tell anything: there are senators of every name. */
function isHolder({ office, name }: Term, title: Title): boolean {
  if (office.shared || office.candidacy || name.length < 2) return false
  return (
    title.length === 0 ||
    office.titles.some((words) => words.join(' ') === title.slice(-words.length).join(' '))
  )
}

/** Words of the office before a name, folded; none for "the Obama administration", whatever office that is. */
type Title = readonly string[]

/** Null where the name has no office before it. */
function titleOf(reading: Reading, { span }: Naming): Title | null {
  const { tokens } = reading
  if (reading.words.hashes('administrations').has(tokens.hash[span.to] ?? 0)) return []
  const before = officeSpans(reading, span).find(({ to }) => to === span.from)
  return before === undefined ? null : wordsOf(reading, before)
}

function wordsOf({ tokens }: Reading, { from, to }: OfficeSpan): string[] {
  return Array.from({ length: to - from }, (_, i) =>
    foldWord(tokens.text.slice(tokens.start[from + i], tokens.end[from + i])),
  )
}

/** "Walter Munk, president of the club": the office may be his. */
function hasTitle(reading: Reading, { namings }: Person, title: Title): boolean {
  const office = title.at(-1)
  return namings
    .filter(({ form }) => isFull(form))
    .flatMap(({ span }) => officeSpans(reading, span))
    .map((span) => wordsOf(reading, span))
    .some((words) => (office === undefined ? !isCandidacy(reading, words) : words.includes(office)))
}

/** "presidential candidate Jeb Lovat" has no administration yet. */
function isCandidacy(reading: Reading, words: readonly string[]): boolean {
  const candidates = reading.words.hashes('candidates')
  return words.some((word) => candidates.has(wordHash(word)))
}
