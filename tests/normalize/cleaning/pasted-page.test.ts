import { describe, expect, it } from 'vitest'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { contextOf, documentOf } from './document.ts'

// Whole pages, selected and pasted as text: a menu, the head, a text of short paragraphs, and what stands around it.

function read(text: string): { title: string; text: string; authors: string[] } {
  const clean = cleanDocument(documentOf(text), contextOf())
  return {
    title: clean.title.value,
    text: plainText(clean.body),
    authors: clean.authors.map(({ name }) => name),
  }
}

const menu = 'Inicio\nSuscríbete\nPortada\nSucesos\nDeportes\n'
const story = [
  'Una cabra de unos cuarenta kilos entró este lunes en la biblioteca de Castrillo y permaneció en ella dos horas.',
  'No hubo que lamentar daños.',
  '"Eligió los atlas", explica la bibliotecaria Rosario Vela, "sabe más que muchos lectores".',
]
const foot = 'Archivado en\nAnimales\nLo más visto\nLa lotería pasa de largo\n'
const head = 'Una cabra recorre la biblioteca de Castrillo'

describe('the headline of a pasted page', () => {
  it.each([
    ['above the writer and the day', `${menu}${head}\nPilar Otero\n5 nov 2018\n`],
    [
      'above a longer deck',
      `${menu}${head}\nEl animal entró en la biblioteca por la puerta de los libros\nPilar Otero\n5 nov 2018\n`,
    ],
    [
      'above a caption printed twice',
      `${menu}${head}\nPilar Otero\n5 nov 2018\nCompartir\n\nLa cabra, en la biblioteca.\nLa cabra, en la biblioteca. EFRÉN LAMA\n\n`,
    ],
    [
      'below what is shared of it',
      `${menu}Comparte esta noticia: ${head}\nCopiar enlace\n${head}\nPilar Otero\n5 nov 2018\n`,
    ],
    ['above a shorter deck', `${menu}${head}\nNadie supo por qué\nPilar Otero\n5 nov 2018\n`],
    // What it must not be taken from.
    [
      'below what a paper says of itself',
      `La voz de la sierra desde 1911\n5 nov 2018\n${head}\nPor Pilar Otero\n`,
    ],
    ['below a kicker', `${menu}La vida en Castrillo\n${head}\nPilar Otero\n5 nov 2018\n`],
    ['the only line above the day', `${head}\n5 nov 2018\n`],
  ])('stands %s', (_, above) => {
    expect(read(`${above}${story.join('\n')}\n${foot}`).title).toBe(head)
  })
})

describe('what stands between the paragraphs of a pasted page', () => {
  const body = (between: string): string =>
    read(
      `${menu}${head}\nPor Pilar Otero\n5 nov 2018\n${story[0]}\n${story[1]}\n${between}${story[2]}\nLa cabra volvió sola al monte.\n${foot}`,
    ).text

  it.each([
    ['a headline below “read also”', 'Lee también\nEl tejado de la iglesia, otra vez sin tejas\n', 'tejas'],
    ['a headline behind “read also”', 'Lee también: El tejado de la iglesia, otra vez sin tejas\n', 'tejas'],
    [
      'a caption with a credit in capitals',
      'La cabra baja por la escalera de la biblioteca de Castrillo. EFRÉN LAMA/LA VOZ\n',
      'escalera',
    ],
  ])('%s is cut, and the text goes on', (_, between, word) => {
    const text = body(between)
    expect(text).not.toContain(word)
    for (const paragraph of story) expect(text).toContain(paragraph)
    expect(text).toContain('volvió sola al monte')
  })

  it.each([
    ['a crosshead', 'Dos horas entre libros\n', 'Dos horas entre libros'],
    [
      'a sentence that ends with an abbreviation in capitals',
      'La cabra llevaba un collar de la antigua RENFE.\n',
      'RENFE',
    ],
    ['what was said in capitals', '"Fuera de aquí", gritó el conserje. "FUERA."\n', 'FUERA'],
  ])('%s stays', (_, between, words) => {
    expect(body(between)).toContain(words)
  })
})

describe('the caption below the headline of a pasted page', () => {
  const below = (lines: string): string =>
    read(`${menu}${head}\nPor Pilar Otero\n5 nov 2018\n${lines}${story.join('\n')}\n${foot}`).text

  it.each([
    ['above its credit', 'La cabra entre los atlas\nFoto: Efrén Lama\n'],
    ['a sentence above its credit', 'La cabra entre los atlas.\nFoto: Efrén Lama\n'],
    ['below its credit', 'Foto: Efrén Lama/La Voz\nLa cabra entre los atlas este lunes\n'],
  ])('is cut %s', (_, lines) => {
    expect(below(lines)).not.toContain('entre los atlas')
  })

  it.each([['a short paragraph without a credit', 'La cabra estaba entre los atlas.\n']])(
    'is not %s',
    (_, lines) => {
      expect(below(lines)).toContain('entre los atlas')
    },
  )
})

describe('lines of a few words at the top', () => {
  it('stay where no page is around them: a poem, a line-up', () => {
    const poem = 'Die Brücke\nDer Fluss\nDas Boot\nDie Nacht\nDer Wind\n'
    const text = read(
      `Fünf Bilder aus Marle\n\n${poem}\nSo heißen die fünf Blätter. Sie hängen im Rathaus. Der Eintritt ist frei.`,
    ).text
    for (const line of poem.trim().split('\n')) expect(text).toContain(line)
  })
})

describe('a pasted page in a script without spaces', () => {
  const text = [
    '海澄鎮送信四十一年的郵差陳水木，昨天送出最後一封信。',
    '信是全鎮小朋友寫的。',
    '「我以為是帳單。」陳水木笑說。',
  ]
  const page = (byline: string): string =>
    `首頁\n即時\n要聞\n地方\n生活\n老郵差送完最後一封信\n2019-07-01 10:05\n${byline}\n分享\n留言\n${text.join('\n')}\n延伸閱讀\n海澄老街將禁行汽車\n`

  it('keeps its text below the buttons of its head', () => {
    expect(read(page('記者林佳穎／海澄報導'))).toEqual({
      title: '老郵差送完最後一封信',
      text: text.join('\n\n'),
      authors: ['林佳穎'],
    })
  })
})
