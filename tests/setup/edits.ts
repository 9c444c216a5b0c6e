import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'

/** Something that an owner does to an archive between two builds. Numbers pick a file of those that there are. */
export type Edit =
  | { readonly do: 'change' | 'delete' | 'touch'; readonly which: number }
  | { readonly do: 'add'; readonly text: string; readonly which: number }
  | { readonly do: 'rename' | 'move' | 'copy'; readonly which: number; readonly to: number }
  | { readonly do: 'sidecar'; readonly which: number; readonly title: string }
  | { readonly do: 'authority'; readonly people: string }
  | { readonly do: 'settings'; readonly settings: string }
  | { readonly do: 'template'; readonly text: string }
  | { readonly do: 'public'; readonly text: string }

const merged = '- name: Anna Brandt\n  same: [Rosa Marchetti]\n'
const split = '- name: Anna Brandt\n  different: [Rosa Marchetti]\n- name: Karim Haddad\n  notAPerson: true\n'

const which = fc.nat({ max: 1000 })
const sentence = fc.constantFrom(
  'The harbour of Vell opened again on Tuesday, said Mayor Anna Brandt.',
  'Share this article with your friends',
  'President Karim Haddad met Prime Minister Rosa Marchetti in Osk on 3 May 2014.',
  'Le port de Vell est ouvert.',
)

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constantFrom('change', 'delete', 'touch'), which }),
  fc.record({ do: fc.constant('add' as const), text: sentence, which }),
  fc.record({ do: fc.constantFrom('rename', 'move', 'copy'), which, to: which }),
  fc.record({
    do: fc.constant('sidecar' as const),
    which,
    title: fc.constantFrom('A title of mine', 'Another one'),
  }),
  fc.record({ do: fc.constant('authority' as const), people: fc.constantFrom(merged, split, '') }),
  fc.record({
    do: fc.constant('settings' as const),
    settings: fc.constantFrom('title: One\n', 'title: Two\nfileLinks: true\n', 'timeZone: Asia/Tokyo\n'),
  }),
  fc.record({ do: fc.constant('template' as const), text: fc.constantFrom('Mine', 'Yours', '') }),
  fc.record({ do: fc.constant('public' as const), text: fc.constantFrom('a', 'b', '') }),
) as fc.Arbitrary<Edit>

/** Do it to the input folder. An edit for which there is no file does nothing. */
export function applyEdit(input: string, edit: Edit): void {
  if (edit.do === 'add')
    write(join(input, `added-${edit.which}.txt`), `Added ${edit.which}\n\n${edit.text}\n`)
  else if (edit.do === 'authority') put(join(input, 'authority/people.yml'), edit.people)
  else if (edit.do === 'settings') write(join(input, 'archive.yml'), edit.settings)
  else if (edit.do === 'public') put(join(input, 'public/note.txt'), edit.text)
  else if (edit.do === 'template') put(join(input, 'templates/footer.tsx'), edit.text && footer(edit.text))
  else {
    const files = clippings(input)
    const path = files[edit.which % files.length]
    if (path !== undefined) applyToFile(input, path, edit)
  }
}

function applyToFile(input: string, path: string, edit: Extract<Edit, { which: number }>): void {
  const from = join(input, path)
  if (edit.do === 'delete') rmSync(from)
  if (edit.do === 'touch') writeFileSync(from, readFileSync(from))
  if (edit.do === 'change')
    writeFileSync(from, `${readFileSync(from, 'utf8')}\nOne sentence more about Anna Brandt.\n`)
  if (edit.do === 'sidecar') write(`${from}.yml`, `title: ${edit.title}\n`)
  if (edit.do === 'rename')
    renameSync(from, join(dirname(from), `renamed-${edit.to}-${path.split('/').at(-1)}`))
  if (edit.do === 'move') {
    mkdirSync(join(input, `moved-${edit.to % 3}`), { recursive: true })
    renameSync(from, join(input, `moved-${edit.to % 3}`, path.split('/').at(-1) ?? ''))
  }
  if (edit.do === 'copy') write(join(input, `copy-${edit.to}-${path.split('/').at(-1)}`), readFileSync(from))
}

function clippings(input: string): string[] {
  const paths = readdirSync(input, { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => /\.(?:txt|md)$/.test(path) && !path.startsWith('public')).sort()
}

function footer(text: string): string {
  return `export function Footer() {\n  return <footer>${text}</footer>\n}\n`
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** Write, or remove where there is nothing to write. */
function put(path: string, content: string): void {
  if (content !== '') write(path, content)
  else if (existsSync(path)) rmSync(path)
}
