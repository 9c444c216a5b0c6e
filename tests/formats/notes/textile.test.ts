import { expect, test } from 'vitest'
import { textileToMarkdown } from '../../../src/formats/notes/textile.ts'
import { growthOf, ofSize } from '../../setup/growth.ts'

test.each([
  ['h1. Basin to be dredged', '# Basin to be dredged'],
  ['h2(lead#top). Basin', '## Basin'],
  ['bq. We agreed.', '> We agreed.'],
  ['p(intro). The basin is deep.', 'The basin is deep.'],
  ['* one\n** two\n# three', '- one\n  - two\n1. three'],
  ['See "the minutes":https://holm.example/a.', 'See [the minutes](https://holm.example/a).'],
  ['!img/basin.jpg(The basin)!', '![The basin](img/basin.jpg)'],
  ['The *inner* basin is _not_ deep.', 'The **inner** basin is *not* deep.'],
  ['###. what I think of it\nprivate\n\nText', '\n\n\nText'],
  ['---\ntitle: _x_\n---\n\n_Text_', '---\ntitle: _x_\n---\n\n*Text*'],
  // what is none
  ['"The basin is deep": so they said.', '"The basin is deep": so they said.'],
  ['2 * 3 * 4, a_b_c and snake_case', '2 * 3 * 4, a_b_c and snake_case'],
  ['Stop! It is deep! Now!', 'Stop! It is deep! Now!'],
  ['ada@holm.example and jo@holm.example', 'ada@holm.example and jo@holm.example'],
  ['h9. no heading', 'h9. no heading'],
])('%j', (textile, markdown) => expect(textileToMarkdown(textile)).toBe(markdown))

test.each(['*', '_', '"', '!', '@', '(', '"a":http://'])(
  'many of %s take time in proportion',
  async (mark) => {
    const read = (size: number): unknown =>
      textileToMarkdown(`${ofSize(mark, size)}\nh1. ${ofSize(`${mark}a `, size)}`)
    expect(await growthOf(read, 20_000)).toBeNull()
  },
)
