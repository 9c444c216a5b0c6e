import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticlePerson } from '../../src/model/article.ts'
import { languageWords } from '../../src/normalize/people/language-words.ts'
import { Flag } from '../../src/normalize/people/lexicon.ts'
import { type PeopleInput, recognizePeople } from '../../src/normalize/people/people.ts'
import { isOldPaper } from '../../src/normalize/people/styled-names.ts'
import { wordHash } from '../../src/text/tokens.ts'

/** How well the people of a set of labelled articles are found, by document. */
export interface Score {
  readonly found: number
  readonly wrong: number
  readonly missed: number
  readonly full: number
  readonly mainFound: number
  readonly main: number
}

export interface LabelledArticle {
  readonly file: string
  readonly text: string
  readonly people: readonly (readonly string[])[] | null
  readonly mainPeople: readonly string[]
}

/** A set is a folder with `in/` and `gold.jsonl` ({file, people: [[spelling, …]], main_people}). */
export function readSet(folder: string): LabelledArticle[] {
  return readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const gold = JSON.parse(line) as { file: string; people?: string[][]; main_people?: string[] }
      return {
        file: gold.file,
        text: readFileSync(join(folder, 'in', gold.file), 'utf8'),
        people: gold.people ?? null,
        mainPeople: gold.main_people ?? [],
      }
    })
}

/**
 * The first line is taken for the headline; people come with the names that are published, titles of old papers included, or
 * with the names alone (`isBare`).
 */
export function recognize(text: string, model: Uint8Array, language = 'en', isBare = false): ArticlePerson[] {
  const cut = text.indexOf('\n\n')
  const title = cut > 0 && cut < 300 ? text.slice(0, cut) : ''
  const body = cut > 0 && cut < 300 ? text.slice(cut + 2) : text
  return recognizePeople({
    ...bareInput(title, body, model, language),
    isOld: isOldPaper({ diagnostics: [] }, null, text),
  }).map((person) => ({ ...person, name: isBare ? person.name : (person.styled ?? person.name) }))
}

/** The language that a set's name ends with ("people-old-fr", "europeana-nl.jsonl"); English for none. */
export function languageOfSet(path: string): string {
  return (
    /-(cs|da|de|es|fi|fr|it|nl|no|pl|pt|ro|sv)(?:-train)?(?:\.jsonl)?\/?$/.exec(
      path.replace('germeval-dev', 'x-de'),
    )?.[1] ?? 'en'
  )
}

export function bareInput(
  title: string,
  text: string,
  model: Uint8Array | null,
  language = 'en',
): PeopleInput {
  const none: readonly never[] = []
  return {
    document: {
      path: 'a.txt',
      hash: '',
      format: 'text',
      stated: {
        id: none,
        title: none,
        standfirst: none,
        date: none,
        updated: none,
        added: none,
        outlet: none,
        agency: none,
        authors: none,
        section: none,
        printPage: none,
        language: none,
        url: none,
        people: none,
        topics: none,
        places: none,
        story: none,
      },
      body: { type: 'root', children: [] },
      diagnostics: none,
    },
    context: {
      settings: { language: 'en', timeZone: 'UTC' },
      authority: { people: none, outlets: none, topics: none, almanac: { offices: none, events: none } },
      repeats: none,
      resources: { peopleModel: model },
    },
    title,
    standfirst: null,
    text,
    language,
    authors: none,
  }
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function words(name: string): string[] {
  return fold(name)
    .replace(/^\?/, '')
    .replace(/[^\p{L}\p{N}' -]/gu, '')
    .replace(/\s+(jr|sr|ii|iii|iv)$/u, '')
    .trim()
    .split(/\s+/)
}

/**
 * A label with its name alone beside it: labels of old newspapers take in titles, what follows a comma, and the marks
 * of broken words ("Mr . Samuel Hale , of Polk ¬ ton" → "Samuel Hale").
 */
export function withBareName(spellings: readonly string[], language: string): string[] {
  const { flags } = languageWords(language)
  const bare = spellings.map((spelling) => {
    const words = spelling
      .replace(/ ?¬ ?/g, '')
      .replace(/\s*[,(].*$/s, '')
      .replace(/ ([.,’'])/g, '$1')
      .replace(/([’']) /g, '$1')
      .replace(/ - /g, '-')
      .trim()
      .split(/\s+/)
    const isTitle = (word: string): boolean =>
      ((flags.get(wordHash(word)) ?? 0) & (Flag.title | Flag.honorific | Flag.role)) !== 0
    while (words.length > 1 && (isTitle(words[0] ?? '') || /^\p{Ll}{4}/u.test(words[0] ?? ''))) words.shift()
    return words.join(' ')
  })
  return [...new Set([...spellings, ...bare])]
}

/** A spelling of the list, or its surname without another first name. */
export function isOneOf(name: string, spellings: readonly string[]): boolean {
  const own = words(name)
  return spellings.some((spelling) => {
    const other = words(spelling)
    if (own.join(' ') === other.join(' ')) return true
    if (own.at(-1) !== other.at(-1)) return false
    const [a = '', b = ''] = [own[0], other[0]]
    return (
      own.length === 1 ||
      other.length === 1 ||
      a === b ||
      (a.charAt(0) === b.charAt(0) && Math.min(a.length, b.length) === 1)
    )
  })
}

export function scoreArticle(
  article: LabelledArticle,
  people: readonly { name: string }[],
  note?: (line: string) => void,
): Score {
  let found = 0
  let wrong = 0
  let full = 0
  const must = (article.people ?? []).filter((spellings) => !spellings[0]?.startsWith('?'))
  const may = (article.people ?? []).filter((spellings) => spellings[0]?.startsWith('?'))
  if (article.people !== null)
    for (const { name } of people) {
      const at = must.findIndex((spellings) => isOneOf(name, spellings))
      if (at >= 0) {
        const spellings = must[at] ?? []
        const longest = spellings.reduce((a, b) => (words(b).length > words(a).length ? b : a))
        if (words(name).join(' ') === words(longest).join(' ')) full++
        else note?.(`${article.file} name: ${name} for ${longest}`)
        must.splice(at, 1)
        found++
      } else if (!may.some((spellings) => isOneOf(name, spellings))) {
        wrong++
        note?.(`${article.file} wrong: ${name}`)
      }
    }
  for (const spellings of must) note?.(`${article.file} missed: ${spellings.join(' / ')}`)
  const main = article.mainPeople.filter((name) => /\s/.test(name))
  const hit = main.filter((name) => people.some((person) => isOneOf(person.name, [name])))
  for (const name of main) if (!hit.includes(name)) note?.(`${article.file} main missed: ${name}`)
  return { found, wrong, missed: must.length, full, mainFound: hit.length, main: main.length }
}

export function addScores(scores: readonly Score[]): Score {
  const sum = { found: 0, wrong: 0, missed: 0, full: 0, mainFound: 0, main: 0 }
  for (const score of scores) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key]
  return sum
}

export function f1(score: Score): { p: number; r: number; f: number } {
  const p = score.found / (score.found + score.wrong)
  const r = score.found / (score.found + score.missed)
  return { p, r, f: (2 * p * r) / (p + r) }
}

export function scoreLine(name: string, score: Score): string {
  const pct = (x: number): string => (Number.isFinite(x) ? (100 * x).toFixed(1) : '–')
  const { p, r, f } = f1(score)
  return `${name.padEnd(14)} F1 ${pct(f)} (P ${pct(p)} R ${pct(r)}), full name right ${pct(score.full / score.found)}, main people ${pct(score.mainFound / score.main)}`
}

interface MarkedLine {
  readonly id: string
  readonly text: string
  readonly spans: readonly (readonly [number, number, string])[]
}

/**
 * Marked text as a set: the people are its PER spans, lone names joined to a full name that they begin or end.
 * Short texts are put together to articles. `fold` takes every fifth text only (`npm run train -- --fold` leaves
 * them out).
 */
export function readMarked(file: string, fold = false): LabelledArticle[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line, index) => line !== '' && (!fold || index % 5 === 0))
    .map((line) => JSON.parse(line) as MarkedLine)
  const articles: { id: string; text: string; names: string[] }[] = []
  for (const { id, text, spans } of lines) {
    const names = spans.filter(([, , type]) => type === 'PER').map(([start, end]) => text.slice(start, end))
    const last = articles.at(-1)
    if (last !== undefined && last.text.length + text.length < ARTICLE) {
      last.text += `\n\n${text}`
      last.names.push(...names)
    } else articles.push({ id, text, names })
  }
  return articles.map(({ id, text, names }) => ({ file: id, text, people: peopleOf(names), mainPeople: [] }))
}

/** Letters of a small article. */
const ARTICLE = 2500

function peopleOf(spans: readonly string[]): string[][] {
  const names = [...new Set(spans)]
  const people = names.filter((name) => name.includes(' ')).map((name) => [name])
  for (const name of names.filter((one) => !one.includes(' '))) {
    const owner = people.find(([full = '']) => full.endsWith(` ${name}`) || full.startsWith(`${name} `))
    if (owner) owner.push(name)
    else people.push([name])
  }
  return people
}
