import type { Here, PageProps, PeoplePage, PersonLine } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'

/** A filter fetches the other pages of a list up to this many. */
const MOST_PAGES = 40

/** Everyone named in the archive, A–Z or by number of articles. */
export function People({ data, here }: PageProps<PeoplePage>) {
  const { order, total, groups, pages } = data
  const { say } = here.words
  const everyone = say('people', { count: total })
  const byName = order === 'name'
  return (
    <Layout
      here={here}
      title={say(byName ? 'people.title' : 'people.by-number-title')}
      description={say('people.description', { people: everyone, archive: here.frame.settings.title })}
      page={here.path.replace(/index\.html$/, '')}
      section="people/"
    >
      <header class="page-head">
        <h1>{say('people.title')}</h1>
        <p class="lead">{say('people.lead', { people: everyone })}</p>
        <ul class="orders">
          <li>
            <a href={here.href('people/')} aria-current={byName ? 'true' : undefined}>
              {say('people.a-z')}
            </a>
          </li>
          <li>
            <a href={here.href('people/by-number/')} aria-current={byName ? undefined : 'true'}>
              {say('people.by-number')}
            </a>
          </li>
        </ul>
      </header>
      <Pager pages={pages} here={here} label={say(byName ? 'people.letters' : 'pages')} />
      {byName && groups.length > 1 ? <Letters groups={groups} label={say('people.letters')} /> : null}
      {/* The field appears where a script can serve it. */}
      <div
        class="filter"
        data-filter-field
        hidden
        data-label={say(pages.length > MOST_PAGES ? 'people.filter-page' : 'people.filter')}
        data-pages={pages.length > 0 && pages.length <= MOST_PAGES ? '' : undefined}
      />
      {groups.map(({ label, people }) => (
        <section key={label} class="letter" aria-label={label || say('people.title')}>
          {label ? (
            <h2 class="mark" id={`letter-${label}`}>
              {label}
            </h2>
          ) : null}
          <ul class="people-list">
            {people.map((line) => (
              <PersonItem key={line.page} line={line} byName={byName} here={here} />
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  )
}

function Letters({ groups, label: name }: Pick<PeoplePage, 'groups'> & { label: string }) {
  return (
    <nav class="letters" aria-label={name}>
      <ul>
        {groups.map(({ label }) => (
          <li key={label}>
            <a href={`#letter-${encodeURIComponent(label)}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function PersonItem({ line, byName, here }: { line: PersonLine; byName: boolean; here: Here }) {
  const { label, page, count, sortName, description, firstYear, lastYear } = line
  const years = firstYear ? (firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`) : null
  return (
    <li data-filter={label}>
      <a href={here.href(page)}>{byName ? sortName : label}</a>{' '}
      <span class="count">{here.words.say('articles', { count })}</span>
      {years ? <span class="when">, {years}</span> : null}
      {description ? <span class="description">{description}</span> : null}
    </li>
  )
}
