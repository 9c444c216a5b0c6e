import { expect, test } from 'vitest'
import { compare } from '../../src/names/compare.ts'
import { parseName } from '../../src/names/name.ts'
import { dividedName } from '../../src/names/unspaced.ts'

test.each([
  ['陈国强', '陈 国强'],
  ['欧阳明', '欧阳 明'],
  ['佐藤健一', '佐藤 健一'],
  ['林健一', '林 健一'],
  ['田中あゆみ', '田中 あゆみ'],
  ['박성민', '박 성민'],
  ['남궁민수', '남궁 민수'],
  ['陈', null],
  ['佐藤', null],
  ['図書館', null],
  ['박성', null],
  ['Sato Kenichi', null],
  ['あゆみ', null],
])('%s is %s', (name, divided) => {
  expect(dividedName(name)?.join(' ') ?? null).toBe(divided)
})

// Other characters are other people, however alike they sound; only the owner joins 陈国强 and 陳國強.
test.each([
  ['佐藤健一', '佐藤 健一', 'exact'],
  ['박성민', '박성민', 'exact'],
  ['王伟', '王卫', 'different-given'],
  ['陈国强', '陈国平', 'different-given'],
  ['陈国强', '陳國強', 'different'],
  ['佐藤健一', '佐藤健二', 'different-given'],
  ['佐藤健一', '加藤健一', 'different-surname'],
  ['박성민', '박성진', 'different-given'],
])('%s and %s: %s', (a, b, level) => {
  expect(compare(parseName(a), parseName(b)).level).toBe(level)
})
