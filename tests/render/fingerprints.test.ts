import { expect, test } from 'vitest'
import type { SiteView } from '../../src/model/output.ts'
import { isTemplated } from '../../src/render/outputs.ts'
import { planSite } from '../../src/render/plan.ts'
import * as templates from '../../templates/index.ts'
import { archiveOf, type Clipping, valley } from './archive.ts'

/** So many that lists are divided by years. */
const notes = Array.from(
  { length: 130 },
  (_, n): Clipping => ({
    id: `note-${n}`,
    title: `Level of the Marrow, reading ${n}`,
    text: `Ines Calloway read ${n} feet at the weir. ${n % 40 === 0 ? 'Ola Fennimore was with her.' : ''}`,
    date: [`20${10 + (n % 12)}-03-04`, `20${10 + (n % 12)}-03-0${4 + (n % 3)}`],
    outlet: n % 2 ? 'Tollenford Courier' : 'The Highland Post',
    people: n % 40 === 0 ? ['Ines Calloway', 'Ola Fennimore'] : ['Ines Calloway'],
    topics: [['medtop:04000000', 'economy, business and finance']],
  }),
)
const archive = [...valley, ...notes]

const changes: readonly ((clipping: Clipping) => Clipping)[] = [
  (clipping) => ({ ...clipping, title: `${clipping.title}, again` }),
  (clipping) => ({ ...clipping, text: `${clipping.text} Nobody was hurt.` }),
  (clipping) => ({ ...clipping, text: valley[0]?.text ?? '' }),
  (clipping) => ({ ...clipping, date: ['2012-03-01', '2012-03-02'], basis: 'inferred' }),
  (clipping) => ({ ...clipping, outlet: 'The Weir Gazette' }),
  (clipping) => ({ ...clipping, authors: ['Ana Ruiz'], language: 'de' }),
  (clipping) => ({ ...clipping, text: 'Ana Ruiz saw Tomas Brandt.', people: ['Ana Ruiz', 'Tomas Brandt'] }),
  (clipping) => ({ ...clipping, topics: [['medtop:11000000', 'government']] }),
]

function* versions(): Generator<readonly Clipping[]> {
  yield archive
  for (const at of [0, 2, 47])
    for (const change of changes) yield archive.map((one, index) => (index === at ? change(one) : one))
  for (const at of [1, 60]) yield archive.filter((_, index) => index !== at)
}

test('groups of Views with one fingerprint hold the same Views, whatever else changes in the archive', () => {
  const seen = new Map<string, string>()
  let known = 0
  let all = 0
  for (const clippings of versions()) {
    const { archive, settings } = archiveOf(clippings)
    for (const { fingerprint, views } of planSite(archive, settings)) {
      if (fingerprint === null) continue
      const planned = JSON.stringify([...views()])
      const before = seen.get(fingerprint)
      if (before !== undefined) expect(planned).toBe(before)
      known += Number(before !== undefined)
      all++
      seen.set(fingerprint, planned)
    }
  }
  // One change leaves most of the archive as it was.
  expect(known / all).toBeGreaterThan(0.8)
})

test('templates have a say in the kinds that they make, and in no other', () => {
  const { archive: linked, settings } = archiveOf(archive)
  const kinds = new Set<SiteView['kind']>()
  for (const group of planSite(linked, settings)) for (const { kind } of group.views()) kinds.add(kind)
  for (const kind of kinds) expect(isTemplated(kind), kind).toBe(Object.hasOwn(templates, kind))
  expect(kinds.size).toBeGreaterThan(20)
})
