import type { Root } from 'mdast'
import { shortHash } from '../../lib/hash.ts'
import { leafBlocks, plainText } from '../../lib/mdast-text.ts'
import type { Author, Dateline, DroppedBlock, OutletName } from '../../model/article.ts'
import type { NormalizeContext } from '../../model/context.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document } from '../../model/document.ts'
import type { Known } from '../../model/evidence.ts'

/** The clean body, and what was found on the way to it. */
export interface CleanDocument {
  readonly body: Root
  readonly title: Known<string>
  readonly standfirst: Known<string> | null
  readonly section: Known<string> | null
  readonly dateline: Dateline | null
  readonly authors: readonly Author[]
  readonly outlet: OutletName | null
  readonly agency: OutletName | null
  readonly url: Known<string> | null
  readonly language: Known<string>
  readonly dropped: readonly DroppedBlock[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A print of each leaf block of the body, in order. Blocks whose prints stand in many files of an archive are
 * furniture; the pipeline counts them over all files and hands each article the counts of its own blocks.
 */
export function blockPrints(document: Document): string[] {
  return leafBlocks(document.body).map((block) =>
    shortHash(plainText({ type: 'root', children: [block as never] })),
  )
}

/** Divide what belongs to the article from what was pasted along, and read its head. */
export function cleanDocument(document: Document, context: NormalizeContext): CleanDocument {
  const first = plainText(document.body).split('\n', 1)[0] ?? ''
  return {
    body: document.body,
    title: { value: document.stated.title[0]?.value ?? first.slice(0, 100), basis: 'inferred', evidence: [] },
    standfirst: null,
    section: null,
    dateline: null,
    authors: [],
    outlet: null,
    agency: null,
    url: null,
    language: { value: context.settings.language, basis: 'inferred', evidence: [] },
    dropped: [],
    diagnostics: [],
  }
}
