import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { removeStore } from '../cache/store.ts'
import { type Inflection, inflectionsOf } from '../languages/inflections.ts'
import { alternatives } from '../languages/word-sets.ts'
import { Failure } from '../lib/failure.ts'
import type { ArticleRecord } from '../model/archive.ts'
import type { Authority } from '../model/authority.ts'
import type { SiteFile } from '../model/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/source.ts'
import { addressSpells, inflected } from '../names/mask.ts'
import { foldText } from '../text/folding.ts'
import { type Forbidden, type Leak, LeakFinder } from '../write/leaks.ts'
import { type Stage, stagedPath } from '../write/stage.ts'
import { isWithdrawn } from './withheld.ts'

type Lists = Pick<Authority, 'withdrawn'>

/** The files that may be opened: not those of which the only article was withdrawn. */
export function openFiles(files: readonly SourceFile[], lists: Lists): readonly SourceFile[] {
  return lists.withdrawn ? files.filter(({ path }) => !isWithdrawn(lists, path)) : files
}

/**
 * Records without those that were withdrawn and came in under another name: by a stated id, or as the same text. A
 * diagnostic names each, because only a file that is named in the list is never opened.
 */
export function withoutWithdrawn(
  records: readonly ArticleRecord[],
  { withdrawn = [] }: Lists,
): { readonly records: readonly ArticleRecord[]; readonly diagnostics: readonly Diagnostic[] } {
  const articles = withdrawn.filter(({ kind }) => kind === 'article')
  if (articles.length === 0) return { records, diagnostics: [] }
  const ids = new Set(articles.map(({ id }) => id))
  const texts = new Set(articles.flatMap(({ text }) => text ?? []))
  const isGone = ({ id, idStated, textHash }: ArticleRecord): boolean =>
    (idStated && ids.has(id)) || texts.has(textHash)
  const gone = records.filter(isGone)
  return {
    records: gone.length > 0 ? records.filter((record) => !isGone(record)) : records,
    diagnostics: gone.map(({ source }) => ({
      severity: 'warning',
      rule: 'withdrawn/again',
      message: 'This article was withdrawn, and is left out',
      ...{ path: source, line: null, column: null },
      hint: `Delete the file, or add ${JSON.stringify(source)} to the \`sources\` of its entry in authority/withdrawn.yml.`,
    })),
  }
}

/** Take out of the cache all that was made of articles. */
export function forgetArticles(cache: string): void {
  removeStore(cache)
  rmSync(join(cache, 'pictures'), { recursive: true, force: true })
}

/**
 * Throws a `Failure` where anything that was withdrawn still stands in a file of the site. `languages` are those of its
 * articles, in which a name may be inflected.
 */
export function refuseLeaks(
  output: string,
  stage: Stage,
  files: readonly SiteFile[],
  { withdrawn = [] }: Lists,
  languages: ReadonlySet<string>,
): void {
  if (withdrawn.length === 0) return
  const finder = new LeakFinder(forbiddenBy(withdrawn, languages))
  const leaks: Leak[] = []
  for (const file of files) {
    leaks.push(...finder.look(file.path, stagedPath(output, stage, file)))
    if (leaks.length > 20) break
  }
  if (leaks.length === 0) return
  const lines = leaks.slice(0, 10).map(({ path, what, context }) => `  ${path}: ${what}: … ${context} …`)
  throw new Failure(
    `What was withdrawn still stands in the site, and nothing was written:\n${lines.join('\n')}`,
    'Withdraw the articles that repeat it, rename files that are called after it, and take it out of authority/, ' +
      'archive.yml and public/.',
  )
}

function forbiddenBy(withdrawn: NonNullable<Lists['withdrawn']>, languages: ReadonlySet<string>): Forbidden {
  const inflections = [...languages].flatMap(inflectionsOf)
  const names = withdrawn.flatMap((one) => one.names)
  const phrases = new Map<string, string>()
  const marks = new Map<string, string>()
  for (const one of withdrawn) {
    for (const name of one.names) {
      const folded = foldText(name)
      if (folded === '') continue
      phrases.set(folded, 'a withdrawn name')
      phrases.set(`${folded}s`, 'a withdrawn name')
    }
    for (const mark of one.marks) marks.set(mark, `words of ${one.sources[0] ?? one.id}`)
  }
  // What stood at the address of an article may be said there; an address with the name is none any more.
  const addresses = withdrawn.flatMap((one) =>
    one.addresses.filter((address) => !addressSpells(address, names)),
  )
  const patterns =
    inflections.length === 0
      ? []
      : names.map((name) => [foldedPattern(name, inflections), 'a withdrawn name'] as const)
  return { phrases, marks, patterns, addresses }
}

/** A full name in any of its cases, in folded text. */
function foldedPattern(name: string, inflections: readonly Inflection[]): RegExp {
  const words = name.trim().split(/\s+/u)
  const forms = words.map((word) => {
    const folded = inflected(word, inflections).map((form) => foldText(form))
    return `(?:${alternatives(folded.filter((form) => form !== ''))})`
  })
  return new RegExp(` ${forms.join(' ')} `)
}
