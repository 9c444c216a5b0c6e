import { append } from '../../lib/grouping.ts'
import { once } from '../../lib/once.ts'
import type { ArticleRecord } from '../../model/archive.ts'
import type { AlmanacHolder, AlmanacOffice } from '../../model/authority.ts'
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
  readonly holder: AlmanacHolder
  /** The titles of the office, folded. */
  readonly titles: () => readonly string[]
  readonly shared: boolean
}

const byOffices = new WeakMap<readonly AlmanacOffice[], Officials>()

/** Those of a list of offices, made once a list: a desk links its archive after each change. */
export function officialsOf(offices: readonly AlmanacOffice[]): Officials {
  const officials = byOffices.get(offices) ?? indexed(offices)
  byOffices.set(offices, officials)
  return officials
}

function indexed(offices: readonly AlmanacOffice[]): Officials {
  const terms = offices.flatMap(termsOf)
  const bySpelling = new Map<string, Term[]>()
  for (const term of terms) for (const spelling of spellingsOf(term)) append(bySpelling, spelling, term)
  const bySurname = once(() => termsBySurname(terms.filter(({ shared }) => !shared)))
  return {
    meant: ({ person }, record) => {
      if (person.offices.length === 0) return null
      const meant = (bySurname().get(foldText(person.name)) ?? []).filter((term) =>
        person.offices.some((office) => isHeld(term, office, record)),
      )
      const [first] = meant
      if (!first || meant.some(({ holder }) => holder.name !== first.holder.name)) return null
      return new Set(meant.flatMap(spellingsOf).map((spelling) => parseName(spelling).key))
    },
    isKnown: (spelling) => bySpelling.get(spelling)?.some(({ holder }) => !holder.isOwn) ?? false,
    wikidata: ({ spellings, namings }, records) => {
      const known = [...spellings.keys()]
        .flatMap((spelling) => bySpelling.get(spelling) ?? [])
        .filter(({ holder }) => holder.wikidata !== null)
      const ids = new Set(heldBy(known, namings, records).map(({ holder }) => holder.wikidata))
      const [only] = ids
      return ids.size === 1 ? (only ?? null) : null
    },
    holder: (namings, records) => {
      const known = [...new Set(namings.map(({ person }) => person.name))].flatMap(
        (spelling) => bySpelling.get(spelling) ?? [],
      )
      if (known.length === 0) return null
      const people = new Set(heldBy(known, namings, records).map(({ holder }) => holder.name))
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

function termsBySurname(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const bySurname = new Map<string, Term[]>()
  for (const term of terms)
    for (const surname of new Set(spellingsOf(term).flatMap(surnamesOf))) append(bySurname, surname, term)
  return bySurname
}

function termsOf({ titles, holders, shared = false }: AlmanacOffice): Term[] {
  const folded = once(() => titles.map(foldText))
  return holders.map((holder) => ({ holder, titles: folded, shared }))
}

function spellingsOf({ holder }: Term): string[] {
  return [holder.name, ...holder.aliases]
}

/** The last word, and the first for names such as "Xi Jinping". */
function surnamesOf(spelling: string): string[] {
  const words = foldText(spelling.replace(/,? (?:Jr|Sr|I{1,3}|IV)\.?$/, '')).split(' ')
  return [words.at(-1) ?? '', ...(words.length === 2 ? [words[0] ?? ''] : [])]
}

/** Whether a text of this date may give that office to the holder: in the term, or after it as a former one. */
function isHeld({ titles, holder }: Term, office: string, { date }: ArticleRecord): boolean {
  const { from, to } = holder
  const said = foldText(office)
  if (!titles().some((title) => said === title || said.endsWith(` ${title}`) || said.startsWith(`${title} `)))
    return false
  const [earliest, latest] = [date?.earliest ?? null, date?.latest ?? null]
  if (latest !== null && latest < from) return false
  return isFormer(said) || earliest === null || to === null || earliest <= to
}
