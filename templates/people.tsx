import type { Here, PageProps, PeoplePage, PersonLine } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'
import { pluralsOf } from './plurals.ts'

/** Everyone named in the archive, A–Z or by number of articles. */
export function People({ data, here }: PageProps<PeoplePage>) {
  const { order, total, top, groups, pages, parts = [], isSearched } = data
  const { say } = here.words
  const everyone = say('people', { count: total })
  const byName = order === 'name'
  // Files cannot be fetched from a disk: there the field goes through the names of its page.
  const isFetched = isSearched && !here.frame.settings.fileLinks
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
      {/* The field appears where a script can serve it. */}
      <div
        class="filter"
        data-filter-field
        hidden
        data-label={say(isFetched ? 'people.find' : 'people.filter')}
        {...(isFetched ? namesToFetch(here) : {})}
      />
      <Pager pages={pages} here={here} label={say(byName ? 'people.letters' : 'pages')} />
      <Pager pages={parts} here={here} label={say('people.letters')} />
      {byName && groups.length > 1 ? <Letters groups={groups} label={say('people.letters')} /> : null}
      {top.length ? (
        <section class="named-most" aria-labelledby="most">
          <h2 class="mark" id="most">
            {say('people.most')}
          </h2>
          <ol class="people-list">
            {top.map((line) => (
              <PersonItem key={line.page} line={line} byName={false} here={here} isFiltered={false} />
            ))}
          </ol>
        </section>
      ) : null}
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

/** What the script needs to find names that are not on the page, and to say how many. */
function namesToFetch(here: Here) {
  return {
    'data-names': here.href('people/names/'),
    'data-root': here.href(''),
    'data-counts': JSON.stringify(pluralsOf(here.words, 'people')),
    'data-articles': JSON.stringify(pluralsOf(here.words, 'articles')),
    'data-failed': here.words.say('search.failed'),
    'data-language': here.words.tag,
  }
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

function PersonItem(props: { line: PersonLine; byName: boolean; here: Here; isFiltered?: boolean }) {
  const { line, byName, here, isFiltered = true } = props
  const { label, page, count, sortName, description, firstYear, lastYear } = line
  const years = firstYear ? (firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`) : null
  return (
    <li data-filter={isFiltered ? label : undefined}>
      <a href={here.href(page)}>{byName ? sortName : label}</a>{' '}
      <span class="count">{here.words.say('articles', { count })}</span>
      {years ? <span class="when">, {years}</span> : null}
      {description ? <span class="description">{description}</span> : null}
    </li>
  )
}
