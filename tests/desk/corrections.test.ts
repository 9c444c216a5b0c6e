import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FormFields } from '../../src/desk/corrections/correction.ts'
import { corrections } from '../../src/desk/corrections/corrections.ts'
import { Draft } from '../../src/desk/draft.ts'
import { OwnerFiles } from '../../src/desk/owner-files.ts'
import { findQuestions } from '../../src/desk/questions/questions.ts'
import { SeenArchive } from '../../src/desk/seen.ts'
import { buildSite } from '../../src/pipeline.ts'
import { sharedFolder, writeTree } from '../setup/folders.ts'
import { clippings, deskOptions, prefixed, silent } from './archive.ts'

const folder = sharedFolder()
const input = join(folder, 'in')
let seen: SeenArchive

// Whose names are written otherwise in an address: "joerg-mueller".
const german = {
  'deich.txt': `Der Deich hält

12. Mai 2014

Der Deich an der Osk hat dem Wasser in der Nacht gehalten. Der Bürgermeister Jörg Müller dankte allen, die drei Nächte lang Sand in Säcke gefüllt hatten. „Wir sind müde, aber trocken“, sagte Jörg Müller.
`,
  'damm.txt': `Ein neuer Damm

9. Juni 2014

Die Stadt will einen neuen Damm bauen, wie der Rat am Montag beschloss. J. Müller nannte den Preis hoch, aber richtig, und bat um Geduld bis zum Herbst.
`,
}

const days = [3, 10, 17, 24]
// Two series, a log and a record, that the owner may take for one.
const series = Object.fromEntries(
  days.flatMap((day, number) => [
    [
      `log${number}.txt`,
      `Police log, ${day} June 2015\n\nThe constables of Osk were called to ${day + 1} brawls and ${number + 2} thefts in the week that ended on ${day} June. ${number + 30} drivers paid a fine on the quay, and ${number + 4} dogs were brought back to their owners.\n`,
    ],
    [
      `sale${number}.txt`,
      `Market prices, ${day} June 2015\n\nWheat fetched ${day + 90} crowns a sack at the market of Osk on ${day} June, rye ${day + 60} and oats ${day + 41}. Butter was sold at ${number + 5} crowns a pound, eggs at ${number + 2} the dozen.\n`,
    ],
  ]),
)

async function build(): Promise<SeenArchive> {
  let found: SeenArchive | undefined
  await buildSite(deskOptions(folder), silent, (report, articles) => {
    found = new SeenArchive(report, articles, null, () => Promise.reject(new Error('not held')))
  })
  if (!found) throw new Error('The archive was not seen')
  return found
}

beforeAll(async () => {
  writeTree(folder, prefixed({ ...clippings, ...german, ...series }))
  seen = await build()
})

const idOf = (source: string): string => seen.entries.find((entry) => entry.source === source)?.id ?? ''
const personId = (name: string): string =>
  seen.report.archive.people.find((person) => person.name === name)?.id ?? ''

/** What a correction writes, by file; nothing of it reaches the disk. */
async function written(
  action: string,
  fields: FormFields,
  isPublished: (address: string) => boolean = () => false,
): Promise<Record<string, string | null>> {
  const files = new OwnerFiles(input)
  const draft = new Draft(files)
  await corrections[action]?.(fields, { seen, files, draft, isPublished })
  return Object.fromEntries(draft.files.map(({ path, after }) => [path, after]))
}

describe('an article', () => {
  test.each<[string, FormFields, string]>([
    ['article', { title: 'Bridge: closed' }, 'title: "Bridge: closed"\n'],
    ['article', { date: '3 to 5 May 2014' }, 'date: 2014-05-03/2014-05-05\n'],
    ['article', { outlet: 'The Osk Courier' }, 'outlet: The Osk Courier\n'],
    ['article', { authors: 'Ida Falk; Bo Karr' }, 'authors: [Ida Falk, Bo Karr]\n'],
    ['article', { topics: 'bridges, floods' }, 'topics: [bridges, floods]\n'],
    ['article', { places: 'Osk' }, 'places: [Osk]\n'],
    ['article', { language: 'en-GB' }, 'language: en-GB\n'],
    ['article', { url: 'https://osk.example/a' }, 'url: https://osk.example/a\n'],
    ['article', { section: 'Town' }, 'section: Town\n'],
    ['article', { story: 'bridge' }, 'story: bridge\n'],
    ['article', { standfirst: 'Until the spring' }, 'standfirst: Until the spring\n'],
    ['article', { note: 'From a drawer' }, 'note: From a drawer\n'],
    ['article', { title: 'Bridge of Osk to close', isAnswer: 'yes' }, 'title: Bridge of Osk to close\n'],
    ['encoding', { encoding: 'utf8' }, 'encoding: utf-8\n'],
    ['confirm', { field: 'title' }, 'title: Bridge of Osk to close\n'],
    ['confirm', { field: 'date' }, 'date: 2014-05-03\n'],
    ['settle', { matter: 'thin' }, 'settled: [thin]\n'],
    ['block', { block: 'Share this', to: 'cut' }, 'cut: [Share this]\n'],
    ['name', { name: 'Lula', as: 'person' }, 'people: [Lula]\n'],
    ['name', { name: 'Johanna Quist', as: 'none' }, 'notPeople: [Johanna Quist]\n'],
    ['words', { wrong: 'Tbe river', right: 'The river' }, 'corrections:\n  Tbe river: The river\n'],
  ])('%s %j', async (action, fields, sidecar) => {
    expect(await written(action, { article: idOf('bridge.txt'), ...fields })).toEqual({
      'bridge.txt.yml': sidecar,
    })
  })

  test.each<[string, FormFields, string]>([
    ['article', { date: 'soon' }, 'no date'],
    ['article', { date: '3/4/2014' }, 'may be'],
    ['article', { language: 'Klingon!' }, 'no language tag'],
    ['article', { url: 'javascript:alert(1)' }, 'no address'],
    ['article', { title: 'Bridge of Osk to close' }, 'Nothing is different'],
    ['article', { title: '' }, 'cannot be taken away'],
    ['words', { wrong: 'not there', right: 'x' }, 'does not stand in the text'],
    ['name', { name: '', as: 'person' }, 'missing'],
    ['confirm', { field: 'outlet' }, 'nothing to confirm'],
    ['many', { articles: [], field: 'outlet', value: 'x' }, 'No article'],
  ])('%s %j is refused: %s', async (action, fields, message) => {
    await expect(written(action, { article: idOf('bridge.txt'), ...fields })).rejects.toThrow(message)
  })

  test('a field that the clipping fills is emptied', async () => {
    expect(await written('article', { article: idOf('mills.txt'), url: '' })).toEqual({
      'mills.txt.yml': 'none: [url]\n',
    })
  })

  test('an article that is gone is refused', async () => {
    await expect(written('article', { article: 'gone', title: 'x' })).rejects.toThrow('no such article')
  })

  test('many at once', async () => {
    const ids = [idOf('harvest.txt'), idOf('mills.txt')]
    expect(await written('many', { articles: ids, field: 'outlet', value: 'Lowland Post' })).toEqual({
      'harvest.txt.yml': 'outlet: Lowland Post\n',
      'mills.txt.yml': 'outlet: Lowland Post\n',
    })
    const topics = await written('many', { articles: ids, field: 'topics', value: 'rain' })
    for (const text of Object.values(topics)) expect(text).toMatch(/rain\]\n$/)
  })
})

describe('people', () => {
  const before = clippings['authority/people.yml'] ?? ''
  const people = (after: string) => ({ 'authority/people.yml': after })

  test('two are one, and two are two', async () => {
    const fields = { a: personId('J. Quist'), b: personId('Johanna Quist') }
    expect(fields.a).not.toBe('')
    expect(await written('join', fields)).toEqual(people(`${before}same:\n  - [Johanna Quist, J. Quist]\n`))
    expect(await written('apart', fields)).toEqual(
      people(`${before}different:\n  - [J. Quist, Johanna Quist]\n`),
    )
    const german = { a: personId('Jörg Müller'), b: personId('J. Müller') }
    expect(german.a).toBe('joerg-mueller')
    expect(await written('join', german)).toEqual(people(`${before}same:\n  - [Jörg Müller, J. Müller]\n`))
    expect(await written('join', { a: fields.b, b: 'J. Quist' })).toEqual(
      people(`${before}same:\n  - [Johanna Quist, J. Quist]\n`),
    )
  })

  test('a name is none, and one is a person', async () => {
    const fields = { person: personId('J. Quist') }
    expect(await written('nobody', fields)).toEqual(people(`${before}  - J. Quist\n`))
    expect(await written('somebody', fields)).toEqual(people(`${before}J. Quist:\n  id: j-quist\n`))
  })

  test('a person is described: the lines that are about it change, and its comment stays', async () => {
    const fields = {
      person: personId('Rosa Marchetti'),
      name: 'Rosa Marchetti',
      aliases: 'R. Marchetti',
      description: 'Mayor of Osk until 2016',
      wikidata: 'https://www.wikidata.org/wiki/Q42',
    }
    expect(await written('person', fields)).toEqual(
      people(
        before
          .replace('Mayor of Osk   # until', 'Mayor of Osk until 2016   # until')
          .replace('# until 2016\n', '# until 2016\n  aliases: [R. Marchetti]\n  wikidata: Q42\n'),
      ),
    )
    await expect(written('person', { ...fields, viaf: 'x' })).rejects.toThrow('no viaf id')
    await expect(written('person', { ...fields, orcid: '1' })).rejects.toThrow('no orcid id')
  })

  test('a renamed person has the address of the name, unless readers know the old one', async () => {
    const fields = { person: personId('J. Quist'), name: 'Jan Quist', aliases: '' }
    const entry = (aliases: string, id: string) =>
      people(`${before}J. Quist:\n  name: Jan Quist\n${aliases}  id: ${id}\n`)
    expect(await written('person', fields)).toEqual(entry('  aliases: [J. Quist]\n', 'jan-quist'))
    expect(await written('person', fields, (address) => address === 'people/j-quist/')).toEqual(
      entry('', 'j-quist'),
    )
    const taken = { ...fields, name: 'Rosa Marchetti' }
    expect(Object.values(await written('person', taken))[0]).toContain('  id: j-quist\n')
  })

  test('some articles are about another of the name', async () => {
    const fields = { person: personId('Rosa Marchetti'), articles: [idOf('piers.txt')], description: 'baker' }
    expect(await written('split', fields)).toEqual(
      people(
        `${before}Rosa Marchetti (baker):\n  name: Rosa Marchetti\n  id: rosa-marchetti-baker\n  description: baker\n  articles: [piers.txt]\n`,
      ),
    )
    await expect(written('split', { ...fields, articles: [] })).rejects.toThrow('No article')
    const all = [idOf('piers.txt'), idOf('bridge.txt')]
    await expect(written('split', { ...fields, articles: all })).rejects.toThrow('All articles')
  })
})

describe('series', () => {
  const titled = (title: string) =>
    seen.report.archive.series.find((one) => one.title === title) ?? { id: '', articles: [] }
  const file = (text: string) => ({ 'authority/series.yml': text })

  test('are named, joined and denied', async () => {
    const log = { series: titled('Police log').id }
    expect(log.series).not.toBe('')
    expect(await written('series', { ...log, name: 'The log of Osk' })).toEqual(
      file('Police log:\n  name: The log of Osk\n'),
    )
    expect(await written('join-series', { ...log, other: titled('Market prices').id })).toEqual(
      file('Police log:\n  same: [Market prices]\n'),
    )
    expect(await written('no-series', log)).toEqual(file('not a series: [Police log]\n'))
    const list = join(input, 'authority/series.yml')
    writeFileSync(list, 'Police log:\n  same: [Market prices]\n')
    expect(await written('no-series', log)).toEqual(file('not a series: [Police log, Market prices]\n'))
    rmSync(list)
    await expect(written('series', { ...log, name: 'Police log' })).rejects.toThrow('Nothing is different')
    await expect(written('join-series', { ...log, other: log.series })).rejects.toThrow('the same series')
    await expect(written('no-series', { series: 'gone' })).rejects.toThrow('no such series')
  })

  test('are divided, and articles are put into one', async () => {
    const { id, articles } = titled('Police log')
    const [first = '', second = ''] = articles
    const divided = (chosen: readonly string[], name = '') =>
      written('divide-series', { series: id, articles: chosen, name })
    expect(await divided([first])).toEqual(file('Police log:\n  without: [log0.txt]\n'))
    expect(await divided([first, second], 'The old log')).toEqual(
      file('Police log:\n  without: [log0.txt, log1.txt]\nThe old log:\n  articles: [log0.txt, log1.txt]\n'),
    )
    expect(await divided([first], 'Market prices')).toEqual(
      file('Police log:\n  without: [log0.txt]\nMarket prices:\n  also: [log0.txt]\n'),
    )
    await expect(divided([first], 'The old log')).rejects.toThrow('two issues')
    await expect(divided(articles)).rejects.toThrow('All issues')
    await expect(divided([])).rejects.toThrow('No issue')
    // The key of the list of those that are none.
    await expect(divided([first, second], 'Not a series')).rejects.toThrow('No series can be called')
    const some = { field: 'series', articles: [idOf('bridge.txt'), idOf('piers.txt')] }
    expect(await written('many', { ...some, value: 'The bridge' })).toEqual(
      file('The bridge:\n  articles: [bridge.txt, piers.txt]\n'),
    )
  })
})

describe('lists', () => {
  test('the outlet of a host', async () => {
    expect(await written('name-outlet', { host: 'lowlandpost.example', name: 'Lowland Post' })).toEqual({
      'authority/outlets.yml': 'Lowland Post:\n  hosts: [lowlandpost.example]\n',
    })
  })

  test('an outlet is described', async () => {
    const outlet = seen.report.archive.outlets.find(({ name }) => name === 'lowlandpost.example')?.id ?? ''
    const fields = { outlet, name: 'Lowland Post', hosts: 'https://www.lowlandpost.example/', country: 'be' }
    const { 'authority/outlets.yml': text } = await written('outlet', fields)
    expect(text).toContain('Lowland Post:\n')
    expect(text).toContain(
      '  aliases: [lowlandpost.example]\n  hosts: [lowlandpost.example]\n  country: BE\n',
    )
    await expect(written('outlet', { ...fields, country: 'Belgium' })).rejects.toThrow('no code of a country')
    await expect(written('outlet', { ...fields, timeZone: 'Moon' })).rejects.toThrow('no time zone')
  })

  test('a topic, a story, and the archive', async () => {
    expect(
      await written('topic', { label: 'Bridges', words: 'bridge, piers', parent: 'medtop:04000000' }),
    ).toEqual({
      'authority/topics.yml': 'Bridges:\n  words: [bridge, piers]\n  parent: medtop:04000000\n',
    })
    expect(await written('story', { articles: [idOf('bridge.txt'), idOf('piers.txt')] })).toEqual({
      'bridge.txt.yml': 'story: bridge-of-osk-to-close\n',
      'piers.txt.yml': 'story: bridge-of-osk-to-close\n',
    })
  })

  test('a place has another name, others are joined with it, and one is none', async () => {
    const fields = { place: 'osk', name: 'Osk upon Arl', aliases: 'Lowlands' }
    expect(await written('place', fields)).toEqual({
      'authority/places.yml': 'Osk upon Arl:\n  aliases: [Osk, Lowlands]\n',
    })
    expect(await written('no-place', { place: 'lowlands' })).toEqual({
      'authority/places.yml': 'not a place: [Lowlands]\n',
    })
    await expect(written('place', { ...fields, name: '' })).rejects.toThrow('missing')
    await expect(written('no-place', { place: 'gone' })).rejects.toThrow('no such place')
  })
})

describe('the archive', () => {
  const head = '# The archive of a town.\ntitle: The Osk File\n'

  test.each<[FormFields, string]>([
    [{ title: 'The Osk File', tagline: 'A town' }, `${head}tagline: A town\n`],
    [{ title: 'Osk' }, '# The archive of a town.\ntitle: Osk\n'],
    [{ title: '' }, '# The archive of a town.\n'],
    [{ description: 'Two\n lines' }, `${head}description: Two lines\n`],
    [{ language: 'de', timeZone: 'Europe/Berlin' }, `${head}language: de\ntimeZone: Europe/Berlin\n`],
    [{ licence: 'CC-BY-4.0' }, `${head}licence: CC-BY-4.0\n`],
    [{ accent: '#8a1c1c' }, `${head}colors:\n  accent: "#8a1c1c"\n`],
    [{ pictures: 'no', fileLinks: 'no' }, `${head}pictures: no\n`],
    [{ contact: 'a@osk.example' }, `${head}contact: a@osk.example\n`],
    [{ report: 'https://f.example/?a={url}' }, `${head}report: https://f.example/?a={url}\n`],
    [{ lead: 'mills.txt' }, `${head}lead: mills.txt\n`],
  ])('%j', async (fields, file) => {
    expect(await written('archive', fields)).toEqual({ 'archive.yml': file })
  })

  test.each<[FormFields, string]>([
    [{ language: 'Klingon!' }, 'no language tag'],
    [{ timeZone: 'Moon' }, 'no time zone'],
    [{ baseUrl: 'osk' }, 'no address of a site'],
    [{ contact: 'nobody' }, 'no mail address'],
    [{ report: 'javascript:alert(1)' }, 'no address of a form'],
    [{ accent: 'url(x)' }, 'no color'],
    [{ pictures: 'perhaps' }, 'yes or no'],
    [{ lead: 'gone.txt' }, 'no article gone.txt'],
    [{ title: 'The Osk File' }, 'Nothing is different'],
  ])('%j is refused: %s', async (fields, message) => {
    await expect(written('archive', fields)).rejects.toThrow(message)
  })
})

test('what is decided is in the owner’s files, and is not asked again', async () => {
  const files = new OwnerFiles(input)
  const asked = findQuestions(seen, files)
  expect(new Set(asked.map(({ kind }) => kind))).toEqual(
    new Set(['outlet', 'same-person', 'date', 'headline', 'thin']),
  )
  expect(asked.map(({ changes }) => changes)).toEqual(
    asked.map(({ changes }) => changes).sort((a, b) => b - a),
  )
  for (const { answers } of asked) {
    const answer = answers.find(({ key }) => key === 'y') ?? answers[0]
    if (!answer) continue
    const draft = new Draft(files)
    const typed = answer.input ? { [answer.input.name]: 'The Osk Courier' } : {}
    await corrections[answer.action]?.(
      { ...answer.fields, ...typed },
      { seen, files, draft, isPublished: () => false },
    )
    files.write(draft.files)
  }
  expect(findQuestions(await build(), files)).toEqual([])
  expect(existsSync(join(input, 'ferry.txt.yml'))).toBe(true)
  expect(readFileSync(join(input, 'ferry.txt'), 'utf8')).toBe(clippings['ferry.txt'])
})
