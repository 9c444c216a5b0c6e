import type { Reading } from './features.ts'
import { EVERYDAY } from './leading-words.ts'
import { Flag } from './lexicon.ts'
import { nameForm } from './names.ts'
import type { Naming } from './person.ts'

/**
 * Names of a text without those that only begin with somebody's surname: "Lund Counter", "Lund Administration" where the text names
 * Ada Lund; "Chief Lund" of a people that calls its chiefs so ("Eze Lund" beside "Eze Per Lund") is the surname alone.
 */
export function withoutFragments(namings: readonly Naming[], reading: Reading): readonly Naming[] {
  const surnames = new Set(
    namings.flatMap(({ form, span }) =>
      form.words.length > 1 && isGiven(reading, span.words[0] ?? span.from) ? [form.folded.at(-1)] : [],
    ),
  )
  if (surnames.size === 0) return namings
  const firstsOf = firstNames(namings)
  return namings.flatMap((naming) => {
    const { form, span } = naming
    const [first = span.from, last = span.from] = [span.words[0], span.words.at(-1)]
    if (form.words.length < 2 || form.words.length > 3 || form.suffix !== null) return [naming]
    if (surnames.has(form.folded[0]) && isNoName(reading, last)) return []
    const isChief =
      form.words.length === 2 &&
      reading.words.hashes('chiefs').has(reading.tokens.hash[first] ?? 0) &&
      (firstsOf.get(form.folded.at(-1) ?? '') ?? 0) > 1
    if (!isChief) return [naming]
    return [{ span: { ...span, from: last, words: [last] }, form: nameForm(form.words.slice(-1), null) }]
  })
}

/** "Counter", "Administration": an everyday word or one for an organization, that is neither a first name nor a surname. */
function isNoName({ flags }: Reading, word: number): boolean {
  const flag = flags[word] ?? 0
  return (
    (flag & (EVERYDAY | Flag.organization | Flag.title | Flag.thing)) !== 0 &&
    (flag & (Flag.given | Flag.surname | Flag.mononym | Flag.inPerson)) === 0
  )
}

/** By surname: how many different first words it has in the text. */
function firstNames(namings: readonly Naming[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, Set<string>>()
  for (const { form } of namings) {
    const [first = '', last = ''] = [form.folded[0], form.folded.at(-1)]
    if (form.words.length > 1) firsts.set(last, (firsts.get(last) ?? new Set()).add(first))
  }
  return new Map([...firsts].map(([surname, words]) => [surname, words.size]))
}

function isGiven({ flags }: Reading, word: number): boolean {
  return ((flags[word] ?? 0) & Flag.given) !== 0
}
