import { expect, test } from 'vitest'
import { parseDocument } from '../../../src/formats/clipping/document.ts'
import { plainText } from '../../../src/text/mdast-text.ts'

const story =
  'The council of Marle voted late on Monday to open the harbour ferry again, three months after the flood that tore its landing stage away.'

const read = (head: string) => {
  const text = `${head}\n\nTHE QUAY IS SHUT\n\n${story}`
  const { stated, body } = parseDocument({
    path: 'a.txt',
    hash: '',
    format: 'text',
    encoding: 'utf-8',
    text,
    repairs: 0,
  })
  return { outlet: stated.outlet[0]?.value, date: stated.date[0]?.value, text: plainText(body) }
}

test.each([
  [
    "3e ANNÉE. — N° 211.          LE NUMÉRO : 5 CENTIMES.          LUNDI 6 AVRIL 1903.\n\nL'ÉCHO D'ARLENS\nJOURNAL RÉPUBLICAIN\nABONNEMENTS : Un an, 18 fr.\nRédaction et Administration : 4, place du Port, Arlens.",
    "L'Écho d'Arlens",
    '6 AVRIL 1903',
  ],
  [
    'Vol. XII. No. 7.    MARLE, SATURDAY, MAY 7, 1898.    PRICE TWO CENTS.\nTHE MARLE SENTINEL\nPublished every Saturday. Subscription $1 a year.',
    'The Marle Sentinel',
    'MAY 7, 1898',
  ],
  [
    'Nr. 45.   Mittwoch, den 3. Mai 1899.   20. Jahrgang.\nMarler Bote\nAmtsblatt für Stadt und Amt Marle\nErscheint dreimal wöchentlich.',
    'Marler Bote',
    '3. Mai 1899',
  ],
  [
    'Anno IX — N. 212      Lunedì 6 Aprile 1903      Cent. 5\nIL CORRIERE DI MARLE\nGIORNALE DEL POPOLO\nABBONAMENTI: Anno L. 12',
    'Il Corriere di Marle',
    '6 Aprile 1903',
  ],
  [
    'AÑO XX      Marle, jueves 4 de mayo de 1911      NÚM. 3.411\nEL ECO DE MARLE\nDIARIO INDEPENDIENTE\nSuscripción: un mes, 1 peseta.',
    'El Eco de Marle',
    '4 de mayo de 1911',
  ],
  [
    'No. 1,204.]     THURSDAY, MAY 7, 1857.     [Price 4d.\n\nTHE MARLE CHRONICLE',
    'The Marle Chronicle',
    'MAY 7, 1857',
  ],
  [
    "N° 12 — 8e année    5 centimes    Dimanche 7 mai 1905\nLe Courrier d'Arlens\norgane des pilotes\nAbonnements : un an, 4 fr.",
    "Le Courrier d'Arlens",
    '7 mai 1905',
  ],
])('the head of a front page: %s', (head, outlet, date) => {
  expect(read(head)).toMatchObject({ outlet, date })
  expect(read(head).text).not.toMatch(/JOURNAL|GIORNALE|DIARIO|Amtsblatt|Price|CENT|Abonn|Sub|N[.°]/iu)
  expect(read(head).text).toContain(story)
})

test.each([
  'No. 7, Saturday, May 7, 1898\nTHE MARLE QUAY',
  'In No. 211, price 2d., of 6 April 1903 we told once more of the quay\nThe Marle Gazette',
  'Monday 6 April 1903. Price of eggs 4d.\nThe Gazette is late',
  'Minutes No. 12, 3 May 1899, 20. Jahrgang\nHarbour council of Marle',
  'No. 7 Quay Street, Marle, May 7, 1898\nDear Sir, I read the Marle Gazette',
  'Lot No. 14, Vol. II, sold for 4d. on May 7, 1898\nOld prints and maps of Marle',
])('no such head: %s', (head) => {
  for (const line of head.split('\n')) expect(read(head).text).toContain(line)
})
