import { expect, test } from 'vitest'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { contextOf, documentOf } from './document.ts'

const paragraphs = [
  'La alcaldesa abrió ayer la biblioteca de la calle del Pozo, que estuvo cerrada durante catorce meses por las obras.',
  'Los vecinos llenaron el patio, y la directora enseñó las dos salas nuevas a los niños de la escuela.',
]
const settings = { language: 'es', timeZone: 'UTC' }
const authority = {
  ...contextOf().authority,
  outlets: [
    { id: 'el-faro-de-osk', name: 'El Faro de Osk', aliases: [], hosts: [], kind: 'outlet' as const },
  ],
}
const read = (head: string[], foot: string[] = []): [string, string | null] => {
  const context = contextOf({ settings, authority: authority as never })
  const page = [...head, ...paragraphs, ...foot].join('\n\n')
  const { title, outlet } = cleanDocument(documentOf(page), context)
  return [title.value, outlet?.name ?? null]
}

test.each([
  [
    'the name of a known outlet is no headline',
    ['El Faro de Osk', 'Reabre la biblioteca del Pozo'],
    ['Reabre la biblioteca del Pozo', 'El Faro de Osk'],
  ],
  [
    'one that nobody knows may be',
    ['El Faro de Lund', 'Reabre la biblioteca del Pozo'],
    ['Reabre la biblioteca del Pozo', null],
  ],
  [
    'a headline that speaks of it is one',
    ['El Faro de Osk cumple cien años'],
    ['El Faro de Osk cumple cien años', null],
  ],
  [
    'a quotation in a headline is no breadcrumb',
    ['Cierra la biblioteca «por motivos de obra»', 'Por Inés Carrasco'],
    ['Cierra la biblioteca «por motivos de obra»', null],
  ],
  [
    'a breadcrumb is no headline',
    ['Inicio » Cultura » Libros', 'Reabre la biblioteca del Pozo'],
    ['Reabre la biblioteca del Pozo', null],
  ],
  [
    'below a breadcrumb with its label the headline stands, and the standfirst below it',
    [
      'Estás aquí: Inicio / Cultura / Osk',
      'Reabre la biblioteca del Pozo',
      'La alcaldesa abrió la biblioteca de la calle del Pozo, cerrada durante catorce meses por las obras',
      'Por Inés Carrasco',
    ],
    ['Reabre la biblioteca del Pozo', null],
  ],
  [
    'the name above the headline is that of the letter which asks to be read on',
    ['Cuadernos de Osk', 'Reabre la biblioteca del Pozo', 'Por Inés Carrasco'],
    ['Reabre la biblioteca del Pozo', 'Cuadernos de Osk'],
    '¡Gracias por leer Cuadernos de Osk! Suscríbete gratis para recibir nuevas entradas.',
  ],
  [
    'a letter of another name says nothing of it',
    ['Cuadernos de Osk', 'Reabre la biblioteca del Pozo', 'Por Inés Carrasco'],
    ['Reabre la biblioteca del Pozo', null],
    'Suscríbete a nuestro boletín para recibir nuevas entradas.',
  ],
  ['capitals of four words are no name', ['REABRE LA BIBLIOTECA POZO'], ['REABRE LA BIBLIOTECA POZO', null]],
])('%s', (_, head, expected, foot?) =>
  expect(read(head as string[], foot ? [foot as string] : [])).toEqual(expected),
)

// A page with its menu above, and lines at its foot that have the first name too.
const menu = [
  'Inicio',
  'Noticias',
  'Deportes',
  'Cultura',
  'Opinión',
  'Contacto',
  'Suscríbete',
  'Iniciar sesión',
]
test.each([
  ['a country above the menu is a part of the site', 'VENEZUELA', null],
  ['and so is a town', 'Lima', null],
  ['any other name that the foot bears out is that of the site', 'TRINCHERA', 'TRINCHERA'],
])('%s', (_, name, outlet) => {
  const foot = [`© Osk Web 2014, ${name}. Todos los derechos reservados`, 'Aviso legal', ...menu]
  const [title, found] = read([name, ...menu, 'Reabre la biblioteca del Pozo', 'Por Inés Carrasco'], foot)
  expect([title, found]).toEqual(['Reabre la biblioteca del Pozo', outlet])
})
