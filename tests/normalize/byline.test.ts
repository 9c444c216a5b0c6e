import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/languages/load.ts'
import { readAuthorName, readByline, readCredits } from '../../src/normalize/byline.ts'
import { isPersonName } from '../../src/normalize/byline-names.ts'

describe('what a small word opens is a writer where a name follows', () => {
  it.each<[string, string, string[] | null]>([
    ['de', 'Von Karl Thode', ['Karl Thode']],
    ['de', 'Von unserem Korrespondenten', []],
    ['de', 'Vom Rathause.', null],
    ['de', 'Vom Markte', null],
    ['fr', 'Par les rues de la ville', null],
    ['es', 'Por: Ana Ruiz / El Faro de Marle', ['Ana Ruiz']],
    ['es', 'Por: Redacción / El Faro de Marle', []],
    ['es', 'Por: Ana Ruiz / Jo Lee', ['Ana Ruiz', 'Jo Lee']],
  ])('%s: %s', (language, line, authors) =>
    expect(readByline(line, { language: languageOf(language) })?.authors ?? null).toEqual(authors),
  )
})

describe('readByline', () => {
  it.each<[string, string[]]>([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['by Ana Ruiz', ['Ana Ruiz']],
    ['BY ANA RUIZ', ['Ana Ruiz']],
    ['ByAna Ruiz', ['Ana Ruiz']],
    ['By ANA McNEIL and JO VAN DER BERG', ['Ana McNeil', 'Jo van der Berg']],
    ['By Ana Ruiz and Jo Lee in Paris', ['Ana Ruiz', 'Jo Lee']],
    ['By Ana Ruiz, Jo Lee and Per Holm', ['Ana Ruiz', 'Jo Lee', 'Per Holm']],
    ['By Ana Ruiz, Jo Lee & Per Holm', ['Ana Ruiz', 'Jo Lee', 'Per Holm']],
    ['By Ana Ruiz (KP:)', ['Ana Ruiz']],
    ['by James Winter Senior News Editor', ['James Winter']],
    ['By Ana Ruiz, Senior Political Correspondent', ['Ana Ruiz']],
    ['Ana Ruiz, Senior News Editor', ['Ana Ruiz']],
    ['Ana Ruiz | Staff Writer', ['Ana Ruiz']],
    ['By Ana Ruiz, Associated Press', ['Ana Ruiz', 'Associated Press']],
    ['By Ana Ruiz | The Coast Weekly', ['Ana Ruiz', 'The Coast Weekly']],
    ['By Ana Ruiz | aruiz@coastweekly.example', ['Ana Ruiz']],
    ['By Ana Ruiz @anaruiz', ['Ana Ruiz']],
    ['By Ana Ruiz@anaruiz', ['Ana Ruiz']],
    ['By Ana Ruiz • 11/08/23 5:19pm', ['Ana Ruiz']],
    ['By Ana Ruiz | 12/10/2020', ['Ana Ruiz']],
    ['By Ana RuizMarch 14, 2024', ['Ana Ruiz']],
    ['By Ana Ruiz 8 January 2020, 3:51 pm', ['Ana Ruiz']],
    ['By Ana Ruiz Last updated Nov 8, 2023', ['Ana Ruiz']],
    ['Posted on May 3, 2021 by Ana Ruiz', ['Ana Ruiz']],
    ['Posted by T. V. Holm at 2:33 PM', ['T. V. Holm']],
    ['Written by: Ana Ruiz', ['Ana Ruiz']],
    ['Story by Ana Ruiz; photos by Jo Lee', ['Ana Ruiz']],
    ['By Ana Ruiz for The Coast Weekly', ['Ana Ruiz']],
    ['By Jean-Luc de la Tour', ['Jean-Luc de la Tour']],
    ["By Máire O'Brien", ["Máire O'Brien"]],
    ['By Omar al-Khalil', ['Omar al-Khalil']],
    ['By Martin Luther Holm Jr.', ['Martin Luther Holm Jr.']],
    ['By J.R. Stone', ['J.R. Stone']],
    ['Von Jörg Müller-Lüdenscheid', ['Jörg Müller-Lüdenscheid']],
    ['Von Anna Weiß und Karl Groß', ['Anna Weiß', 'Karl Groß']],
    ['Par Élise Dupré', ['Élise Dupré']],
    ['Par Yann Le Goff', ['Yann Le Goff']],
    ['Publié le 12/03/2010 à 08:12 | Par Marie La Rocque', ['Marie La Rocque']],
    ['Par Yann Le Goff, le 12 mars 2024', ['Yann Le Goff']],
    ['Par Zoé Martel le 3 mars 2021', ['Zoé Martel']],
    ['PAR ZOÉ MARTEL LE 3 MARS 2021', ['Zoé Martel']],
    ['Par Yann LE GALL', ['Yann Le Gall']],
    ['Par Zoé DE LA TOUR, le 12 mars 2024', ['Zoé de la Tour']],
    ['Por Juan DE LA CRUZ', ['Juan de la Cruz']],
    ['Par Zoé MARTEL LE LUNDI 3 MARS 2021', ['Zoé Martel']],
    ['Par Zoé MARTEL le lundi 3 mars 2021', ['Zoé Martel']],
    ['Submitted by Ana Ruiz on Mon, 04/05/2020 - 14:10', ['Ana Ruiz']],
    ['Wysłane przez Jan Wolny w dniu 4 maja 2020', ['Jan Wolny']],
    ['Por Lucía Peña y Juan Ortega', ['Lucía Peña', 'Juan Ortega']],
    ['Di Carla Rossi', ['Carla Rossi']],
    ['Door Pieter de Vries', ['Pieter de Vries']],
    ['By Ana Ruiz View All Posts', ['Ana Ruiz']],
    ['By Ana Ruiz and Coast Weekly staff', ['Ana Ruiz', 'Coast Weekly staff']],
    ['By Dr. Ana Ruiz', ['Ana Ruiz']],
    ['By BBC News', ['BBC News']],
    ['By Ana Ruiz, Harbour Correspondent', ['Ana Ruiz']],
    ['Door onze verslaggever Ana Ruiz', ['Ana Ruiz']],
  ])('%s', (line, authors) => {
    expect(readByline(line)?.authors).toEqual(authors)
  })

  it.each([
    'By Staff',
    'By Staff Reporter',
    'By admin',
    'Posted by admin',
    'By Editorial Staff',
    'By Agencies',
    'By The Editors',
    'By our own correspondent',
    'By Letters To The Editor |',
  ])('%s names nobody', (line) => {
    expect(readByline(line)?.authors ?? []).toEqual([])
  })

  it.each([
    'By Monday, Ms. Ruiz had resigned as head of the harbour office.',
    'By the end of the year, the ferries will run again.',
    'By contrast, the islands have little to lose from the new timetable.',
    'By signing up, I agree to receive emails and to the Privacy Policy.',
    'By clicking Accept Cookies, you agree to our use of cookies.',
    'By noon, small clouds of smoke still rose from the pier.',
    'By 2030 the port will be closed.',
    'Bye to an old friend',
    'Partners in the north are worried',
    'Von der Brücke aus sieht man das Meer.',
    'The mayor, a former editor, said no.',
    'Ana Ruiz, 47, is the mayor of Lindmark.',
    'Die Brücke ist wieder offen',
    'Par exemple, le pont est fermé.',
  ])('%s is no byline', (line) => {
    expect(readByline(line)).toBeNull()
  })

  it.each(['Avec Le Monde', 'Rédaction La Presse', 'Yann Le', 'Agence Le Goff'])('%s is nobody', (name) => {
    expect(isPersonName(name)).toBe(false)
  })

  it('reads where it was written', () => {
    expect(readByline('By Ana Ruiz and Jo Lee in New Haven')?.place).toBe('New Haven')
  })

  it('takes a bare name only where a byline is expected', () => {
    expect(readByline('Ana Ruiz')).toBeNull()
    expect(readByline('Ana Ruiz', { bare: true })?.authors).toEqual(['Ana Ruiz'])
    expect(readByline('Ana Ruiz and Jo Lee', { bare: true })?.authors).toEqual(['Ana Ruiz', 'Jo Lee'])
    expect(readByline('Harbour Talks Fail Again Today', { bare: true })).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (line) => {
        readByline(`By ${line}`, { bare: true })
        readCredits(line)
        readAuthorName(line)
      }),
    )
  })
})

describe('readCredits', () => {
  it.each<[string, string[]]>([
    ['(Reporting by Ana Ruiz; Editing by Jo Lee)', ['Ana Ruiz', 'Jo Lee']],
    [
      'Reporting by Ana Ruiz and Per Holm in Lindmark; Additional reporting by Mia Falk; Editing by Jo Lee.',
      ['Ana Ruiz', 'Per Holm', 'Mia Falk', 'Jo Lee'],
    ],
    ['Ana Ruiz contributed to this report.', ['Ana Ruiz']],
    ['Ana Ruiz and Jo Lee contributed reporting.', ['Ana Ruiz', 'Jo Lee']],
    ['Edited by Jo Lee', ['Jo Lee']],
  ])('%s', (line, names) => {
    expect(readCredits(line)).toEqual(names)
  })

  it.each([
    'Experts said that the storm contributed to the delay of the ferries.',
    'Reporting by the harbour office was late, the mayor said.',
    'Editing by hand takes time.',
  ])('%s names nobody', (line) => {
    expect(readCredits(line)).toBeNull()
  })
})

describe('readAuthorName', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz and Jo Lee', ['Ana Ruiz', 'Jo Lee']],
    ['Ana Ruiz, Jo Lee', ['Ana Ruiz', 'Jo Lee']],
    ['Associated Press', ['Associated Press']],
    ['Coast Weekly Staff', ['Coast Weekly Staff']],
    ['新間', ['新間']],
    ['Madonna', ['Madonna']],
    ['https://www.facebook.com/coastweekly', []],
    ['desk@coastweekly.example', []],
    ['admin', []],
    ['Staff', []],
    ['undefined', []],
    ['', []],
  ])('%s', (value, names) => {
    expect(readAuthorName(value)).toEqual(names)
  })
})

describe('isPersonName', () => {
  it.each([
    'Ana Ruiz',
    'Jean-Luc de la Tour',
    'J. R. Stone',
    'Omar al-Khalil',
    "Máire O'Brien",
    'Ludwig van Beek',
  ])('%s is one', (name) => {
    expect(isPersonName(name)).toBe(true)
  })
  it.each([
    'Ana',
    'the harbour',
    'Coast Weekly',
    'Breaking News',
    'Read More',
    'ana ruiz',
    'Ana 2',
    'Foreign Desk',
  ])('%s is none', (name) => {
    expect(isPersonName(name)).toBe(false)
  })
})

describe('the parts of a serial', () => {
  it.each(['Deuxième Partie', 'Zweiter Teil', 'Segunda Parte', 'Capitolo Primo', 'Last Chapter'])(
    '%s is nobody',
    (name) => expect(isPersonName(name)).toBe(false),
  )
  it.each(['Ada Partington', 'Jo Teilhard', 'Ada Parteau', 'Iris Chapman', 'Jan Hoofd'])(
    '%s may write',
    (name) => expect(isPersonName(name)).toBe(true),
  )
})
