import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { removeNoteSyntax } from '../../../src/formats/clipping/note-syntax.ts'
import { growthOf, ofSize } from '../../setup/growth.ts'
import { note, prose, textOf } from '../note.ts'

function cleaned(text: string, markdown = true): string {
  const lines = text.split('\n')
  removeNoteSyntax(lines, markdown)
  return lines.join('\n')
}

describe('what a writer hid is gone', () => {
  test.each([
    ['a comment of Obsidian', 'One %%ask Ida about this%% two.'],
    ['one over several lines', 'One\n\n%%\nask Ida\n\n- secret\n%%\n\ntwo.'],
    ['one without an end', 'One two.\n\n%% secret: ask Ida'],
    ['one of HTML', 'One <!-- secret\n\nmore --> two.'],
    ['one of Liquid', 'One {% comment %}secret{% endcomment %} two.'],
    ['one of MDX', 'One {/* secret */} two.'],
    ['one below a fence that never ends', '```\nOne two.\n\n%%secret%%'],
  ])('%s', (_, text) => {
    for (const format of ['text', 'markdown'] as const) {
      const document = note(text, format)
      expect(JSON.stringify(document)).not.toMatch(/secret|Ida/)
      expect(textOf(document)).toMatch(/One/)
    }
  })

  test('a note of Obsidian in plain text', () => {
    expect(cleaned('![[mole.png]]\n\n==One== two. ^3f2a\n\n> [!note]- Costs\n> Three.', false)).toBe(
      '\n\nOne two. \n\nCosts\nThree.',
    )
    const other = 'It was 3 == 4.\n\n> Three.\n\n2 ^x'
    expect(cleaned(other, false)).toBe(other)
  })

  test('a picture of Markdown in plain text, a shortcode that is closed', () => {
    expect(cleaned('![](mole.png)\n\n![The mole](mole.png)\n\n![](a b)', false)).toBe(
      '\n\nThe mole\n\n![](a b)',
    )
    expect(cleaned('[quotebox]One.[/quotebox] [two] of them', false)).toBe('One. [two] of them')
  })

  test('a sign for parts of a hundred hides nothing', () => {
    expect(cleaned('Fares rose by 5 %, not by 50%% as was said, or 100%%.')).toContain('as was said')
    expect(cleaned('He was 100 %% sure, he said.')).toContain('sure, he said')
  })
})

describe('marks of note programs', () => {
  test.each<[string, string, string]>([
    ['an embed', 'One ![[scans/basin.jpg|300]] two', 'One  two'],
    ['a link', 'One [[People/Ida Holm]] two', 'One Ida Holm two'],
    ['a link with words', '[[Ida Holm|the skipper]] spoke', 'the skipper spoke'],
    ['a link to a heading', 'See [[Basin#Costs]]', 'See Basin'],
    ['a highlight', 'The ==inner basin== is shallow', 'The inner basin is shallow'],
    ['a query', 'One\n```dataview\nlist from #harbour\n```\ntwo', 'One\n\n\n\ntwo'],
    ['code stays', '```js\nlist(1)\n```', '```js\nlist(1)\n```'],
    ['a block id', 'The board met. ^a1b2c3', 'The board met. '],
    ['an attribute list', 'The board met.\n{: .lead}', 'The board met.\n'],
    ['the contents of kramdown', '* TOC\n{:toc}\n\nThe board met.', '\n\n\nThe board met.'],
    ['a way to other notes', 'The board met.\n\n[[Index]] | [[Basin|the basin]]', 'The board met.'],
    [
      'names of its last line',
      'Spoke\n\nThey were [[Ida Holm]] and [[Ada Vik]]',
      'Spoke\n\nThey were Ida Holm and Ada Vik',
    ],
    ['a block of Logseq', 'One ((6251c0a4-9a1d-4c7c-8d2f-1d5c5a0a7b11)) two', 'One two'],
    ['a block of Roam', 'One two. ((dG3kz-8Qx))', 'One two.'],
    ['the size of a picture', 'One two.{:height 200, :width 300}', 'One two.'],
    ['attributes of a heading', '## Costs {#costs .wide}', '## Costs'],
  ])('%s', (_, text, wanted) => expect(cleaned(text).trimEnd()).toBe(wanted.trimEnd()))

  test.each<[string, string]>([
    ['a sum', 'if a == b and c == d then e'],
    ['powers', 'ten ^ 3 tonnes, and 2^8'],
    ['[sic]', 'He said "the basin are [sic] closed" [again].'],
    ['an editor’s word', 'She [the skipper] agreed.'],
    ['a label of a headline', 'Basin to be dredged [VIDEO] at last [video]'],
    ['a note of footnotes', 'The board met.[^1]\n\n[^1]: On Monday.'],
    ['words between double brackets', 'The ((somewhere)) basin ((see below)) and ((TWO-THREE)).'],
    ['a sum between double brackets', 'It is ((1+2)*3) or ((a1b2c3)).'],
    ['a mark of a smile', 'They agreed {:-) and {:height}.'],
    ['a reference', '[board]: https://board.example/\n\nThe [board] met.'],
    ['a link', 'The [board](https://board.example/) met.'],
    ['braces', 'The set {a, b} has {two} members.'],
  ])('%s stays', (_, text) => expect(cleaned(text)).toBe(text))

  test('code between fences stays', () => {
    const code = '```\n{{ page.url }} [[link]] ==x==\n```'
    expect(cleaned(`One [[link]].\n\n${code}\n\nTwo [[link]].`)).toBe(`One link.\n\n${code}\n\nTwo link.`)
  })
})

describe('tags of site generators', () => {
  test.each<[string, string, string]>([
    ['Liquid', '{% include figure.html src="/a.jpg" caption="The \\"quay\\"." %}', ''],
    ['Liquid around a text', '{% raw %}The board met.{% endraw %}', 'The board met.'],
    ['a value', 'Read {{ page.title | escape }} here', 'Read  here'],
    ['Hugo', '{{< youtube id="w7Ft" >}}', ''],
    ['Hugo around a text', '{{% notice tip %}}The board met.{{% /notice %}}', 'The board met.'],
    ['a gallery', '[gallery ids="1,2"]', ''],
    ['a caption', '[caption id="a" width="3"]<img src="x"> The quay.[/caption]', ''],
    ['an embed', '[embed]https://video.example/1[/embed]', ''],
    [
      'a row of a page builder',
      '[vc_row][vc_column width="1/2"]The board met.[/vc_column][/vc_row]',
      'The board met.',
    ],
    ['an import', "import Chart from '../../chart.js'", ''],
  ])('%s', (_, text, wanted) => expect(cleaned(text)).toBe(wanted))

  test('a link with a tag for its address keeps its words', () => {
    expect(textOf(note('Read [the minutes]({% post_url 2014-01-02-minutes %}) for more.'))).toBe(
      'Read the minutes for more.',
    )
  })
})

describe('HTML in plain text', () => {
  test.each<[string, string, string]>([
    ['a picture', '<img src="a.jpg" alt="The quay">The board met.', 'The board met.'],
    ['paragraphs', '<p>The board met.</p>\n<p>It agreed.</p>', 'The board met.\n\nIt agreed.'],
    ['a link', 'Read <a href="https://board.example/">the minutes</a> here.', 'Read the minutes here.'],
    ['references', 'Holm &amp; Vik&#8217;s boats &lt;30 feet&gt;', 'Holm & Vik’s boats <30 feet>'],
    ['words in brackets', 'write <b>bold</b> or <name>', 'write <b>bold</b> or <name>'],
    ['a reference that is none', 'AT&T and R&D; cats & dogs;', 'AT&T and R&D; cats & dogs;'],
  ])('%s', (_, text, wanted) => expect(textOf(note(text, 'text'))).toBe(wanted))
})

describe('callouts and admonitions', () => {
  const kinds = (text: string): string[] => note(text).body.children.map(({ type }) => type)

  test('are text of the article, not quotations', () => {
    expect(kinds(`> [!info] Background\n> The basin was dug in 1890.\n\n${prose}`)).not.toContain(
      'blockquote',
    )
    expect(textOf(note('> [!warning]- Mind\n> The basin is deep.'))).toMatch(/^Mind\n+The basin is deep\.$/)
    expect(textOf(note('!!! note "Background"\n    The basin was dug in 1890.'))).toMatch(
      /^Background\n+The basin was dug in 1890\.$/,
    )
    expect(textOf(note(':::tip[Background]\n\nThe basin was dug in 1890.\n\n:::'))).toBe(
      'Background\n\nThe basin was dug in 1890.',
    )
  })

  test('unless they say so', () => {
    expect(kinds('> [!quote] Ida Holm\n> We waited for years.')).toEqual(['blockquote'])
  })
})

test('any text keeps its number of lines, and is read in linear time', async () => {
  const part = fc.constantFrom(
    '%%',
    '{%',
    '%}',
    '{{',
    '}}',
    '[[',
    ']]',
    '<!--',
    '-->',
    '\n',
    '[a',
    ']',
    '==',
    ' x ',
    ':::',
    '> [!note]',
    '"',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), fc.boolean(), (parts, markdown) => {
      const text = parts.join('')
      expect(cleaned(text, markdown).split('\n')).toHaveLength(text.split('\n').length)
    }),
  )
  for (const mark of [
    '{%',
    '{{<',
    '[[',
    '[caption ',
    '%% ',
    '<!--',
    '==a',
    '[embed]',
    '{: .a',
    '[a b="',
    '> [!a',
  ])
    expect(await growthOf((size) => cleaned(ofSize(mark, size)), 20_000)).toBeNull()
})
