import { describe, expect, test } from 'vitest'
import { growthOf } from '../../setup/growth.ts'
import { fieldsOf, note, prose, textOf } from '../note.ts'

const url = 'https://www.marlecourier.example/2022/09/03/basin'

describe('the address beside something else', () => {
  test.each<[string, object]>([
    [`Basin dredged\n\nSource: Marle Courier, ${url}\n\n${prose}`, { outlet: 'Marle Courier' }],
    [
      `Basin dredged\n\n${url} (Marle Courier, 3 Sep 2022)\n\n${prose}`,
      { outlet: 'Marle Courier', date: '3 Sep 2022' },
    ],
    [`Basin dredged\n\nFrom ${url} (accessed 5 January 2023)\n\n${prose}`, { added: '5 January 2023' }],
    [`Basin dredged\n\n${prose}\n\n${url}, 3 Sep 2022`, { date: '3 Sep 2022' }],
    [`Basin dredged (${url})\n\n${prose}`, {}],
    [`Basin dredged\n\nURL=${url}\n\n${prose}`, {}],
    [`Basin dredged\n\n${url.slice(0, 41)}\n${url.slice(41)}\n\n${prose}`, {}],
    [`Basin dredged | Marle Courier\n${url}\n\n${prose}`, { outlet: 'Marle Courier' }],
  ])('%s', (text, fields) => {
    const document = note(text, 'text')
    expect(fieldsOf(document)).toMatchObject({ url, ...fields })
    expect(textOf(document)).toBe(`Basin dredged\n\n${prose}`)
  })

  test.each<[string, object]>([
    [`# Basin dredged - [Marle Courier](${url})\n\n${prose}`, { outlet: 'Marle Courier' }],
    [`# Basin dredged\n\n<small>Clipped from ${url}</small>\n\n${prose}`, {}],
  ])('%s', (text, fields) => {
    const document = note(text, 'markdown')
    expect(fieldsOf(document)).toMatchObject({ url, ...fields })
    expect(textOf(document)).toBe(`Basin dredged\n\n${prose}`)
  })

  test('the title of a page stands in the line that tells where it stood', () => {
    const document = note(`Clipped from [Basin dredged](${url}) at 2022-09-08.\n\n${prose}`, 'markdown')
    expect(fieldsOf(document)).toMatchObject({ url, title: 'Basin dredged' })
  })

  test.each([
    `Basin dredged\n\n${prose}\n\nThe plans lie at ${url} for all to see.`,
    `Basin dredged\n\n${prose}\n\nTickets: ${url}`,
    `Basin dredged\n\n${prose}\n\nSubscribe to the Gazette: ${url}`,
    `Basin dredged\n\n${prose}\n\nAda Roe, ${url}`,
    `Basin dredged\n\n${prose}\n\n${url} (a map of the basin)`,
  ])('is text, or a link to something else: %#', (text) => {
    expect(fieldsOf(note(text, 'text')).url).toBeUndefined()
  })

  test.each([
    `Basin dredged | Kystavisa\n${url}\n\n${prose}`,
    `Basin dredged - the long wait\n${url}\n\n${prose}`,
  ])('a name that is not that of the host stays in the headline: %#', (text) => {
    expect(fieldsOf(note(text, 'text')).outlet).toBeUndefined()
    expect(textOf(note(text, 'text'))).toContain(text.split('\n')[0])
  })

  test.each([
    '(https://',
    'https://marle.example/a ',
    '<https://marle.example/(',
    'Marle Courier - ',
    '# a - [a](https://a.example/b',
  ])('in time that grows with the text: %s', async (piece) =>
    expect(await growthOf((size) => note(piece.repeat(size / piece.length), 'text'), 20_000)).toBeNull(),
  )
})
