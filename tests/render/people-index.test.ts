import { describe, expect, test } from 'vitest'
import type { Settings } from '../../src/model/settings.ts'
import { archiveOf, type Clipping, siteFrom, siteOf } from './archive.ts'

const given = ['Ada', 'Bo', 'Cleo', 'Dag', 'Eda', 'Finn', 'Gro', 'Hal', 'Ida', 'Jon']
const family = ['Sommer', 'Stein', 'Saltby', 'Brandt', 'Bruun', 'Calloway', 'Dahl', 'Ebbe', 'Ferrow', 'Gant']
const more = ['Holm', 'Ivens', 'Juul', 'Krag', 'Lund', 'Mohr', 'Nordby', 'Oakes', 'Prior', 'Quist']

/** So many people, the first ones named in more articles than the others. */
function archiveOfPeople(
  count: number,
  families = [...family, ...more],
  own: Partial<Settings> = {},
): Map<string, string> {
  const names = Array.from({ length: count }, (_, index) => {
    const [first, last] = [given[index % 10], families[Math.floor(index / 10) % families.length]]
    const middle =
      index >= families.length * 10
        ? ` ${String.fromCharCode(65 + (Math.floor(index / (families.length * 10)) % 26))}.`
        : ''
    return `${first}${middle} ${last}`
  })
  const clippings: Clipping[] = [0, 1, 2].map((place) => ({
    id: `list-${place}`,
    title: `A list of names, number ${place}`,
    text: 'The list.',
    people: names.slice(0, place === 0 ? count : 5 * place),
  }))
  return siteOf(clippings, own)
}

const names = (page: string): string[] =>
  [...page.matchAll(/<a href="[^"]*">([^<]{3,})<\/a> <span class="count">/g)].map(([, name]) => name ?? '')

describe('the index of people', () => {
  test('of a few is one list', () => {
    const page = archiveOfPeople(12).get('people/index.html') ?? ''
    expect(names(page)).toHaveLength(12)
    expect(page).not.toContain('letter-')
    expect(page).not.toContain('Named most')
  })

  test('of a hundred opens with those named most, and has everyone by letter on the page', () => {
    const site = archiveOfPeople(100)
    const page = site.get('people/index.html') ?? ''
    expect(names(page).slice(0, 10).sort()).toEqual(given.map((name) => `${name} Sommer`))
    expect(names(page)).toHaveLength(24 + 100)
    expect(page).toContain('id="letter-S"')
    expect([...site.keys()].filter((path) => path.startsWith('people/names/'))).toEqual([])
  })

  test('of hundreds has a page for each letter, and the names as data', () => {
    const site = archiveOfPeople(320)
    const page = site.get('people/index.html') ?? ''
    expect(names(page)).toHaveLength(24)
    expect(page).toContain('a-z/s/')
    expect(names(site.get('people/a-z/b/index.html') ?? '').every((name) => name.startsWith('B'))).toBe(true)
    const lettered = [...site].filter(([path]) => /^people\/a-z\/[^/]+\/index\.html$/.test(path))
    expect(lettered.flatMap(([, html]) => names(html))).toHaveLength(320)
    const data = JSON.parse(site.get('people/names/s.json') ?? '[]') as [string, string, number, string][]
    expect(data.every(([name]) => /(?:^|[ -])S/.test(name))).toBe(true)
    for (const [name, to] of data) {
      const page = to || `people/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/`
      expect(site.has(`${page}index.html`), page).toBe(true)
    }
    expect(data.some(([, to]) => to === '')).toBe(true)
    expect(data[0]?.[2]).toBeGreaterThan(data.at(-1)?.[2] ?? 9)
  })

  test('read from a disk, no file is fetched: the field goes through the page', () => {
    const site = archiveOfPeople(320, undefined, { fileLinks: true })
    const page = site.get('people/a-z/s/index.html') ?? ''
    expect(page).toContain('data-label="Show names with"')
    expect(page).not.toContain('data-names')
    expect(archiveOfPeople(320).get('people/a-z/s/index.html')).toContain('data-names="../../names/"')
  })

  test('a letter of very many is divided by the second letter', () => {
    const site = archiveOfPeople(700, ['Sommer', 'Stein', 'Saltby'])
    const pages = [...site.keys()].filter((path) => path.startsWith('people/a-z/s'))
    expect(pages.sort()).toEqual(['a', 'o', 't'].map((letter) => `people/a-z/s-${letter}/index.html`))
    expect(pages.flatMap((path) => names(site.get(path) ?? '')).length).toBeGreaterThan(600)
    expect(site.get('people/a-z/s-a/index.html')).toContain('../s-t/')
  })

  test('second letters that are one as capitals have one page', () => {
    const site = archiveOfPeople(700, ['Bılgin', 'Birch', 'Bask'])
    const pages = [...site.keys()].filter((path) => path.startsWith('people/a-z/b'))
    expect(pages.sort()).toEqual(['a', 'i'].map((letter) => `people/a-z/b-${letter}/index.html`))
    const listed = pages.flatMap((path) => names(site.get(path) ?? ''))
    for (const family of ['Bılgin', 'Birch', 'Bask'])
      expect(
        listed.some((name) => name.startsWith(family)),
        family,
      ).toBe(true)
  })
})

test('a person who is shown with a title is searched by the name', () => {
  const clippings = ['a', 'b'].map((id) => ({ id, title: `Sermon ${id}`, people: ['Clement Brandt'] }))
  const made = archiveOf(clippings)
  const people = made.archive.people.map((person) => ({ ...person, styled: `Rev. ${person.name}` }))
  const site = siteFrom({ ...made, archive: { ...made.archive, people } }, undefined, true)
  const page = site.get('people/clement-brandt/index.html')
  expect(page).toContain('<h1>Rev. Clement Brandt</h1>')
  expect(page).toContain('search/?person=Clement+Brandt"')
})
