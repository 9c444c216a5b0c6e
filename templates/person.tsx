import { Fragment } from 'preact'
import { groupBy } from '../src/lib/grouping.ts'
import type { Here, Naming, PageProps, PersonPage } from '../src/model/page.ts'
import { Bars } from './bars.tsx'
import { Credit } from './card.tsx'
import { DateText, Inferred } from './date.tsx'
import { FeedLink } from './feed-link.tsx'
import { Fold, flatList, isOpen } from './fold.tsx'
import { inLanguage } from './language.tsx'
import { Layout } from './layout.tsx'
import { LinkedData } from './linked-data.tsx'
import { Network } from './network.tsx'
import { Pager } from './pager.tsx'
import { WithRest } from './rest.tsx'
import { SearchLink } from './search-link.tsx'
import { FoldedTallies, TallySection } from './tallies.tsx'

const AUTHORITIES: Readonly<Record<string, readonly [name: string, address: string]>> = {
  wikidata: ['Wikidata', 'https://www.wikidata.org/wiki/'],
  viaf: ['VIAF', 'https://viaf.org/viaf/'],
  orcid: ['ORCID', 'https://orcid.org/'],
  gnd: ['GND', 'https://d-nb.info/gnd/'],
  lcnaf: ['Library of Congress', 'https://id.loc.gov/authorities/names/'],
  isni: ['ISNI', 'https://isni.org/isni/'],
}

/** The pages of the authorities that gave these identifiers. */
function authorityPages(ids: PersonPage['externalIds']) {
  return Object.entries(ids).flatMap(([kind, id]) => {
    const known = Object.hasOwn(AUTHORITIES, kind) ? AUTHORITIES[kind] : undefined
    return known ? [{ kind, authority: known[0], href: known[1] + encodeURIComponent(id) }] : []
  })
}

/** schema.org Person, the same as the one of these identifiers. */
function person({ name, aliases, description, externalIds, page }: PersonPage, here: Here): object {
  const { baseUrl } = here.frame.settings
  const sameAs = authorityPages(externalIds).map(({ href }) => href)
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name,
    ...(aliases.length ? { alternateName: aliases } : {}),
    ...(description ? { description } : {}),
    ...(sameAs.length ? { sameAs } : {}),
    ...(baseUrl ? { url: baseUrl + page } : {}),
  }
}

/** One person: names, offices, the articles that name them, and who and what they are named with. */
export function Person({ data, here }: PageProps<PersonPage>) {
  const { name, total, periods, overTime } = data
  const { say } = here.words
  const articles = say('articles', { count: total })
  const whole = periods.length === 0 || periods[0]?.current
  return (
    <Layout
      here={here}
      title={
        whole
          ? name
          : say('list.part', { label: name, part: periods.find(({ current }) => current)?.label ?? '' })
      }
      description={say('person.description', { name, articles })}
      page={here.path.replace(/index\.html$/, '')}
      section="people/"
      head={
        <>
          <FeedLink feed={data.feed} title={name} here={here} />
          <LinkedData data={person(data, here)} />
        </>
      }
    >
      <PersonHead data={data} here={here} />
      <div class="with-aside">
        <div class="main-column">
          <Bars
            overTime={overTime}
            total={total}
            here={here}
            title={say('chart.articles-naming', { name })}
            id="over-time"
            small
          />
          <Quotes quotes={data.quotes} here={here} />
          <Pager pages={periods} here={here} label={say('articles-by-year')} />
          <Namings groups={data.groups} here={here} />
        </div>
        <PersonAside data={data} here={here} />
      </div>
    </Layout>
  )
}

function PersonHead({ data, here }: { data: PersonPage; here: Here }) {
  const { name, total } = data
  const { say } = here.words
  const articles = say('articles', { count: total })
  return (
    <header class="page-head">
      <p class="kicker">
        <a href={here.href('people/')}>{say('section.people')}</a>
      </p>
      <h1>{name}</h1>
      {data.description ? <p class="lead">{data.description}</p> : null}
      <p class="glance">
        {say(data.verified ? 'person.named-in-checked' : 'person.named-in', { articles })}
        {total > 1 ? <SearchLink facet="person" value={data.searched} here={here} /> : null}
      </p>
      {data.namesakes.length > 0 ? (
        <p class="glance">
          {say('person.namesakes')}{' '}
          {data.namesakes.map(({ label, page }, index) => (
            <Fragment key={page}>
              {index > 0 ? ', ' : ''}
              <a href={here.href(page)}>{label}</a>
            </Fragment>
          ))}
        </p>
      ) : null}
      <Identifiers ids={data.externalIds} basis={data.externalIdBasis} here={here} feed={data.feed} />
    </header>
  )
}

/** The articles that name somebody: by year, where they are many. */
function Namings({ groups, here }: { groups: PersonPage['groups']; here: Here }) {
  const flat = flatList(groups.map(({ items }) => items))
  if (flat)
    return (
      <ul class="namings" id="articles">
        {flat.map((item) => (
          <NamingItem key={item.card.id} naming={item} here={here} level={2} />
        ))}
      </ul>
    )
  const sizes = groups.map(({ items }) => items.length)
  return (
    <>
      {groups.map(({ label, id, items }, index) => (
        <Fold key={id} {...{ id, label, here }} count={items.length} open={isOpen(index, sizes)}>
          <ul class="namings">
            {items.map((item) => (
              <NamingItem key={item.card.id} naming={item} here={here} />
            ))}
          </ul>
        </Fold>
      ))}
    </>
  )
}

function PersonAside({ data, here }: { data: PersonPage; here: Here }) {
  const { name } = data
  const { say } = here.words
  return (
    <aside class="side-column" aria-label={say('about-name', { name })}>
      <Names aliases={otherNames(data)} title={say('person.aliases')} />
      <Joined joined={data.joined} title={say('person.joined')} />
      <Offices offices={data.offices} here={here} />
      {data.note ? <p class="note">{data.note}</p> : null}
      {data.coMentions.length ? (
        <section>
          <h2 class="label">{say('person.together')}</h2>
          {data.ties ? (
            <Network name={name} coMentions={data.coMentions} ties={data.ties} here={here} />
          ) : null}
          <FoldedTallies tallies={data.coMentions} here={here} />
        </section>
      ) : null}
      <TallySection title={say('section.outlets')} tallies={data.outlets} here={here} />
      <TallySection title={say('section.topics')} tallies={data.topics} here={here} />
    </aside>
  )
}

function Identifiers({
  ids,
  basis,
  here,
  feed,
}: {
  ids: PersonPage['externalIds']
  basis: PersonPage['externalIdBasis']
  here: Here
  feed: string | null
}) {
  const links = authorityPages(ids).map(({ kind, authority, href }) => ({
    label:
      basis[kind] === 'inferred' ? here.words.say('person.by-name-and-office', { authority }) : authority,
    href,
  }))
  if (links.length === 0 && !feed) return null
  return (
    <ul class="identifiers">
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href} rel="noopener external">
            {label}
          </a>
        </li>
      ))}
      {feed ? (
        <li>
          <a href={here.href(feed)}>{here.words.say('feed')}</a>
        </li>
      ) : null}
    </ul>
  )
}

function Names({ aliases, title }: { aliases: readonly string[]; title: string }) {
  if (aliases.length === 0) return null
  return (
    <section>
      <h2 class="label">{title}</h2>
      <ul class="plain">
        {aliases.map((alias) => (
          <li key={alias}>{alias}</li>
        ))}
      </ul>
    </section>
  )
}

/** The spellings that need no reason: those that were joined for one stand below it. */
function otherNames({ aliases, joined }: PersonPage): string[] {
  const reasoned = new Set(joined.map(({ name }) => name))
  return aliases.filter((alias) => !reasoned.has(alias))
}

/** Spellings that were joined, and why. */
function Joined({ joined, title }: { joined: PersonPage['joined']; title: string }) {
  if (joined.length === 0) return null
  return (
    <section>
      <h2 class="label">{title}</h2>
      <ul class="plain">
        {joined.map(({ name, because }) => (
          <li key={`${name} ${because}`}>
            {name} <span class="when">{because}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the person is quoted with, and where. */
function Quotes({ quotes, here }: { quotes: PersonPage['quotes']; here: Here }) {
  if (quotes.length === 0) return null
  const { say } = here.words
  return (
    <section aria-labelledby="quotations">
      <h2 class="mark" id="quotations">
        {say('person.quotes')} <span class="count">{here.words.number(quotes.length)}</span>
      </h2>
      <WithRest
        items={quotes}
        shown={5}
        list={(some) => <QuoteList quotes={some} here={here} />}
        here={here}
      />
    </section>
  )
}

function QuoteList({ quotes, here }: { quotes: PersonPage['quotes']; here: Here }) {
  return (
    <ul class="namings quotes">
      {byArticles(quotes).map(({ texts, language, articles }) => (
        <li key={texts[0]}>
          {texts.map((text) => (
            <blockquote key={text} {...inLanguage(language, here)}>
              {text}
            </blockquote>
          ))}
          {articles.map(({ page, title, outlet, date }) => (
            <p key={page}>
              {outlet ? <span class="outlet">{outlet} </span> : null}
              <a href={here.href(page)} {...inLanguage(language, here)}>
                {title}
              </a>
              {' · '}
              <DateText date={date} words={here.words} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Quotations that stand together and are from the same articles, as one. */
function byArticles(quotes: PersonPage['quotes']) {
  const pagesOf = ({ articles }: PersonPage['quotes'][number]): string =>
    articles.map(({ page }) => page).join(' ')
  return [...groupBy(quotes, pagesOf).values()].flatMap((group) => {
    const [first] = group
    return first ? [{ ...first, texts: group.map(({ text }) => text) }] : []
  })
}

/** What the clippings call this person, and when: their word, not a biography. */
function Offices({ offices, here }: { offices: PersonPage['offices']; here: Here }) {
  if (offices.length === 0) return null
  return (
    <section>
      <h2 class="label">{here.words.say('person.offices')}</h2>
      <WithRest
        items={offices}
        shown={8}
        fewest={3}
        list={(some) => <OfficeList offices={some} here={here} />}
        here={here}
      />
    </section>
  )
}

function OfficeList({ offices, here }: { offices: PersonPage['offices']; here: Here }) {
  return (
    <ul class="plain offices">
      {offices.map(({ title, first, last, count }) => (
        <li key={title}>
          {title}{' '}
          <span class="when">{officeWords(first, last, here.words.say('articles', { count }), here)}</span>
        </li>
      ))}
    </ul>
  )
}

/** "12 November 2024 to 2026, 3 articles"; a year where no day is known. */
function officeWords(first: string | null, last: string | null, articles: string, here: Here): string {
  const { say, day } = here.words
  const label = (date: string): string => (date.length === 4 ? date : day(date))
  if (!first) return articles
  return first === last || !last
    ? say('person.office-since', { first: label(first), articles })
    : say('person.office-span', { first: label(first), last: label(last), articles })
}

function NamingItem({ naming, here, level = 3 }: { naming: Naming; here: Here; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  const { card, sentence, surfaces, mentions, basis } = naming
  const longest = [...surfaces].sort((a, b) => b.length - a.length)[0]
  const language = inLanguage(card.language, here)
  return (
    <li>
      <Heading {...language}>
        <a href={here.href(card.page)}>{card.title}</a>
      </Heading>
      {sentence ? (
        <blockquote {...language}>
          <Sentence text={sentence} surfaces={surfaces} />
        </blockquote>
      ) : null}
      <Credit card={card} here={here}>
        {basis === 'inferred' ? (
          <>
            {` · ${here.words.say('person.named-only-as', { count: mentions, name: longest ?? '' })}`}
            <Inferred words={here.words} />
          </>
        ) : mentions > 1 ? (
          ` · ${here.words.say('person.named', { count: mentions })}`
        ) : null}
      </Credit>
    </li>
  )
}

/** The sentence with the name in it set off. */
function Sentence({ text, surfaces }: { text: string; surfaces: readonly string[] }) {
  const found = [...surfaces].sort((a, b) => b.length - a.length).find((surface) => text.includes(surface))
  if (!found) return <>{text}</>
  const at = text.indexOf(found)
  return (
    <>
      {text.slice(0, at)}
      <b>{found}</b>
      {text.slice(at + found.length)}
    </>
  )
}
