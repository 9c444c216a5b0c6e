import { listedPlace } from '../../languages/gazetteer.ts'
import {
  isFrontOfName,
  isNameOfPaper,
  isPaper,
  isPaperOfPlace,
  isPlainlyPaper,
  likePaper,
} from '../../languages/newspapers.ts'
import { capitalized } from '../../lib/capital.ts'
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
  const names = namesAbove(scored, headline)
  if (names.length === 0) return null
  const foreign = scored.filter((_, index) => run[index] !== 'article' && index !== headline)
  const found = names.find(({ name, isFirst, menu }) =>
    pageShare < mostlyText
      ? isPitched(name, foreign)
      : headline < leastAbove
        ? (headline >= leastAbovePaper && isPaperName(name)) || isPitched(name, foreign)
        : isPaperName(name) ||
          isBorneOut(name, foreign) ||
          (isFirst && menu >= leastMenu && isNameOnTop(name, page, run)),
  )
  return found ? asAtFoot(found.name, foreign) : null
}

/** "SALT INFO" above the menu is "Salt Info" where a line of the page writes it so. */
function asAtFoot(name: string, foreign: readonly Scored[]): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name
  const key = foldPhrase(name)
  const again = foreign.find(({ block }) => block.key === key && block.text !== name)
  return again?.block.text ?? name
}

interface NameAbove {
  readonly name: string
  /** Nothing but furniture and notices stand above it. */
  readonly isFirst: boolean
  /** How many of the next blocks are entries of a menu. */
  readonly menu: number
}

/** The lines above the headline that may be the name of the site, below "Skip to content", notices of cookies and the like. */
function namesAbove(scored: readonly Scored[], headline: number): NameAbove[] {
  const names: NameAbove[] = []
  let lines = 0
  for (let index = 0; index < Math.min(headline, mostAbove) && lines < firstLines; index++) {
    const { block, rule } = scored[index] ?? {}
    if (!block || rule || block.ended) continue
    // "VENEZUELA": a part of the site, as of its menu.
    if (block.page === null && isNameLike(block.text) && listedPlace(block.text) === null)
      names.push({ name: block.text, isFirst: lines === 0, menu: menuBelow(scored, index, headline) })
    lines++
  }
  return names
}

/** Of the blocks right below a name those that only pages have: "Log in", "Home", "Sport". */
function menuBelow(scored: readonly Scored[], index: number, headline: number): number {
  return scored
    .slice(index + 1, Math.min(headline, index + 1 + menuReach))
    .filter(({ block, rule }) => block.words <= 3 && (rule !== null || readSection(block.text, '') !== null))
    .length
}

const menuReach = 6
const leastMenu = 2

/**
 * "The Salt Messenger", "Salt News" as the first line above a menu: with a word of newspapers that much else has as well; one of an
 * everyday word where the text tells of the place in it ("Latest News" is an entry of the menu).
 */
function isNameOnTop(name: string, { scored }: ScoredPage, run: readonly Place[]): boolean {
  const like = likePaper(name)
  if (like === null) return false
  if (!like.isEveryday) return true
  const places = name
    .split(/\s+/u)
    .filter((word) => word.length > 2 && /^\p{Lu}/u.test(word) && !isPaper(word))
    .map((word) => (word === word.toUpperCase() ? capitalized(word.toLowerCase()) : word))
  return scored.some(
    ({ block, prose }, index) =>
      prose && run[index] === 'article' && places.some((place) => tellsOf(block.text, place)),
  )
}

/** Whether a word with a capital stands within a sentence: "the mayor of Salt". */
function tellsOf(text: string, word: string): boolean {
  const at = text.indexOf(` ${word}`)
  return (
    at > 0 && /[\p{Ll}\d,]/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + 1 + word.length))
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
const mostAbove = 12

/** "Freight & Harbour": a few words with capitals that are no sentence, no day and no section. */
function isNameLike(text: string): boolean {
  return (
    text.length >= (/^\p{Lo}/u.test(text) ? 3 : 4) &&
    text.length <= 40 &&
    /^[\p{Lu}\p{Lo}][^\d.!?:;|>»/]*$/u.test(text) &&
    text.split(/\s+/u).length <= 6 &&
    readSection(text, '') === null
  )
}

/** "Marle Gazette", "Le Courrier de la Marle", "Głos Marli", "Fjordposten" */
function isPaperName(name: string): boolean {
  const words = name.split(/\s+/u)
  // "港湾新聞": a script without capitals, and without spaces between words.
  if (words.length === 1)
    return (name.length >= shortestAlone || /^\p{Lo}{3,}$/u.test(name)) && isPlainlyPaper(name)
  return isNameOfPaper(name) || isPaperOfPlace(name) || (words.length === 2 && isFrontOfName(words[0] ?? ''))
}

/** In UTF-16 code units: a shorter word of newspapers is one of menus as well. */
const shortestAlone = 9

function isBorneOut(name: string, foreign: readonly Scored[]): boolean {
  const key = foldPhrase(name)
  if (isImprint(key, foreign)) return true
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

/** The name again in a line of its own, above the address: "Salt Info / 12 Well Street, 00000 Salt". */
function isImprint(key: string, foreign: readonly Scored[]): boolean {
  return (
    key.includes(' ') &&
    foreign.some(
      ({ block }, index) =>
        index >= leastAbove &&
        block.key === key &&
        address.test(foreign[index + 1]?.block.text.slice(0, longestLine) ?? ''),
    )
  )
}

/** "12, rue du Puits, 00000 Marle", "Marktplatz 4 · 00000 Marle": the number of a house, and that of a town. */
const address = /^(?=.{0,80}(?<!\d)\d{1,3}(?!\d)).{0,120}(?<!\d)\d{4,6}\s\p{Lu}/u

/** "ada@marlegazette.example", "www.marlegazette.example" */
const addresses = /(?:@|www\.)([\w-]{5,40})\.[a-z]{2,12}/giu
const longestLine = 300
const pitches: ReadonlySet<FurnitureRule> = new Set([newsletterPitch, subscriptionNotice, commentNotice])
