import type { DatesPage, PageProps } from '../src/model/page.ts'
import { dateWords } from './date.tsx'
import { Layout } from './layout.tsx'
import { BASIS } from './ledger.tsx'
import { Pager } from './pager.tsx'
import { figure } from './tallies.tsx'

/** Every date of the archive and how it is known. */
export function Dates({ data, here }: PageProps<DatesPage>) {
  const { title, rules, rows, periods } = data
  return (
    <Layout
      here={here}
      title={periods.length ? `Dates: ${title}` : 'Dates'}
      page={here.path.replace(/index\.html$/, '')}
      description={`How the date of each article of ${here.frame.settings.title} is known`}
      section="about/"
    >
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('about/')}>About</a>
        </p>
        <h1>Every date, and how it is known</h1>
      </header>
      {rules.length ? (
        <div class="table">
          <table class="records narrow">
            <caption>What decided</caption>
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col" class="number">
                  Articles
                </th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ rule, count }) => (
                <tr key={rule}>
                  <th scope="row">{rule.replace(/-/g, ' ')}</th>
                  <td class="number">{figure(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <Pager pages={periods} here={here} label="Dates by year" />
      <div class="table">
        <table class="records dates">
          <caption>{periods.length ? title : 'All articles'}</caption>
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col">Date</th>
              <th scope="col" class="wide">
                EDTF
              </th>
              <th scope="col">Known because</th>
              <th scope="col" class="wide">
                Rule
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ card, rule }) => (
              <tr key={card.id}>
                <th scope="row">
                  <a href={here.href(card.page)} lang={card.language}>
                    {card.title}
                  </a>
                </th>
                <td>{dateWords(card.date)}</td>
                <td class="wide">{card.date ? <code>{card.date.edtf}</code> : ''}</td>
                <td>{card.date ? BASIS[card.date.basis] : ''}</td>
                <td class="wide">{rule?.replace(/-/g, ' ') ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  )
}
