import type { PageProps } from '../src/model/page.ts'
import { Layout } from './layout.tsx'

/** What a server shows for an address that is not there. */
export function NotFound({ here }: PageProps<Record<string, never>>) {
  return (
    <Layout here={here} title="Page not found" head={<meta name="robots" content="noindex" />}>
      <header class="page-head">
        <h1>There is no such page</h1>
        <p class="lead">The address may be mistyped, or the article may have left the archive.</p>
      </header>
      <ul class="lines">
        {here.frame.sections.map(({ label, page }) => (
          <li key={page}>
            <a class="headline" href={here.href(page)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
