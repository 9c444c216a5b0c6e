// Time and memory of linking, on made-up records: `npx esbuild bench/link.ts --bundle --platform=node --format=esm
// --packages=external --outfile=out/bench-link.js && node --expose-gc out/bench-link.js 100000`.
import { performance } from 'node:perf_hooks'
import { linkArchive } from '../src/link/archive.ts'
import type { ArticleRecord, RecordPerson } from '../src/model/archive.ts'

const OFFICES = [
  'president',
  'mayor',
  'striker',
  'spokesman',
  'senator',
  'singer',
  'judge',
  'professor',
  'minister',
]
const amount = Number(process.argv[2] ?? 10_000)
const records = Array.from({ length: amount }, (_, index) => makeRecord(index, amount))
global.gc?.()
const before = process.memoryUsage().heapUsed
const start = performance.now()
const archive = linkArchive(
  records,
  { people: [], outlets: [], topics: [], almanac: { offices: [], events: [] } },
  {
    title: 'Bench',
    description: null,
    baseUrl: null,
    language: 'en',
    timeZone: 'UTC',
    fileLinks: false,
    pictures: true,
    archiveYears: true,
    columns: {},
    tagline: null,
    colors: {},
    navigation: null,
    rights: {},
    thresholds: {},
    contact: null,
    report: null,
    lead: null,
    licence: null,
  },
)
const seconds = (performance.now() - start) / 1000
global.gc?.()
const bytes = process.memoryUsage().heapUsed - before
console.log(
  `${amount} articles, ${archive.people.length} people, ${archive.redirects.length} redirects: ` +
    `${seconds.toFixed(2)} s, ${(bytes / amount / 1024).toFixed(1)} kB an article beside the records`,
)

/** A seeded random number from 0 to 1 for a place and a purpose. */
function chance(index: number, salt: number): number {
  let x = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d)
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39)
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32
}

/** People are named as news names them: few very often, many once. */
function makeRecord(index: number, total: number): ArticleRecord {
  const size = 3 + Math.floor(chance(index, 0) * 10)
  const people = new Map<string, RecordPerson>()
  for (let place = 0; place < size; place++) {
    const rank = Math.floor(total * 2 * chance(index, place + 10) ** 4)
    const person = makePerson(rank, index)
    people.set(person.key, person)
  }
  const day = new Date(Date.UTC(1990, 0, 1) + Math.floor(chance(index, 1) * 12_000) * 86_400_000)
    .toISOString()
    .slice(0, 10)
  const outlet = `Outlet ${Math.floor(chance(index, 2) * 80)}`
  const topic = Math.floor(chance(index, 3) * 90)
  return {
    id: `a${index.toString(36)}`,
    idStated: false,
    key: `k${index}`,
    source: `${index}.txt`,
    title: `${word(index, 4)} ${word(index, 5)} ${word(index, 6)} after ${word(index, 7)}`,
    titleBasis: 'text',
    standfirst: null,
    excerpt: '',
    laterNames: [],
    added: null,
    date: { edtf: day, earliest: day, latest: day, basis: 'text', rule: 'bench' },
    outlet: { id: outlet.toLowerCase().replace(' ', '-'), name: outlet, basis: 'text' },
    agency: null,
    authors: [],
    section: null,
    language: 'en',
    url: null,
    people: [...people.values()],
    topics: [{ id: `t:${topic}`, label: `topic ${topic}`, score: 1 }],
    places: [word(Math.floor(chance(index, 8) * 500), 9)],
    story: null,
    words: 700,
    textHash: `h${index}`,
    flags: [],
    droppedWords: 0,
  }
}

function makePerson(rank: number, index: number): RecordPerson {
  const name = `${word(rank % 1500, 1)} ${word(Math.floor(rank / 7), 2)}`
  const office = OFFICES[rank % OFFICES.length] ?? ''
  return {
    key: name.toLowerCase().replace(' ', '-'),
    name,
    surfaces: [name, name.split(' ')[1] ?? name],
    mentions: 1 + Math.floor(chance(index, rank) * 6),
    score: 0.9,
    sentence: `${name} said that nothing had been decided.`,
    offices: chance(index, rank + 1) < 0.4 ? [office] : [],
    ambiguous: [],
    basis: 'text',
  }
}

function word(index: number, salt: number): string {
  const syllables = [
    'ba',
    'ren',
    'to',
    'vik',
    'lo',
    'mar',
    'sen',
    'da',
    'ki',
    'ru',
    'hal',
    'po',
    'nis',
    'ge',
    'wan',
    'ster',
  ]
  let text = ''
  for (let part = 0; part < 2 + Math.floor(chance(index, salt) * 2); part++)
    text += syllables[Math.floor(chance(index, salt * 31 + part + 100) * syllables.length)]
  return text.charAt(0).toUpperCase() + text.slice(1)
}
