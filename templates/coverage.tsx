import type { Coverage, Here } from '../src/model/page.ts'
import { decadeLabel, isDecade } from './period.ts'

/** How many articles of each outlet in each month or year: a table, shaded by number. */
export function CoverageMap({ coverage, here }: { coverage: Coverage; here: Here }) {
  const { periods, rows, unit } = coverage
  const { say, number } = here.words
  if (rows.length === 0 || periods.length < 2) return null
  const most = Math.max(...rows.flatMap(({ counts }) => counts))
  return (
    <section>
      <h2 id="coverage">{say('outlets.coverage')}</h2>
      <p class="lead">{say(`outlets.coverage-${unit}`)}</p>
      {/* biome-ignore lint/a11y: a wide table must be scrollable by keyboard, and named */}
      <div class="table" role="region" aria-labelledby="coverage" tabIndex={0}>
        <table class="heat">
          <caption>{say(`outlets.coverage-caption-${unit}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{say('ledger.outlet')}</th>
              {periods.map(({ key, label, page }) => (
                <th key={key} scope="col">
                  {page ? (
                    <a href={here.href(page)} title={label}>
                      {short(key)}
                    </a>
                  ) : (
                    <span>{isDecade(key) ? decadeLabel(key, here.words) : short(key)}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, page, counts }) => (
              <tr key={page}>
                <th scope="row">
                  <a href={here.href(page)}>{label}</a>
                </th>
                {counts.map((count, index) => (
                  <td key={periods[index]?.key} class={`heat-${shade(count, most)}`}>
                    {count ? number(count) : ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** "2024-11" → "11/24". */
function short(key: string): string {
  return key.length === 7 ? `${key.slice(5)}/${key.slice(2, 4)}` : key
}

/** 0 for none, 1 to 5 by the logarithm of the count. */
function shade(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((Math.log1p(count) / Math.log1p(Math.max(most, 8))) * 5))
}
