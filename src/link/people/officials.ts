import { append } from '../../lib/grouping.ts'
import type { ArticleRecord } from '../../model/archive.ts'
import type { AlmanacOffice } from '../../model/authority.ts'
import { parseName } from '../../names/name.ts'
import { foldText } from '../../text/folding.ts'
import type { Naming } from './naming.ts'
import { isFormer } from './occupations.ts'
import type { NamedIdentity } from './person-names.ts'

/**
 * What the almanac knows of people who hold offices. It tells whom a text means by "President Obama", and which
 * number a person has in Wikidata; nobody is seen because of it.
 */
export interface Officials {
  /**
   * The keys of the names of the one holder whom a surname with these offices means in an article of that date; null
   * where the almanac knows none, or several.
   */
  readonly meant: (naming: Naming, record: ArticleRecord) => ReadonlySet<string> | null
  /** Whether the shipped almanac knows a person of this spelling, as the world does. */
  readonly isKnown: (spelling: string) => boolean
  /** Wikidata's number of a person, where name and an office in an article of the time agree with the almanac. */
  readonly wikidata: (identity: NamedIdentity, records: readonly ArticleRecord[]) => string | null
  /** The name in the almanac of the one person whom offices and names of these namings mean; null for none or several. */
  readonly holder: (namings: readonly Naming[], records: readonly ArticleRecord[]) => string | null
}

interface Term {
  readonly person: string
  readonly spellings: readonly string[]
  /** Folded. */
  readonly titles: readonly string[]
  readonly shared: boolean
  readonly from: string
  readonly to: string | null
  readonly wikidata: string | null
  readonly isOwn: boolean
}

export function officialsOf(offices: readonly AlmanacOffice[]): Officials {
  const bySurname = new Map<string, Term[]>()
  const bySpelling = new Map<string, Term[]>()
  for (const term of offices.flatMap(termsOf)) {
    const surnames = new Set(term.spellings.flatMap(surnamesOf))
    for (const surname of surnames) append(bySurname, surname, term)
    for (const spelling of term.spellings) append(bySpelling, spelling, term)
  }
  return {
    meant: ({ person }, record) => {
      if (person.offices.length === 0) return null
      const terms = (bySurname.get(foldText(person.name)) ?? []).filter(
        (term) => !term.shared && person.offices.some((office) => isHeld(term, office, record)),
      )
      const [first] = terms
      if (!first || terms.some((term) => term.person !== first.person)) return null
      return new Set(terms.flatMap(({ spellings }) => spellings.map((spelling) => parseName(spelling).key)))
    },
    isKnown: (spelling) => bySpelling.get(spelling)?.some(({ isOwn }) => !isOwn) ?? false,
    wikidata: ({ spellings, namings }, records) => {
      const terms = [...spellings.keys()]
        .flatMap((spelling) => bySpelling.get(spelling) ?? [])
        .filter(({ wikidata }) => wikidata !== null)
      const ids = new Set(heldBy(terms, namings, records).map(({ wikidata }) => wikidata))
      const [only] = ids
      return ids.size === 1 ? (only ?? null) : null
    },
    holder: (namings, records) => {
      const terms = [...new Set(namings.map(({ person }) => person.name))].flatMap(
        (spelling) => bySpelling.get(spelling) ?? [],
      )
      if (terms.length === 0) return null
      const people = new Set(heldBy(terms, namings, records).map(({ person }) => person))
      const [only] = people
      return people.size === 1 ? (only ?? null) : null
    },
  }
}

/** The terms that an article gives to one of the namings, in the years of the term. */
function heldBy(
  terms: readonly Term[],
  namings: readonly Naming[],
  records: readonly ArticleRecord[],
): readonly Term[] {
  return terms.filter((term) =>
    namings.some(({ article, person, inferred }) => {
      const record = records[article]
      return !inferred && record && person.offices.some((office) => isHeld(term, office, record))
    }),
  )
}

function termsOf({ titles, holders, shared = false }: AlmanacOffice): Term[] {
  const folded = titles.map(foldText)
  return holders.map(({ name, aliases, from, to, wikidata, isOwn = false }) => ({
    person: name,
    spellings: [name, ...aliases],
    titles: folded,
    shared,
    from,
    to,
    wikidata,
    isOwn,
  }))
}

/** The last word, and the first for names such as "Xi Jinping". */
function surnamesOf(spelling: string): string[] {
  const words = foldText(spelling.replace(/,? (?:Jr|Sr|I{1,3}|IV)\.?$/, '')).split(' ')
  return [words.at(-1) ?? '', ...(words.length === 2 ? [words[0] ?? ''] : [])]
}

/** Whether a text of this date may give that office to the holder: in the term, or after it as a former one. */
function isHeld({ titles, from, to }: Term, office: string, { date }: ArticleRecord): boolean {
  const said = foldText(office)
  if (!titles.some((title) => said === title || said.endsWith(` ${title}`) || said.startsWith(`${title} `)))
    return false
  const [earliest, latest] = [date?.earliest ?? null, date?.latest ?? null]
  if (latest !== null && latest < from) return false
  return isFormer(said) || earliest === null || to === null || earliest <= to
}
