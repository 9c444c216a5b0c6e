import type { Exceeded, Health, HealthFigure, HealthName } from '../model/health.ts'

const SHOWN = 5

/** What needs a look, for a terminal: each figure that counts anything, with its first articles. */
export function healthText({ figures, articles }: Health): string {
  const lines = figures.filter(({ count, isOver }) => count > 0 || isOver).flatMap(figureLines)
  if (lines.length === 0) return articles === 0 ? 'There are no articles.' : 'Nothing stands out.'
  return ['', 'What needs a look:', ...lines].join('\n')
}

/** "7 articles without a date: at most 5 are allowed (thresholds: undated in archive.yml)." */
export function exceededText({ name, count, limit }: Exceeded): string {
  if (name === 'vanished')
    return count === 1 ? 'A published address is gone.' : `${count} published addresses are gone.`
  const what = name === 'unreadable' ? 'file' : 'article'
  const number = `${count} ${count === 1 ? what : `${what}s`} ${words[name].label}`
  const allowed = limit === 0 ? 'none is allowed' : `at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed`
  return `${number}: ${allowed} (thresholds: ${name} in archive.yml).`
}

/** What each figure is called, what it means, and what to do about it. */
const words: Readonly<Record<HealthName, { readonly label: string; readonly says: string }>> = {
  unreadable: {
    label: 'unreadable',
    says: 'Files that are empty or cannot be read as text; no article was made of them.',
  },
  undated: {
    label: 'without a date',
    says: 'Nothing in the text tells when it appeared. State `date:` in the front matter or the sidecar.',
  },
  contradictory: {
    label: 'with clues to the date that contradict each other',
    says: 'Not all of the clues can be true; the interval allows for the most trusted. State `date:` if you know it.',
  },
  'vague-date': {
    label: 'dated to more than a year',
    says: 'The clues leave more than a year, or one end open. A date, or a fact in `authority/almanac.yml`, narrows it.',
  },
  'no-outlet': {
    label: 'without an outlet',
    says: 'Nothing tells who published it. State `outlet:`, or name the outlet in `authority/outlets.yml`.',
  },
  'no-headline': {
    label: 'without a headline of their own',
    says: 'The headline was made from the first sentence. State `title:` to replace it.',
  },
  thin: {
    label: 'thin',
    says: 'Hardly any text: a teaser, or what a paywall let through. Save the whole article in its place.',
  },
  'dropped-much': {
    label: 'mostly left out',
    says: 'More words were left out as furniture of the page than were kept. The article page shows what was cut.',
  },
  mojibake: {
    label: 'with damaged characters',
    says: 'Characters such as “â€™” are left from a wrong encoding and could not be repaired with certainty.',
  },
  duplicate: {
    label: 'that repeat another article',
    says: 'The same text stands in the archive more than once. The older or fuller one is shown as the first.',
  },
}

function figureLines({ name, count, limit, isOver, articles, files }: HealthFigure): string[] {
  const { label, says } = words[name]
  const allowed = limit === null ? '' : ` (${isOver ? 'over' : 'within'} the limit of ${limit})`
  const places = [...files, ...articles.map(({ source }) => source)]
  const more = places.length - SHOWN
  return [
    `${String(count).padStart(6)}  ${label}${allowed}`,
    `        ${says}`,
    ...places.slice(0, SHOWN).map((place) => `          ${plain(place)}`),
    ...(more > 0 ? [`          … and ${more} more (--json lists all)`] : []),
  ]
}

/** What a file is called must not be able to steer the terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
