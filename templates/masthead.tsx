import type { Here } from '../src/model/page.ts'

/** The name of the archive, its sections, and the switch between light and dark. */
export function Masthead({ here, section }: { here: Here; section: string | undefined }) {
  const { settings, sections } = here.frame
  const { say } = here.words
  const front = here.path === 'index.html'
  const name = <a href={here.href('')}>{settings.title}</a>
  const links =
    settings.navigation?.map(({ label, href }) => ({
      label,
      href: /^[a-z]+:/i.test(href) ? href : here.href(href.replace(/^\//, '')),
      current: href === section,
    })) ?? sections.map(({ label, page }) => ({ label, href: here.href(page), current: page === section }))
  return (
    <header class={front ? `masthead front${isLong(settings.title) ? ' long' : ''}` : 'masthead'}>
      <div class="nameplate">
        {front ? <h1>{name}</h1> : <p class="name">{name}</p>}
        {front && settings.tagline ? <p class="tagline">{settings.tagline}</p> : null}
      </div>
      <nav aria-label={say('sections')}>
        <ul>
          {links.map(({ label, href, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'true' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button
        type="button"
        class="theme"
        data-light={say('theme.light')}
        data-label={say('theme.label', { theme: '%' })}
      >
        {say('theme.dark')}
      </button>
    </header>
  )
}

/** Whether a name would take three lines and more in the largest letters; in characters. */
function isLong(title: string): boolean {
  return title.length > 40
}
