import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArticles } from '../../src/dateline.ts'
import { dateline } from '../setup/command.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'
import { png } from '../setup/picture.ts'

const flood = `Flood in Vell

By Jane Roe

3 May 2014

The river rose by two metres. *Nobody* was hurt, "but 5 < 6", said Mayor Anna Brandt: [sic] 100 % sure.

The bridge at the mill was closed on Friday night, and the boats of the fire brigade brought bread to the farms.

On Saturday the water fell again, and the people of Vell went out to see what was left of the meadows.

- one boat
- two bridges

Subscribe to our newsletter
`

describe('dateline unpack', () => {
  test('writes an article as a note, which gives the same article', async () => {
    const folder = writeTree(emptyFolder(), { 'in/flood.txt': flood })
    expect(await dateline(folder, ['unpack', 'in/flood.txt', '--into', 'notes'])).toMatchObject({
      code: 0,
      out: 'in/flood.txt (text): 1 article, 1 written to notes.\n',
    })
    expect(readdirSync(join(folder, 'notes'))).toEqual(['2014-05-03-flood-in-vell.md'])
    const note = join(folder, 'notes', '2014-05-03-flood-in-vell.md')
    expect(readFileSync(note, 'utf8')).toMatch(/^---\ntitle: Flood in Vell\ndate: .?2014-05-03.?\n/)
    const [was] = (await readArticles(join(folder, 'in/flood.txt'))).articles
    const { articles, diagnostics } = await readArticles(note)
    expect(diagnostics).toEqual([])
    const told = ({ title, date, outlet, authors, people, language, text }: Told) => ({
      title,
      edtf: date?.edtf,
      outlet: outlet?.name,
      authors,
      people: people.map(({ name }) => name),
      language,
      text,
    })
    expect(told(articles[0] as Told)).toEqual(told(was as Told))
    expect(articles[0]).toMatchObject({ titleBasis: 'stated' })
  })

  test('writes down nothing that is only inferred', async () => {
    const folder = writeTree(emptyFolder(), {
      'in/a.txt': 'The ferry of Marle was late again, and those who waited for it went home in the rain.\n',
    })
    await dateline(folder, ['unpack', 'in/a.txt', '--into', 'notes'])
    const [name = ''] = readdirSync(join(folder, 'notes'))
    expect(readFileSync(join(folder, 'notes', name), 'utf8')).not.toMatch(/^(?:date|outlet|authors):/m)
  })

  test('takes the pictures along, which add nothing to the text', async () => {
    const note =
      '---\ntitle: The mill\ndate: 2014-05-03\n---\n\nThe mill of Arl burnt.\n\n![](img/mill.png "The \\"mill\\"")\n'
    const folder = writeTree(emptyFolder(), { 'in/mill.md': note, 'in/img/mill.png': png(300, 200) })
    expect(await dateline(folder, ['unpack', 'in/mill.md', '--into', 'notes'])).toMatchObject({
      code: 0,
      err: '',
    })
    expect(readdirSync(join(folder, 'notes'))).toEqual([
      '2014-05-03-the-mill-1.png',
      '2014-05-03-the-mill.md',
    ])
    const { articles } = await readArticles(join(folder, 'notes/2014-05-03-the-mill.md'))
    expect(articles).toMatchObject([{ title: 'The mill', text: 'The mill of Arl burnt.' }])
    const { understandArticles } = await import('../../src/dateline.ts')
    const again = await understandArticles(join(folder, 'notes/2014-05-03-the-mill.md'))
    expect(again.articles[0]?.document.pictures).toMatchObject([{ src: '2014-05-03-the-mill-1.png' }])
    expect((await dateline(folder, ['unpack', 'in/mill.md', '--into', 'notes'])).out).toContain(
      '0 written to notes, 1 there',
    )
  })

  test('leaves what is there, and says so', async () => {
    const folder = writeTree(emptyFolder(), {
      'in/flood.txt': flood,
      'notes/2014-05-03-flood-in-vell.md': 'Mine.',
    })
    const unpack = () => dateline(folder, ['unpack', 'in/flood.txt', '--into', 'notes'])
    expect(await unpack()).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        '2014-05-03-flood-in-vell.md is there already, with other content, and stays',
      ),
    })
    expect(readFileSync(join(folder, 'notes/2014-05-03-flood-in-vell.md'), 'utf8')).toBe('Mine.')
  })

  test('a second time nothing is to be done', async () => {
    const folder = writeTree(emptyFolder(), { 'in/flood.txt': flood })
    const unpack = () => dateline(folder, ['unpack', 'in/flood.txt', '--into', 'notes'])
    await unpack()
    expect(await unpack()).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 written to notes, 1 there already'),
    })
  })

  test.each([
    ['no file', {}, 'There is no file in/flood.txt.'],
    ['an empty file', { 'in/flood.txt': '' }, 'source/empty'],
    ['a picture', { 'in/flood.txt': Buffer.from('\x89PNG\r\n', 'latin1') }, 'source/binary'],
  ])('%s is an error', async (_, files, message) => {
    const folder = writeTree(emptyFolder(), files)
    const { code, err } = await dateline(folder, ['unpack', 'in/flood.txt', '--into', 'notes'])
    expect(code).toBe(1)
    expect(err).toContain(message)
    expect(err).not.toMatch(/^ {4}at /m)
    if (existsSync(join(folder, 'notes'))) expect(readdirSync(join(folder, 'notes'))).toEqual([])
  })
})

interface Told {
  readonly title: string
  readonly date: { readonly edtf: string } | null
  readonly outlet: { readonly name: string } | null
  readonly authors: unknown
  readonly people: readonly { readonly name: string }[]
  readonly language: string
  readonly text: string
}
