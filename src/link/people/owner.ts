import { finding } from '../../languages/finding.ts'
import { append } from '../../lib/grouping.ts'
import type { AuthorityPerson } from '../../model/authority.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { parseName } from '../../names/name.ts'
import { compareStrings } from '../../text/folding.ts'
import type { Bearer } from './naming.ts'

/** What the owner's `people.yml` says, ready for asking. */
export interface OwnersWord {
  readonly entries: readonly AuthorityPerson[]
  /** Entries that claim a name; several are namesakes. */
  readonly entriesOf: (nameKey: string) => readonly AuthorityPerson[]
  readonly entry: (id: string) => AuthorityPerson | null
  readonly isNobody: (nameKey: string) => boolean
  readonly hasNobodies: boolean
  /** The owner says that these two are never one. */
  readonly isForbidden: (a: Bearer, b: Bearer) => boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Read the owner's decisions: entries named in another's `same` become one with it. */
export function readOwnersWord(people: readonly AuthorityPerson[]): OwnersWord {
  const sorted = [...people].sort((a, b) => compareStrings(a.id, b.id))
  const nobodies = new Set(sorted.filter((entry) => entry.notAPerson).flatMap((entry) => namesOf(entry)))
  const { entries, diagnostics } = joinEntries(sorted.filter((entry) => !entry.notAPerson))
  const byKey = new Map<string, AuthorityPerson[]>()
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (const entry of entries) for (const key of new Set(namesOf(entry))) append(byKey, key, entry)
  const never = new Map(entries.map((entry) => [entry.id, new Set(entry.different.map(keyOf))]))
  const forbids = (a: Bearer, b: Bearer): boolean => {
    const keys = a.tag === null ? undefined : never.get(a.tag)
    if (!keys || keys.size === 0) return false
    const other = b.tag === null ? null : byId.get(b.tag)
    return (other ? namesOf(other) : [])
      .concat([...b.names, ...b.given].map(({ key }) => key))
      .some((key) => keys.has(key))
  }
  return {
    entries,
    entriesOf: (key) => byKey.get(key) ?? [],
    entry: (id) => byId.get(id) ?? null,
    isNobody: (key) => nobodies.has(key),
    hasNobodies: nobodies.size > 0,
    isForbidden: (a, b) => forbids(a, b) || forbids(b, a),
    diagnostics,
  }
}

/** Ids and names fold alike: "antony-blinken" and "Antony Blinken" are one key. */
export function keyOf(idOrName: string): string {
  return parseName(idOrName.replaceAll('-', ' ')).key
}

function namesOf(entry: AuthorityPerson): string[] {
  return [entry.name, ...entry.aliases, ...entry.same].map(keyOf).concat(keyOf(entry.id))
}

/** Entries with those that they call the same; who is called is gone. Contradictions are reported and not followed. */
function joinEntries(entries: readonly AuthorityPerson[]): {
  entries: AuthorityPerson[]
  diagnostics: Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const whole = new Map(entries.map((entry) => [entry.id, withoutContradictions(entry, diagnostics)]))
  const gone = new Map<string, string>()
  const now = (id: string): string => {
    let at = id
    for (let next = gone.get(at); next !== undefined; next = gone.get(at)) at = next
    return at
  }
  for (const entry of entries)
    for (const other of entries) {
      const [into, from] = [whole.get(now(entry.id)), whole.get(now(other.id))]
      if (!into || !from || into === from || !claims(entry.same, other, entry)) continue
      if (claims(into.different, from, into) || claims(from.different, into, from)) {
        diagnostics.push(sameAndDifferent(entry.id, other.id))
        whole.set(into.id, { ...into, same: into.same.filter((name) => !claims([name], other, entry)) })
      } else {
        whole.set(into.id, { ...into, ...union(into, from) })
        gone.set(from.id, into.id)
      }
    }
  return { entries: [...whole.values()].filter((entry) => !gone.has(entry.id)), diagnostics }
}

function withoutContradictions(entry: AuthorityPerson, diagnostics: Diagnostic[]): AuthorityPerson {
  const different = new Set(entry.different.map(keyOf))
  const both = entry.same.filter((name) => different.has(keyOf(name)))
  if (both.length === 0) return entry
  for (const name of both) diagnostics.push(sameAndDifferent(entry.id, name))
  const keys = new Set(both.map(keyOf))
  const rest = (names: readonly string[]): string[] => names.filter((name) => !keys.has(keyOf(name)))
  return { ...entry, same: rest(entry.same), different: rest(entry.different) }
}

/** Does a list of ids and names speak of this entry? */
function claims(list: readonly string[], other: AuthorityPerson, self: AuthorityPerson): boolean {
  return list.some((item) => item === other.id || (item !== self.id && item === other.name))
}

function union(a: AuthorityPerson, b: AuthorityPerson): Partial<AuthorityPerson> {
  return {
    aliases: [...new Set([...a.aliases, b.name, ...b.aliases])].filter((name) => name !== a.name),
    same: [...new Set([...a.same, b.id, ...b.same])],
    different: [...new Set([...a.different, ...b.different])],
    ...(a.articles && b.articles ? { articles: [...a.articles, ...b.articles] } : {}),
    description: a.description ?? b.description,
    externalIds: { ...b.externalIds, ...a.externalIds },
    note: a.note ?? b.note,
  }
}

function sameAndDifferent(one: string, other: string): Diagnostic {
  return finding('error', 'people/same-and-different', { one, other }, { path: 'authority/people.yml' })
}
