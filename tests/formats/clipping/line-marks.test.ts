import { expect, test } from 'vitest'
import { note, prose, textOf } from '../note.ts'

test.each([
  ['By Ida Vos and a day', '# Basin dredged\n\n✍️ By Ida Vos\n📅 3 May 1987', 'By Ida Vos 3 May 1987'],
  ['an address', '# Basin dredged\n\n🔗 https://gazette.example/1987/basin', ''],
  ['what is said', '# Basin dredged\n\n🎉 At last', '🎉 At last'],
])('pictures before lines of the head: %s', (_, head, left) => {
  const shown = textOf(note(`${head}\n\n${prose}\n`)).replace(/\s+/g, ' ')
  expect(shown).toContain(left)
  expect(shown).not.toMatch(/✍|📅|🔗/u)
})

test.each([
  ['a byline', '# Basin dredged\n## By Ida Vos', '# Basin dredged By Ida Vos'],
  [
    'a byline and a day',
    '# Basin dredged\n###### By Ida Vos | 3 May 1987',
    '# Basin dredged By Ida Vos | 3 May 1987',
  ],
  ['a heading of the text', '# Basin dredged\n## What it costs', '# Basin dredged ## What it costs'],
])('marks of headings in plain text: %s', (_, head, left) =>
  expect(textOf(note(`${head}\n\n${prose}\n`, 'text')).replace(/\s+/g, ' ')).toMatch(
    new RegExp(`^${left.replace(/[|]/g, '.')} The`),
  ),
)
