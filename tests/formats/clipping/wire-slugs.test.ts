import { describe, expect, test } from 'vitest'
import { isLikelySlug, isSureSlug, isWireEnd, sentOn } from '../../../src/formats/clipping/wire-slugs.ts'
import { note, prose, textOf } from '../note.ts'

describe('marks that agencies set above a text', () => {
  test.each([
    ['AM-Basin Dredged, Bjt, 600', true],
    ['PM-Basin, 1st Ld-Writethru, a0531,0622', true],
    ['BC-MARLE-BASIN 1STLD', true],
    ['BC-MARLE-BASIN 2NDLD (SCHEDULED)', true],
    ['u i BC-Basin 06-14 0312', true],
    ['bc-basin 6-24', true],
    ['AM-BASIN (Lead, pvs MARLE)', true],
    ['(1stld-writethru, pickup4thgraf)', true],
    ['TASS ENGLISH 0915 GMT', true],
    ['ZCZC ANS0412', true],
    ['AM-FM radio makes a return', false],
    ['BC-born pilot, 60, flies home', false],
    ['PM-backed bill passes, 612-388', false],
    ['PM, 61, to retire', false],
    ['AM-Radio (Optional Extra) Dropped From Cars', false],
    ['AP-1: the spy who wrote', false],
    ['MARLE ENGLISH 0915 GMT', false],
    ['(Lead in the water, board says)', false],
    ['a0412', false],
    ['URGENT', false],
  ])('%s is surely one: %s', (line, is) => expect(isSureSlug(line)).toBe(is))

  test.each([
    ['a0412', true],
    ['u a', true],
    ['UPI', true],
    ['AFP 1431 GMT', true],
    ['MARLE-BASIN (UPDATE 2)', true],
    ['For release Sunday, June 15', true],
    ['A 1250', false],
    ['For sale: one tanker', false],
    ['Marle-Basin', false],
    ['MARLE', false],
  ])('%s is one beside others: %s', (line, is) => expect(isLikelySlug(line)).toBe(is))
})

describe('marks below it', () => {
  test.each([
    ['MORE', true],
    ['ITEM ENDS', true],
    ['REUTER IP BB', true],
    ['Advance for Wed PMs, June 24', true],
    ['More boats came on Friday.', false],
    ['MARLE IP BB', false],
    ['Reuter', false],
  ])('%s: %s', (line, is) => expect(isWireEnd(line)).toBe(is))

  test.each([
    ['upi 06-24-80 02:31 pes', '1980-06-24'],
    ['AFP 051422 MAR 96', '5 mar 1996'],
    ['upi 24-06-80 02:31 pes', null],
    ['abc 06-24-80 02:31 pes', null],
    ['AFP 991422 MAR 96', null],
    ['AFP 051422 MAX 96', null],
  ])('%s: %s', (line, day) => expect(sentOn(line)).toBe(day))
})

describe('in a clipping', () => {
  const wire = `MARLE, Maine (AP) _ ${prose}`
  const lines = (text: string): string => textOf(note(text, 'text'))

  test.each([
    `a0412\nu a\nAM-Basin, Bjt,0412\nBasin to be dredged\n${wire}\nMORE`,
    `URGENT\nbc-basin 6-24\n\nBasin to be dredged\n\n${wire}\n\nupi 06-24-80 02:31 pes`,
    `ZCZC ANS0412\nR CRO S0A QBXB\n\nBasin to be dredged\n\n${wire}\n\nNNNN`,
  ])('they go: %#', (text) =>
    expect(lines(text).replaceAll('\n\n', '\n')).toBe(
      `Basin to be dredged\n${wire}`.replaceAll('\n\n', '\n'),
    ),
  )

  test('the agency stays known', () => {
    const { stated } = note(`UPI\nr i\n\nBasin to be dredged\n\n${wire}`, 'text')
    expect(stated.agency[0]?.value).toBe('UPI')
  })

  test.each([
    ['a text that opens otherwise', `Alert\n\nBasin to be dredged\n\n${prose}\n\nMORE`, 'Alert'],
    ['a mark that is all there is of a headline', `UPI\n\n${wire}`, 'UPI'],
    ['a word within the text', `Basin to be dredged\n\n${wire}\n\nMore\n\nThe board met again.`, 'More'],
  ])('%s stays', (_, text, kept) => expect(lines(text)).toContain(kept))
})
