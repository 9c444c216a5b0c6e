import { parseDocument } from '../formats/document.ts'
import type { NormalizeContext } from '../model/context.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Explanation } from '../model/explanation.ts'
import type { SourceFile } from '../model/source.ts'
import { normalizeArticle } from '../normalize/article.ts'
import { explainArticle } from '../normalize/explanation.ts'
import { readResources } from '../read/resources.ts'
import { readSource } from '../read/source.ts'

/** What became of one clipping, and why. */
export interface ClippingReport {
  /** Null where it cannot be read as text; then a diagnostic says why. */
  readonly explanation: Explanation | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Read and understand one clipping, and say how each field was settled. `others` is how many more clippings the
 * archive has; null where it is looked at by itself.
 */
export async function explainFile(
  folder: string,
  file: SourceFile,
  { settings, authority, repeats }: Omit<NormalizeContext, 'resources'>,
  others: number | null,
): Promise<ClippingReport> {
  const { source, diagnostics } = await readSource(folder, file)
  if (!source) return { explanation: null, diagnostics }
  const document = parseDocument(source)
  const resources = await readResources()
  const article = normalizeArticle(document, { settings, authority, repeats, resources })
  return { explanation: explainArticle(source, document, article, others), diagnostics }
}
