import { shippedLines } from '../../knowledge/shipped.ts'
import { languageOf } from '../../languages/load.ts'
import { isPaperOfPlace, isPlainlyPaper } from '../../languages/newspapers.ts'
import { isSectionName } from '../../languages/sections.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'

/** The paper that a title names and nothing else but a section: "The Arlen Gazette Online - News"; '' for others. */
export function paperOfTitle(title: string): string {
  const parts = title.slice(0, 300).split(/\s(?:[|–—·»:-]|::)\s|[|»:]\s/u)
  const papers = parts.map(withoutSiteWord).filter((part) => isPlainlyPaper(part) || isPaperOfPlace(part))
  const sections = parts.filter((part) => isSectionName(part, languageOf('und')) || isSiteWord(part))
  return papers.length > 0 && papers.length + sections.length >= parts.length ? (papers[0] ?? '') : ''
}

/** "Archive": a word that stands behind the names of sites, alone. */
export function isSiteWord(part: string): boolean {
  return withoutSiteWord(` ${part.trim()}`) === ''
}

/** "The Arlen Gazette Online" → "The Arlen Gazette" */
export function withoutSiteWord(name: string): string {
  return name.replace(siteWords(), '').trim()
}

const siteWords = once(
  () => new RegExp(String.raw`\s(?:${alternatives(shippedLines('pages/site-words.txt'))})$`, 'iu'),
)
