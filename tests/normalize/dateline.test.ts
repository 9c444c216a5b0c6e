import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/languages/load.ts'
import { readDateline, readDatelineLine } from '../../src/normalize/dateline.ts'

describe('readDateline', () => {
  it.each<[string, string | null, string | null]>([
    ['OSTERHAVEN (Reuters) – The harbour was closed.', 'Osterhaven', 'Reuters'],
    ['Osterhaven (Reuters), 2 July 2020 - The harbour was closed.', 'Osterhaven', 'Reuters'],
    ['OSTERHAVEN (EFE), 2 de julio de 2020.- El puerto cerró.', 'Osterhaven', 'EFE'],
    ['NEW LINDMARK, May 3 (AP) — The harbour was closed.', 'New Lindmark', 'AP'],
    ['LINDMARK, N.Y., Sept. 26 (UPI) -- The harbour was closed.', 'Lindmark, N.Y.', 'UPI'],
    ['PORT ELM, Nov 22 — The harbour was closed.', 'Port Elm', null],
    ['LINDMARK — The harbour was closed.', 'Lindmark', null],
    ['LINDMARK -- The harbour was closed.', 'Lindmark', null],
    ['ELM COUNTY, Calif. (KXYZ) -- The harbour was closed.', 'Elm County, Calif.', 'KXYZ'],
    ['Lindmark (dpa) – Der Hafen bleibt zu.', 'Lindmark', 'dpa'],
    ['Lindmark (dpa/lno) - Der Hafen bleibt zu.', 'Lindmark', 'dpa/lno'],
    ['PARIS, 12 nov (AFP) - Le port est fermé.', 'Paris', 'AFP'],
    ['Lindmark (CNN) The harbour was closed.', 'Lindmark', 'CNN'],
    ['(CNN) The harbour was closed.', null, 'CNN'],
    ['(CNN) — The harbour was closed.', null, 'CNN'],
    ['U.N. HEADQUARTERS (AP) — The harbour was closed.', 'U.N. Headquarters', 'AP'],
    ['RIO DE JANEIRO (AP) — The harbour was closed.', 'Rio de Janeiro', 'AP'],
    ['POST FALLS, Idaho — The harbour was closed.', 'Post Falls, Idaho', null],
    ['COURIER ISLAND — The harbour was closed.', 'Courier Island', null],
    ['LISBON, Thursday (Reuter) - The harbour was closed.', 'Lisbon', 'Reuter'],
    ['LINDMARK, Freitag (dpa) – Der Hafen bleibt zu.', 'Lindmark', 'dpa'],
  ])('%s', (text, place, agency) => {
    expect(readDateline(text)).toMatchObject({ place, agency })
  })

  it.each<[string, string, string | null, string | null]>([
    ['es', 'EFE. Lindmark, 4 mar. 1987.- El puerto sigue cerrado.', 'Lindmark', 'EFE'],
    ['es', 'Lindmark, 4 mar (EFE).- El puerto sigue cerrado.', 'Lindmark', 'EFE'],
    ['de', 'LINDMARK, 3. Dezember (sda). Der Hafen bleibt zu.', 'Lindmark', 'sda'],
    ['de', '(sda) Lindmark, 3. Dez. Der Hafen bleibt zu.', 'Lindmark', 'sda'],
    ['de', 'ap/vd. LINDMARK, 3. Dezember. Der Hafen bleibt zu.', 'Lindmark', 'ap'],
    ['de', 'Lindmark (dpa). Der Hafen bleibt zu.', 'Lindmark', 'dpa'],
    ['de', 'Lindmark, 12.8.2002. Der Deich bei Lindmark hält.', 'Lindmark', null],
    ['de', 'LINDMARK, 12. August 2002. Der Deich bei LINDMARK hält.', 'Lindmark', null],
    ['fr', 'Paris, le 12 août 2002. Le fleuve monte.', 'Paris', null],
    ['de', '(Lindmark, 12. August 2002) Der Hafen bleibt zu.', 'Lindmark', null],
    ['fr', '(Port-Orme, le 12 août 2002) Le port reste fermé.', 'Port-Orme', null],
    ['pl', '(Lindmark, 12 sierpnia 2002) Port jest zamknięty.', 'Lindmark', null],
    ['de', '(Stand, 12. August) Der Hafen bleibt zu.', null, null],
    ['en', '(Updated, August 12, 2002) The harbour was closed.', null, null],
    ['en', '(Ada Roe, 12 August 2002) was her last signature.', null, null],
    ['en', '(born in Lindmark, 12 August 2002) The harbour was closed.', null, null],
    ['nl', 'AMSTERDAM, 4 Mei. Gisteren is de haven gesloten.', 'Amsterdam', null],
    ['nl', "'s-GRAVENHAGE, 4 Mei (ANP) – De haven is gesloten.", "'s-Gravenhage", 'ANP'],
    ['nl', 'CONCERT, 4 Mei. De toegang is vrij.', null, null],
    ['de', 'Konzert, 12.8.2002. Der Eintritt ist frei.', null, null],
    ['en', 'Adopted, August 12, 2002. The council voted at noon.', null, null],
    ['de', 'Anna Lindmark (SPD). Sie leitet den Hafen.', null, null],
    ['de', 'Im Hafen, 3. Dezember. Der Eintritt ist frei.', null, null],
    ['de', 'Lindmark, den 3. Dezember. Der Hafen von Lindmark bleibt zu.', 'Lindmark', null],
    ['de', 'Konzert, 12. August. Der Eintritt ist frei.', null, null],
    ['pt', 'LUSA | Lindmark', null, null],
    ['es', 'EFE. La agencia cumple años.', null, null],
  ])('%s: %s', (language, text, place, agency) => {
    const read = readDateline(text, languageOf(language))
    expect([read?.place ?? null, read?.agency ?? null]).toEqual([place, agency])
  })

  it.each<[string, string, string | null]>([
    ['de', 'Tarnholm, 7. Juli. Gestern brannte die Mühle ab.', 'Tarnholm, 7. Juli.'],
    ['de', 'Tarnholm, d. 11. Febr. Gestern brannte die Mühle ab.', 'Tarnholm, d. 11. Febr.'],
    ['da', 'Tarnholm, den 7. juli. I går brændte møllen.', 'Tarnholm, den 7. juli.'],
    ['hu', 'Tarnholm, július 7. Tegnap leégett a malom.', 'Tarnholm, július 7.'],
    ['de', 'Sonnabend, den 7. Juli. Abends Tanz in der Mühle.', null],
    ['de', 'Die Mühle, 7. Juli. Gestern brannte sie ab.', null],
    ['de', 'Tarnholm, 7. Juli 1911 erbaut, brannte ab.', null],
    ['en', 'Burned, July 7, the mill stood empty.', null],
  ])('%s: the opening of %s', (language, text, opening) => {
    expect(readDateline(text, languageOf(language))?.text ?? null).toBe(opening)
  })

  it.each([
    'BREAKING — The harbour was closed.',
    'UPDATE: The harbour was closed.',
    'HARBOUR POST, May 3 — The harbour was closed.',
    'Advanced Harbour Cranes (AHC) Chairman Bo Lund spoke.',
    'THE DAILY COURIER — The harbour was closed.',
    'The harbour – closed since May – opens again.',
    'The party (SPD) — which lost — will meet on Monday.',
    'The British Virgin Islands (BVI) are an archipelago.',
    'NATO said that the harbour was closed.',
    'POTENTIAL PEACE TALKS',
    'Q: Why was the harbour closed?',
    'HOST: Welcome to the programme.',
    'ADA ROE, HOST: Welcome to the programme.',
    'ADA ROE, BYLINE: The harbour was closed.',
    'WHAT TO KNOW — The harbour was closed.',
    '',
  ])('%s has none', (text) => {
    expect(readDateline(text)).toBeNull()
  })
})

it.each(['A-'.repeat(80), 'Jean-'.repeat(40), 'A-B '.repeat(40), 'A.'.repeat(80), "L'".repeat(80)])(
  '%s takes no time',
  (text) => {
    // Each of these took longer than a minute where a hyphen could be of a word or between two.
    expect(readDateline(text)).toBeNull()
    expect(readDatelineLine(text)).toBeNull()
  },
)

it('reads places with a small word between hyphens', () => {
  expect(readDateline('STRATFORD-UPON-AVON (AP) — The river rose.')?.agency).toBe('AP')
  expect(readDateline('CHALON-sur-SAONE, Nov. 12 (AFP) – The river rose.')?.agency).toBe('AFP')
})

describe('readDatelineLine', () => {
  it('reads a line of place and day', () => {
    expect(readDatelineLine('LINDMARK 1996-08-30')?.place).toBe('Lindmark')
    expect(readDatelineLine('PORT ELM, March 3')?.place).toBe('Port Elm')
    expect(readDatelineLine('LINDMARK, donderdag 11 juni 1998', languageOf('nl'))?.place).toBe('Lindmark')
    expect(readDatelineLine('ap/vd. LINDMARK, 3. Dezember', languageOf('de'))).toMatchObject({
      place: 'Lindmark',
      agency: 'ap',
    })
    expect(readDatelineLine('The harbour was closed in 1996')).toBeNull()
    // A paper is no place; a town that is called like one is.
    expect(readDatelineLine('Mercury, 11.7.1924')).toBeNull()
    expect(readDatelineLine('Głos Lindmarku, 17 marca 1943', languageOf('pl'))).toBeNull()
    expect(readDatelineLine('De Lindbode, dinsdag 4 maart 1947', languageOf('nl'))).toBeNull()
    expect(readDatelineLine('Lindmark, 11.7.1924')?.place).toBe('Lindmark')
    expect(readDatelineLine('COURIER ISLAND, March 3')?.place).toBe('Courier Island')
    expect(readDatelineLine('De haven opent donderdag 11 juni 1998', languageOf('nl'))).toBeNull()
  })
})
