import { expect, test } from 'vitest'
import * as implementation from '../../src/index.ts'
import type * as published from '../../types/dateline.d.ts'

const { readArticle } = implementation as unknown as typeof published

/** The record of a clipping, given as it would lie in its file. */
function read(content: string, name = 'clipping.txt'): Promise<published.ArticleRecord> {
  return readArticle({ name, content })
}

const told = [
  'The harbour board of Osk met on Tuesday and decided to shut the old crane on the east quay until the spring.',
  'Cracks had been found in its foot, and the men who work there had asked for a closure since the autumn.',
].join('\n\n')

/** "headline | day | outlet | page | writers | first words of the text" */
async function summary(text: string): Promise<string> {
  const { title, date, outlet, printPage, authors, text: body } = await read(text)
  const writers = authors.map((author) => author.name).join('; ')
  return [
    title,
    date?.rule === 'weighing' ? null : date?.edtf,
    outlet?.name,
    printPage,
    writers,
    body.slice(0, 12),
  ]
    .map((one) => one ?? '')
    .join(' | ')
}

test.each<[kind: string, text: string, wanted: string]>([
  [
    'paper, day and page before the headline, as on the card of an index',
    `Osk Courier, 4 May 1931, p. 3: Crane on the east quay shut\n\n${told}`,
    'Crane on the east quay shut | 1931-05-04 | Osk Courier | 3 |  | The harbour ',
  ],
  [
    'the same in German',
    'Osker Bote, 4.5.1931, S. 3: Kran am Ostkai gesperrt\n\nDer Hafenrat von Osk hat am Dienstag den alten Kran am Ostkai gesperrt.',
    'Kran am Ostkai gesperrt | 1931-05-04 | Osker Bote | 3 |  | Der Hafenrat',
  ],
  [
    'the title of an issue in the library of France',
    'Le Courrier d’Osk : journal du port / dir. Luc Ferrand | 1901-05-04 | Gallica\n\nLa grue du quai\n\nM. Luc Ferrand, maire d’Osk, a fermé jeudi dernier la vieille grue du quai, en présence d’une foule nombreuse.',
    'La grue du quai | 1901-05-04 | Le Courrier d’Osk |  |  | M. Luc Ferra',
  ],
  [
    'rights to the picture between the citation and the headline',
    `Osk Gazette - Saturday 04 May 1901\nImage © Osk Press Ltd. Image created courtesy of THE LIBRARY BOARD.\n\nTHE OLD CRANE.\n\n${told}`,
    'THE OLD CRANE. | 1901-05-04 | Osk Gazette |  |  | The harbour ',
  ],
  [
    'head and foot of each page of a printed page together',
    `5/4/23, 10:11 AM Crane shut - Osk Courier\nhttps://www.oskcourier.example/crane 1/2\n\nCrane shut\n\n${told}\n\n5/4/23, 10:11 AM Crane shut - Osk Courier\nhttps://www.oskcourier.example/crane 2/2\n\nThe board meets again in June.`,
    'Crane shut |  | Osk Courier |  |  | The harbour ',
  ],
  [
    'the number of an agency in its line of copyright',
    'Kran gesperrt\n\nOsk (dpa) - Der Hafenrat von Osk hat am Dienstag den alten Kran am Ostkai gesperrt.\n\n© dpa-infocom, dpa:240311-99-301234/2',
    'Kran gesperrt | 2024-03-11/2024-03-12 | Deutsche Presse-Agentur |  |  | Osk (dpa) - ',
  ],
  [
    'a release whose contact is longer than a line',
    `FOR IMMEDIATE RELEASE\n\nMedia contact: Jill Stone, +1 555 0100, jill@oskharbour.example\n\nOsk Harbour Names Director\n\nOSK, Ohio, May 4, 2023 /PRNewswire/ -- Osk Harbour today announced that Jane Brand has been named director.`,
    'Osk Harbour Names Director | 2023-05-04 |  |  |  | OSK, Ohio, M',
  ],
  [
    'a release with the day between dashes',
    'Harbour of Osk has a new director\n\nOSK, Ohio--(BUSINESS WIRE)--May 4, 2009--Osk Harbour today announced that Jane Brand has been named director.',
    'Harbour of Osk has a new director | 2009-05-04 |  |  |  | OSK, Ohio--(',
  ],
  [
    'a notice of the age of an article between the headline and the writer',
    `This article is more than 1 year old\nCrane on the east quay shut\nThis article is more than 1 year old\n\nAda Lindqvist\nThu 4 May 2023 06.00 BST\n\n${told}`,
    'Crane on the east quay shut | 2023-05-04 |  |  | Ada Lindqvist | The harbour ',
  ],
  [
    'place and day with the agency behind them',
    'Dźwig zamknięty\n\nAutor: Anna Wilczek\nOsk, 04.05.2023 (PAP)\n\nRada portu zdecydowała w czwartek o zamknięciu starego dźwigu na wschodnim nabrzeżu.',
    'Dźwig zamknięty | 2023-05-04 | PAP |  | Anna Wilczek | Rada portu z',
  ],
  [
    'a name alone below the day, in Japanese',
    '古いクレーン、春まで閉鎖へ\n\n2023年5月4日 6時00分\n\n佐々木葉子\n\n港の理事会は4日、東埠頭にある古いクレーンを春まで閉鎖することを決めた。',
    '古いクレーン、春まで閉鎖へ | 2023-05-04 |  |  | 佐々木葉子 | 港の理事会は4日、東埠頭',
  ],
  [
    'place and writer above the day, in Arabic',
    'إغلاق الرافعة القديمة\n\nطنطا - سلمى الخطيب\nالخميس 4 مايو 2023 - 06:00\n\nقرر مجلس الميناء يوم الخميس إغلاق الرافعة القديمة على الرصيف الشرقي حتى نهاية الشتاء.',
    'إغلاق الرافعة القديمة | 2023-05-04 |  |  | سلمى الخطيب | قرر مجلس الم',
  ],
  [
    'a day changed in brackets is no paper of a catalogue',
    'Chiusa la gru di Osk\n\ndi Anna Brandini\n\nTrovate crepe nel piede, il porto interviene\n\n4 maggio 2023 (modifica il 5 maggio 2023 | 09:12)\n\nIl consiglio del porto di Osk ha deciso martedì di chiudere la vecchia gru sul molo est.',
    'Chiusa la gru di Osk | 2023-05-04 |  |  | Anna Brandini | Il consiglio',
  ],
  [
    'writer and place above the day',
    'Kran am Ostkai gesperrt\n\nGutachter finden Risse in Osk.\n\nKarla Windisch, Osk\n04.05.2023, 05.30 Uhr\n\nDer Hafenrat hat am Dienstag den alten Kran am Ostkai gesperrt, bis die Risse geschlossen sind.',
    'Kran am Ostkai gesperrt | 2023-05-04 |  |  | Karla Windisch | Der Hafenrat',
  ],
  [
    'the same in capitals, in Turkish',
    'Osk vinci bahara kadar kapatıldı\n\nGiriş Tarihi: 04.05.2023 06:00\n\nAYŞE DEMİR / OSK\n\nLiman kurulu salı günü doğu rıhtımındaki eski vinci kapatmaya karar verdi. Osk limanı bahara kadar böyle kalacak.',
    'Osk vinci bahara kadar kapatıldı | 2023-05-04 |  |  | Ayşe Demir | Liman kurulu',
  ],
  [
    'writer and site above the day',
    'Derek Tua Osk Ditutup Sampai Musim Semi\n\nRina Wulandari - oskNews\nKamis, 04 Mei 2023 06:00 WIB\n\nDewan pelabuhan memutuskan pada Selasa untuk menutup derek tua di dermaga timur sampai musim semi.',
    'Derek Tua Osk Ditutup Sampai Musim Semi | 2023-05-04 |  |  | Rina Wulandari | Dewan pelabu',
  ],
  [
    'a day with points, in Portuguese',
    'Guindaste de Osk é fechado\n\n4.mai.2023 às 6h00\n\nA junta do porto decidiu na terça fechar o velho guindaste do cais leste até a primavera.',
    'Guindaste de Osk é fechado | 2023-05-04 |  |  |  | A junta do p',
  ],
  [
    'what a writer is, above the day',
    `Crane shut until spring\n\nAda Lindqvist\nRegional Correspondent\nPUBLISHED MAY 04, 2023, 6:00 AM SGT\n\n${told}`,
    'Crane shut until spring | 2023-05-04 |  |  | Ada Lindqvist | The harbour ',
  ],
  [
    'the station below a writer, and what a picture shows',
    `Crane shut until spring\nPublished\n4 May 2023\n\nShare\nThe crane in 2022\nIMAGE SOURCE,OSK HARBOUR\nImage caption,\nThe crane was built in 1911\nBy Ada Lindqvist\nBBC News, Osk\n${told}`,
    'Crane shut until spring | 2023-05-04 | BBC News |  | Ada Lindqvist | The harbour ',
  ],
  [
    'a paper of Japan in brackets below',
    '古いクレーン、春まで閉鎖へ\n\n港の理事会は2日、東埠頭にある古いクレーンを春まで閉鎖することを決めた。\n\n（2023年5月4日 港湾新聞）',
    '古いクレーン、春まで閉鎖へ | 2023-05-04 | 港湾新聞 |  |  | 港の理事会は2日、東埠頭',
  ],
  [
    'a paper of China with its page',
    '旧起重机关闭至春天\n\n《港湾日报》（ 2023年05月04日 03 版）\n\n港务委员会周二决定，东码头的旧起重机关闭至春天。工程师在其底座上发现了裂缝。',
    '旧起重机关闭至春天 | 2023-05-04 | 港湾日报 | 3 |  | 港务委员会周二决定，东码',
  ],
  [
    'a paper of Russia with its number before the day',
    'Старый кран закрыт до весны\n\nГазета "Порт" №78 от 04.05.2023, стр. 3\n\nСовет порта решил во вторник закрыть старый кран на восточной набережной до весны.',
    'Старый кран закрыт до весны | 2023-05-04 | Порт | 3 |  | Совет порта ',
  ],
  [
    'of what a headline tells, above it',
    `The crane of Osk :\nCracks in its foot\n\nBy Ada Lindqvist\nMay 4, 2023\n\n${told}`,
    'Cracks in its foot | 2023-05-04 |  |  | Ada Lindqvist | The harbour ',
  ],
  [
    'writer above the day, below labels and a standfirst that is a sentence',
    'NIEUWS\nHAVENS\n\nKraan in Osk gaat dicht\n\nScheuren in de voet gevonden.\n\nKarin de Wit\n4 mei 2023, 06:00\n\nDe havenraad van Osk heeft dinsdag besloten de oude kraan op de oostkade te sluiten tot de lente.',
    'Kraan in Osk gaat dicht | 2023-05-04 |  |  | Karin de Wit | De havenraad',
  ],
  [
    'writer, station and labelled days in one line',
    `Crane shut until spring\nCracks in its foot\nNiamh Byrne · BNN News · Posted: May 04, 2023 6:00 AM ADT | Last Updated: May 5, 2023\n${told}`,
    'Crane shut until spring | 2023-05-04 |  |  | Niamh Byrne | The harbour ',
  ],
  [
    'writer below a button and the credit of a picture',
    `Crane shut until spring\nBoard acts after cracks are found\nExpand\nThe crane of Osk. Photograph: Tom Beck\nNiamh Byrne\nThu May 04 2023 - 06:00\n\n${told}`,
    'Crane shut until spring | 2023-05-04 |  |  | Niamh Byrne | The harbour ',
  ],
  // and what only looks like it
  [
    'whom a line tells of, above the day',
    `The new director of the harbour\n\nAda Lindqvist, engineer\n\nMay 4, 2023\n\n${told}`,
    'The new director of the harbour | 2023-05-04 |  |  |  | Ada Lindqvis',
  ],
  [
    'a footnote goes on with sentences',
    `Notes on the crane\n\nOsk Courier, 4 May 1931, p. 3: The board says that it will look at the crane again in June, and at the quay.\n\n${told}`,
    'Notes on the crane |  |  |  |  | Osk Courier,',
  ],
  [
    'a headline with a colon and a year',
    `Harbour of Osk, 4 May 1931: the day the crane fell\n\n${told}`,
    'Harbour of Osk, 4 May 1931: the day the crane fell |  |  |  |  | The harbour ',
  ],
  [
    'a part of a town is no writer, in Japanese',
    '古いクレーン、春まで閉鎖へ\n\n2023年5月4日 6時00分\n\n千葉支局\n\n港の理事会は4日、東埠頭にある古いクレーンを春まで閉鎖することを決めた。',
    '古いクレーン、春まで閉鎖へ | 2023-05-04 |  |  |  | 千葉支局\n\n港の理事会は',
  ],
])('%s', async (_, text, wanted) => expect(await summary(text)).toBe(wanted))

test.each<[kind: string, end: string, kept: string]>([
  [
    'name, number and who she is',
    'ADA LINDQVIST\n555-0100\nAda Lindqvist covers harbours for the Osk Courier.',
    '',
  ],
  ['an address of mail', 'ada@oskcourier.example', ''],
  ['her name once more', 'Ada Lindqvist', ''],
  [
    'a number that is announced',
    'Who has seen the crane fall may call:\n555-0100',
    'Who has seen the crane fall may call:\n\n555-0100',
  ],
  ['the agency in brackets', '(EFE)', ''],
  ['another word in brackets', '(Applause)', '(Applause)'],
  ['the name of another', 'Tom Beck', 'Tom Beck'],
  ['a day', '2023-05-04', '2023-05-04'],
  ['years', '1939-1945', '1939-1945'],
])('below a text: %s', async (_, end, kept) => {
  const { text } = await read(`Crane shut\n\nBy Ada Lindqvist\nMay 4, 2023\n\n${told}\n\n${end}\n`)
  expect(text.slice(told.length).trim()).toBe(kept)
})

test('an export of Medium says its day and its address in the foot of the entry', async () => {
  const page = `<html><head><title>Crane shut</title></head><body><article class="h-entry"><header><h1 class="p-name">Crane shut</h1></header><section class="e-content">${told
    .split('\n\n')
    .map((one) => `<p>${one}</p>`)
    .join(
      '',
    )}</section><footer><p>By <a class="p-author h-card" href="https://medium.com/@ada">Ada Lindqvist</a> on <a href="https://medium.com/p/1"><time class="dt-published" datetime="2023-05-04T09:10:11.123Z">May 4, 2023</time></a>.</p><p><a href="https://medium.com/@ada/crane-1" class="p-canonical">Canonical link</a></p></footer></article></body></html>`
  const { date, original, authors } = await read(page, 'crane.html')
  expect([date?.edtf, original, authors.map(({ name }) => name)]).toEqual([
    '2023-05-04',
    'https://medium.com/@ada/crane-1',
    ['Ada Lindqvist'],
  ])
})

test('a table that says that nobody signed', async () => {
  const { authors } = await read(
    'Titel;Zeitung;Datum;Verfasser;Volltext\nKran gesperrt;Osker Bote;04.05.2023;o. V.;"Der Hafenrat von Osk hat am Dienstag den alten Kran am Ostkai gesperrt."\n',
    'a.csv',
  )
  expect(authors).toEqual([])
})

test.each([
  ['Author: Ida Vos\nDate: 4 May 1931\nSource: Osk Courier', told],
  ['Autorin: Ida Vos\nDatum: 4. Mai 1931\nQuelle: Osker Bote', told],
  ['Doors: 7 p.m.\nDate: 4 May 1931', `${told}\n\nDoors: 7 p.m.\n\nDate: 4 May 1931`],
  ['Date: 4 May 1931\nPlace: the east quay', `${told}\n\nDate: 4 May 1931\n\nPlace: the east quay`],
])('fields below a text: %j', async (foot, text) =>
  expect((await read(`Crane on the east quay shut\n\n${told}\n\n---\n${foot}\n`)).text).toBe(text),
)

test.each([
  [
    'chat.txt',
    '[LINE] Chat history with Ada\nSaved on: 2023/05/09 10:00\n\n2023/05/04(Thu)\n08:12\tAda\tThe quay is shut for nine days, did you hear?\n08:14\tIda\tYes, call me.\n',
  ],
  [
    'chat.json',
    '{"Ada":[{"From":"Ada","Media Type":"TEXT","Created":"2023-05-04 08:12:44 UTC","Content":"The quay is shut for nine days, and I shall bring the boat round on Friday if the wind lets me.","IsSender":false}]}',
  ],
])('what people write to each other is no article: %s', async (name, content) => {
  const { articles } = await implementation.readArticles({ name, content })
  expect(articles).toEqual([])
})
