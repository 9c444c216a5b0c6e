import { describe, expect, test } from 'vitest'
import { isDebrisByline, isProgramDebris } from '../../src/text/program-debris.ts'
import { fieldsOf, note, prose, textOf } from './note.ts'

describe('what a program wrote where it had no words', () => {
  test.each([
    '[object Object]',
    '[object Object], [object Object]',
    'ARRAY(0x55c1e0a8)',
    '<Writer object at 0x7f3a19c0>',
    '{{author}}',
    '%AUTHOR%',
    'Invalid Date',
  ])('is nothing: %s', (value) => {
    expect(isProgramDebris(value)).toBe(true)
  })

  test.each([
    'Array of Hope',
    'Ida Holm [object Object]',
    'An invalid date',
    '{Ida Holm}',
    '100 %',
    '<Ida Holm>',
    'HASH (the dish)',
  ])('is a value: %s', (value) => {
    expect(isProgramDebris(value)).toBe(false)
  })

  test('fields that hold it are empty, and none is reported', () => {
    const document = note(
      `---\ntitle: Basin dredged\nauthor: "[object Object]"\npublished: Invalid date\ntags: ["[object Object]", boats]\n---\n\n${prose}`,
    )
    expect(fieldsOf(document)).toEqual({ title: 'Basin dredged', topics: ['boats'] })
    expect(document.diagnostics).toEqual([])
  })

  test.each([
    ['Posted by ARRAY(0x55c1e0a8)', true],
    ['By [object Object] on 3 May 2009', true],
    ['By an array of boats', false],
    ['By Ida Holm', false],
  ])('a byline of it: %s', (line, is) => {
    expect(isDebrisByline(line)).toBe(is)
  })
})

describe('indexes for family history', () => {
  test.each([
    [
      '“Kyst Obituaries,” database with images, FamilySearch (https://familysearch.example/ark:/1/2 : 14 March 2021), Ole Holm; citing The Kyst Argus, 9 Nov 1911, page 5, column 2.',
      { outlet: 'The Kyst Argus', date: '9 Nov 1911', printPage: '5' },
    ],
    [
      '"Kyst, Recent Obituaries, 1980-2014," database, FamilySearch (https://familysearch.example/ark:/1/3 : accessed 3 May 2018), Ole Holm, Kyst, 09 Nov 2001; from "Recent Obituaries," database; citing Kyst Argus, born-digital text.',
      { outlet: 'Kyst Argus', date: '09 Nov 2001' },
    ],
    [
      'Ancestry.com. Obituary Index, 1800s-current [database on-line]. The Kyst Argus; Publication Date: 9 Nov 1911; Publication Place: Kyst, Norland',
      { outlet: 'The Kyst Argus', date: '9 Nov 1911' },
    ],
  ])('cite the paper: %s', (line, fields) => {
    const document = note(`${prose}\n\n${line}`, 'text')
    expect(fieldsOf(document)).toMatchObject(fields)
    expect(textOf(document)).toBe(prose)
  })

  test.each([
    'A clerk of FamilySearch came to Kyst on 9 November 2011, citing the age of the books.',
    'The committee gave no Publication Date: 9 Nov 1911 was only a proposal of the chairman, and he has withdrawn it.',
  ])('sentences cite nothing: %s', (line) => {
    const document = note(`${prose}\n\n${line}`, 'text')
    expect(textOf(document)).toContain(line)
  })

  test('who keeps a page of graves is kept nowhere', () => {
    const document = note(
      `Death of Captain Holm\n\n${prose}\n\nPublished in The Kyst Argus, Thursday, November 9, 1911\nBio by: M. Oddin\nFind a Grave Memorial ID 4041882\nMaintained by: M. Oddin\nAdded: 3 May 2009`,
      'text',
    )
    expect(JSON.stringify(document)).not.toContain('Oddin')
    expect(textOf(document)).toMatch(/quay\.$/)
    expect(fieldsOf(document)).toMatchObject({ outlet: 'The Kyst Argus' })
  })

  test.each([
    'Maintained by: the county, the road was closed all winter.',
    'Volunteers add what they find to Find a Grave, a page that anybody may read.',
  ])('a text that tells of them stays: %s', (line) => {
    expect(textOf(note(`${prose}\n\n${line}`, 'text'))).toContain(line)
  })
})

describe('a day before the words below the headline', () => {
  test.each([
    ['23/05/2022 - The basin has been shut since the storms of January', '23/05/2022'],
    ['23.05.2022, 14:08 – The basin has been shut since the storms of January', '23.05.2022'],
    ['2022-05-23 | The basin has been shut since the storms of January', '2022-05-23'],
    ['May 23 2022 – The basin has been shut since the storms of January', 'May 23 2022'],
    ['(May 23, 2022) The basin has been shut since the storms of January', 'May 23, 2022'],
    ['[23rd May 2022] The basin has been shut since the storms of January', '23rd May 2022'],
    ['Mon May 23 2022 - The basin has been shut since the storms of January', 'Mon May 23 2022'],
    ['23 de mayo de 2022 — The basin has been shut since the storms of January', '23 de mayo de 2022'],
    ['May 23, 2022 /OSKWIRE/ -- The basin has been shut since the storms of January', 'May 23, 2022'],
  ])('is read, and the words stay: %s', (line, date) => {
    const document = note(`Basin to be dredged\n\n${line}\n\n${prose}`, 'text')
    expect(fieldsOf(document)).toMatchObject({ date })
    expect(textOf(document)).toContain('The basin has been shut since the storms of January')
    expect(textOf(document)).not.toContain('2022')
  })

  test.each([
    // a chronicle
    'Chronicle of the basin\n\n23/05/2022 - The board votes to dredge the inner basin\n\n24/05/2022 - Skippers of the fleet protest on the quay',
    'Chronicle of the basin\n\n23 May 2022 - 23/05/2022 the board votes to dredge the inner basin\n\n24 May 2022 - Skippers of the fleet protest on the quay',
    // what was written years later opens with the scene
    'The night the basin broke\n\n23 May 1922 – The lock keeper hears it first, on 23/05/2022 his grandson says',
    // no day
    'Basin to be dredged\n\nPlans 23/05/2022 for 12, 2022 – The basin has been shut since the storms of January',
    // below a sentence
    'The board met on Monday and agreed.\n\n23/05/2022 - The basin has been shut since the storms of January',
  ])('is none: %s', (head) => {
    expect(textOf(note(`${head}\n\n${prose}`, 'text'))).toContain('23/05/2022')
  })
})

test('"Address of this article:" above an address goes with it', () => {
  const document = note(`${prose}\n\nURL dieses Artikels:\nhttps://kyst.example/-710`, 'text')
  expect(textOf(document)).toBe(prose)
  expect(fieldsOf(document)).toMatchObject({ url: 'https://kyst.example/-710' })
})

test('the archive that keeps a page is no outlet', () => {
  const head = 'voltitle: The Kyst Argus\npubdate: 1917-06-16\nsource: newspapers.com'
  expect(fieldsOf(note(`---\n${head}\n---\n\n${prose}`))).toEqual({
    outlet: 'The Kyst Argus',
    date: '1917-06-16',
  })
})

test('attributes of kramdown behind a picture go', () => {
  const text = textOf(
    note(`${prose}\n\n![The quay](https://kyst.example/q.jpg){:class="left small" width=200}\n`),
  )
  expect(text).not.toMatch(/class|small/)
})

test('a wrapped paragraph may begin with a shorter line', () => {
  const lines = [
    'The harbour board of the island of Norkyst',
    'met on Monday in the old school and agreed to dredge the inner basin',
    'before the herring boats return in the autumn, as the skippers of the',
    'fleet had asked since the spring, when two of them ran aground within',
    'sight of the quay and had to be towed off by the ferry on the next day',
    'at their own cost.',
  ]
  expect(textOf(note(`${lines.join('\n')}\n`, 'text'))).toBe(lines.join(' '))
})
