import type { PageProps, WithdrawnPage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'

/** What stands at the address of something that the owner withdrew. */
export function Withdrawn({ data, here }: PageProps<WithdrawnPage>) {
  const { say, day: dayWords } = here.words
  return (
    <Layout here={here} title={say('withdrawn.title')} head={<meta name="robots" content="noindex" />}>
      <header class="page-head">
        <h1>{say('withdrawn.title')}</h1>
      </header>
      {data.entries.map(({ day, because }) => (
        <section class="prose" key={`${day} ${because}`}>
          <p class="lead">{say('withdrawn.lead', { day: dayWords(day) })}</p>
          {because ? (
            <>
              <h2>{say('withdrawn.because')}</h2>
              <p>{because}</p>
            </>
          ) : null}
        </section>
      ))}
    </Layout>
  )
}
