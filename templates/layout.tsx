import type { ComponentChildren } from 'preact'
import { shorten } from '../src/lib/shorten.ts'
import type { Here } from '../src/model/page.ts'
import { FeedLink } from './feed-link.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'

/** So much of a description do search engines show. */
const DESCRIBED = 160

/** Nothing runs or loads but the site's own files. `dateline dev` and the desk ask for news from within any page. */
const policy = ({ wasm, isFront }: { wasm: boolean; isFront: boolean }): string =>
  [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ...(isFront ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')

export interface LayoutProps {
  readonly here: Here
  /** Of the page; the front page has none. */
  readonly title: string | null
  readonly description?: string | null
  /** Address of the page, for the canonical link; none for pages that are no destination. */
  readonly page?: string
  /** The section that the page belongs to: "people/". */
  readonly section?: string
  /** Search runs as WebAssembly, which no other page may. */
  readonly wasm?: boolean
  /** More for the head. */
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
}

/** The frame of every page: head, masthead, the page itself, footer. */
export function Layout({
  here,
  title,
  description,
  page,
  section,
  wasm = false,
  head,
  children,
}: LayoutProps) {
  const { settings, sections, feed } = here.frame
  const { words } = here
  const searchable = sections.some((section) => section.page === 'search/')
  const isFront = here.path === 'index.html'
  return (
    <html lang={words.tag} dir={words.direction === 'rtl' ? 'rtl' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy({ wasm, isFront })} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title ? `${title} – ${settings.title}` : settings.title}</title>
        {description ? <meta name="description" content={shorten(description, DESCRIBED) ?? ''} /> : null}
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        {isFront ? <meta name="generator" content="Dateline" /> : null}
        {/* From a disk a browser takes the font for a stylesheet, and refuses it ahead of one. */}
        {settings.fileLinks ? null : (
          <link
            rel="preload"
            href={here.href('fonts/newsreader-latin.woff2')}
            as="font"
            crossorigin="anonymous"
          />
        )}
        <script src={here.href('theme.js')} />
        <link rel="stylesheet" href={here.href('site.css')} />
        {Object.keys(settings.colors).length > 0 ? (
          <link rel="stylesheet" href={here.href('colors.css')} />
        ) : null}
        <script src={here.href('site.js')} defer />
        <link rel="icon" href={here.href('icon.svg')} />
        {isFront ? <link rel="manifest" href={here.href('manifest.webmanifest')} /> : null}
        {settings.baseUrl && searchable ? (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={settings.title}
            href={here.href('opensearch.xml')}
          />
        ) : null}
        <FeedLink feed={feed} title={settings.title} here={here} />
        {settings.baseUrl && page !== undefined ? (
          <link rel="canonical" href={settings.baseUrl + page} />
        ) : null}
        {head}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.say('skip')}
        </a>
        <Masthead here={here} section={section} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer here={here} />
      </body>
    </html>
  )
}
