import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/normalize/quotes/quotes.ts'
import { personIn } from '../../setup/person.ts'

const names = { ja: '佐藤健一', zh: '陈国强', ko: '박성민' }

test.each<[keyof typeof names, string, boolean]>([
  ['ja', '町長の佐藤健一さんは「長年の願いがかなった」と話した。', true],
  ['ja', '漁業の佐藤健一さん（57）は「海を見るのはつらい」と話す。', true],
  ['ja', '佐藤健一さんは旅館「山の小さな宿の里」を開いた。', false],
  ['ja', '佐藤健一さんは欠席した。町民は「長年の願いがかなった」と話した。', false],
  ['zh', '陈国强说：“图书馆是城市的客厅。”', true],
  ['zh', '陈国强市长昨日表示，“图书馆是城市的客厅”。', true],
  ['zh', '陈国强走进了“城市的大客厅图书馆”。', false],
  ['zh', '陈国强来了。店主说：“图书馆是城市的客厅。”', false],
  ['ko', '박성민 시장은 "시민의 쉼터가 될 것"이라고 말했다.', true],
  ['ko', '박성민 시장은 회견에서 "시민의 쉼터가 될 것"이라며 웃었다고 말했다.', true],
  ['ko', '박성민 시장은 책 "시민의 쉼터가 될 곳"을 펴냈다.', false],
  ['ko', '박성민 시장은 없었다. 주민은 "시민의 쉼터가 될 것"이라고 말했다.', false],
])('%s: %s', (language, text, isSaid) => {
  const person = { ...personIn(names[language], text), key: names[language] }
  const at = text.indexOf(names[language])
  const mentions = [
    {
      field: 'text' as const,
      start: at,
      end: at + names[language].length,
      surface: names[language],
      score: 1,
    },
  ]
  const quotes = findQuotes({ text, language, people: [{ ...person, mentions }] })
  expect(quotes.some(({ speaker }) => speaker !== null)).toBe(isSaid)
})
