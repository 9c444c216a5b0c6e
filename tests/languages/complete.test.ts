import { expect, test } from 'vitest'
import { isShipped, shippedData } from '../../src/knowledge/shipped.ts'
import type { Language } from '../../src/languages/language.ts'
import { allLanguages } from '../../src/languages/load.ts'
import { mediaTopics, topicLabel } from '../../src/normalize/topics/iptc.ts'

/** What a language file may have, and how to ask for it. */
const parts: readonly (readonly [string, (language: Language) => unknown])[] = [
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

const lacks = (language: Language): string[] =>
  parts.filter(([, has]) => !has(language)).map(([name]) => name)

test('English, German, French, Spanish, Italian, Portuguese and Dutch lack nothing', () => {
  const full = allLanguages().filter(({ tag }) => ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'].includes(tag))
  expect(full.length).toBe(7)
  expect(full.map((language) => [language.tag, lacks(language)])).toEqual(full.map(({ tag }) => [tag, []]))
})

test('what each language lacks is printed', () => {
  const lines = allLanguages()
    .map((language) => [language, lacks(language)] as const)
    .filter(([, missing]) => missing.length > 0)
    .map(([{ tag, english }, missing]) => `${tag} (${english}) lacks: ${missing.join(', ')}`)
  if (lines.length > 0) console.info(lines.join('\n'))
  // Every file has what dates, people and quotations are read with.
  for (const language of allLanguages())
    expect(
      lacks(language).filter((part) => needed.includes(part)),
      language.tag,
    ).toEqual([])
})

const needed: readonly string[] = [
  'months',
  'weekdays',
  'times',
  'labels of dates',
  'verbs of saying',
  'titles',
  'sections',
]
