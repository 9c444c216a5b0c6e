import { describe, expect, test } from 'vitest'
import { fieldsOf, note, textOf } from '../note.ts'

const prose =
  'The harbour board met on Monday and agreed to have the old basin dredged before the winter, as the boatmen had asked.'

describe('the head of a newspaper page above a clipping', () => {
  test.each([
    ['The Kestrel & Advertiser\nSaturday, 14 August 1926      Page 5', 'The Kestrel & Advertiser'],
    ['NORDFJORD OBSERVER\nFriday, May 3, 1901, No. 214', 'Nordfjord Observer'],
    ['The Daily Lantern Post\nMonday, 3 May 1937', 'The Daily Lantern Post'],
    ['O GLOBO DA SERRA\nQuarta-feira, 7 de setembro de 1955', 'O Globo da Serra'],
    ['Hafenzeitung\nSamstag, 14. August 1926, Seite 3', 'Hafenzeitung'],
    ['港湾新聞　1958年3月12日　朝刊', '港湾新聞'],
    [
      'THE NORDFJORD TIMES\nEst. 1902\nVol. XLVII No. 12        Friday, May 12, 1950        Price Twopence',
      'The Nordfjord Times',
    ],
    ['Nordfjord Mercury, Established 1856\nFriday, 12 May 1950', 'Nordfjord Mercury'],
    ['El Faro de Nordfjord\nJueves, 7 de octubre de 1954', 'El Faro de Nordfjord'],
    ['Głos Nordfjordu\n17 marca 1943', 'Głos Nordfjordu'],
  ])('%s', (head, outlet) => {
    const document = note(`${head}\n\nBASIN TO BE DREDGED\n\n${prose}`, 'text')
    const { outlet: read, date } = fieldsOf(document)
    expect(read).toBe(outlet)
    expect(date).toBeTruthy()
    expect(textOf(document)).toBe(`BASIN TO BE DREDGED\n\n${prose}`)
  })

  test.each([
    'Established in Marle, 4 November 1911',
    'Founded by Ada Roe in 1888',
    'Gegründet am 4. November 1911',
  ])('since when a paper comes out is no day of it: %s', (founded) => {
    const document = note(`Nordfjord Mercury\n${founded}\n\nBasin dredged\n\n${prose}`, 'text')
    expect(fieldsOf(document)).toMatchObject({ outlet: 'Nordfjord Mercury' })
    expect(fieldsOf(document).date).toBeUndefined()
  })

  test('above a day without its year', () => {
    const document = note(
      `Nordfjord Mercury, Established 1856\n\nFRIDAY, MAY 12\n\nBasin dredged\n\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toMatchObject({ outlet: 'Nordfjord Mercury', title: 'Basin dredged' })
    expect(textOf(document)).not.toContain('MAY')
  })

  test.each([
    'El pescador y el mar\n12 de mayo de 1955',
    'Mercury rises in the basin\nEstablished 1856',
    'Post Falls\nVol. XII of a series, May 12, 1950',
    'Friends of the basin, founded 1902\n12 May 1950',
  ])('is none: %s', (head) => {
    expect(fieldsOf(note(`${head}\n\n${prose}`, 'text')).outlet).toBeUndefined()
  })

  test('below the menu of the archive that keeps it', () => {
    const document = note(
      `Trove\n12 Jun 1915 - Basin. - Trove\nNational Library\nThe Nordfjord Argus (Vic. : 1880 - 1954)\nSat 12 Jun 1915 [Issue No.4,021]\nPage 3\nBASIN TO BE DREDGED\n\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toMatchObject({ outlet: 'The Nordfjord Argus', date: 'Sat 12 Jun 1915' })
    expect(textOf(document)).toBe(`BASIN TO BE DREDGED\n\n${prose}`)
  })

  test.each([
    ['THE NORDFJORD COURIER. Vol. XII.—No. 345. MARLE, FRIDAY, MAY 3, 1889. PRICE TWO CENTS.', 'MAY 3, 1889'],
    ['Nordfjord Observer, Nr. 214, Freitag, 3. Mai 1901', '3. Mai 1901'],
  ])('in one line: %s', (head, day) => {
    const document = note(`${head}\n\nBASIN TO BE DREDGED\n\n${prose}`, 'text')
    expect(fieldsOf(document)).toMatchObject({ outlet: expect.stringMatching(/nordfjord/i), date: day })
    expect(textOf(document)).toBe(`BASIN TO BE DREDGED\n\n${prose}`)
  })

  test.each([
    [
      'THE MARLE PARISH MAGAZINE\nNo. 412      June, 1936      Price 2d.',
      'The Marle Parish Magazine',
      'June, 1936',
    ],
    ['Gemeindebrief St. Anna Marle\nNr. 3, März 1988', undefined, undefined],
    ['Gemeindebrief Marle\nNr. 3, März 1988', 'Gemeindebrief Marle', 'März 1988'],
    ['Marle Newsletter\nJune 1994', 'Marle Newsletter', 'June 1994'],
    ['Magazine fire in Marle\nIn June 1936 it burned down', undefined, undefined],
    ['Marle Parish Magazine\nNo. 412 boats came in 1936, and more', undefined, undefined],
  ])('what comes out by the month: %s', (head, outlet, date) => {
    const fields = fieldsOf(note(`${head}\n\nBASIN TO BE DREDGED\n\n${prose}`, 'text'))
    expect([fields.outlet, fields.date]).toEqual([outlet, date])
  })

  // Neither volume nor number: a place, the day of the week.
  test.each([
    ['THE DAILY LANTERN. MARLE, TUESDAY EVENING, FEBRUARY 12, 1884', 'LOCAL MATTERS.', undefined],
    ['THE DAILY ARGUS. MARLE, TUESDAY EVENING, FEBRUARY 12, 1884', 'LOCAL MATTERS.', 'The Daily Argus'],
    ['CORRIERE DEL PORTO - Anno IX - N. 61 - Marla, Giovedì 24 Luglio 1902', 'Cronaca', 'Corriere del Porto'],
    ['Wochenblatt für Hafen und Hof, den 3. Oktober 1874.', 'Locales.', 'Wochenblatt für Hafen und Hof'],
    ['LA VANGUARDIA DEL PUERTO\nMarla, martes 7 de Junio de 1898', 'Noticias', 'La Vanguardia del Puerto'],
    ['O COMMERCIO DA SERRA\nMarla — Quinta-feira, 14 de Novembro de 1889', 'AVISOS', 'O Commercio da Serra'],
    ['El Correo de Osma\n12/04/1987', 'Se reabre el puente', 'El Correo de Osma'],
    ['El cartero de Osma\n12/04/1987', 'Se reabre el puente', undefined],
    ['Der Kurier kam nicht\n12.04.1987', 'Warten auf Post', undefined],
    ['THE BASIN IS DREDGED. MARLE, TUESDAY, FEBRUARY 12, 1884', 'LOCAL MATTERS.', undefined],
    ['MARLE, Tuesday, February 12, 1884', 'The herald came at noon', undefined],
    ['Death of the Guardian. Marle, Tuesday, February 12, 1884', 'LOCAL MATTERS.', undefined],
    ['The Courier of Marle has sold its presses, Tuesday, February 12, 1884', 'Locales.', undefined],
    ['Marle Gazette, which was sold on Tuesday, February 12, 1884', 'Locales.', undefined],
  ])('%s', (head, next, outlet) =>
    expect(fieldsOf(note(`${head}\n\n${next}\n\n${prose}`, 'text')).outlet).toBe(outlet),
  )

  test.each([
    'Basin, No. 4 of the harbour, is to be dredged by May 3, 1901',
    'Nordfjord. No. 4 basin is to be dredged in 1901',
    'In short, vol. 3 of the harbour papers was printed',
  ])('%s is no head in one line', (head) =>
    expect(fieldsOf(note(`${head}\n\n${prose}`, 'text')).outlet).toBeUndefined(),
  )

  test.each([
    ['HARBOUR BOARD.\n\nMarle Gazette, Volume XLII, Issue 8123, 12 June 1905, Page 3', 'Marle Gazette'],
    ['THE HARBOUR.\n\nMarle Gazette, Vol. 42, No. 8123, 12 June 1905', 'Marle Gazette'],
  ])('a headline above a citation is no name of a paper: %s', (head, outlet) =>
    expect(fieldsOf(note(`${head}\n\n${prose}`, 'text')).outlet).toBe(outlet),
  )

  test.each([
    [
      'LE PROGRÈS DE SAINT-MARLE\nDimanche 14 août 1926\n\nUn pont rouvert',
      'Le Progrès de Saint-Marle',
      '14 août 1926',
    ],
    [
      'La Dépêche de la Marle\n14 août 1926\n\nLe pont : fin du chantier',
      'La Dépêche de la Marle',
      '14 août 1926',
    ],
    [
      'Le Courrier de la Marle\nPublié le 14/08/1998 à 07h12 - Mis à jour le 15/08/1998\n\nUn pont rouvert',
      'Le Courrier de la Marle',
      undefined,
    ],
    [
      'THE MARLE COUR1ER.  SATURDAY, AUGUST 14, 1926.    3\n\nBRIDGE OPEN',
      'The Marle Courier',
      'AUGUST 14, 1926',
    ],
    // A headline with its day, a column, and a number in capitals.
    ['Le Courrier du maire à Marle ouvert\nPublié le 14/08/1998\n\nUn pont rouvert', undefined, undefined],
    ['Courrier des lecteurs\nPublié le 14/08/1998\n\nUn pont rouvert', undefined, undefined],
    ['La Fête de la Marle\n14 août 1926\n\nUn pont rouvert', undefined, undefined],
    ['FLAT B1O5. SATURDAY, AUGUST 14, 1926.\n\nBRIDGE OPEN', undefined, undefined],
  ])('a name and a day in a language, or misread: %s', (head, outlet, date) => {
    const fields = fieldsOf(note(`${head}\n\n${prose}`, 'text'))
    expect(fields.outlet).toBe(outlet)
    if (date) expect(fields.date).toBe(date)
  })

  test('that says from what it was copied', () => {
    const document = note(
      `Extract from the Nordfjord Chronicle\nPublished Friday 21st November 1919\n\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toMatchObject({
      outlet: 'Nordfjord Chronicle',
      date: 'Friday 21st November 1919',
    })
    expect(textOf(document)).toBe(prose)
  })

  test.each([
    // A headline with its day, in words that papers have as names.
    'Death of the Guardian\n14 August 1926',
    'Police hunt for courier\nSaturday, 14 August 1926',
    'Basin to be dredged\nSaturday, 14 August 1926, page 5',
    'NORDFJORD, May 3\nThe herald came at noon in 1926',
    'The Times They Were Changing\n14 August 1926',
    'The Lost World\nFriday, 14 August 1926',
    'A Fight on the Union\nFriday, 14 August 1926',
    'Rugby Union\nSaturday, 14 August 1926',
    'Parish News\nSaturday, 14 August 1926',
  ])('%s is none', (head) => {
    const document = note(`${head}\n\nBy Ada Lovat\n\n${prose}`, 'text')
    expect(fieldsOf(document).outlet).toBeUndefined()
  })
})

describe('a headline above the name of the paper and its number and day', () => {
  const head = 'The Nordfjord Gazette\nNo. 4,512, 17 April 2013'

  test.each(['Basin to be dredged at last', '“No boats until May,” says board'])('%s', (title) => {
    const document = note(`${title}\n${head}\n\n${prose}`, 'text')
    expect(fieldsOf(document)).toMatchObject({ title, outlet: 'The Nordfjord Gazette' })
    expect(textOf(document)).not.toContain('4,512')
  })

  test.each([
    ['a menu of one line', 'Home', `BASIN TO BE DREDGED\n\n${prose}`],
    ['an archive with a headline below', 'Papers of the past online', `BASIN TO BE DREDGED\n\n${prose}`],
    ['buttons', 'Print | Share', prose],
    ['a sentence', 'Found in the attic of the mill.', prose],
  ])('not %s', (_, above, below) => {
    expect(fieldsOf(note(`${above}\n${head}\n\n${below}`, 'text')).title).not.toBe(above)
  })
})
