import { groupBy } from '../lib/grouping.ts'
import { anyYears } from '../weighing/kept-years.ts'
import type { Posterior } from '../weighing/posterior.ts'
import type { Company } from './dated-company.ts'

/** An article whose day is open, with the likelihoods of its own clues. */
export interface OpenArticle {
  readonly folder: string
  readonly company: Company
  /** How much likelier its people are those of an article of this archive than those of a stranger. */
  readonly acquaintance: number
  /** How likely each stretch of days is by its own clues, and which year it lies in; null where it has none. */
  readonly chances: (Posterior & { readonly years: Int16Array }) | null
}

// Before anything is read: of what is kept with N days of dated articles this share is of quite other years. Where no
// article of the folder is dated, so many times as many are.
const among = (days: number): number => 1.5 / (days + 4) + 0.003
const APART = 3
const MOST = 0.5
// What is believed before counts as much as so many articles with clues of their own: for the archive, and for a folder.
const BELIEF = 16
const BELIEF_OF_FOLDER = 8
const ROUNDS = 12
// An article that is so likely a stranger is left alone.
const STRANGE = 0.5

export interface Strangeness {
  /** How likely it is a stranger before its own clues are read. */
  readonly share: number
  /** Its clues make it one. */
  readonly isStranger: boolean
}

/**
 * Articles whose day is open → how likely each is a stranger, which is not of the years of its company. What clues of its own
 * say tells it, and whom it names: an article with a president of 1905 belongs among others of 1905, one with a website
 * does not. Where many do not, nothing is concluded for those without clues.
 */
export function strangersIn(articles: readonly OpenArticle[]): (article: OpenArticle) => Strangeness {
  const told = articles.flatMap((article) => {
    const ratio = strangeness(article)
    return ratio === null ? [] : [{ folder: article.folder, ratio, believed: beliefOf(article) }]
  })
  const archive = factorOf(told, 1, BELIEF)
  const byFolder = new Map(
    [...groupBy(told, ({ folder }) => folder)].map(([folder, own]) => [
      folder,
      factorOf(own, archive, BELIEF_OF_FOLDER),
    ]),
  )
  return (article) => {
    const share = Math.min(MOST, beliefOf(article) * (byFolder.get(article.folder) ?? archive))
    return {
      share: posteriorOf(share, 1 / article.acquaintance),
      isStranger: posteriorOf(share, strangeness(article) ?? 1) > STRANGE,
    }
  }
}

function beliefOf({ company: { days, isApart } }: OpenArticle): number {
  return Math.min(MOST, among(days) * (isApart ? APART : 1))
}

interface Told {
  readonly folder: string
  /** How much likelier its clues are of any year than of the years of its company. */
  readonly ratio: number
  readonly believed: number
}

/** How many times as many strangers there are as was believed of each, found by iteration; `before`: the same, believed before. */
function factorOf(told: readonly Told[], before: number, belief: number): number {
  if (told.length === 0) return before
  const mean = told.reduce((sum, { believed }) => sum + believed, 0) / told.length
  let factor = before
  for (let round = 0; round < ROUNDS; round++) {
    let strangers = 0
    for (const { ratio, believed } of told) strangers += posteriorOf(Math.min(MOST, believed * factor), ratio)
    factor = (before * mean * belief + strangers) / (mean * (belief + told.length))
  }
  return factor
}

function posteriorOf(share: number, ratio: number): number {
  return (share * ratio) / (share * ratio + 1 - share)
}

/** How much likelier its clues and its people are a stranger's than its company's; null where there are none. */
function strangeness({ company, acquaintance, chances }: OpenArticle): number | null {
  if (!chances) return acquaintance === 1 ? null : 1 / acquaintance
  let [kept, any] = [0, 0]
  const { starts, density, years } = chances
  const before = anyYears()
  for (let i = 0; i < density.length; i++) {
    const weight = (density[i] ?? 0) * ((starts[i + 1] ?? 0) - (starts[i] ?? 0))
    const year = years[i] ?? 0
    kept += weight * (company.years[year] ?? 0)
    any += weight * (before[year] ?? 0)
  }
  if (kept > 0) return Math.min(any / kept / acquaintance, 1e6)
  return any > 0 ? 1e6 : null
}
