import { describe, expect, test } from 'vitest'
import { readPaperLine } from '../../../src/formats/citation/paper-line.ts'

describe('the line of a paper, in whatever language', () => {
  test.each([
    ['«Речной маяк», суббота, 13 июня 1981 года, № 71 (5604)', 'Речной маяк', '13 июня 1981', null],
    ['ВѢСТНИКЪ ЗАРѢЧЬЯ. Четвергъ, 4-го іюня 1898 г.', 'Вѣстникъ Зарѣчья', '4-го іюня 1898', null],
    ['港湾新報　昭和53年11月4日（土曜日）', '港湾新報', '昭和53年11月4日', null],
    ['河湾日报 一九七八年十一月四日 星期六', '河湾日报', '一九七八年十一月四日', null],
    ['강변일보 1978년 11월 4일 토요일', '강변일보', '1978년 11월 4일', null],
    ['صوت الضفة - السبت ٤ نوفمبر ١٩٧٨', 'صوت الضفة', '4 نوفمبر 1978', null],
    ['Strandens Tidning torsdagen den 19 augusti 1971 sid. 4', 'Strandens Tidning', '19 augusti 1971', '4'],
    ['ŘÍČNÍ LISTY. V sobotu dne 9. ledna 1926.', 'Říční Listy', '9. ledna 1926', null],
    ['Naše Zátoka, sobota 4. listopadu 1978, str. 2', 'Naše Zátoka', '4. listopadu 1978', '2'],
    ['Körösparti Népújság, 1962. október 24., szerda', 'Körösparti Népújság', '1962. október 24.', null],
    ['Çayboyu Postası, 11 Mart 1967 Cumartesi', 'Çayboyu Postası', '11 Mart 1967', null],
    ['Φωνή της Λίμνης, Πέμπτη 27 Σεπτεμβρίου 1984', 'Φωνή της Λίμνης', '27 Σεπτεμβρίου 1984', null],
    ['Газета «Речной путь» от 1 декабря 1973 года', 'Речной путь', '1 декабря 1973', null],
    [
      'Marler Zeitung, Sonnabend, den 18. Januar 1913, Nr. 15, 2. Beilage',
      'Marler Zeitung',
      '18. Januar 1913',
      null,
    ],
    ['Kadezand Courant, Zaterdag 12 Maart 1938, Tweede Blad', 'Kadezand Courant', '12 Maart 1938', null],
    ['강변신문 1963년 5월 8일 수요일 3면', '강변신문', '1963년 5월 8일', null],
    ['RANNAN SANOMAT. Torstaina 30 p. marraskuuta 1911.', 'Rannan Sanomat', '30 p. marraskuuta 1911', null],
  ])('%s', (line, outlet, date, page) => {
    expect(readPaperLine(line)).toEqual({ outlet, date, page, catalogued: false })
  })

  test.each([
    ['LE PETIT COURRIER DE MARLE', 'Jeudi 15 Août 1907. — 5 centimes', 'Le Petit Courrier de Marle'],
    ['STRANDS-POSTEN.', 'Lördagen den 21 Februari 1903.', 'Strands-Posten'],
    ['江湾新報', '中華民國二十年十月三日 星期六', '江湾新報'],
  ])('%s above %s', (name, day, outlet) => {
    expect(readPaperLine(name, day)?.outlet).toBe(outlet)
  })

  test.each([
    ['Madrid, sábado 11 de marzo de 1967'],
    ['Ana Ruiz, martes 3 de mayo de 2016, p. 4'],
    ['Sommerfest am Samstag, 3. Mai 1958'],
    ['Unser Ausflug, Samstag, 4. November 1978'],
    ['Konzert in Marle, Freitag, 3. Mai 1974, 20 Uhr'],
    ['World Press Freedom Day, Saturday 3 May 2014'],
    ['Letters, Saturday, 3 May 2014, p. 4'],
    ['Die Brücke wurde am Samstag, 3. Mai 1958, eröffnet und sogleich befahren'],
    ['Бюджет на 2024 год принят, суббота, 13 июня 2023 года'],
    ['Publicado el sábado 11 de marzo de 1967'],
    ['港湾市で火災　昭和53年11月4日'],
    ['Neue Brücke für Marle, Nr. 12, 3. Mai 1958'],
    ['Μεγάλη πυρκαγιά στη Λίμνη, 27 Σεπτεμβρίου 1984'],
  ])('is none: %s', (line) => {
    expect(readPaperLine(line)).toBeNull()
  })

  test('a day below a line that is no name of a paper belongs to something else', () => {
    expect(readPaperLine('The bridge reopens', 'Saturday, 3 May 1958')).toBeNull()
    expect(readPaperLine('Voix de la Marle', 'La fanfare joue jeudi 15 août 1907')).toBeNull()
  })
})
