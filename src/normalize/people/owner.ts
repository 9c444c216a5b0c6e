import { spend } from '../../lib/work.ts'
import type { AuthorityPerson } from '../../model/authority.ts'
import type { Stated } from '../../model/document.ts'
import { foldWord, isNameShape, Place, wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import type { NameSpan } from './mentions.ts'
import { displayName, type NameForm, nameForm } from './names.ts'
import { isFull, type Person } from './person.ts'
import { type Found, fullFits } from './persons.ts'

/** What the owner says of the names of one article, in its sidecar. */
export interface NamesHere {
  readonly people: readonly string[]
  readonly notPeople: readonly string[]
}

const noNames: NamesHere = { people: [], notPeople: [] }

/** The owner's list of people, made ready for looking names up. */
export interface OwnerNames {
  /** Name of the entry that lists this person's fullest form or another of the forms in the text; null for none. */
  entryOf(person: Person): string | null
  /** Whether the owner says of this article that one of the person's names is a person. */
  isMarked(person: Person): boolean
  /** Whether the owner says that this name is no person. */
  isNobody(person: Person): boolean
  /** Whether the owner lists both forms for one person. */
  same(a: NameForm, b: NameForm): boolean
  /** Listed names of two words and more, and those marked in this article, by the hash of their first word. */
  readonly phrases: ReadonlyMap<number, readonly (readonly number[])[]>
}

/** `here` is what the owner says of the names of this article alone: they go before the list, lone names too. */
export function ownerNames(people: readonly AuthorityPerson[], here: NamesHere = noNames): OwnerNames {
  const entries = new Map<string, Pick<AuthorityPerson, 'name'>>()
  const nobodies = new Set(here.notPeople.map(nameKey))
  const phrases = new Map<number, number[][]>()
  for (const person of people)
    for (const name of [person.name, ...person.aliases]) {
      const key = nameKey(name)
      if (key === '') continue
      if (person.notAPerson) nobodies.add(key)
      else {
        entries.set(key, person)
        if (key.includes(' ')) addPhrase(phrases, key)
      }
    }
  const marked = new Set(here.people.map(nameKey).filter((key) => key !== ''))
  for (const key of marked) {
    nobodies.delete(key)
    addPhrase(phrases, key)
  }
  const entryFor = (form: NameForm): Pick<AuthorityPerson, 'name'> | undefined => entries.get(formKey(form))
  return {
    entryOf: (person) => {
      if (entries.size === 0) return null
      for (const { form } of [{ form: person.form }, ...person.namings]) {
        const entry = entryFor(form)
        if (entry !== undefined) return entry.name
      }
      return null
    },
    isMarked: (person) =>
      marked.size > 0 && [person, ...person.namings].some(({ form }) => marked.has(formKey(form))),
    isNobody: (person) => nobodies.has(formKey(person.form)),
    same: (a, b) => {
      if (entries.size === 0) return false
      const entry = entryFor(a)
      return entry !== undefined && entry === entryFor(b)
    },
    phrases,
  }
}

function addPhrase(phrases: Map<number, number[][]>, key: string): void {
  const hashes = key.split(' ').map((word) => wordHash(word))
  const first = hashes[0]
  if (first === undefined) return
  phrases.set(first, [...(phrases.get(first) ?? []), hashes])
}

const nameKey = (name: string): string => name.split(/\s+/).map(foldWord).join(' ').trim()
const formKey = (form: NameForm): string => nameKey(displayName(form))

/** Adds the owner's names where the text has them and the tagger passed them over. */
export function ownerSpans(
  reading: Reading,
  spans: readonly NameSpan[],
  owner: OwnerNames,
): readonly NameSpan[] {
  if (owner.phrases.size === 0) return spans
  const { tokens } = reading
  const taken = new Uint8Array(tokens.count)
  for (const span of spans) taken.fill(1, span.from, span.to)
  const added: NameSpan[] = []
  for (let at = 0; at < tokens.count; at++) {
    if (!isNameShape(tokens.shape[at] ?? 0)) continue
    for (const phrase of owner.phrases.get(tokens.hash[at] ?? 0) ?? []) {
      if (!phrase.every((hash, i) => tokens.hash[at + i] === hash && taken[at + i] === 0)) continue
      if (phrase.some((_, i) => i > 0 && ((tokens.place[at + i] ?? 0) & Place.line) !== 0)) continue
      const words = phrase.map((_, i) => at + i)
      taken.fill(1, at, at + phrase.length)
      added.push({ from: at, to: at + phrase.length, words, suffix: [], margin: 10 })
    }
  }
  return added.length === 0 ? spans : [...spans, ...added].sort((a, b) => a.from - b.from)
}

/** Marks the people that the file states, and adds those whom the text does not name. */
export function statedPeople(
  found: readonly Found[],
  claims: readonly Stated<readonly string[]>[],
  owner: OwnerNames,
): Found[] {
  const all = [...found]
  for (const claim of claims)
    for (const name of claim.value) {
      const words = name
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '')
      if (words.length === 0) continue
      spend(all.length)
      const form = nameForm(words, null)
      const at = all.findIndex(({ person, record }) =>
        person === null ? nameKey(record.name) === nameKey(name) : isSame(person, form, owner),
      )
      const evidence = {
        text: name,
        start: null,
        end: null,
        rule: 'stated-in',
        facts: { origin: claim.origin },
      }
      const one = all[at]
      if (one !== undefined)
        all[at] = {
          ...one,
          record: { ...one.record, basis: claim.basis, evidence: [evidence, ...one.record.evidence] },
        }
      else
        all.push({
          person: null,
          record: {
            name: displayName(form),
            surfaces: [],
            mentions: [],
            offices: [],
            basis: claim.basis,
            evidence: [evidence],
          },
        })
    }
  return all
}

function isSame(person: Person, form: NameForm, owner: OwnerNames): boolean {
  if (formKey(person.form) === formKey(form) || owner.same(person.form, form)) return true
  if (person.fits.length > 0) return false
  if (isFull(form) && isFull(person.form)) return fullFits(person.form, form) || fullFits(form, person.form)
  return isFull(form) && person.form.folded[0] === form.folded.at(-1)
}
