import { expect, test } from 'vitest'
import { fieldsOf, note, textOf } from '../note.ts'

const notice =
  'Mr. Edwin Holm, of Mill Lane, Marle, died on Sunday at the age of 54. He sang bass in the choir of the parish for thirty years.'

test('a name as catalogues file it is the headline where the text is about its bearer', () => {
  const read = note(`3 OBIT\nHOLM, Edwin\nMarle Gazette, Thurs. 9 Mar 1961, p.7\n\n${notice}`, 'text')
  expect(fieldsOf(read)).toMatchObject({ title: 'HOLM, Edwin', outlet: 'Marle Gazette' })
  expect(fieldsOf(read)).not.toHaveProperty('authors')
  expect(textOf(read)).toBe(notice)
})

test.each([
  ['of somebody else of that name', 'Holm, Berit', notice],
  ['of nobody in the text', 'Krull, Vesna', notice.replace('Holm', 'Roe')],
])('and the writer where it is %s', (_, name, text) => {
  const read = note(`Singer dies\n${name}.\nMarle Gazette, 9 Mar 1961, p.7\n\n${text}`, 'text')
  expect(fieldsOf(read).authors).toEqual([name.split(', ').reverse().join(' ')])
  expect(fieldsOf(read).title).toBe('Singer dies')
})
