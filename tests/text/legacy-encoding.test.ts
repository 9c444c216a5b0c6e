import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/text/decoding.ts'
import { guessEncoding } from '../../src/text/legacy-encoding.ts'
import { growthOf, ofSize } from '../setup/growth.ts'

const samples: Readonly<Record<string, readonly string[]>> = {
  ru: [
    'Мэр заявил во вторник, что мост закроют на следующей неделе, а жители города недовольны.',
    'Сегодня утром в порт вошёл паром, которого ждали одиннадцать лет.',
    'Совет принял решение о ремонте школы. Деньги найдены, сообщил глава района.',
  ],
  bg: [
    'Кметът заяви във вторник, че мостът ще бъде затворен следващата седмица, а жителите на града са недоволни.',
    'Тази сутрин в пристанището влезе ферибот, който беше чакан единадесет години.',
  ],
  uk: [
    'Мер заявив у вівторок, що міст закриють наступного тижня, а мешканці міста незадоволені.',
    'Сьогодні вранці до порту зайшов пором, на який чекали одинадцять років.',
  ],
  sr: ['Градоначелник је у уторак рекао да ће мост бити затворен следеће недеље, а грађани су незадовољни.'],
  el: [
    'Ο δήμαρχος δήλωσε την Τρίτη ότι η γέφυρα θα κλείσει την επόμενη εβδομάδα.',
    'Το πλοίο μπήκε σήμερα το πρωί στο λιμάνι και οι κάτοικοι το περίμεναν έντεκα χρόνια.',
  ],
  th: [
    'นายกเทศมนตรีกล่าวว่าสะพานจะปิดในสัปดาห์หน้า และประชาชนในเมืองไม่พอใจกับการตัดสินใจนี้',
    'เรือข้ามฟากเข้าเทียบท่าเมื่อเช้านี้หลังจากที่คนรอมาสิบเอ็ดปี',
  ],
  ja: [
    '市長は火曜日、橋を来週閉鎖すると述べた。市民は困っている。',
    '十一年ぶりに渡し船が港に入り、多くの住民が出迎えた。',
  ],
  zhs: [
    '市长星期二表示，大桥将于下周关闭。市民对此表示不满。',
    '今天早上，渡轮在十一年后再次驶入港口，许多居民前来迎接。',
  ],
  zht: [
    '市長星期二表示，大橋將於下週關閉。市民對此表示不滿。',
    '今天早上，渡輪在十一年後再次駛入港口，許多居民前來迎接。',
  ],
  ko: [
    '시장은 화요일에 다리가 다음 주에 폐쇄될 것이라고 말했다.',
    '오늘 아침 여객선이 십일 년 만에 항구에 들어왔고 주민들이 맞이했다.',
  ],
  pl: [
    'Burmistrz powiedział we wtorek, że most zostanie zamknięty jeszcze przed świętami, a źródło wyschło.',
  ],
  cs: ['Starosta v úterý řekl, že most bude příští týden uzavřen, a obyvatelé města nejsou spokojeni.'],
  hu: [
    'A polgármester kedden közölte, hogy a hidat jövő héten lezárják, és a város lakói elégedetlenek, főleg az őszi időben.',
  ],
  tr: ['Belediye başkanı salı günü köprünün gelecek hafta kapatılacağını söyledi. Şehir için önemli.'],
  de: [
    'Der Bürgermeister sagte am Dienstag, die Brücke werde für drei Wochen geschlossen; die Einwohner sind verärgert.',
  ],
  fr: [
    'Le maire a déclaré mardi que le pont serait fermé la semaine prochaine ; les habitants sont mécontents, « c’est trop ».',
  ],
  es: [
    'El alcalde dijo el martes que el puente se cerrará la próxima semana y los vecinos están molestos. ¿Quién paga?',
  ],
  sv: ['Borgmästaren sade på tisdagen att bron ska stängas nästa vecka, och invånarna är missnöjda.'],
  en: [
    'The mayor said it’s “a long road” – and nobody knows where it ends… The café stays open.',
    'She paid £45 for the ticket.',
    '© 1998 The Courier',
  ],
  he: ['ראש העיר אמר ביום שלישי כי הגשר ייסגר בשבוע הבא, והתושבים אינם מרוצים.'],
  ar: ['قال رئيس البلدية يوم الثلاثاء إن الجسر سيغلق الأسبوع المقبل، وإن السكان غير راضين عن ذلك.'],
  lt: ['Meras antradienį pranešė, kad tiltas kitą savaitę bus uždarytas, o gyventojai yra nepatenkinti.'],
}
const encodings: Readonly<Record<string, readonly string[]>> = {
  ru: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'],
  bg: ['windows-1251'],
  uk: ['windows-1251', 'koi8-u'],
  sr: ['windows-1251'],
  el: ['windows-1253', 'iso-8859-7'],
  th: ['windows-874'],
  ja: ['shift_jis', 'euc-jp'],
  zhs: ['gb18030'],
  zht: ['big5'],
  ko: ['euc-kr'],
  pl: ['windows-1250', 'iso-8859-2', 'ibm852'],
  cs: ['windows-1250', 'iso-8859-2', 'ibm852'],
  hu: ['windows-1250', 'ibm852'],
  tr: ['windows-1254'],
  de: ['windows-1252', 'ibm850', 'macintosh'],
  fr: ['windows-1252', 'macintosh'],
  es: ['windows-1252', 'ibm850', 'macintosh'],
  sv: ['windows-1252', 'ibm850', 'macintosh'],
  en: ['windows-1252'],
  he: ['windows-1255'],
  ar: ['windows-1256'],
  lt: ['windows-1257'],
}

/** A page says little in its own words, and much in English ones. */
const page = (text: string): string =>
  `<html><head><title>News of the day and the weather</title><style>p{color:red}</style></head><body class="page"><div id="main"><p>${text}</p><ul><li><a href="/home">Home</a></li></ul></div></body></html>`

describe('one sentence is enough', () => {
  const cases = Object.entries(samples).flatMap(([language, texts]) =>
    texts.flatMap((text) => (encodings[language] ?? []).map((encoding) => [encoding, text] as const)),
  )
  test.each(cases)('%s: %s', (encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding))?.text).toBe(text.normalize('NFC'))
    expect(decodeText(iconv.encode(page(text), encoding))?.text).toBe(page(text).normalize('NFC'))
  })
})

test('a longer text is sure, a few signs are not', () => {
  const text = `${samples.ru?.join(' ')} ${samples.ru?.join(' ')}`
  expect(guessEncoding(iconv.encode(text, 'koi8-r'))).toEqual({ encoding: 'koi8-r', sure: true })
  expect(decodeText(Buffer.of(0xc0, 0xc1, 0x20, 0xc2, 0xc3))?.doubt).toBe('unsure')
})

test('names with foreign letters are no other language', () => {
  const text = 'The mayor of São Paulo met Jürgen Müller and Zoë Dubé at the café; “très bien”, she said.'
  expect(decodeText(iconv.encode(text, 'windows-1252'))).toEqual({
    text,
    encoding: 'windows-1252',
    doubt: 'guess',
  })
})

test('a sample ends at a whole character', () => {
  const text = `${'市長は火曜日、橋を来週閉鎖すると述べた。市民は困っている。\n'.repeat(3000)}`
  expect(decodeText(iconv.encode(text, 'shift_jis'))?.text).toBe(text)
})

test('half a megabyte takes no time', () => {
  const bytes = iconv.encode(`${samples.el?.join(' ')}\n`.repeat(3000), 'windows-1253')
  expect(guessEncoding(bytes)?.encoding).toBe('windows-1253')
})

test('scripts that do not end take time in proportion', async () => {
  const guess = (size: number): unknown =>
    guessEncoding(iconv.encode(`${samples.el?.join(' ')}\n${ofSize('<script ', size)}`, 'windows-1253'))
  expect(guess(500_000)).toMatchObject({ encoding: 'windows-1253' })
  expect(await growthOf(guess, 50_000)).toBeNull()
})
