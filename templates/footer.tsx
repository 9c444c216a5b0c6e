import type { Here } from '../src/model/page.ts'

/** Beneath every page: what the archive is, how it knows, and its files for machines. */
export function Footer({ here }: { here: Here }) {
  const { settings, feed } = here.frame
  const { say } = here.words
  return (
    <footer class="colophon">
      <p>
        {settings.description ?? say('footer.what')} {say('footer.rights')}
      </p>
      <ul>
        <li>
          <a href={here.href('about/')}>{say('footer.about')}</a>
        </li>
        <li>
          <a href={here.href('undated/')}>{say('footer.undated')}</a>
        </li>
        {feed ? (
          <li>
            <a href={here.href(feed)}>{say('footer.feed')}</a>
          </li>
        ) : null}
        {settings.contact ? (
          <li>
            <a href={`mailto:${settings.contact}`}>{say('footer.contact')}</a>
          </li>
        ) : null}
      </ul>
    </footer>
  )
}
