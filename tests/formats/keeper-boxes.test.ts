import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from './note.ts'

const head = '---\ntitle: Basin to be dredged\n---\n\n'
const essay = 'I went down to the basin on Monday, as my father had done, and saw the dredger come in.'

describe('a callout in which the keeper writes', () => {
  test.each([
    ['with a title that says so', '> [!note] My thoughts\n> The pilot was at school with Berit.'],
    ['that speaks of oneself', '> [!info]\n> I should ask Berit whether she has the photograph.'],
    ['in German', '> [!tip] Berit\n> Das muss ich Berit zeigen.'],
    ['of what is to do', '> [!todo]\n> Ring Berit on Friday.'],
    ['without a title, in capitals', '> [!NOTE]\n> Berit and I were there.'],
  ])('%s is kept nowhere', (_, box) => {
    const document = note(`${head}${box}\n\n${prose}\n`)
    expect(textOf(document)).toBe(prose)
    expect(JSON.stringify(document)).not.toContain('Berit')
  })

  test.each([
    ['a box of the article', '> [!info] Background\n> The basin was dug in 1890.', prose],
    ['a quotation', '> [!quote] Ida Holm\n> I waited for years.', prose],
    ['words in quotation marks', '> [!info] Voices\n> “I waited for years,” said Ida Holm.', prose],
    ['an article of Italian', '> [!info]\n> I pescatori tornano a giugno, dice il porto.', prose],
    ['a box of somebody who tells', '> [!note]\n> My father dug it in 1890.', essay],
    ['a question', '> [!question] Who pays?\n> The county pays a third.', prose],
  ])('%s stays', (_, box, text) => {
    const kept = textOf(note(`${head}${box}\n\n${text}\n`))
    expect(kept).toContain(text)
    expect(kept.length).toBeGreaterThan(text.length + 20)
  })
})

describe('the template of a note', () => {
  test('fields to choose from, links above the headline, headings that nobody filled', () => {
    const document = note(
      `[[inbox]]\n[[2025-03-04]]\n# Basin to be dredged\nby [[Ida Holm]]\nSaved: [[2025-03-05]]\nStatus: \`INPUT[inlineSelect(option(new), option(done)):status]\`  Priority: \`INPUT[inlineSelect(option(low)):p]\`\n\n${prose}\n\n## Key ideas\n%% what I think %%\n\n## Next steps\n`,
    )
    expect(textOf(document)).not.toMatch(/INPUT|Status|inbox|Key ideas|Next steps|Saved/)
    expect(textOf(document)).toContain(prose)
    expect(fieldsOf(document)).toMatchObject({ added: '2025-03-05' })
  })

  test('an excerpt and the text below headings of their own', () => {
    const document = note(`${head}## Excerpt\nThe board agrees.\n\n## Content\n${prose}\n`)
    expect(fieldsOf(document)).toMatchObject({ standfirst: 'The board agrees.' })
    expect(textOf(document)).toBe(prose)
  })

  test('what was marked, below a heading with its day', () => {
    const mark = '- The skippers asked. ([View Highlight](https://read.readwise.io/read/1))'
    const document = note(
      `${head}${prose}\n\n## Highlights first synced by [[Readwise]] [[March 3rd, 2023]]\n${mark}\n\n## New highlights added [[April 9th, 2023]] at 10:11 AM\n${mark}\n`,
    )
    expect(textOf(document)).toBe(prose)
  })

  test('a heading of the text, and what was marked last', () => {
    const document = note(
      `---\ntitle: Basin to be dredged\nurl: https://m.example/1\n---\n# Basin to be dredged\n\n![](https://m.example/a.png)\n\n### Full Document\n${prose}\n\n### Highlights first synced by Readwise April 9, 2022\n- The skippers asked ([Location 12](https://m.example/2))\n`,
    )
    expect(textOf(document)).toContain(prose)
    expect(textOf(document)).not.toMatch(/Full Document|synced|Location/)
  })

  test.each([
    ['a heading with text below it', `${prose}\n\n## The basin\n\nIt was dug in 1890.`],
    ['an excerpt of a book', `## Excerpt\n\n${prose}`],
    ['a last line that is set large', `${prose}\n\n## ${prose.slice(0, 80)}`],
    ['code', `${prose}\n\nType \`INPUT\` and wait.`],
    ['a day that tells of the text', `${prose}\n\nSaved: two dogs and a cat`],
  ])('%s stays', (_, text) => {
    const last =
      text
        .split('\n')
        .at(-1)
        ?.replace(/^#+ |`/g, '') ?? ''
    expect(textOf(note(`${head}${text}`)).replaceAll('`', '')).toContain(last.replaceAll('`', ''))
  })
})

describe('what a program tells of who kept a page', () => {
  test('who changed it last', () => {
    const document = note(
      `# Basin to be dredged\n\nBy Ida Holm\nLast edited by Berit Lund a few seconds ago. Created on Oct 12, 2014.\n\n${prose}`,
    )
    expect(JSON.stringify(document)).not.toContain('Berit')
  })

  test('where a saved link led', () => {
    const document = note(
      `## Basin to be dredged<br>\n${prose}<br>\n<br>\nJanuary 3, 2018 at 10:06PM<br>\nvia Instapaper https://kyst.example/basin?utm_source=a&amp;utm_medium=b`,
    )
    expect(fieldsOf(document)).toMatchObject({ added: 'January 3, 2018' })
    expect(fieldsOf(document)['url']).toMatch(/^https:\/\/kyst\.example\/basin/)
    expect(textOf(document)).not.toMatch(/Instapaper|10:06/)
  })

  test('a sentence stays', () => {
    const text = `${prose}\n\nIt was last edited by hand, in 1890.`
    expect(textOf(note(text))).toBe(text)
  })
})

describe('what a reader marked or asked', () => {
  const page = '---\ntitle: Basin to be dredged\nurl: https://kyst.example/basin\n---\n\n'

  test.each([
    [
      'quotations and notes below a heading',
      '## Highlights\n\n> The skippers asked.\n\nNote: ask Berit\n\n> Two ran aground.',
    ],
    ['a question by itself', '> [!question] Shall we ask Berit?'],
  ])('%s', (_, foot) => {
    const document = note(`${page}${prose}\n\n${foot}\n`)
    expect(textOf(document)).toBe(prose)
    expect(JSON.stringify(document)).not.toContain('Berit')
  })

  test.each([
    ['highlights of a match', '## Highlights\n\n- The skippers asked.\n- Two ran aground.'],
    ['a heading above text', '## Highlights\n\n> The skippers asked.\n\nThe board read it aloud.'],
  ])('%s stay', (_, foot) =>
    expect(textOf(note(`${page}${prose}\n\n${foot}\n`))).toContain('The skippers asked.'),
  )

  test('who clipped it', () => {
    const document = note(
      `# Basin to be dredged\n\nSource: [Holm Gazette](https://kyst.example/basin)\nClipped: 2024-11-12 by Berit Lund\n\n${prose}`,
    )
    expect(fieldsOf(document)).toMatchObject({ added: '2024-11-12', outlet: 'Holm Gazette' })
    expect(JSON.stringify(document)).not.toContain('Berit')
  })

  test('a program that names itself before the address of the page', () => {
    const document = note(
      `> 本文由 [简悦 SimpRead](http://ksria.example/simpread/) 转码， 原文地址 [kyst.example](https://kyst.example/basin)\n\n# Basin to be dredged\n\n${prose}`,
    )
    expect(fieldsOf(document)).toMatchObject({ url: 'https://kyst.example/basin' })
    expect(textOf(document)).not.toContain('SimpRead')
  })

  test('the foot of a blog', () => {
    const document = note(
      `Basin to be dredged\n\n${prose}\n\nEmail This BlogThis! Share to X\nLabels: quay, Marle\nNo comments:\nPost a Comment\n`,
      'text',
    )
    expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
    const kept = `${prose}\n\nNo comments came from the board.`
    expect(textOf(note(kept, 'text'))).toBe(kept)
  })

  test('words with the address of their link', () => {
    const document = note(
      `Basin to be dredged <https://kyst.example/basin>\n\n${prose}\n\nSource: <https://kyst.example/7>`,
      'text',
    )
    expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
    expect(fieldsOf(document)).toMatchObject({ url: 'https://kyst.example/7' })
  })

  test('a picture right before the first word', () => {
    expect(textOf(note(`![the basin](https://kyst.example/b.jpg)${prose}`))).toBe(prose)
    expect(textOf(note(`The mark ![of a boat](b.png)s is old.`))).toContain('of a boat')
  })
})

describe('values of front matter as programs write them', () => {
  test.each([
    ['a name in two pairs of brackets', 'author: [[Ida Holm]]', { authors: ['Ida Holm'] }],
    ['days of changes', 'date:\n - 2023-10-20\n - 2023-11-02', { date: '2023-10-20' }],
    ['a word for the day of the file', 'date: Last Modified', {}],
  ])('%s', (_, line, fields) => {
    const document = note(`---\ntitle: Basin\n${line}\n---\n\n${prose}`)
    expect(fieldsOf(document)).toEqual({ title: 'Basin', ...fields })
    expect(document.diagnostics).toEqual([])
  })
})
