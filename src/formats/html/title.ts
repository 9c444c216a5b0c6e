import type { Stated } from '../../model/document.ts'
import { bareTitle, metaOf, type PageMetadata, textIn, textOf } from './metadata.ts'
import { oneLine } from './tree.ts'

interface Candidate {
  readonly text: string
  readonly origin: string
  readonly trust: number
}

/**
 * The headlines that a page states, best first. Each source has its trust; those that agree with others, word for
 * word or but for the name of the site, are raised by them; a heading that readers see wins over one for machines.
 */
export function weighTitles(metadata: PageMetadata, site: readonly string[]): Stated<string>[] {
  const all = candidates(metadata, site)
  const scored = all.map((candidate) => {
    const key = bareTitle(candidate.text)
    let score = candidate.trust
    for (const other of all) {
      if (other === candidate || other.origin === candidate.origin) continue
      const otherKey = bareTitle(other.text)
      if (otherKey === key) score += other.trust * 0.6
      else if (otherKey.startsWith(key) || otherKey.endsWith(key) || key.startsWith(otherKey))
        score += other.trust * 0.25
    }
    return { candidate, score }
  })
  scored.sort((a, b) => b.score - a.score)
  const seen = new Set<string>()
  return scored.flatMap(({ candidate: { text, origin } }) => {
    if (seen.has(text)) return []
    seen.add(text)
    return [{ value: text, basis: 'stated' as const, origin, line: null }]
  })
}

function candidates(metadata: PageMetadata, site: readonly string[]): Candidate[] {
  const found: Candidate[] = []
  const offer = (text: string, origin: string, trust: number): void => {
    const value = withoutSite(decode(oneLine(text)), site)
    if (
      value.length >= 2 &&
      value.length <= 500 &&
      !site.some((name) => bareTitle(name) === bareTitle(value))
    )
      found.push({ text: value, origin, trust })
  }
  for (const [index, element] of metadata.h1.slice(0, 6).entries())
    offer(textOf(element, 600), 'the heading of the page', index === 0 || metadata.h1.length === 1 ? 1.6 : 1)
  for (const element of (metadata.props.get('headline') ?? []).slice(0, 1))
    offer(textOf(element, 600), 'microdata headline', 1)
  if (metadata.article) offer(textIn(metadata.article.headline), 'JSON-LD headline', 1.3)
  offer(metaOf(metadata, 'og:title'), 'meta og:title', 1.3)
  offer(metaOf(metadata, 'twitter:title'), 'meta twitter:title', 0.6)
  offer(
    metaOf(
      metadata,
      'parsely-title',
      'sailthru.title',
      'citation_title',
      'dc.title',
      'dcterms.title',
      'title',
      'headline',
    ),
    'meta title',
    0.7,
  )
  offer(metadata.title, 'the title of the page', 0.7)
  return found
}

/** "Bridge reopens | The Example" and "The Example: Bridge reopens" → "Bridge reopens" */
function withoutSite(title: string, site: readonly string[]): string {
  const parts = title.split(/(\s+[|–—\-·•»«:]+\s+|\s*[|｜»]\s*|:\s+)/)
  const names = new Set(site.map(squash).filter((name) => name.length > 1))
  let end = parts.length
  while (end > 2 && isSite(parts[end - 1] ?? '', names)) end -= 2
  let start = 0
  while (start + 2 < end && isSite(parts[start] ?? '', names)) start += 2
  return parts.slice(start, end).join('').trim()
}

function isSite(part: string, names: ReadonlySet<string>): boolean {
  const key = squash(part)
  return key.length > 1 && names.has(key)
}

/** "The Example.com" → "example" */
export function squash(name: string): string {
  return bareTitle(name)
    .replace(/^the /, '')
    .replace(/ (?:com|org|net|de|fr|es|it|co uk|news)$/, '')
    .replaceAll(' ', '')
}

/** Some systems escape their titles twice. */
function decode(text: string): string {
  return text
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&(?:#0?39|apos|rsquo|#8217);/g, '’')
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
}
