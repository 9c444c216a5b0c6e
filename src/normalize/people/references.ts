import type { Reading } from './features.ts'
import type { NameSpan } from './mentions.ts'

/**
 * The names of a text without those in entries of a list of works: "[3] Lund, A. (2016) …", "4. Lund AB , Osk C . … doi:10.1000/1".
 * Who wrote a work that is cited is nobody of the article, unless it names them elsewhere.
 */
export function withoutReferences({ tokens }: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  if (!MAY_CITE.test(tokens.text)) return spans
  const entries = entriesOf(tokens.text)
  let at = 0
  return spans.filter(({ from }) => {
    const start = tokens.start[from] ?? 0
    while (at < entries.length && (entries[at]?.end ?? 0) <= start) at++
    return start < (entries[at]?.start ?? Number.POSITIVE_INFINITY)
  })
}

/** Where each entry begins and ends, in the order of the text. */
function entriesOf(text: string): { readonly start: number; readonly end: number }[] {
  const entries: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (isEntry(line)) entries.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return entries
}

/** "1. Ada Lund won in 2014" is no entry, nor "The study (doi:10.1000/1) by Ada Lund". */
function isEntry(line: string): boolean {
  const isMarked = MARK.test(line)
  if (!isMarked && !NUMBER.test(line) && !AUTHOR.test(line)) return false
  const head = line.slice(0, HEAD)
  const isByAuthor = AUTHOR.test(head.replace(MARK, '').replace(NUMBER, '').trimStart())
  if (SOURCE.test(line)) return isMarked || isByAuthor
  return isMarked && isByAuthor && YEAR.test(head)
}

/** Characters of a line in which its authors and its year stand. */
const HEAD = 400
const MAY_CITE = /\b(?:doi|ISBN|ISSN|PMID|arXiv)\b|Google Scholar|^\[\d{1,3}\]/im
const MARK = /^(?:\^|\[\d{1,3}\])/
const NUMBER = /^\d{1,3}\.\s/
/** "Lund, A.", "Lund AB ,", "Lund, Ada;" */
const AUTHOR =
  /^(?=\p{Lu})[\p{L}'’-]{2,40}(?:, (?:\p{Lu}\.|\p{Lu}(?=\p{L})[\p{L} .-]{1,40};)| \p{Lu}{1,3}(?: (?:Jr|Sr))?(?: ?[,.;]| and ))/u
const SOURCE = /\b(?:doi|ISBN|ISSN|PMID|arXiv)\b|Google Scholar/i
const YEAR = /\((?:1[89]|20)\d\d/
