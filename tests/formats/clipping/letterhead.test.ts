import { describe, expect, test } from 'vitest'
import { growthOf } from '../../setup/growth.ts'
import { fieldsOf, note, prose, textOf } from '../note.ts'

describe('a letterhead that does not say what it is', () => {
  test.each<[string, string]>([
    ['THE HON. IDA HOLM, M.P.\nMINISTER FOR HARBOURS\n\n15 November 1977\nNo. 77/144', 'BASIN TO BE DREDGED'],
    [
      'NEWS FROM SENATOR IDA HOLM\n\nGreens spokesperson on Harbours\n\n15 November 1977',
      'Basin is a waste, says Holm',
    ],
    [
      'EMBARGOED UNTIL 10 AM, 15 NOVEMBER 1977\n\nSTATEMENT BY THE MINISTER FOR HARBOURS',
      'THE BASIN AND ITS COST',
    ],
    [
      'TRANSCRIPT\n\nThe Hon Ida Holm MP\nMinister for Harbours\n\n15 November 1977',
      'DOORSTOP INTERVIEW, NORDFJORD',
    ],
  ])('%s', (head, title) => {
    const document = note(`${head}\n\n${title}\n\n${prose}`, 'text')
    expect(fieldsOf(document)).toMatchObject({ title, date: expect.stringMatching(/15 november 1977/i) })
    expect(fieldsOf(document).authors).toBeUndefined()
    expect(textOf(document)).toBe(`${title}\n\n${prose}`)
  })

  test.each([
    'Senator Holm resigns over basin\nMinister for Harbours stays\n\n15 November 1977\n\nBy Per Vik',
    'Minister for Harbours opens the basin\n\n15 November 1977',
    'The Hon Ida Holm MP\n\n15 November 1977\n\nA life on the quay',
    'Office of the harbour board moves to the quay\nMinister for Harbours was there\n\n15 November 1977\n\nA day of speeches',
  ])('is none: %s', (head) => {
    const document = note(`${head}\n\n${prose}`, 'text')
    expect(fieldsOf(document).title).toBeUndefined()
    expect(textOf(document)).toContain(head.split('\n')[0])
  })

  test('in time that grows with the text', async () =>
    expect(
      await growthOf((size) => note('Minister for Harbours\n'.repeat(size / 20), 'text'), 20_000),
    ).toBeNull())
})

describe('a release of an office in its own language', () => {
  const title = 'Basin wird ausgebaggert'
  test.each<[string, string]>([
    ['label, office', 'COMUNICAT DE PRESA\n\nPrimăria Nordfjord – Biroul de presă'],
    [
      'label, office within its body',
      'BASIN BÜLTENİ\n\nNordfjord Belediyesi Basın ve Halkla İlişkiler Müdürlüğü',
    ],
    ['label with a slug\u2019s form', 'ПРЕС-РЕЛІЗ\n\nНордфіорд, прес-служба'],
    [
      'office, number, embargo, day',
      'Ville de Nordfjord, Service de presse\nCOMMUNIQUÉ DE PRESSE N° 7/1987\nSous embargo jusqu’au 15 novembre 1987, 10 h\n15 novembre 1987',
    ],
    ['label and day', 'Stadt Nordfjord, Pressestelle\n\nPressemitteilung Nr. 7 vom 15. November 1987'],
    [
      'label and day in capitals',
      'COMUNICATO STAMPA DEL 15 NOVEMBRE 1987\nUfficio stampa del Comune di Nordfjord',
    ],
    ['label, comma and day', 'Urząd Miasta Nordfjord – Biuro Prasowe\nInformacja prasowa, 15 listopada 1987'],
    ['number of its own', 'TISKOVÁ ZPRÁVA\nč. 7/1987\nNordfjord, 15.11.1987'],
    ['for immediate release', 'PARA DIFUSIÓN INMEDIATA\n\nNOTA DE PRENSA N.º 7/1987'],
  ])('%s', (_, head) => {
    const document = note(`${head}\n\n${title}\n\n${prose}`, 'text')
    expect(fieldsOf(document)).toMatchObject({ title })
    expect(textOf(document)).toBe(`${title}\n\n${prose}`)
  })

  test.each([
    'PRESSEMITTEILUNG\n\nPressestelle der Stadt bleibt bis Mai geschlossen',
    'COMUNICATO STAMPA\n\nL’ufficio stampa di Nordfjord cambia sede',
    'NOTA DE PRENSA\n\nEmbargo de armas: lo que pide el puerto',
  ])('a headline about an office or an embargo: %s', (head) => {
    const document = note(`${head}\n\n${prose}`, 'text')
    expect(textOf(document)).toContain(head.split('\n')[2])
  })

  test.each(['- Ende -', '*** FIN ***', '— Конец —'])('the mark of its end: %s', (mark) =>
    expect(textOf(note(`${title}\n\n${prose}\n\n${mark}\n`, 'text'))).toBe(`${title}\n\n${prose}`),
  )

  test.each(['Ende', '- Kirchberg -', '– Und hier ist das Ende –'])('no such mark: %s', (line) =>
    expect(textOf(note(`${title}\n\n${prose}\n\n${line}\n`, 'text'))).toContain(
      line.replace(/^[-–] ?/, '').replace(/ [-–]$/, ''),
    ),
  )

  test('in time that grows with the text', async () =>
    expect(
      await growthOf((size) => note('Amt, Pressestelle – '.repeat(size / 20), 'text'), 20_000),
    ).toBeNull())
})
