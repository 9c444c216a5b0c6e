import { expect, test } from 'vitest'
import { isNothing } from '../../../src/formats/fields/field-values.ts'

test.each<[Parameters<typeof isNothing>[0], string]>([
  // a form that nobody filled in
  ['outlet', '[publication]'],
  ['authors', '<author>'],
  ['authors', '{{ page.author }}'],
  ['date', '{date}'],
  ['title', '[TITLE]'],
  // accounts that a program sets up
  ['authors', 'wpadmin'],
  ['authors', 'editor1'],
  ['authors', 'root'],
  // in other languages
  ['authors', 'Onbekende auteur'],
  ['authors', 'Okänd författare'],
  ['date', 'z.j.'],
  ['date', 'u.å.'],
  ['authors', 'не указан'],
  ['authors', 'Autor: keine Angabe'],
  ['authors', 'brak autora'],
  ['outlet', 'journal inconnu'],
  ['outlet', 'fonte sconosciuta'],
  ['date', 'sin fecha'],
  ['date', '日期不詳'],
  ['authors', '作者不詳'],
])('%s: %s is nothing', (name, value) => expect(isNothing(name, value)).toBe(true))

test.each<[Parameters<typeof isNothing>[0], string]>([
  ['title', '[Paper]'],
  ['title', '<Harbour> in the fog'],
  ['title', '[sic]'],
  ['outlet', '[Quay]'],
  ['outlet', 'The Editor'],
  ['authors', 'Elihu Root'],
  ['authors', 'rook1911'],
  ['authors', 'Guest of Honour'],
  ['authors', 'Onbekende Meester'],
  ['title', 'Unbekannter Autor'],
  ['outlet', 'Utan Datum Press'],
  ['authors', 'Z. J. Onbek'],
  ['authors', 'Anna Unbekannt'],
  ['authors', 'Bez'],
  ['authors', 'Sans'],
  ['outlet', 'Ohne Rand'],
  ['outlet', 'Sin Embargo'],
  ['outlet', 'Bez Cenzury'],
  ['outlet', '未知世界'],
  ['title', 'Ohne Autor'],
])('%s: %s is something', (name, value) => expect(isNothing(name, value)).toBe(false))
