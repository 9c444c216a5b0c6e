import type { Health, HealthFigure } from '../model/health.ts'

const SHOWN = 5

/** What needs a look, for a terminal: each figure that counts anything, with its first articles. */
export function healthText({ figures, articles }: Health): string {
  const lines = figures.filter(({ count, isOver }) => count > 0 || isOver).flatMap(figureLines)
  if (lines.length === 0) return articles === 0 ? 'There are no articles.' : 'Nothing stands out.'
  return ['', 'What needs a look:', ...lines].join('\n')
}

function figureLines(figure: HealthFigure): string[] {
  const { count, label, limit, isOver, articles, files, says } = figure
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
