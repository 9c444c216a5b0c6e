import type { Here, PageProps, RedirectPage, RedirectTarget } from '../src/model/page.ts'
import { Card } from './card.tsx'
import { Layout } from './layout.tsx'

/** An address that leads on: to the page that took its place, or to those that it could mean. */
export function Redirect({ data, here }: PageProps<RedirectPage>) {
  const { title, to } = data
  const [only] = to.length === 1 ? to : []
  const section = to.some(({ person }) => person) ? 'people/' : null
  return (
    <Layout
      here={here}
      title={title}
      {...(section ? { section } : {})}
      head={
        <>
          <meta name="robots" content="noindex" />
          {only ? <meta http-equiv="refresh" content={`0; url=${here.href(only.page)}`} /> : null}
        </>
      }
    >
      <header class="page-head">
        {section ? (
          <p class="kicker">
            <a href={here.href(section)}>{here.words.say('section.people')}</a>
          </p>
        ) : null}
        <h1>{title}</h1>
        <p class="lead">{here.words.say(only ? 'moved' : 'could-mean')}</p>
      </header>
      <ul class="lines">
        {to.map(({ label, page, person, article }) => (
          <li key={page}>
            {article ? <Card card={article} here={here} level={2} /> : <a href={here.href(page)}>{label}</a>}
            {person ? <Details label={label} person={person} here={here} /> : null}
          </li>
        ))}
      </ul>
    </Layout>
  )
}

interface DetailsProps {
  readonly label: string
  readonly person: NonNullable<RedirectTarget['person']>
  readonly here: Here
}

/** What tells a person from others of the name, as far as the label does not. */
function Details({ label, person, here }: DetailsProps) {
  const { description, years, count, sentence } = person
  const parts = [
    description && label.endsWith(`(${description})`) ? null : description,
    years && (years.first === years.last ? years.first : `${years.first}–${years.last}`),
    here.words.say('articles', { count }),
  ].filter((part) => part !== null)
  return (
    <>
      <p>{parts.join(', ')}</p>
      {sentence ? <blockquote class="sentence">{sentence}</blockquote> : null}
    </>
  )
}
