import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from './note.ts'

describe('a header without a fence', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'Pelican',
      'Title: Basin to be dredged\nDate: 2011-04-05 10:20\nModified: 2011-04-06\nTags: harbour, herring\nSlug: basin\nAuthors: Ida Holm, Per Vik\nSummary: The board has agreed.\n',
      {
        title: 'Basin to be dredged',
        date: '2011-04-05 10:20',
        updated: '2011-04-06',
        topics: ['harbour', 'herring'],
        id: 'basin',
        authors: ['Ida Holm, Per Vik'],
        standfirst: 'The board has agreed.',
      },
    ],
    [
      'MultiMarkdown, with a value that goes on',
      'Title:  Basin to be dredged\n        in the autumn\nAuthor: Ida Holm\n',
      { title: 'Basin to be dredged in the autumn', authors: ['Ida Holm'] },
    ],
    [
      'authors on lines of their own',
      'Title:  Basin to be dredged\nAuthor: Ida Holm\n        Per Vik\n',
      { title: 'Basin to be dredged', authors: ['Ida Holm', 'Per Vik'] },
    ],
    [
      'a dump of a reader, with blank lines between',
      'Title: Basin to be dredged\n\nURL Source: https://kystavisa.example/2024/basin\n\nPublished Time: 2024-05-02T08:00:00Z\n\nMarkdown Content:\n',
      {
        title: 'Basin to be dredged',
        url: 'https://kystavisa.example/2024/basin',
        date: '2024-05-02T08:00:00Z',
      },
    ],
    [
      'below the headline, in bold',
      '# Basin to be dredged\n\n**Author:** Ida Holm\n**Published:** 2 May 2024\n**Source:** [Kystavisa](https://kystavisa.example/basin)\n',
      {
        authors: ['Ida Holm'],
        date: '2 May 2024',
        outlet: 'Kystavisa',
        url: 'https://kystavisa.example/basin',
      },
    ],
    [
      'the words of its link are no paper',
      '# Basin to be dredged\n\n**Author:** Ida Holm\n**Source:** [Basin to be dredged at last](https://kystavisa.example/basin)\n',
      { authors: ['Ida Holm'], url: 'https://kystavisa.example/basin' },
    ],
    [
      'the metadata of a note',
      '# Basin to be dredged\n\n![rw-book-cover](https://pictures.example/1.png)\n\n## Metadata\n- Author: [[Ida Holm]]\n- Full Title: Basin to be dredged\n- URL: https://kystavisa.example/basin\n\n## Full Document\n',
      { authors: ['Ida Holm'], title: 'Basin to be dredged', url: 'https://kystavisa.example/basin' },
    ],
    [
      'properties of an outliner',
      'title:: Basin to be dredged\nauthor:: [[Ida Holm]]\ntags:: #harbour\n',
      { title: 'Basin to be dredged', authors: ['Ida Holm'], topics: ['harbour'] },
    ],
    [
      'Jekyll without its first line',
      'layout: post\ntitle: "Basin: to be dredged"\ntags:\n  - harbour\n  - herring\n---\n',
      { title: 'Basin: to be dredged', topics: ['harbour', 'herring'] },
    ],
    [
      'lines in italics below the headline',
      '# Basin to be dredged\n\n*Created: 2024-05-04 09:30*\n*Source: [Kystavisa](https://kystavisa.example/a_basin)*\n',
      { added: '2024-05-04 09:30', outlet: 'Kystavisa', url: 'https://kystavisa.example/a_basin' },
    ],
    [
      'lines in bold',
      '__Title: Basin to be dredged__\n__Author: Ida Holm__\n',
      { title: 'Basin to be dredged', authors: ['Ida Holm'] },
    ],
    ['a headline alone', 'Headline: Basin to be dredged\n', { title: 'Basin to be dredged' }],
  ])('%s', (_, header, fields) => {
    const document = note(`${header}\n${prose}`)
    expect(fieldsOf(document)).toEqual(fields)
    expect(textOf(document).replace(/^Basin to be dredged\n\n/, '')).toBe(prose)
  })

  test.each<[string, string]>([
    ['a dialogue', 'Q: Who pays for the dredging?\nA: The harbour board does.\nQ: And the boats?'],
    ['a dialogue in italics', '*Ida: Who pays for the dredging?*\n*Per: The harbour board does.*'],
    ['the card of an event in italics', '*Place: The town hall*\n*Date: 2 May 2024*'],
    ['a line-up', 'Vikna: Holm, Vik, Aas.\nTitran: Moe, Lund, Berg.'],
    [
      'the card of a book',
      'Title: The Inner Basin\nAuthor: Ida Holm\nPublisher: Fjord Press\nISBN: 978-0-00-000000-2',
    ],
    ['the card of an event', 'Place: The town hall\nDate: 2 May 2024\nAdmission: free'],
    ['a sentence with a colon', 'Title IX: what the law says of school sport'],
    ['one name alone', 'Author: the harbour board'],
  ])('%s is none', (_, opening) => {
    const document = note(`${opening}\n\n${prose}`, 'text')
    expect(fieldsOf(document)).toEqual({})
    expect(textOf(document)).toContain(opening.split('\n')[0])
  })

  test.each<[string, string, string]>([
    ['a text behind its label', 'Text: ', prose],
    [
      'a paragraph behind a name that nothing knows',
      '',
      `Remark: ${'The board met again. '.repeat(16).trim()}\n\n${prose}`,
    ],
  ])('%s is text', (_, label, text) => {
    const document = note(`Title: Basin\nDate: 2011-04-05\nPaper: Kystavisa\n${label}${text}`, 'text')
    expect(textOf(document)).toBe(text)
    expect(fieldsOf(document)).toMatchObject({ title: 'Basin', outlet: 'Kystavisa' })
  })

  test.each<[string, string, string[]]>([
    ['the names of a citation file', '{given-names: Ida, family-names: Holm}', ['Ida Holm']],
    ['a name in a list', '{name: [Ida Holm]}', ['Ida Holm']],
    ['a name in its parts', '{name: {given: Ida, family: Holm}, url: x}', ['Ida Holm']],
  ])('an author as a map: %s', (_, value, authors) => {
    expect(fieldsOf(note(`---\ntitle: Basin\nauthors: [${value}]\n---\n\n${prose}`)).authors).toEqual(authors)
  })

  test('lines below it keep their numbers', () => {
    const document = note(`Title: Basin\nDate: 2011-04-05\n\n${prose}`)
    expect(document.body.children[0]?.position?.start.line).toBe(4)
    expect(document.stated.date[0]).toMatchObject({ line: 2, origin: 'header' })
  })
})

describe('front matter of other generators', () => {
  test('TOML, with its tables', () => {
    const document = note(
      `+++\ntitle = "Basin to be dredged"\ndate = 2020-05-05T09:00:00Z\nauthors = ["Ida Holm"]\n[taxonomies]\ntags = ["harbour"]\n+++\n\n${prose}`,
    )
    expect(fieldsOf(document)).toEqual({
      title: 'Basin to be dredged',
      date: '2020-05-05T09:00:00.000Z',
      authors: ['Ida Holm'],
      topics: ['harbour'],
    })
    expect(textOf(document)).toBe(prose)
    expect(document.body.children[0]?.position?.start.line).toBe(9)
  })

  test('a broken entry of TOML costs no other', () => {
    const document = note(`+++\ntitle = "Basin\ndate = 2020-05-05\n+++\n${prose}`)
    expect(fieldsOf(document)).toEqual({ date: '2020-05-05' })
    expect(document.diagnostics).toMatchObject([{ rule: 'front-matter/syntax', line: 2 }])
  })

  test('an object in braces, and one that is a text', () => {
    expect(fieldsOf(note(`{\n  "title": "Basin",\n  "author": "Ida Holm"\n}\n\n${prose}`))).toEqual({
      title: 'Basin',
      authors: ['Ida Holm'],
    })
    expect(fieldsOf(note(`{"colour": "red", "size": 3}\n\n${prose}`))).toEqual({})
    expect(fieldsOf(note('{"title": "Basin", "text": "The board met."}'))).toEqual({})
  })

  test.each<[string, string, Record<string, unknown>]>([
    ['a quoted value at the margin', 'title: "Basin to\nbe dredged"', { title: 'Basin to be dredged' }],
    ['a list at the margin', 'tags: [harbour,\nherring]', { topics: ['harbour', 'herring'] }],
    ['tabs', 'tags:\n\t- harbour\n\t- herring', { topics: ['harbour', 'herring'] }],
    ['a tab before an entry', 'title: Basin\n\tsection: Harbour', { title: 'Basin', section: 'Harbour' }],
    ['a name twice, first empty', 'title:\ntitle: Basin', { title: 'Basin' }],
    ['the note of a day', 'date: "[[2024-09-02|2 Sept]]"', { date: '2024-09-02' }],
    [
      'a page before the paper',
      'source: p. 3, Kystavisa, 21 July 1937',
      { outlet: 'Kystavisa', date: '21 July 1937', printPage: '3' },
    ],
    [
      'a page without its word',
      'source: Kystavisa, 21 July 1937, 3',
      { outlet: 'Kystavisa', date: '21 July 1937', printPage: '3' },
    ],
    ['an archive behind the paper', 'source: Kystavisa via Newspapers.com', { outlet: 'Kystavisa' }],
    ['a paper and a year', 'source: Marle Courier, 1937', { outlet: 'Marle Courier', date: '1937' }],
    ['a company and a year', 'source: Fjord Works, 1937', { outlet: 'Fjord Works, 1937' }],
    ['a key of another program', 'math: true\npath: /basin', {}],
  ])('YAML that others write: %s', (_, yaml, fields) => {
    const document = note(`---\n${yaml}\nauthor: Ida Holm\n---\n\n${prose}`)
    expect(fieldsOf(document)).toEqual({ ...fields, authors: ['Ida Holm'] })
    expect(document.diagnostics).toEqual([])
  })

  test('a value that YAML cannot read is kept as it stands, and that is said', () => {
    const document = note(`---\ntitle: [Video] Basin to be dredged\nauthor: @idaholm\n---\n\n${prose}`)
    expect(fieldsOf(document)).toEqual({
      title: '[Video] Basin to be dredged',
      authors: ['@idaholm'],
    })
    expect(document.diagnostics.map(({ message }) => message)).toEqual([
      'The value of "title" is read as plain text',
      'The value of "author" is read as plain text',
    ])
  })
})

describe('a saved mail', () => {
  const mail = [
    'From: Kystavisa <nyhetsbrev@kystavisa.example>',
    'To: Reader <kari@home.example>',
    'Subject: Fwd: SV: Basin to be dredged',
    'Date: Tue, 3 Mar 2020 07:15:22 +0100',
    'MIME-Version: 1.0',
    '',
    prose,
    '',
    'This email was sent to kari@home.example.',
    'Unsubscribe | View in browser',
  ].join('\n')

  test('subject and day are fields; the address of who got it is nowhere', () => {
    const document = note(mail, 'text')
    expect(fieldsOf(document)).toEqual({
      title: 'Basin to be dredged',
      date: 'Tue, 3 Mar 2020 07:15:22 +0100',
    })
    expect(textOf(document)).toBe(prose)
    expect(JSON.stringify(document)).not.toContain('kari@')
  })

  test('from a paper that has no address', () => {
    const document = note(
      `Subject: Basin to be dredged\nFrom: Marle Courier\nDate: Mar 3, 2020\n\nView this email in your browser\n\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toMatchObject({ title: 'Basin to be dredged', outlet: 'Marle Courier' })
    expect(textOf(document)).toContain(prose)
    const memo = note(`Subject: Basin\nFrom: the harbour master\nDate: Mar 3, 2020\n\n${prose}`, 'text')
    expect(fieldsOf(memo).outlet).toBeUndefined()
  })

  test('answered, without the marks of what it quotes', () => {
    const document = note(
      `On Tue, 3 Mar 2020 at 07:15, Ida Holm <ida@home.example> wrote:\n\nBasin to be dredged\n\n${prose}`,
      'text',
    )
    expect(JSON.stringify(document)).not.toContain('ida@home')
    expect(textOf(document)).toContain(prose)
  })

  test('forwarded', () => {
    const document = note(
      `---------- Forwarded message ---------\nFrom: Ida Holm <ida@kystavisa.example>\nDate: Thu, Mar 5, 2020 at 7:15 AM\nSubject: Basin to be dredged\nTo: <kari@home.example>\n\n\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toEqual({ title: 'Basin to be dredged', date: 'Thu, Mar 5, 2020 7:15 AM' })
    expect(textOf(document)).toBe(prose)
  })

  test('as it was sent', () => {
    const document = note(
      `From: Kystavisa <a@kystavisa.example>\nSubject: =?UTF-8?Q?B=C3=A5ter_i_havn?=\nDate: Tue, 3 Mar 2020 07:15:22 +0100\nContent-Transfer-Encoding: quoted-printable\n\nThe harbour board=E2=80=99s boats =\nare back.`,
      'text',
    )
    expect(fieldsOf(document).title).toBe('Båter i havn')
    expect(textOf(document)).toBe('The harbour board’s boats are back.')
  })

  test('in the words of a German program', () => {
    const document = note(
      `Von: Kystavisa <a@kystavisa.example>\nGesendet: Donnerstag, 5. März 2020 07:15\nAn: kari@home.example\nBetreff: WG: Basin to be dredged\n\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toEqual({
      title: 'Basin to be dredged',
      date: 'Donnerstag, 5. März 2020 07:15',
    })
    expect(JSON.stringify(document)).not.toContain('kari@')
  })

  test('a text that was answered', () => {
    const quoted = prose
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
    const document = note(
      `On Thu, Mar 5, 2020 at 7:15 AM, Ida Holm <ida@kystavisa.example> wrote:\n\n${quoted}`,
      'text',
    )
    expect(fieldsOf(document)).toEqual({ date: 'Thu, Mar 5, 2020' })
    expect(textOf(document)).toBe(prose)
  })

  test.each([
    [
      'printed, without addresses',
      `Subject: FW: Basin to be dredged\nFrom: Ida Holm\nSent: Sunday, June 12, 2016 2:30 PM\nTo: Per Dahl\n\n${prose}`,
    ],
    [
      'in French',
      `-----Message d'origine-----\nDe : Ida Holm\nEnvoyé : dimanche 12 juin 2016 14:30\nÀ : per@maison.example\nObjet : TR: Basin to be dredged\n\n${prose}`,
    ],
    [
      'quoted whole',
      `>From: Ida Holm\n>Date: 12 Jun 2016\n>Subject: Basin to be dredged\n>\n${prose.replace(/^/gm, '> ')}`,
    ],
  ])('%s', (_, text) => {
    const document = note(text, 'text')
    expect(fieldsOf(document).title).toBe('Basin to be dredged')
    expect(textOf(document)).toBe(prose)
  })

  test('who wrote in a sentence is none', () => {
    const text = `On 5 March 2020 the mayor of Arlen wrote:\n\n${prose}`
    expect(textOf(note(text, 'text'))).toBe(text)
  })

  test('a memorandum and a letter are texts', () => {
    const memo = `From: the harbour master\nDate: 3 March 2020\nSubject: the basin\n\n${prose}`
    expect(textOf(note(memo, 'text'))).toContain('the harbour master')
  })
})
