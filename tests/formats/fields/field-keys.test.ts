import { expect, test } from 'vitest'
import { fieldOfKey } from '../../../src/formats/fields/field-keys.ts'

test.each([
  ['title', 'title'],
  ['Titel', 'title'],
  ['título', 'title'],
  ['titulo', 'title'],
  ['Erscheinungsdatum', 'date'],
  ['fecha', 'date'],
  ['date de publication', 'date'],
  ['gepubliceerd', 'date'],
  ['Zeitung', 'outlet'],
  ['Autorin', 'authors'],
  ['mots-clés', 'topics'],
  // and what stays what it is
  ['source', 'outlet'],
  ['link', 'url'],
  ['math', 'ignored'],
  ['state', 'ignored'],
  ['Wetter', null],
  ['tiempo', null],
])('%s', (key, field) => expect(fieldOfKey(key)).toBe(field))
