import { describe, expect, test } from 'vitest'
import { orgToMarkdown } from '../../src/formats/notes/org.ts'
import { readCsv } from '../../src/formats/tables/csv.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import { fieldsOf, note, prose, textOf } from './note.ts'

const fields = (text: string): Record<string, unknown> => fieldsOf(note(text, 'text'))
const textIn = (text: string): string => textOf(note(text, 'text'))
const whole = `Basin to be dredged\n\n${prose}`

describe('notes', () => {
  test('whose scrapbook it is, is kept nowhere', () => {
    const text = `SCRAPBOOK 4, PAGE 12 (Aunt Berit's, lent by Kjell)\nMarle Gazette - Fri. 17 May 1968\n\nBASIN FULL AGAIN\n\n${prose}`
    expect(JSON.stringify(note(text, 'text'))).not.toMatch(/Berit|Kjell/)
    expect(fields(text)).toMatchObject({ outlet: 'Marle Gazette', title: 'BASIN FULL AGAIN' })
    const told = `ALBUM OF THE YEAR (lent by nobody)\n\nMarle Gazette, 17 May 1968\n\n${prose}`
    expect(textIn(told) + JSON.stringify(fields(told))).toContain('ALBUM OF THE YEAR')
  })

  test('a page of a wiki', () => {
    const text = `== Basin to be dredged ==\n''[[Marle Gazette]]'', 14 May 2019, by Ida Holm<ref>https://m.example/2019/basin</ref>\n\n${prose}\n\n[[Category:Harbours]]\n{{Reflist}}`
    expect(fields(text)).toMatchObject({
      outlet: 'Marle Gazette',
      date: '14 May 2019',
      authors: ['Ida Holm'],
    })
    expect(textIn(text)).toBe(whole)
    expect(textIn(`Basin\n\n${prose}\n\nThe boats' keels, the men's boots: all was ''wet''.`)).toContain(
      "''wet''",
    )
  })

  test('a drawer of Org', () => {
    const text = orgToMarkdown(
      `* Basin to be dredged\n:PROPERTIES:\n:PUBLISHED: [2019-05-14 Tue]\n:SOURCE: [[https://m.example/basin][Marle Gazette]]\n:END:\n\n${prose}`,
    )
    expect(fieldsOf(note(text))).toMatchObject({
      outlet: 'Marle Gazette',
      date: '2019-05-14',
      url: 'https://m.example/basin',
    })
  })

  test('a file that another program keeps', () =>
    expect(textOf(note(`# Basin\n\n${prose}\n\n[scan.jpg](:/3f1b2c4d5e6f708192a3b4c5d6e7f809)\n`))).toBe(
      `Basin\n\n${prose}`,
    ))

  test.each<[string, Record<string, unknown>]>([
    ['www2.marle.example/2019/05/14/basin', { url: 'https://www2.marle.example/2019/05/14/basin' }],
    ['marlegazette.example/news/basin-2019', { url: 'https://marlegazette.example/news/basin-2019' }],
    ['Marle Gazette, 14 May 2019 – Ida Holm', { outlet: 'Marle Gazette', authors: ['Ida Holm'] }],
    ['archived 1 Jun 2019 10:02:11 UTC', { added: '1 Jun 2019 10:02:11 UTC' }],
  ])('%s', (line, wanted) =>
    expect(fields(`Basin to be dredged\n\n${line}\n\n${prose}`)).toMatchObject(wanted),
  )

  test.each(['and/or the harbour board', 'input.output/errors are counted', 'Marle Gazette – Ida Holm'])(
    '%s is none',
    (line) => expect(fields(`Basin to be dredged\n\n${line}\n\n${prose}`).url).toBeUndefined(),
  )
})

describe('front matter', () => {
  const head = (yaml: string): Record<string, unknown> => fieldsOf(note(`---\n${yaml}\n---\n${prose}`))

  test.each<[string, Record<string, unknown>]>([
    ['autores:\n- nombre: Inés\n  apellidos: Carrasco Vela', { authors: ['Inés Carrasco Vela'] }],
    ['author: {nombre: Inés Carrasco}', { authors: ['Inés Carrasco'] }],
    [
      'title: {rendered: Basin}\nmeta: {author: {display_name: Ida Holm}, dates: {published: 2019-05-14}}',
      { title: 'Basin', authors: ['Ida Holm'], date: '2019-05-14' },
    ],
    // Where a program keeps its copy is the reader's own, and the day of saving is no day of the article.
    [
      'date: 2019-06-01\ndate_saved: 2019-06-01\ndate_published: 2019-05-14\nurl: https://omnivore.app/me/b\nurl_original: https://m.example/b',
      { date: '2019-05-14', added: '2019-06-01', url: 'https://m.example/b' },
    ],
    ['date: 2019-06-01\npublishDate: 2019-05-14', { date: '2019-06-01' }],
    ['date: 2019-06-01\ndate_saved: 2019-06-01', { date: '2019-06-01' }],
  ])('%s', (yaml, wanted) => expect(head(yaml)).toMatchObject(wanted))
})

describe('records and releases', () => {
  test('counts of a press agency above the headline', () => {
    const text = `El Correo de Marle\nFecha: jueves, 04 de junio de 2015\nPágina: 9\nNº documentos: 1\nRecorte: 42,10 Valor: 310,00 Tirada: 6.204\n\nEl puerto no abrirá este verano\n\n${prose}`
    expect(fields(text)).toMatchObject({
      outlet: 'El Correo de Marle',
      printPage: '9',
      title: 'El puerto no abrirá este verano',
    })
    expect(textIn(text)).not.toMatch(/Recorte|documentos/)
  })

  test('the name of a paper, its day, and when it comes out', () => {
    const top = 'Der Marler Bote.\nMarle, Mittwoch, den 18. März 1891.'
    expect(fields(`${top}\nErscheint Mittwochs und Sonnabends. Preis 1 Mark.\n\n${prose}`)).toMatchObject({
      outlet: 'Der Marler Bote',
      date: '18. März 1891',
    })
    expect(fields(`${top}\nPreiswert war das Becken nicht.\n\n${prose}`).outlet).toBeUndefined()
  })

  test('a release of an office without its label, and its foot', () => {
    const text = `Prefeitura de Marle\nAssessoria de Comunicação\n02/04/2018 - 16h20\n\nCoreto da praça será restaurado\n\n${prose}\n\nAssessoria de Marle\ntel. 0555 123456\nimprensa@marle.example`
    expect(fields(text)).toMatchObject({ title: 'Coreto da praça será restaurado', date: '02/04/2018' })
    expect(textIn(text)).not.toMatch(/123456|imprensa/)
  })

  test('what stands below the end of a release', () => {
    const foot = '*** Einde persbericht ***\n\nNoot voor de redactie: Ole Vik, 06-12345678, vik@marle.example'
    expect(textIn(`PERSBERICHT\n\nBasin to be dredged\n\n${prose}\n\n${foot}`)).not.toMatch(/Vik|Einde/)
    expect(textIn(`${whole}\n\nAan het einde: geen bericht.`)).toContain('geen bericht')
  })

  test('an agency: its mark before the headline, who wrote, and when it was sent', () => {
    const text = `Basin to be dredged\n(di Ida Holm)\n\n${prose}\n\nVAL-EF\n03-OTT-16 17:22 NNNN`
    expect(fields(text)).toMatchObject({ authors: ['Ida Holm'], date: '03 ott 2016' })
    // One rule for years in two figures: of those to come it is the last century's.
    expect(fields(text.replace('OTT-16', 'OTT-58'))).toMatchObject({ date: '03 ott 1958' })
    expect(textIn(`${whole}\n\nred, holm.kyst.example/Agenturen`)).toBe(whole)
    expect(textIn(`${whole}\n\nred, white/Blue`)).toContain('white')
    expect(fields(`${whole}\n\nIda Holm/TT`).authors).toEqual(['Ida Holm'])
    expect(fields(`${whole}\n\nNorth/South`).authors).toBeUndefined()
  })
})

test('a table whose first line tells a program what divides its columns', () => {
  const file = {
    path: 'a.csv',
    hash: '',
    bytes: Buffer.from(`sep=;\nTitle;Text\nBasin;"${prose} [+214 chars]"\n`),
    sidecar: null,
  }
  const [document] = readCsv(file as never).documents
  expect(document && fieldsOf(document).title).toBe('Basin')
  expect(document && plainText(document.body)).toBe(prose)
})

describe('the last of the unseen', () => {
  test('a name above a day, a page and a number of words is that of a paper, whatever it is', () => {
    const head = 'Le Veilleur de Marle\njeudi 8 février 2018\nPage 11\n320 mots'
    const text = `${head}\n\nLe bassin rouvre samedi\n\n${prose}`
    expect(fields(text)).toMatchObject({
      outlet: 'Le Veilleur de Marle',
      printPage: '11',
      title: 'Le bassin rouvre samedi',
    })
    expect(fields(`Le bassin de Marle\njeudi 8 février 2018\n\n${prose}`).outlet).toBeUndefined()
  })

  test('a name in two lines', () => {
    const day = 'THURSDAY, FEBRUARY 9, 1871.'
    expect(
      fields(`THE MARLE POST\nAND WESTERN ADVERTISER.\n${day}\n\nBASIN OPENED.\n\n${prose}`).outlet,
    ).toBe('The Marle Post and Western Advertiser')
    const other = fields(`THE MARLE POST\nAND ITS FRIENDS.\n${day}\n\nBASIN OPENED.\n\n${prose}`)
    expect(`${other.outlet}`).not.toContain('Friends')
  })

  test('the way to a page below its headline', () => {
    const text = `Marle Gazette\nBasin to be dredged\nHome > News > Harbour\nTuesday 14 May 2019 20:31\n\n${prose}`
    expect(textIn(text)).not.toContain('Home >')
    expect(textIn(`Basin\n\n${prose}\n\nNorth > South > East`)).toContain('North > South')
  })
})
