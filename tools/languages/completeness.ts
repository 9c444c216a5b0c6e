import { isShipped, shippedData } from '../../src/knowledge/shipped.ts'
import type { Language } from '../../src/languages/language.ts'
import { allLanguages } from '../../src/languages/load.ts'
import { mediaTopics, topicLabel } from '../../src/normalize/topics/iptc.ts'

/** What a language may have, and how to ask for it. */
export const parts: readonly (readonly [string, (language: Language) => unknown])[] = [
  ['months', ({ months }) => months.length === 12],
  ['weekdays', ({ weekdays }) => weekdays.length === 7],
  ['ordinals to 31', ({ ordinals }) => ordinals.length >= 31],
  ['numbers to 20', ({ numbers }) => numbers.length >= 20],
  ['times', ({ temporal }) => temporal.yesterday.length > 0 && temporal['last week'].length > 0],
  ['hours and minutes', ({ temporal }) => temporal.hour.length > 0 && temporal.ago.length > 0],
  ['labels of dates', ({ labels }) => labels.published.length > 0 && labels.updated.length > 0],
  ['honorifics', ({ honorifics }) => honorifics.length > 0],
  ['titles', ({ titles }) => titles.length >= 20],
  ['particles', ({ particles }) => particles.length > 0],
  ['suffixes', ({ suffixes }) => suffixes.length > 0],
  ['verbs of saying', ({ saying }) => saying.length >= 12],
  ['pronouns', ({ pronouns }) => pronouns.speaker.length > 0],
  ['abbreviations', ({ abbreviations }) => abbreviations.length >= 10],
  ['function words', ({ functionWords }) => functionWords.length >= 50],
  ['bylines', ({ bylines }) => bylines.by.length > 0 && bylines.verbs.length > 0 && bylines.jobs.length > 0],
  ['credits', ({ bylines }) => bylines.credits.length > 0],
  ['headlines', ({ headlines }) => headlines.clauses.length > 0],
  ['datelines', ({ datelines }) => datelines.not.length > 0],
  ['sections', ({ sections }) => sections.names.length > 0 && sections.home.length > 0],
  ['furniture', ({ tag }) => furnitureOf(tag) >= 16],
  ['places', ({ tag }) => isShipped(`languages/${tag}/places.yml`)],
  ['topics', ({ tag }) => isShipped(`languages/${tag}/topics.yml`)],
  [
    'labels of topics',
    ({ tag }) => tag === 'en' || [...mediaTopics.keys()].every((id) => topicLabel(id, tag)),
  ],
]

/** How many kinds of furniture a language has words for. */
function furnitureOf(tag: string): number {
  const file = `languages/${tag}/furniture.yml` as const
  return isShipped(file) ? Object.keys(shippedData<object>(file)).length : 0
}

/** The names of the parts that a language lacks. */
export function lackingParts(language: Language): string[] {
  return parts.filter(([, has]) => !has(language)).map(([name]) => name)
}

/** A file of sentences beside a language's own, with those of English that it lacks; null where the file is missing. */
export interface LackingSentences {
  readonly file: string
  readonly lacks: Readonly<Record<string, unknown>> | null
}

/** What `knowledge/languages/en/` says that the folder of another language does not. */
export function lackingSentences(tag: string): LackingSentences[] {
  return sentenceFiles.map((name) => {
    const path = `languages/${tag}/${name}.yml` as const
    const english = shippedData<Record<string, unknown>>(`languages/en/${name}.yml`)
    const own = isShipped(path) ? shippedData<Record<string, unknown>>(path) : null
    return {
      file: `knowledge/${path}`,
      lacks: own && Object.fromEntries(Object.entries(english).filter(([key]) => !(key in own))),
    }
  })
}

const sentenceFiles = ['interface', 'evidence', 'origins'] as const

/** Languages with a file, to name them where one is asked for that has none. */
export function knownTags(): string[] {
  return allLanguages().map(({ tag }) => tag)
}
