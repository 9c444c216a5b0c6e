import { isShipped, shippedData } from '../../knowledge/shipped.ts'
import type { Language } from '../../languages/language.ts'
import { perLanguage, words } from '../../languages/load.ts'

/** What names are made of, and what stands beside them, in a language with spaces and without capitals. */
export interface SpacedLists {
  readonly given: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  /** Ends of most other surnames. */
  readonly surnameEndings: readonly string[]
  readonly joins: ReadonlySet<string>
  /** Of those, the ones with which a name may begin. */
  readonly opens: ReadonlySet<string>
  /** "Street", "club": what is called after people, before the name and behind it. */
  readonly things: ReadonlySet<string>
  readonly thingsBehind: ReadonlySet<string>
  readonly endsName: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  /** Titles before a first name alone: "King". */
  readonly singles: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  /** "And", "to" that are written at the next word, longest first. */
  readonly prefixes: readonly string[]
  /** Written at the second part of a name: "ال"; "" where there is none. */
  readonly article: string
}

type File = Readonly<Partial<Record<string, string>>>

/** Null for a language whose names are not read so. */
export const spacedLists = perLanguage((language): SpacedLists | null => {
  const path = `people/words/${language.tag}.yml` as const
  if (language.capitals !== 'none' || !language.spaces || !isShipped(path)) return null
  const file = shippedData<File>(path)
  if (file['given'] === undefined) return null
  return listsOf(language, (name) => words(file[name]))
})

function listsOf(language: Language, list: (name: string) => readonly string[]): SpacedLists {
  const firstWords = (entries: readonly string[]): ReadonlySet<string> =>
    new Set(entries.map((entry) => entry.split(' ')[0] ?? entry))
  // Of "ראש העיר", "रेल मंत्री" the last word stands at the name.
  const edges = [...language.titles, ...language.honorifics].flatMap((entry) => {
    const parts = entry.split(' ')
    return [parts[0] ?? entry, parts.at(-1) ?? entry]
  })
  return {
    given: new Set(list('given')),
    surnames: new Set(list('surnames')),
    surnameEndings: list('surnameEndings'),
    joins: new Set(list('joins')),
    opens: new Set(list('opens')),
    things: new Set(list('things')),
    thingsBehind: new Set(list('thingsBehind')),
    endsName: new Set([...list('endsName'), ...language.functionWords]),
    titles:
      list('article').length > 0 ? firstWords([...language.titles, ...language.honorifics]) : new Set(edges),
    honorifics: new Set(language.honorifics),
    singles: new Set(list('singles')),
    saying: new Set(language.saying),
    prefixes: [...list('prefixes')].sort((a, b) => b.length - a.length),
    article: list('article')[0] ?? '',
  }
}
