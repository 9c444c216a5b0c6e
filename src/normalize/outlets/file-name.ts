import { shippedLines } from '../../knowledge/shipped.ts'
import { once } from '../../lib/once.ts'
import type { AuthorityOutlet } from '../../model/authority.ts'
import type { OutletDirectory } from './directory.ts'

/**
 * The outlet that files are named after: a folder that is a host ("apnews.com/", as programs that copy sites make it)
 * or an outlet's name of two words and more ("usa-today/"), or a file name that opens with an outlet and a date
 * ("politico_2016-09-08_the-title.txt"). Only outlets that the lists know; null for none.
 */
export function outletOfPath(path: string, directory: OutletDirectory): AuthorityOutlet | null {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  for (const folder of parts.toReversed()) {
    const found = folder.includes('.') ? directory.byHost(folder) : byNameOf(folder, directory, 2)
    if (found) return found
  }
  const opening =
    /^([\p{L}\p{N}][\p{L}\p{N} .'-]*?)[-_ ]+(?=(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d(?!\d))/u.exec(file)
  const name = opening?.[1]
  return name === undefined ? null : (byNameOf(name, directory, 1) ?? directory.byHost(name))
}

/** Short names are kept in capitals by the lists ("AP", "BBC"), and in small letters by most files. */
function byNameOf(written: string, directory: OutletDirectory, atLeast: number): AuthorityOutlet | null {
  const words = written.split(/[-_ ]+/u).filter(Boolean)
  if (words.length < atLeast || (words.length === 1 && isEverydayName(written))) return null
  const name = words.join(' ')
  return directory.byName(name) ?? (name.length <= 4 ? directory.byName(name.toUpperCase()) : null)
}

/** Whether an outlet's name is that of a section or theme as well: "Science". */
export function isEverydayName(name: string): boolean {
  return everydayNames().has(name.toLowerCase())
}

const everydayNames = once((): ReadonlySet<string> => new Set(shippedLines('outlets-everyday.txt')))
