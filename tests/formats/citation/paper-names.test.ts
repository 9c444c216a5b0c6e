import { expect, test } from 'vitest'
import { nameCase } from '../../../src/formats/citation/paper-names.ts'

test.each([
  ['EVENING STAR', 'Evening Star'],
  ['Evening star', 'Evening Star'],
  ['ORRIN-ON-SEA GAZETTE', 'Orrin-on-Sea Gazette'],
  ['РЕЧНОЙ МАЯК', 'Речной Маяк'],
  ['Речной маяк', 'Речной маяк'],
  ['Φωνή της λίμνης', 'Φωνή της λίμνης'],
])('%s is written %s', (name, written) => {
  expect(nameCase(name)).toBe(written)
})
