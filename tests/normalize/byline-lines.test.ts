import { expect, test } from 'vitest'
import { languageOf } from '../../src/languages/load.ts'
import { headCredit } from '../../src/normalize/agency-credit.ts'
import { readByline } from '../../src/normalize/byline.ts'
import { uncasedWriters } from '../../src/normalize/byline-uncased.ts'
import { isWireAgency } from '../../src/normalize/dateline.ts'

test.each([
  ['07/04/2016 om 06:00 door Ada Roelofs', 'nl', ['Ada Roelofs']],
  ['12. Mai 2019, 10:40 Uhr von Ida Holm', 'de', ['Ida Holm']],
  ['2013-12-11 21:14 av Ida Holm', 'sv', ['Ida Holm']],
  ['Publicerad: 2013-12-11 21:14 av Ida Holm | Sport', 'sv', ['Ida Holm']],
])('behind a day: %s', (line, tag, authors) => {
  expect(readByline(line, { language: languageOf(tag) })?.authors).toEqual(authors)
})

test.each([
  ['Der Umbau dauert seit 2016 und wird von Ida Holm geleitet', 'de'],
  ['In 2016 werd de brug door Ada Roelofs geopend.', 'nl'],
  ['Bron 2016-04-07 sluit de haven door Storm Ciara getroffen', 'nl'],
  ['12 av 2013 av Norra Hamnen | Sport', 'sv'],
])('is no line of a day: %s', (line, tag) => {
  expect(readByline(line, { language: languageOf(tag) })).toBeNull()
})

test.each([
  ['Por Ada Roe Pérez Lima, 23 may (EFE).', 'es', ['Ada Roe Pérez'], 'Lima'],
  ['Por Ada Roe Lima, 23 de mayo (EFE).', 'es', ['Ada Roe'], 'Lima'],
  ['Por Ada Roe Buenos Aires, 23 may (EFE).', 'es', ['Ada Roe'], 'Buenos Aires'],
  ['By Ada Roe London, 23 May (Reuters)', 'en', ['Ada Roe'], 'London'],
  // A surname that is a place, and one with its particle.
  ['By Ada London, 23 May (Reuters)', 'en', ['Ada London'], null],
  ['Por Ada Roe de la Madrid, 23 may (EFE).', 'es', ['Ada Roe de la Madrid'], null],
  ['Por Ada Roe Lima', 'es', ['Ada Roe Lima'], null],
])('the place before the day of a dateline: %s', (line, tag, authors, place) => {
  expect(readByline(line, { language: languageOf(tag) })).toMatchObject({ authors, place })
})

test.each([
  ['Ada Roe, periodista de Marle (REUTERS/Tom Beck)', 'es', null],
  ['Ada Roe, reporter of the year (Getty Images/Tom Beck)', 'en', null],
  ['Ada Roe, periodista de Marle', 'es', ['Ada Roe']],
  ['Ada Roe, reporter (she/her)', 'en', ['Ada Roe']],
  ['By Ada Roe, reporter (AP/Marle)', 'en', ['Ada Roe']],
])('below a picture stands no byline: %s', (line, tag, authors) => {
  expect(readByline(line, { language: languageOf(tag), bare: true })?.authors ?? null).toEqual(authors)
})

test.each([
  ['Olympische Spiele', null],
  ['Große Ferien', null],
  ['Ada Röhl', ['Ada Röhl']],
  ['A. Röhl', ['A. Röhl']],
  ['Jörg Röhl', ['Jörg Röhl']],
  ['Söhne Röhl', null],
  ['Xuvarik Röhl, Ada Winter', ['Xuvarik Röhl', 'Ada Winter']],
])('two nouns are no name where nouns have capitals: %s', (line, authors) => {
  expect(readByline(line, { language: languageOf('de'), bare: true })?.authors ?? null).toEqual(authors)
})

test.each([
  ['(강변=연합뉴스) 김민지 기자 = 14일 새벽 불이 났다.', 'ko', ['김민지']],
  ['新华社河湾3月3日电（记者王丽、李明）记者从市政府获悉。', 'zh', ['王丽', '李明']],
  ['市长王丽（左）出席了仪式。', 'zh', []],
  ['(Marle=AP) Ada Roe = text', 'en', []],
])('writers in the opening: %s', (text, tag, authors) => {
  expect(uncasedWriters(text, languageOf(tag))).toEqual(authors)
})

test.each([
  ['/ritzau/', 'Ritzau'],
  ['STT 14.11.2019 klo 9.12', 'STT'],
  ['2019年11月14日 10時35分（共同通信）', '共同通信'],
  ['Marle, Kent', undefined],
  ['Reuters opened an office in Marle', undefined],
  ['14 November 2019', undefined],
])('an agency above a text: %s', (line, agency) => {
  expect(headCredit([line], isWireAgency)?.agency).toBe(agency)
})
