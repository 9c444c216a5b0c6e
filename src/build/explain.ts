import { readDocuments } from '../formats/documents.ts'
import { formats } from '../formats/registry.ts'
import { sourceName } from '../lib/source-name.ts'
import type { NormalizeContext } from '../model/context.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Explanation } from '../model/explanation.ts'
import type { MetadataEntry } from '../model/metadata.ts'
import type { SourceFile } from '../model/source.ts'
import { normalizeArticle } from '../normalize/article.ts'
import { explainArticle } from '../normalize/explanation.ts'
import { readResources } from '../read/resources.ts'
import { openFile } from '../read/source.ts'
import { withMetadata } from './metadata.ts'
import { withTimeLimit } from './time-limit.ts'
import { withhold } from './withheld.ts'

/** What became of one clipping, and why. */
export interface ClippingReport {
  /** Null where it cannot be read, or is not named among several; then a diagnostic or `choices` say why. */
  readonly explanation: Explanation | null
  readonly diagnostics: readonly Diagnostic[]
  /** Where a file holds several articles and none was named: what each is called, and its headline where it is stated. */
  readonly choices: readonly { readonly source: string; readonly title: string | null }[]
}

/** Which article: a file, and its part where it holds several. */
export interface Wanted {
  readonly file: SourceFile
  readonly part: string | null
}

/**
 * Read and understand one clipping, and say how each field was settled. `others` is how many more clippings the
 * archive has; null where it is looked at by itself.
 */
export async function explainFile(
  folder: string,
  { file: seen, part }: Wanted,
  { settings, authority, repeats }: Omit<NormalizeContext, 'resources'>,
  others: number | null,
  entries: readonly MetadataEntry[] = [],
): Promise<ClippingReport> {
  const { file, diagnostics } = await openFile(folder, seen)
  if (!file) return { explanation: null, diagnostics, choices: [] }
  const read = withhold(
    await readDocuments({ ...file, columns: settings.columns ?? {} }, formats, withTimeLimit),
    authority,
  )
  const found = [...diagnostics, ...read.diagnostics]
  const own =
    part === null && read.documents.length === 1
      ? read.documents[0]
      : read.documents.find((one) => one.part === part)
  if (!own) {
    const choices = read.documents.map((one) => ({
      source: sourceName(one),
      title: one.stated.title[0]?.value ?? null,
    }))
    return { explanation: null, diagnostics: found, choices }
  }
  const document = withMetadata(own, entries)
  const resources = await readResources()
  const article = withTimeLimit(() => normalizeArticle(document, { settings, authority, repeats, resources }))
  const explanation = explainArticle(read.decoded ?? null, document, article, others)
  return { explanation, diagnostics: found, choices: [] }
}
