import { shippedLines } from '../../knowledge/shipped.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'

/** "Print: Bridge reopens", "Bridge reopens - Printable version", as pages for the printer are titled → "Bridge reopens" */
export function withoutPrint(title: string): string {
  const bare = title.replace(patterns().before, '').replace(patterns().behind, '')
  return bare.length >= 8 ? bare : title
}

const patterns = once((): { before: RegExp; behind: RegExp } => {
  const words = alternatives(shippedLines('pages/print-words.txt'))
  return {
    before: new RegExp(String.raw`^(?:${words})\s?[:|–—-]\s`, 'iu'),
    behind: new RegExp(String.raw`(?<!\s)\s?[|–—-]\s(?:${words})$`, 'iu'),
  }
})
