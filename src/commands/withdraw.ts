import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import {
  readAllPublishedFiles,
  readPublished,
  writeAllPublishedFiles,
  writePublished,
} from '../cache/published.ts'
import { prepareCacheFolder, removeCacheFolder } from '../cache/store.ts'
import { buildArchive } from '../dateline.ts'
import { alikePeople } from '../desk/near-people.ts'
import { isDay } from '../lib/calendar.ts'
import { Failure } from '../lib/failure.ts'
import { slug } from '../lib/slug.ts'
import { divideSource, sourceName } from '../lib/source-name.ts'
import type { Archive, Entry, Person } from '../model/archive.ts'
import type { BuildOptions } from '../model/build.ts'
import type { PublishedAddresses } from '../model/published.ts'
import type { Withdrawal } from '../model/withdrawal.ts'
import { addressSpells, nameMask } from '../names/mask.ts'
import { withArchive } from '../pipeline.ts'
import { withdrawnFile } from '../read/withdrawn.ts'
import { findMarks, markSet, marksOf, markWords } from '../text/marks.ts'
import { printDiagnostics } from './diagnostics.ts'
import { type InputOptions, type OutputOptions, toBuildOptions } from './options.ts'
import { addToOwnerList } from './owner-list.ts'
import { createReporter } from './reporter.ts'
import { inQuotes } from './shell.ts'

export interface WithdrawCommand extends InputOptions, OutputOptions {
  readonly what: string
  readonly because: string
  /** "2024-05-31"; without it, today. */
  readonly day?: string
  readonly search: boolean
}

/**
 * `dateline withdraw WHAT --because "…"`: enter an article, a person or an address in `authority/withdrawn.yml`, empty the
 * cache, and build again, without it. The clipping itself stays as it is. Returns the exit code.
 */
export async function runWithdraw(command: WithdrawCommand, signal: AbortSignal): Promise<number> {
  const options = toBuildOptions(command, signal)
  const published = readPublished(options.cache)
  const reporter = createReporter()
  const day = dayOf(command.day)
  const entries = await withArchive(options, reporter, async ({ archive }, textOf) =>
    find({ what: command.what, archive, published, options, textOf }),
  )
  reporter.end()
  for (const { names } of entries)
    if (nameMask(names.length > 0 ? names : ['\0']).names(command.because))
      throw new Failure(
        'The reason gives the name that is withdrawn.',
        'Say why without it: it is shown to readers.',
      )
  const withdrawn = entries.map((entry) => ({ ...entry, day, because: command.because.trim() }))
  addToOwnerList(join(options.input, withdrawnFile), {
    items: withdrawn.map(toYaml),
    head,
    flow: 'marks',
    mend: 'Mend it first: docs/settings.md describes it.',
    undone: 'Nothing was withdrawn.',
  })
  const places = readAllPublishedFiles(options.cache)
  writePublished(options.cache, withoutNames(published, withdrawn))
  removeCacheFolder(options.cache)
  // So that `publish` can say what goes there, too, even if the build finds what was withdrawn and fails.
  prepareCacheFolder(options.cache)
  writeAllPublishedFiles(options.cache, filesWithoutNames(places, withdrawn))
  console.log(
    `Entered in ${relative('.', join(options.input, withdrawnFile))}: ${withdrawn.map(said).join(', ')}.`,
  )
  return rebuild(options)
}

async function rebuild(options: BuildOptions): Promise<number> {
  const reporter = createReporter()
  const report = await buildArchive({ ...options, reporter })
  reporter.end()
  printDiagnostics(report.diagnostics, 5)
  const { removed, changed } = report.changes
  console.log(
    `Built again without it: ${removed.length.toLocaleString('en')} files removed, ${changed.length.toLocaleString('en')} changed. ` +
      'What is published already has it still, until you publish again.',
  )
  return 0
}

type Entered = Omit<Withdrawal, 'day' | 'because'>

interface Place {
  readonly what: string
  readonly archive: Archive
  readonly published: PublishedAddresses
  readonly options: BuildOptions
  readonly textOf: (entry: Entry) => string
}

/** What is meant: an article by its file, id or address, a person by id, address or name, or a published address. */
function find(place: Place): Entered[] {
  const { what, archive, published, options } = place
  const address = toAddress(what)
  const source = sourceOf(what, options)
  const articles = archive.entries.filter(
    (entry) =>
      entry.id === what || entry.page === address || entry.source === source || entry.source === what,
  )
  const people = archive.people.filter(
    (person) =>
      person.id === what || person.page === address || [person.name, ...person.aliases].includes(what),
  )
  if (articles.length + people.length > 1) throw several(what, articles, people)
  const [article] = articles
  if (article) {
    const copies = withCopies(article, archive)
    const [first, ...others] = copies.map((entry) => articleEntry(entry, place))
    const gone = new Set(copies.map(({ id }) => id))
    return first ? [{ ...first, addresses: [...first.addresses, ...orphans(gone, place)] }, ...others] : []
  }
  const [person] = people
  if (person) {
    tellAlike(person, archive)
    return [personEntry(person, place)]
  }
  if (published.has(address)) return [addressEntry(address)]
  throw new Failure(
    `There is no article, person or published address "${what}".`,
    'Name an article by its file, id or address, a person by name or address: people/anna-brandt/.',
  )
}

function articleEntry(entry: Entry, { archive, published, textOf }: Place): Entered {
  const known = [...published].flatMap(([address, thing]) =>
    thing.kind === 'article' && thing.id === entry.id ? [address] : [],
  )
  return {
    ...{ kind: 'article', id: entry.id, sources: [entry.source], names: [] },
    text: isTelling(entry) ? entry.textHash : null,
    marks: ownMarks(entry, archive, textOf),
    addresses: [...new Set([entry.page, ...known])],
  }
}

/** Published addresses of people, stories and series that are in no article but these. */
function orphans(gone: ReadonlySet<string>, { archive, published }: Place): string[] {
  const isGone = (id: string): boolean => gone.has(id)
  const alone = archive.people.filter(({ appearances }) =>
    appearances.every(({ article }) => isGone(article)),
  )
  const names = new Set(alone.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => slug(name)))
  return [...published].flatMap(([address, thing]) =>
    (thing.kind === 'person' && names.has(slug(thing.name))) ||
    ((thing.kind === 'story' || thing.kind === 'series') && thing.articles.every(isGone))
      ? [address]
      : [],
  )
}

/**
 * Marks of an article that tell of it alone: what others share with it only in passing, such as a quotation or a line
 * below every article of an outlet, is taken out. What an article of which much is the same shares with it stays in, so
 * that the build names that one.
 */
function ownMarks(entry: Entry, archive: Archive, textOf: (entry: Entry) => string): string[] {
  const marks = new Set([...marksOf(entry.title), ...marksOf(textOf(entry))])
  const set = markSet(marks)
  const most = Math.max(2, marks.size * inPassing)
  for (const other of archive.entries) {
    if (other.textHash === entry.textHash) continue
    const shared = findMarks(set, markWords(`${other.title} ${textOf(other)}`))
    if (shared.size <= most) for (const mark of shared.keys()) marks.delete(mark)
    else
      console.error(
        `${other.source} holds much of its text. Withdraw it, too: dateline withdraw ${inQuotes(other.source)} …`,
      )
  }
  return [...marks]
}

/** The share of its marks that a text may have in common with one that merely quotes the same. */
const inPassing = 0.15

/** The same text again, from other files, goes with it. */
function withCopies(entry: Entry, { entries }: Archive): Entry[] {
  const first = entry.duplicateOf ?? entry.id
  return entries.filter(
    ({ id, duplicateOf, textHash }) =>
      id === first || duplicateOf === first || (isTelling(entry) && textHash === entry.textHash),
  )
}

/** Two articles of a few words, or of none, may be the same by chance. */
function isTelling({ words }: Entry): boolean {
  return words >= 20
}

function personEntry(person: Person, { archive, published }: Place): Entered {
  const spelled = person.appearances
    .flatMap(({ surfaces }) => surfaces)
    .filter((surface) => /\s/u.test(surface))
  const names = [...new Set([person.name, ...person.aliases, ...spelled])].filter(
    (name) => /\s/u.test(name) || name === person.name,
  )
  const known = new Set(names.map((name) => slug(name)))
  // An address with the name is left out: what stands there would give the name itself.
  const addresses = [...published].flatMap(([address, thing]) =>
    thing.kind === 'person' && known.has(slug(thing.name)) && !addressSpells(address, names) ? [address] : [],
  )
  const articles = new Set(person.appearances.map(({ article }) => article))
  return {
    ...{ kind: 'person', id: person.id, text: null, marks: [], names },
    sources: archive.entries.filter(({ id }) => articles.has(id)).map(({ source }) => source),
    addresses,
  }
}

/** Other people who are called so, or nearly so, stay: only the owner knows whether one is the same. */
function tellAlike(person: Person, { people }: Archive): void {
  for (const { name, page, appearances } of alikePeople(person, people))
    console.error(
      `${name} (${appearances.length} ${appearances.length === 1 ? 'article' : 'articles'}) stays. If that is the same person: ` +
        `dateline withdraw ${inQuotes(page)} …`,
    )
}

function addressEntry(address: string): Entered {
  return { kind: 'address', id: null, sources: [], text: null, marks: [], names: [], addresses: [address] }
}

function several(what: string, articles: readonly Entry[], people: readonly Person[]): Failure {
  const lines = [
    ...articles.map(({ source, title }) => `  ${source}  ${title}`),
    ...people.map(({ page, name, appearances }) => `  ${page}  ${name}, ${appearances.length} articles`),
  ]
  return new Failure(
    `"${what}" may be one of these:\n${lines.slice(0, 20).join('\n')}`,
    'Name one as it stands here.',
  )
}

/** "https://example.org/archive/people/x/", "/people/x" and "people/x/index.html" → "people/x/", as far as it can be told. */
function toAddress(what: string): string {
  const path = /^https?:/i.test(what) && URL.canParse(what) ? new URL(what).pathname : what
  const inSite = path.replace(/^.*?(?=\b(?:articles|people|outlets|topics|places|s(?:tor|er)ies)\/)/, '')
  return `${inSite
    .replace(/index\.html$/, '')
    .replace(/^\/+/, '')
    .replace(/(?<!\/)\/+$/, '')}/`
}

/** The path of a clipping in the input folder, as typed from here; null where there is no such file. */
function sourceOf(what: string, { input }: BuildOptions): string | null {
  const named = divideSource(what, (path) => existsSync(path))
  if (!named) return null
  return sourceName({ ...named, path: relative(input, resolve(named.path)).split(sep).join('/') })
}

/** The day of a withdrawal: it is written down, so that no build asks a clock. */
function dayOf(stated: string | undefined): string {
  if (stated === undefined) {
    const now = new Date()
    const two = (number: number): string => String(number).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  }
  if (!isDay(stated)) throw new Failure(`"${stated}" is no day.`, 'Write it as 2024-05-31.')
  return stated
}

const head = `# What was withdrawn from the archive. It is left out of all pages, data, feeds and search, and is never opened again; at
# its address a page gives the reason. Delete an entry to take it back in. docs/settings.md of Dateline describes it.
`

function toYaml({ kind, id, because, day, sources, text, names, addresses, marks }: Withdrawal): object {
  const isAddress = kind === 'address'
  return {
    [kind]: isAddress ? addresses[0] : id,
    because,
    day,
    ...(names.length > 0 ? { names } : {}),
    ...(sources.length > 0 ? { sources } : {}),
    ...(isAddress ? {} : { addresses }),
    ...(text === null ? {} : { text }),
    ...(marks.length > 0 ? { marks } : {}),
  }
}

/** The list of published addresses names nobody who was withdrawn, nor has an address that does. */
function withoutNames(published: PublishedAddresses, entries: readonly Withdrawal[]): PublishedAddresses {
  const gone = new Set(entries.flatMap(({ addresses }) => addresses))
  const names = namesOf(entries)
  return new Map(
    [...published]
      .filter(([address]) => !addressSpells(address, names))
      .map(([address, thing]) => [address, gone.has(address) ? { kind: 'page' } : thing]),
  )
}

/** Of the people who were withdrawn. */
function namesOf(entries: readonly Withdrawal[]): string[] {
  return entries.flatMap((entry) => (entry.kind === 'person' ? entry.names : []))
}

/** The files of places that were published to, without those whose paths give a name that was withdrawn. */
function filesWithoutNames(
  places: ReadonlyMap<string, ReadonlyMap<string, string>>,
  entries: readonly Withdrawal[],
): Map<string, ReadonlyMap<string, string>> {
  const names = namesOf(entries)
  return new Map(
    [...places].map(([place, files]) => [
      place,
      new Map([...files].filter(([path]) => !addressSpells(path, names))),
    ]),
  )
}

function said({ kind, sources, addresses, names }: Withdrawal): string {
  if (kind === 'person')
    return `${names[0]} (${sources.length} ${sources.length === 1 ? 'article' : 'articles'})`
  return kind === 'article' ? (sources[0] ?? '') : (addresses[0] ?? '')
}
