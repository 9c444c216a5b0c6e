import { expect, test } from 'vitest'
import { identifyLanguage, isNotIn } from '../../src/languages/identify.ts'

test.each([
  [
    'en',
    'Ahmed Ould Abdelaziz met Boubacar Keita in Nouakchott on Monday, and Omar al-Bashir was said to agree.',
  ],
  [
    'en',
    'Oscar de la Renta and Hubert de Givenchy were both at the show, which was held by the De Beers company.',
  ],
  ['en', 'Seán Ó Riordáin told the Dáil that Fianna Fáil would not back the bill.'],
  ['en', 'The café in Zürich has been closed since the naïve owner left for São Paulo.'],
  [
    'en',
    'Fat cattle were a shade dearer on Tuesday. Store pigs 48s. to 61s. Hens 4s. 6d. each. Eggs 3s. a dozen.',
  ],
  // short, and mostly names
  ['fr', 'Mme Girard, MM. Paoli et Conti étaient à Menton; le maire, Luca Rossi, les a reçus.'],
  ['fr', 'Selon Luca Ferrari, la commune de Menton attend Giulia Conti et Marco Bruni.'],
  ['it', 'Secondo Jean Dupont, il comune di Ventimiglia aspetta Claire Martin e Paul Girard.'],
  ['de', 'Die Stadt Menton betreibt zwei Hallenbäder und ein Freibad.'],
  ['de', 'Vom Bürgermeister von Cuxhaven, Jan de Vries, kam bisher noch keine Antwort.'],
  ['es', 'El triunfo del Badajoz, con goles de Tiago y Puñal, no se hizo esperar.'],
  ['es', 'Los contratos del café cerraron hoy a la baja en Nueva York.'],
  ['pt', 'O presidente João Alves, do Porto, foi ao jogo com Rui Costa e Pedro Nunes.'],
  ['nl', 'Volgens Erik Meyer en Jan Schmidt ligt het plan in Emmen nog stil.'],
  ['en', 'Jean-Marie Le Tallec and Giulia Conti were given the prize on Friday.'],
  ['de', 'Die Feuerwehr rückte am Abend mit drei Wagen aus, verletzt wurde niemand.'],
  ['fr', "L'incendie s'est déclaré hier soir dans l'ancienne filature du quartier."],
  ['es', 'El alcalde dijo ayer que las obras del puente empezarán en marzo.'],
  ['ca', "L'alcalde va dir ahir que les obres del pont començaran al març, amb els diners que hi ha."],
  [
    'gl',
    'O alcalde dixo onte que as obras da ponte comezarán en marzo, cando remate a chuvia, e non antes. Foi unha sorpresa.',
  ],
  ['it', 'Il sindaco ha detto ieri che i lavori del ponte cominceranno a marzo.'],
  ['pt', 'O prefeito disse ontem que as obras da ponte vão começar em março.'],
  ['nl', 'De burgemeester zei gisteren dat het werk aan de brug in maart begint.'],
  [
    'af',
    'Die burgemeester het gister gesê dat die werk aan die brug in Maart sal begin, as daar geld is en hulle dit wil.',
  ],
  ['da', 'Borgmesteren sagde i går, at arbejdet på broen begynder til marts.'],
  ['no', 'Ordføreren sa i går at arbeidet med broen begynner i mars.'],
  ['sv', 'Kommunalrådet sade i går att arbetet med bron börjar i mars.'],
  ['fi', 'Kaupunginjohtaja sanoi eilen, että sillan työt alkavat maaliskuussa, kun rahat on saatu.'],
  ['pl', 'Burmistrz powiedział wczoraj, że prace na moście zaczną się w marcu.'],
  ['cs', 'Starosta včera řekl, že práce na mostě začnou v březnu.'],
  ['sk', 'Starosta včera povedal, že práce na moste sa začnú v marci, ak bude dosť peňazí.'],
  ['ro', 'Primarul a spus ieri că lucrările la pod vor începe în martie.'],
  ['hu', 'A polgármester tegnap azt mondta, hogy a híd építése márciusban kezdődik.'],
  ['tr', 'Başkan dün köprü işinin martta başlayacağını söyledi, ancak para için daha çok zaman gerekiyor.'],
  ['ru', 'Мэр сказал вчера, что работы на мосту начнутся в марте.'],
  ['uk', 'Мер сказав учора, що роботи на мосту почнуться у березні.'],
  ['bg', 'Кметът каза вчера, че работата по моста ще започне през март.'],
  // short: neighbours by their own forms
  [
    'da',
    'Havnen får en ny kran til 12 millioner kroner. Formanden kalder den et stort skridt og stemte imod.',
  ],
  ['no', 'Broen stenges i to uker, opplyser vegvesenet. – Det må til, sier Dahl.'],
  ['sv', 'Skolan stängs efter mögel. – Vi tar inga risker, säger ordföranden.'],
  ['bg', 'Кметът откри новия мост. „Чакахме десет години“, каза Иванов.'],
  ['ru', 'Мэр открыл новый мост. «Ждали десять лет», сказал Иванов.'],
  ['vi', 'Chủ tịch thành phố khánh thành cầu mới sáng nay. Ông nói: Chúng tôi đã chờ mười năm.'],
  ['el', 'Ο δήμαρχος είπε χθες ότι τα έργα στη γέφυρα θα αρχίσουν τον Μάρτιο.'],
  ['ar', 'قال رئيس البلدية أمس إن العمل في الجسر سيبدأ في مارس.'],
  ['fa', 'شهردار دیروز گفت که کار پل در ماه مارس آغاز می شود و این خبر را روزنامه ها منتشر کردند.'],
  ['he', 'ראש העיר אמר אתמול כי העבודה על הגשר תתחיל במרץ.'],
  ['ja', '市長は昨日、橋の工事が三月に始まると述べた。'],
  ['zh', '市长昨天说,桥梁工程将于三月开始。'],
  ['ko', '시장은 어제 다리 공사가 3월에 시작된다고 말했다.'],
  [
    'ga',
    'Tá an scéal seo le léamh ar an suíomh agus níl aon eolas eile ag an nGarda faoi na daoine a bhí ann.',
  ],
])('%s: %s', (language, text) => expect(identifyLanguage(text)).toBe(language))

test.each([
  ['a list of names', 'Kowalska 12, Nowak 11, Zielińska 9, Wójcik 7'],
  ['names with particles', 'Ludwig van Beethoven, Vincent van Gogh, Oscar de la Hoya, Otto von Bismarck'],
  ['titles of songs', 'Die Wacht am Rhein, La vie en rose, O sole mio, Guantanamera'],
  ['names of papers', 'Die Zeit, Le Monde, La Repubblica, El País, The Times'],
  ['a headline in capitals', 'MILL FIRE LEAVES TWO DEAD IN LOWELL'],
  ['too little', 'Sport'],
  ['figures', '1 2 3 4 5 6 7 8 9 10'],
  ['nothing', ''],
])('cannot tell %s', (_, text) => expect(identifyLanguage(text)).toBeNull())

test.each<[boolean, string, string]>([
  [
    true,
    'en',
    'Ha inaugurat el pont nou i ha dit que feia deu anys que tothom esperava aquesta obra tan necessària.',
  ],
  [true, 'en', 'Der Kai wird im Herbst gebaut, und niemand weiß bisher, wer das bezahlen soll.'],
  [false, 'en', 'The quay will be built in autumn, and nobody knows yet who is to pay for it.'],
  [false, 'de', 'Der Kai wird im Herbst gebaut, und niemand weiß bisher, wer das bezahlen soll.'],
  // too little to deny it
  [false, 'en', 'Kowalska 12, Nowak 11, Zielińska 9, Wójcik 7'],
  [false, 'en', 'ferry timetable summer harbour bridge school market church'],
])('%s that it is not in %s: %s', (isNot, language, text) => expect(isNotIn(language, text)).toBe(isNot))

test('a long text costs no more than its beginning', () => {
  expect(
    identifyLanguage(
      `${'The mill was closed and they said so. '.repeat(100)}${'das ist nicht '.repeat(100_000)}`,
    ),
  ).toBe('en')
})

test.each([
  ['sr', 'Библиотека је у среду отворила нову читаоницу, а деца су добила књиге.'],
  ['mk', 'Библиотеката вчера ја отвори новата читална, а децата добија книги.'],
  ['bg', 'Библиотеката вчера откри новата читалня, а децата получиха книги.'],
  ['uk', 'Бібліотека вчора відкрила нову читальню, дітям подарували книжки.'],
  ['sk', 'Knižnica včera otvorila novú čitáreň, deti dostali knihy.'],
  ['sl', 'Knjižnica je včeraj odprla novo čitalnico, otroci so dobili knjige.'],
  ['hr', 'Knjižnica je jučer otvorila novu čitaonicu, djeca su dobila knjige.'],
  ['et', 'Raamatukogu avas eile uue lugemissaali, lapsed said raamatuid.'],
  ['ms', 'Perpustakaan itu dirasmikan semalam oleh menteri.'],
  ['gl', 'A biblioteca abriu onte a nova sala, e os nenos foron con moita xente.'],
])('a short text of a language between neighbours: %s', (language, text) =>
  expect(identifyLanguage(text)).toBe(language),
)

test.each(['Тренер у библиотеци', 'Продавац ради ћутке', 'Жени ја љубат книгата', 'Библиотекар ће ђацима'])(
  'no Russian by default: %s',
  (text) => expect(identifyLanguage(text)).not.toBe('ru'),
)

test('a word of a hundred thousand letters is read in one go', () => {
  expect(identifyLanguage('ђ'.repeat(100_000))).not.toBe('ru')
})
