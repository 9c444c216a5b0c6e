import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticlePerson } from '../../src/model/article.ts'
import { type PeopleInput, recognizePeople } from '../../src/normalize/people/people.ts'

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

/** The first line is taken for the headline. */
export function recognize(text: string, model: Uint8Array): ArticlePerson[] {
  const cut = text.indexOf('\n\n')
  const title = cut > 0 && cut < 300 ? text.slice(0, cut) : ''
  return recognizePeople(bareInput(title, cut > 0 && cut < 300 ? text.slice(cut + 2) : text, model))
}

export function bareInput(title: string, text: string, model: Uint8Array | null): PeopleInput {
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
    language: 'en',
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

/** Marked text as a set: the people are its PER spans, lone names joined to a full name that they begin or end. */
export function readMarked(file: string): LabelledArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, spans } = JSON.parse(line) as {
        id: string
        text: string
        spans: [number, number, string][]
      }
      const names = [
        ...new Set(
          spans.filter(([, , type]) => type === 'PER').map(([start, end]) => text.slice(start, end)),
        ),
      ]
      const people = names.filter((name) => name.includes(' ')).map((name) => [name])
      for (const name of names.filter((one) => !one.includes(' '))) {
        const owner = people.find(([full = '']) => full.endsWith(` ${name}`) || full.startsWith(`${name} `))
        if (owner) owner.push(name)
        else people.push([name])
      }
      return { file: id, text, people, mainPeople: [] }
    })
}
