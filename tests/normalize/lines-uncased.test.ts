import { expect, test } from 'vitest'
import { readArticle } from '../../src/index.ts'
import { languageOf } from '../../src/languages/load.ts'
import { readByline } from '../../src/normalize/byline.ts'
import { readDateline, readDatelineLine } from '../../src/normalize/dateline.ts'

test.each([
  ['zh', '记者 王丽', '王丽'],
  ['zh', '本报记者 王丽 李明', '王丽, 李明'],
  ['zh', '文/王丽', '王丽'],
  ['zh', '（记者：王丽、李明）', '王丽, 李明'],
  ['ja', '文・佐藤花子', '佐藤花子'],
  ['ja', '佐藤花子記者', '佐藤花子'],
  ['ja', '【社会部記者 佐藤花子】', '佐藤花子'],
  ['ja', '2021年3月3日 | 佐藤花子記者', '佐藤花子'],
  ['ko', '김민지 기자', '김민지'],
  ['ko', '안동=김민지 기자', '김민지'],
  ['ko', '글=김민지 기자', '김민지'],
  ['ar', 'بقلم: سلمى حسن', 'سلمى حسن'],
  ['ar', 'كتبت سلمى حسن', 'سلمى حسن'],
  ['he', 'מאת נועם ברקאי', 'נועם ברקאי'],
  ['he', 'מאת: נועם ברקאי, טלי שגב', 'נועם ברקאי, טלי שגב'],
  ['hi', 'लेखक: कविता मेहरा', 'कविता मेहरा'],
  ['hi', 'कविता मेहरा, संवाददाता', 'कविता मेहरा'],
  ['de', 'Köln, 3. März 2021 | Von Jule Brandt', 'Jule Brandt'],
  ['fr', 'Publié le 3 mars 2021 | Par Zoé Martel', 'Zoé Martel'],
  // and what is none
  ['zh', '记者从市政府获悉,新学校将于周四开学。', null],
  ['zh', '新华社记者', null],
  ['ja', '記者会見は午後三時から町役場で開かれた', null],
  ['ja', '文化の日に学校が開いた', null],
  ['ko', '기자들은 시장에게 학교에 대해 물었다', null],
  ['ko', '연합뉴스 기자', null],
  ['ar', 'كتب رئيس البلدية رسالة إلى أولياء الأمور', null],
  ['ar', 'بقلم: التحرير', null],
  ['he', 'מאת מערכת האתר', null],
  ['he', 'כתב האישום הוגש ביום שני לבית המשפט', null],
  ['he', 'מאת המועצה נמסר כי העבודות יתחילו בסתיו', null],
  ['hi', 'लेखक ने कहा कि पुल अगले साल खुलेगा', null],
  ['hi', 'न्यूज डेस्क', null],
])('%s byline: %s', (language, line, authors) =>
  expect(readByline(line, { language: languageOf(language) })?.authors.join(', ') ?? null).toBe(authors),
)

test.each([
  ['de', 'Köln, 3. März 2021 – Die Schule ist offen.', 'Köln', null],
  ['tr', 'İZMİR (Reuters) - Okul açıldı.', 'İzmir', 'Reuters'],
  ['fr', 'Lyon, le 3 mars 2021 — L’école est ouverte.', 'Lyon', null],
  ['pt', 'Braga, 3 de março de 2021 – A escola está aberta.', 'Braga', null],
  ['ru', 'Тула, 3 марта 2021 г. – Школа открыта.', 'Тула', null],
  ['ar', 'طنطا، 3 مارس 2021 – افتتحت المدرسة.', 'طنطا', null],
  ['ar', 'القاهرة (رويترز) - افتتحت المدرسة.', 'القاهرة', 'رويترز'],
  ['zh', '新华社北京3月3日电 新学校启用。', '北京', '新华社'],
  ['ja', '【ロンドン=共同】学校が開いた。', 'ロンドン', '共同'],
  ['ko', '(서울=연합뉴스) 학교가 문을 열었다.', '서울', '연합뉴스'],
  // and what names no place
  ['de', 'Mittwoch, 3. März 2021 – Die Schule ist offen.', null, null],
  ['de', 'Stand, 3. März – und so weiter ging es.', null, null],
  ['en', 'Updated, 3 March 2021 – The school is open.', null, null],
  ['en', 'On Monday, 3 March 2021, the school was opened.', null, null],
  ['fr', 'Publié, le 3 mars 2021 – L’école est ouverte.', null, null],
  ['ja', '【速報】学校が開いた。', null, null],
])('%s dateline: %s', (language, text, place, agency) => {
  const found = readDateline(text, languageOf(language))
  expect([found?.place ?? null, found?.agency ?? null]).toEqual([place, agency])
})

test.each([
  ['de', 'Köln, 3. März 2021', 'Köln'],
  ['es', 'Logroño, 3 de marzo de 2021', 'Logroño'],
  ['ar', 'طنطا، 3 مارس 2021', 'طنطا'],
  ['de', 'Mittwoch, 3. März 2021', null],
  ['es', 'Miércoles, 3 de marzo de 2021', null],
  ['nl', 'Geplaatst, 3 maart 2021', null],
])('%s line of a place and a day: %s', (language, line, place) =>
  expect(readDatelineLine(line, languageOf(language))?.place ?? null).toBe(place),
)

test.each([
  [
    'zh',
    [
      '临河新学校启用',
      '记者 王丽',
      '2021年3月3日',
      '新学校星期三启用,市长在家长面前讲话。学校为二百名儿童而建。',
      '孩子们从周四开始上课,课程与旧校相同。',
    ],
    '王丽',
  ],
  [
    'ja',
    [
      '川辺町に新しい学校が開校',
      '2021年3月3日',
      '佐藤花子記者',
      '新しい学校が水曜日に開校し、町長が保護者の前で話した。学校は二百人の子どものために建てられた。',
      '授業は木曜日に始まる。',
    ],
    '佐藤花子',
  ],
  [
    'ko',
    [
      '안동에 새 학교 문 열어',
      '김민지 기자',
      '2021년 3월 3일',
      '새 학교가 수요일에 문을 열었고 시장이 학부모 앞에서 말했다. 학교는 어린이 이백 명을 위해 지어졌다.',
      '수업은 목요일에 시작한다고 학교는 밝혔다.',
    ],
    '김민지',
  ],
  [
    'ar',
    [
      'افتتاح مدرسة جديدة في طنطا',
      'بقلم: سلمى حسن',
      'طنطا، 3 مارس 2021',
      'افتتحت المدرسة الجديدة يوم الأربعاء، وتحدث رئيس البلدية أمام أولياء الأمور. وهي مبنية من أجل مئتي طفل.',
      'وتبدأ الدروس يوم الخميس كما قال المدير.',
    ],
    'سلمى حسن',
  ],
  [
    'hu',
    [
      'Új iskola nyílt Egerben',
      'Szerző: Kovács Anna',
      'Eger, 2021. március 3.',
      'Az új iskola szerdán nyílt meg, és a polgármester beszélt a szülőkhöz. Kétszáz gyereknek épült, és már az első nap megtelt.',
      'A tanítás csütörtökön kezdődik, mondta az igazgató.',
    ],
    'Kovács Anna',
  ],
])('an article in %s has its headline, author and day', async (language, lines, author) => {
  const article = await readArticle({ name: 'a.txt', content: lines.join('\n\n') })
  expect(article).toMatchObject({
    title: lines[0],
    language,
    authors: [{ name: author }],
    date: { earliest: '2021-03-03', latest: '2021-03-03' },
  })
})
