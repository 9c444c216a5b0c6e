import { basename } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'

/** One line for each kind of file that is not read, with the way out, so that none is missed unnoticed. */
export function reportOtherFiles(paths: readonly string[]): Diagnostic[] {
  const kinds = new Map<string, string[]>()
  for (const path of paths) {
    const kind = kindOf(path)
    kinds.set(kind, [...(kinds.get(kind) ?? []), path])
  }
  const sorted = [...kinds].sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
  const told = sorted.slice(0, mostKinds).map(([kind, list]) => tell(kind, list))
  const rest = sorted.slice(mostKinds)
  if (rest.length === 0) return told
  const more = rest.flatMap(([, list]) => list)
  return [...told, finding(`${more.length} more files of ${rest.length} kinds are not read`, generalHint)]
}

const mostKinds = 20

function kindOf(path: string): string {
  const name = basename(path)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot).toLowerCase() : ''
}

function tell(kind: string, paths: readonly string[]): Diagnostic {
  const what = kind === '' ? 'without an ending' : kind
  const count =
    kind === ''
      ? `${paths.length} ${paths.length === 1 ? 'file' : 'files'} ${what}`
      : `${paths.length} ${what} ${paths.length === 1 ? 'file' : 'files'}`
  const shown = paths.slice(0, 3).join(', ')
  const more = paths.length > 3 ? ', …' : ''
  return finding(
    `${count} ${paths.length === 1 ? 'is' : 'are'} not read (${shown}${more})`,
    hints[kind] ?? generalHint,
  )
}

const generalHint = 'Save the text of each article as .txt; docs/input.md lists what is read.'
const unpackHint = 'Unpack it here.'
const pictureHint =
  'A picture is shown with an article that names it, or with a text of the same name beside it.'
const soundHint = 'Write down what is said in it, as .txt.'

/** Ways out, by the end of the name. */
const hints: Readonly<Record<string, string>> = {
  '.doc': 'Save it as .docx.',
  '.pages': 'Export it as .docx.',
  '.numbers': 'Export it as .csv.',
  '.xls': 'Save it as .xlsx.',
  '.one': 'Export its pages as .docx or .mht.',
  '.7z': unpackHint,
  '.rar': unpackHint,
  '.tar': unpackHint,
  '.gz': unpackHint,
  '.tgz': unpackHint,
  '.jpg': pictureHint,
  '.jpeg': pictureHint,
  '.png': pictureHint,
  '.gif': pictureHint,
  '.webp': pictureHint,
  '.avif': pictureHint,
  '.tif': 'Save it as .jpg, and its text as .txt of the same name.',
  '.tiff': 'Save it as .jpg, and its text as .txt of the same name.',
  '.heic': 'Save it as .jpg, and its text as .txt of the same name.',
  '.mp3': soundHint,
  '.m4a': soundHint,
  '.wav': soundHint,
  '.mp4': soundHint,
  '.mov': soundHint,
  '.url': 'Save the page that it leads to.',
  '.webloc': 'Save the page that it leads to.',
}

function finding(message: string, hint: string): Diagnostic {
  return { severity: 'info', rule: 'folder/other-files', message, path: null, line: null, column: null, hint }
}
