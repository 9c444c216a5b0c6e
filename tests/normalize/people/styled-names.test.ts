import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { isOldPaper } from '../../../src/normalize/people/styled-names.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))
const shown = (text: string, language: string, isOld: boolean): string[] =>
  recognizePeople({ ...bareInput('', text, model, language), isOld }).map(
    ({ name, styled }) => styled ?? name,
  )

const OLD = true
const NEW = false

describe('the name as the paper styles it', () => {
  it.each<readonly [text: string, language: string, isOld: boolean, name: string]>([
    [
      'The sermon was preached by Rev. C. H. Harwood, and the collection was large.',
      'en',
      OLD,
      'Rev. C. H. Harwood',
    ],
    ['Captain Walter Lindgren brought the bark into port on Tuesday.', 'en', OLD, 'Captain Walter Lindgren'],
    [
      'The chair was taken by Samuel P. Harwood, Esq., who read the letter.',
      'en',
      OLD,
      'Samuel P. Harwood, Esq.',
    ],
    ['A meeting was called by DR. WALTER LINDGREN of this town.', 'en', OLD, 'Dr. Walter Lindgren'],
    [
      'Mr. Clement Harwood has the best miller in the county. Mr. Harwood is a clever man.',
      'en',
      NEW,
      'Mr. Clement Harwood',
    ],
    ['M. Henri Lachenal a été nommé hier. M. Lachenal habite la ville.', 'fr', NEW, 'M. Henri Lachenal'],
    // Papers that name people without a title.
    ['Rev. Walter Lindgren preached. The Rev. Lindgren is new in town.', 'en', NEW, 'Walter Lindgren'],
    [
      'Walter Lindgren opened the bridge. "It took ten years," Mr. Lindgren said.',
      'en',
      NEW,
      'Walter Lindgren',
    ],
    [
      '"I told Mr. Walter Lindgren so," she said. Walter Lindgren did not answer.',
      'en',
      NEW,
      'Walter Lindgren',
    ],
    ['Le président Henri Lachenal a parlé devant la chambre.', 'fr', NEW, 'Henri Lachenal'],
    // Titles of several are that of one of them, and what stands on another line is none.
    ['The bridge was built by Messrs. Walter Lindgren and Samuel Harwood.', 'en', OLD, 'Mr. Walter Lindgren'],
    [
      'They sent for the Doctor\n\nWalter Lindgren came on Monday with his brother.',
      'en',
      OLD,
      'Walter Lindgren',
    ],
  ])('%s', (text, language, isOld, name) => {
    expect(shown(text, language, isOld)).toContain(name)
  })

  it('has no more titles than anybody has', () => {
    const [name] = shown(`We saw ${'Rev. '.repeat(500)}Walter Lindgren on the quay.`, 'en', OLD)
    expect(name).toMatch(/^(?:Rev\. ){0,6}Walter Lindgren$/)
  })

  it('knows an old paper by its date, and by what a machine made of its print', () => {
    const range = (earliest: string | null, latest: string | null) => ({ earliest, latest })
    const document = { diagnostics: [] }
    expect(isOldPaper(document, range('1905-05-02', '1905-05-02'), '')).toBe(true)
    expect(isOldPaper(document, null, 'the pas¬ tor')).toBe(true)
    expect(isOldPaper(document, range('1988-01-01', null), 'the pas¬ tor')).toBe(false)
    expect(isOldPaper(document, range('1905-05-02', '1998-05-02'), 'the pastor')).toBe(false)
  })
})
