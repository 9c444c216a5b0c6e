import { expect, test } from 'vitest'
import { searchable } from '../../src/text/searchable.ts'

/** The marks made visible: "+" behind a character of its own, "=" before another spelling. */
const seen = (text: string): string => searchable(text).replaceAll('\u2060', '+').replaceAll('\u2063', '=')

test.each([
  ['Herr Größner, Köln.', 'Herr Größner, =groessner =grossner Köln. =koeln =koln'],
  ['Århus og Tromsø', 'Århus =aarhus =arhus og Tromsø =tromsoe =tromso'],
  ['(Łódź)', '(Łódź) =lódź'],
  ['東京で', ' 東+ 京+ で+ '],
  ['NHKは', 'NHK は+ '],
  ['المدينة وبالمدرسة للكتاب', 'المدينة =مدينة وبالمدرسة =مدرسة للكتاب =كتاب'],
  // and what stays as it is
  ['Mill-Hill and Saint-Étienne', 'Mill-Hill and Saint-Étienne'],
  ['größer, schön', 'größer, schön'],
  ['José Núñez, año', 'José Núñez, año'],
  ['قال رئيس', 'قال رئيس'],
  ['서울시장은', '서울시장은'],
  ['the\u2060 marks of \u2063others', 'the marks of others'],
  ['', ''],
])('%s', (text, expected) => expect(seen(text)).toBe(expected))
