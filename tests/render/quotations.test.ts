import { expect, test } from 'vitest'
import { quotationsIn } from '../../src/render/quotations.ts'
import { link } from '../link/records.ts'

const said = (id: string, ...quotes: readonly (readonly [speaker: string, text: string])[]) => ({
  id,
  date: `2020-01-0${id.length}`,
  people: ['Ida Falk', 'Bo Karr'],
  quotes: quotes.map(([speaker, text], at) => ({ speaker, text, at })),
})

test('the same words of one person are one quotation, with all articles that report it', () => {
  const { entries } = link([
    said('a', ['ida-falk', 'We will rebuild the quay.'], ['nobody', 'Who knows.']),
    said('bb', ['ida-falk', 'We will rebuild the quay'], ['bo-karr', 'We will rebuild the quay.']),
  ])
  const brief = quotationsIn(entries).map(({ text, speaker, places }) => [
    speaker,
    text,
    places.map(([{ id }, at]) => `${id}${at}`).join(' '),
  ])
  expect(brief).toEqual([
    ['ida-falk', 'We will rebuild the quay.', 'a0 bb0'],
    ['bo-karr', 'We will rebuild the quay.', 'bb1'],
  ])
  expect(quotationsIn(entries, 'bo-karr')).toHaveLength(1)
})
