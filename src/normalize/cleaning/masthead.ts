import { isFrontOfName, isNameOfPaper, isPaperOfPlace, isPlainlyPaper } from '../../languages/newspapers.ts'
import { readSection } from '../section.ts'
import { foldPhrase } from './furniture/phrase.ts'
import {
  commentNotice,
  copyrightLine,
  type FurnitureRule,
  newsletterPitch,
  subscriptionNotice,
} from './furniture/rule.ts'
import type { Place } from './place.ts'
import { mostlyText, type Scored, type ScoredPage } from './score.ts'

/**
 * The name of the site that a pasted page opens with, above its menu: the name of a newspaper, or one that an address of mail, the
 * line of copyright or two other lines of the page have as well. Null where nothing bears it out.
 */
export function mastheadOf(page: ScoredPage, run: readonly Place[], headline: number | null): string | null {
  const { scored, pageShare } = page
  if (headline === null || headline < 1) return null
  const names = scored
    .slice(0, firstLines)
    .flatMap(({ block, rule }, index) =>
      rule === null && index < headline && block.page === null && isNameLike(block.text) ? [block.text] : [],
    )
  if (names.length === 0) return null
  const foreign = scored.filter((_, index) => run[index] !== 'article' && index !== headline)
  return (
    names.find((name) =>
      pageShare < mostlyText
        ? isPitched(name, foreign)
        : headline < leastAbove
          ? (headline >= leastAbovePaper && isPaperName(name)) || isPitched(name, foreign)
          : isPaperName(name) || isBorneOut(name, foreign),
    ) ?? null
  )
}

/** "The Salt Ledger" above the headline, and "Thanks for reading The Salt Ledger! Subscribe for free" below the text. */
function isPitched(name: string, foreign: readonly Scored[]): boolean {
  const key = foldPhrase(name)
  return (
    key.includes(' ') &&
    foreign.some(
      ({ block, rule }) => rule !== null && pitches.has(rule) && ` ${block.key} `.includes(` ${key} `),
    )
  )
}

/** In blocks: a menu stands between. */
const leastAbove = 5
const leastAbovePaper = 3
/** Below "Skip to content" and the like. */
const firstLines = 4

/** "Freight & Harbour": a few words with capitals that are no sentence, no day and no section. */
function isNameLike(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= 40 &&
    /^\p{Lu}[^\d.!?:;|>»/]*$/u.test(text) &&
    text.split(/\s+/u).length <= 6 &&
    readSection(text, '') === null
  )
}

/** "Marle Gazette", "Le Courrier de la Marle", "Głos Marli", "Fjordposten" */
function isPaperName(name: string): boolean {
  const words = name.split(/\s+/u)
  if (words.length === 1) return name.length >= shortestAlone && isPlainlyPaper(name)
  return isNameOfPaper(name) || isPaperOfPlace(name) || (words.length === 2 && isFrontOfName(words[0] ?? ''))
}

/** In UTF-16 code units: a shorter word of newspapers is one of menus as well. */
const shortestAlone = 9

function isBorneOut(name: string, foreign: readonly Scored[]): boolean {
  const key = foldPhrase(name)
  const bare = key.replace(/^the /u, '')
  const hosts = [key, bare].map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''))
  const isHost = (host: string): boolean =>
    host.length >= 5 && hosts.includes(host.toLowerCase().replaceAll('-', ''))
  let others = 0
  for (const { block, rule } of foreign) {
    for (const [, host = ''] of block.text.slice(0, longestLine).matchAll(addresses))
      if (isHost(host)) return true
    if (block.key === key || !` ${block.key} `.includes(` ${bare} `)) continue
    if (rule === copyrightLine) return true
    if (rule !== null) others++
  }
  return others >= 2 && bare.includes(' ')
}

/** "ada@marlegazette.example", "www.marlegazette.example" */
const addresses = /(?:@|www\.)([\w-]{5,40})\.[a-z]{2,12}/giu
const longestLine = 300
const pitches: ReadonlySet<FurnitureRule> = new Set([newsletterPitch, subscriptionNotice, commentNotice])
