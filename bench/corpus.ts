import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MONTHS } from '../src/lib/day.ts'
import { Random } from './random.ts'
import { fillers, firstNames, offices, outlets, places, type Subject, subjects, surnames } from './words.ts'

/** An article of the benchmark, with what is true of it, so that peers that recognize nothing can be told. */
export interface BenchArticle {
  /** Path of the clipping. */
  readonly path: string
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly outlet: string
  readonly topic: string
  readonly people: readonly string[]
  readonly byline: string
  readonly place: string
  readonly paragraphs: readonly string[]
}

/**
 * `count` articles of about 700 words over twenty years. The same seed gives the same articles, and the first ones
 * are the same whatever the count is.
 */
export function* makeArticles(count: number, seed = 1): Generator<BenchArticle> {
  const people = makePeople(Math.max(200, Math.ceil(count / 4)), new Random(seed))
  for (let index = 0; index < count; index++)
    yield makeArticle(index, people, new Random(seed * 1_000_003 + index))
}

/** Clippings on the disk: half of them Markdown with front matter, half plain text as it is pasted from a page. */
export function writeCorpus(folder: string, articles: Iterable<BenchArticle>): void {
  rmSync(folder, { recursive: true, force: true })
  const folders = new Set<string>()
  for (const article of articles) {
    const path = join(folder, article.path)
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true })
    folders.add(dirname(path))
    writeFileSync(path, article.path.endsWith('.md') ? asMarkdown(article) : asText(article))
  }
}

function makeArticle(index: number, people: readonly Official[], random: Random): BenchArticle {
  const subject = random.pick(subjects)
  const day = new Date(Date.UTC(2005, 0, 1 + random.below(365 * 20)))
  const date = day.toISOString().slice(0, 10)
  const cast = Array.from({ length: 2 + random.below(4) }, () => random.pickSkewed(people))
  const named = [...new Map(cast.map((person) => [person.name, person])).values()]
  const place = random.pick(places)
  const title = headline(subject, place, named[0], random)
  const slug = `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${index}`
  const isMarkdown = random.chance(0.5)
  return {
    path: `${date.slice(0, 4)}/${slug}.${isMarkdown ? 'md' : 'txt'}`,
    slug,
    title,
    date,
    outlet: random.pickSkewed(outlets),
    topic: subject.topic,
    people: named.map((person) => person.name),
    byline: `${random.pick(firstNames)} ${random.pick(surnames)}`,
    place,
    paragraphs: makeParagraphs(subject, named, place, random),
  }
}

interface Official {
  readonly name: string
  readonly surname: string
  readonly office: string
}

function makePeople(count: number, random: Random): Official[] {
  return Array.from({ length: count }, () => {
    const surname = random.pick(surnames)
    const middle = random.chance(0.1) ? ` ${random.pick(firstNames).charAt(0)}.` : ''
    return { name: `${random.pick(firstNames)}${middle} ${surname}`, surname, office: random.pick(offices) }
  })
}

function headline(subject: Subject, place: string, person: Official | undefined, random: Random): string {
  const what = random.pick(subject.headlines)
  return random.chance(0.5) || !person ? `${place} ${what}` : `${person.surname} says ${place} ${what}`
}

/** Each person is named in full once and by surname later; the words around them are the subject's own. */
function makeParagraphs(
  subject: Subject,
  named: readonly Official[],
  place: string,
  random: Random,
): string[] {
  const paragraphs: string[] = []
  let words = 0
  const introduced = new Set<string>()
  const target = 550 + random.below(300)
  while (words < target) {
    const sentences = Array.from({ length: 2 + random.below(3) }, () => {
      const person = random.chance(0.45) ? random.pick(named) : undefined
      if (!person) return sentence(subject, place, random)
      const isNew = !introduced.has(person.name)
      introduced.add(person.name)
      return quotation(person, isNew, sentence(subject, place, random), random)
    })
    const paragraph = sentences.join(' ')
    words += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs
}

function quotation(person: Official, isNew: boolean, said: string, random: Random): string {
  const who = isNew ? `${person.office} ${person.name}` : person.surname
  const bare = said.replace(/\.$/, '')
  if (random.chance(0.5)) return `“${bare},” said ${who}.`
  return `${who} said that ${bare.charAt(0).toLowerCase()}${bare.slice(1)}.`
}

function sentence(subject: Subject, place: string, random: Random): string {
  const subjectWords = `${random.pick(subject.nouns)} ${random.pick(subject.verbs)} ${random.pick(subject.objects)}`
  const number = random.chance(0.2) ? ` ${2 + random.below(900)} times` : ''
  const where = random.chance(0.3) ? ` in ${random.chance(0.5) ? place : random.pick(places)}` : ''
  return `The ${subjectWords}${number}${where} ${random.pick(fillers)}.`
}

function asMarkdown(article: BenchArticle): string {
  const { title, date, outlet, byline, paragraphs } = article
  const head = `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\noutlet: ${outlet}\nauthor: ${byline}\n---\n\n`
  return `${head}${paragraphs.join('\n\n')}\n`
}

function asText(article: BenchArticle): string {
  const { title, date, outlet, byline, place, paragraphs } = article
  const [year, month, day] = date.split('-').map(Number)
  const printed = `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
  const [first, ...rest] = paragraphs
  const lede = `${place.toUpperCase()} (${outlet}) — ${first}`
  return [
    title,
    `By ${byline}`,
    `Published ${printed}`,
    lede,
    ...rest,
    `© ${year} ${outlet}. All rights reserved.`,
  ]
    .join('\n\n')
    .concat('\n')
}
