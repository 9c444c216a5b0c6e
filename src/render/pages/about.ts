import { groupBy } from '../../lib/grouping.ts'
import { exactDay } from '../../lib/interval.ts'
import type { Entry, Person } from '../../model/archive.ts'
import type { Basis } from '../../model/evidence.ts'
import type { SiteViewGroup } from '../../model/output.ts'
import type { AboutPage, DatesPage } from '../../model/page.ts'
import { countTexts } from '../copies.ts'
import type { Lookup } from '../lookup.ts'
import { byPeriod, periodLinks } from '../periods.ts'
import { pageView, viewGroup } from '../view.ts'
import { archiveFigures } from './front.ts'

/** How the archive knows what it says: in figures, and date by date. */
export function* planAbout(lookup: Lookup): Generator<SiteViewGroup> {
  yield viewGroup('about', null, () => [pageView('about', 'about/', aboutPage(lookup))])
  yield* datePages(lookup)
  yield viewGroup('about', null, () => [pageView('not-found', '404.html', {})])
}

function aboutPage(lookup: Lookup): AboutPage {
  const { entries, evaluation } = lookup.archive
  const dated = entries.flatMap(({ date }) => date ?? [])
  return {
    figures: archiveFigures(lookup),
    copies: entries.length - countTexts(entries),
    dates: countBases(entries, (entry) => entry.date?.basis),
    precision: {
      day: dated.filter(exactDay).length,
      interval: dated.filter(({ earliest, latest }) => earliest && latest && earliest !== latest).length,
      open: dated.filter(({ earliest, latest }) => !earliest !== !latest).length,
    },
    outlets: countBases(entries, (entry) => entry.outlet?.basis),
    namings: countNamings(lookup.archive.people),
    titles: countBases(entries, (entry) => entry.titleBasis),
    droppedWords: entries.reduce((sum, entry) => sum + entry.droppedWords, 0),
    words: entries.reduce((sum, entry) => sum + entry.words, 0),
    evaluation:
      evaluation && evaluation.articles > 0
        ? { articles: evaluation.articles, fields: evaluation.fields }
        : null,
  }
}

function countNamings(people: readonly Person[]): AboutPage['namings'] {
  const bases = people.flatMap(({ appearances }) => appearances.map(({ basis }) => basis))
  return { all: bases.length, inferred: bases.filter((basis) => basis === 'inferred').length }
}

function countBases(
  entries: readonly Entry[],
  basisOf: (entry: Entry) => Basis | undefined,
): Record<Basis | 'none', number> {
  const counts = { user: 0, stated: 0, text: 0, inferred: 0, none: 0 }
  for (const entry of entries) counts[basisOf(entry) ?? 'none']++
  return counts
}

function* datePages(lookup: Lookup): Generator<SiteViewGroup> {
  const { archive, fingerprints, card } = lookup
  const { entries } = archive
  const rules = [...groupBy(entries, (entry) => entry.date?.rule ?? '')]
    .filter(([rule]) => rule !== '')
    .map(([rule, found]) => ({ rule, count: found.length }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
  const stretches = byPeriod(entries, (entry) => entry, lookup.words)
  for (const { label, path, items } of stretches) {
    const page = `about/dates/${path}`
    const head = {
      title: label,
      rules: path === '' ? rules : [],
      periods: periodLinks('about/dates/', stretches, path),
    }
    const rows = (): DatesPage['rows'] =>
      items.map((entry) => ({
        card: { ...card(entry), summary: null, authors: [] },
        rule: entry.date?.rule ?? null,
      }))
    yield viewGroup('dates', [page, head, items.map(fingerprints.card)], () => [
      pageView('dates', page, { ...head, rows: rows() }),
    ])
  }
}
