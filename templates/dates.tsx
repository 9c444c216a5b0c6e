import type { DatesPage, PageProps } from '../src/model/page.ts'
import { inLanguage } from './language.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'

/** Every date of the archive and how it is known. */
export function Dates({ data, here }: PageProps<DatesPage>) {
  const { title, rules, rows, periods } = data
  const { say, number, date: dateWords } = here.words
  return (
    <Layout
      here={here}
      title={periods.length ? say('dates.title-of', { period: title }) : say('dates.title')}
      page={here.path.replace(/index\.html$/, '')}
      description={say('dates.description', { archive: here.frame.settings.title })}
      section="about/"
    >
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('about/')}>{say('section.about')}</a>
        </p>
        <h1>{say('dates.heading')}</h1>
      </header>
      {rules.length ? (
        <div class="table">
          <table class="records narrow">
            <caption>{say('dates.decided')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('dates.rule')}</th>
                <th scope="col" class="number">
                  {say('chart.articles')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ rule, count }) => (
                <tr key={rule}>
                  <th scope="row">{ruleInWords(rule, say)}</th>
                  <td class="number">{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <Pager pages={periods} here={here} label={say('articles-by-year')} />
      <div class="table">
        <table class="records dates">
          <caption>{periods.length ? title : say('list.all')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('dates.article')}</th>
              <th scope="col">{say('ledger.date')}</th>
              <th scope="col">EDTF</th>
              <th scope="col">{say('about.because')}</th>
              <th scope="col">{say('dates.rule')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ card, rule }) => (
              <tr key={card.id}>
                <th scope="row">
                  <a href={here.href(card.page)} {...inLanguage(card.language, here)}>
                    {card.title}
                  </a>
                </th>
                <td>{card.date ? dateWords(card.date) : say('date.none')}</td>
                <td>{card.date ? <code>{card.date.edtf}</code> : ''}</td>
                <td>{card.date ? say(`basis.${card.date.basis}`) : ''}</td>
                <td>{rule ? ruleInWords(rule, say) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  )
}

/** The sentences of rules. */
const told: ReadonlySet<string> = new Set([
  'date-rule.user',
  'date-rule.stated',
  'date-rule.printed-line',
  'date-rule.address',
  'date-rule.file-name',
  'date-rule.dateline',
  'date-rule.agency-number',
  'date-rule.weighing',
  'date-rule.archive-years',
  'date-rule.same-story',
])

/** What decided on a date, in the language of the archive; a rule without words of its own by its name. */
function ruleInWords(rule: string, say: (key: string) => string): string {
  const key = `date-rule.${rule}`
  return told.has(key) ? say(key) : rule.replace(/-/g, ' ')
}
