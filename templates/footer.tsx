import type { Here } from '../src/model/page.ts'

/** Beneath every page: what the archive is, how it knows, and its files for machines. */
export function Footer({ here }: { here: Here }) {
  const { settings, feed } = here.frame
  return (
    <footer class="colophon">
      <p>
        {settings.description ?? 'An archive of news clippings.'} The articles belong to those who published
        them.
      </p>
      <ul>
        <li>
          <a href={here.href('about/')}>How it knows what it says</a>
        </li>
        <li>
          <a href={here.href('undated/')}>Undated articles</a>
        </li>
        <li>
          <a href={here.href('about/health/')}>Health</a>
        </li>
        {feed ? (
          <li>
            <a href={here.href(feed)}>Feed</a>
          </li>
        ) : null}
        {settings.contact ? (
          <li>
            <a href={`mailto:${settings.contact}`}>Write to the archive</a>
          </li>
        ) : null}
      </ul>
    </footer>
  )
}
