import { endingsOf } from '../formats/registry.ts'
import { Failure } from '../lib/failure.ts'
import { slug } from '../lib/slug.ts'
import { webAddress } from './corrections/correction.ts'
import type { OwnerFiles } from './owner-files.ts'
import { setYaml } from './yaml-edit.ts'

export interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file that was dropped on the page, under its own name as far as that is one; never over another file. */
export function droppedFile(name: string, bytes: Uint8Array, files: OwnerFiles): NewFile {
  const plain = (name.split(/[\\/]/).at(-1) ?? '')
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f<>:"|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim()
  const ending = endingOf(plain)
  if (ending === null)
    throw new Failure(
      `${name.slice(0, 80)} is of no kind that is read.`,
      'docs/input.md lists the kinds; the text of an article can always be pasted.',
    )
  if (bytes.length === 0) throw new Failure(`${plain} is empty.`)
  const stem = plain.slice(0, plain.length - ending.length).slice(0, 120)
  return { path: freeName(stem, plain.slice(plain.length - ending.length), files), bytes }
}

/** A text that was pasted: its file, named after its headline, and a sidecar with what was typed beside it. */
export function pastedText(
  { text, title, url }: { readonly text: string; readonly title: string; readonly url: string },
  files: OwnerFiles,
): NewFile[] {
  const body = text.replace(/\r\n?/g, '\n').trim()
  if (body === '') throw new Failure('There is no text.')
  const address = url === '' ? '' : webAddress(url)
  const head = title || body.split('\n').find((line) => line.trim() !== '') || ''
  const path = freeName(slug(head) || 'clipping', '.txt', files)
  const named = title === '' ? '' : setYaml('', ['title'], title.replace(/\s+/g, ' '))
  const sidecar = address === '' ? named : setYaml(named, ['url'], address)
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content)
  return [
    { path, bytes: bytes(`${body}\n`) },
    ...(sidecar === '' ? [] : [{ path: `${path}.yml`, bytes: bytes(sidecar) }]),
  ]
}

/** ".txt", ".warc.gz": the ending by which a file is read; null where it is none. */
function endingOf(name: string): string | null {
  const endings = endingsOf()
  const lower = name.toLowerCase()
  for (let dot = lower.indexOf('.', 1); dot > 0; dot = lower.indexOf('.', dot + 1))
    if (endings.has(lower.slice(dot))) return lower.slice(dot)
  return null
}

function freeName(stem: string, ending: string, files: OwnerFiles): string {
  for (let number = 1; ; number++) {
    const path = `${stem}${number === 1 ? '' : ` (${number})`}${ending}`
    if (!files.exists(path) && !files.exists(`${path}.yml`)) return path
  }
}
