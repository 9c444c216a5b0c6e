import { shippedLines } from '../../knowledge/shipped.ts'
import { isNameOfPaper, isPaperOfPlace } from '../../languages/newspapers.ts'
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

/**
 * The same where no list knows it: a folder that has the name of a newspaper, with years behind it or not ("Marle Gazette 1937/"),
 * or such a name before a day in the name of the file ("Marle Gazette 12.3.87 p4.txt"). Null for others.
 */
export function paperOfPath(path: string): string | null {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  const folders = parts
    .toReversed()
    .map((name) => name.replace(/[ ,(_-]{1,3}(?:1[5-9]|20)\d\d(?:[-–]\d{2,4})?\)?$/u, ''))
  const opening =
    /^(\p{Lu}[\p{L} .'’-]{4,60}?)[-_, ]{1,3}(?=\d{1,2}[-./ ](?:\d{1,2}|\p{L}{3,12})[-./ ]\d|(?:1[5-9]|20)\d\d[-_.]\d)/u.exec(
      file,
    )
  return [opening?.[1] ?? '', ...folders].find(isWholePaper) ?? null
}

/** "Marle Gazette 12.3.87 S.4.txt": the page that stands last in a name with a day in it; null for others. */
export function pageOfPath(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (
    /\d.{0,40}[ _,-](?:[Ss]\.?|[Pp]p?\.?|page|Seite|blz\.?) ?(\d{1,3})\.[a-z]{1,8}$/u.exec(name)?.[1] ?? null
  )
}

/** "Letters to the Courier" is a theme: but for an article before it, each word of a name has a capital. */
function isWholePaper(name: string): boolean {
  return (isNameOfPaper(name) && !/ \p{Ll}/u.test(name)) || isPaperOfPlace(name)
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
