import type { ComponentChildren } from 'preact'
import type { Entry } from '../../model/archive.ts'
import type { Change } from '../change.ts'
import { countOf } from '../corrections/correction.ts'
import type { Subject } from '../seen.ts'
import { Action, ArticleLine, Choice, type ChoiceProps, Diff, Field, Key, type Stamps } from './parts.tsx'

export interface BarProps {
  /** What the page is about; null for lists, and on the desk's own pages. */
  readonly subject: Subject | null
  readonly open: number
  readonly token: string
  readonly version: number
  readonly last: Change | null
}

/** The owner's bar at the foot of every page. */
export function Bar({ subject, open, token, version, last }: BarProps) {
  return (
    <aside
      id="desk-bar"
      class="desk-bar"
      lang="en"
      dir="ltr"
      aria-label="The desk"
      data-token={token}
      data-version={version}
      data-kind={subject?.kind}
      data-subject={subject?.id}
    >
      <ul>
        <li>
          <a href="/.desk/" aria-keyshortcuts="d">
            To decide{' '}
            <span class="count" data-open>
              {open.toLocaleString('en')}
            </span>
            <Key name="d" />
          </a>
        </li>
        {subject ? (
          <li>
            <button type="button" data-correct aria-keyshortcuts="e" aria-expanded="false">
              Correct this {subject.kind}
              <Key name="e" />
            </button>
          </li>
        ) : null}
        <li>
          <a href="/.desk/articles/">Articles</a>
        </li>
        <li>
          <a href="/.desk/add/">Add</a>
        </li>
        <li>
          <a href="/.desk/changes/">Changes</a>
        </li>
        <li>
          <a href="/.desk/archive/">Settings</a>
        </li>
        <li>
          <button type="button" data-undo aria-keyshortcuts="u" hidden={last === null} title={last?.title}>
            Undo
            <Key name="u" />
          </button>
        </li>
      </ul>
      <div class="desk-said" role="status" aria-live="polite" data-said />
    </aside>
  )
}

export interface PageProps {
  readonly title: string
  readonly archive: string
  readonly bar: BarProps
  readonly children: ComponentChildren
}

/** A page of the desk's own, in the design of the site. */
export function DeskPage({ title, archive, bar, children }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${archive}`}</title>
        <meta name="color-scheme" content="light dark" />
        <script src="/theme.js" />
        <link rel="stylesheet" href="/site.css" />
        <link rel="stylesheet" href="/.desk/desk.css" />
        <script src="/.desk/desk.js" defer />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body class="desk-page">
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="masthead desk-head">
          <div class="nameplate">
            <p class="name">
              <a href="/">{archive}</a>
            </p>
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Bar {...bar} />
      </body>
    </html>
  )
}

/** What fields offer while something is typed. */
export function Suggestions({
  outlets,
  people,
}: {
  readonly outlets: readonly string[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
}) {
  return (
    <>
      <datalist id="desk-outlets">
        {outlets.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id="desk-people">
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}

/** A panel beside a page, or the content of a page of the desk where it stands alone. */
export function Panel({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h2 class="desk-title" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </>
  )
}

/** Many articles at once: find some, choose them, and set a field of all. */
export function Articles({
  entries,
  total,
  words,
  filters,
  seen,
}: {
  readonly entries: readonly Entry[]
  readonly total: number
  readonly words: string
  readonly filters: readonly ChoiceProps[]
  readonly seen: Stamps
}) {
  return (
    <>
      <header class="desk-intro">
        <h1>Articles</h1>
        <form method="get" action="/.desk/articles/" class="desk-find">
          <Field id="desk-q" name="q" label="Words of the headline, text or file name" value={words} />
          {filters.map(({ name, value, options }) => (
            <Choice
              key={name}
              label={`${name[0]?.toUpperCase()}${name.slice(1)}`}
              {...{ name, value, options }}
            />
          ))}
          <button type="submit">Find</button>
        </form>
        <p role="status">
          {countOf(total, 'article')}
          {total > entries.length ? `; the first ${entries.length} are shown` : ''}
        </p>
      </header>
      {entries.length === 0 ? null : (
        <Action action="many" fields={{}} seen={seen} class="desk-many">
          <div class="desk-row desk-set">
            <label class="desk-choose">
              <input type="checkbox" data-all /> <span>All shown</span>
            </label>
            <div class="desk-field">
              <label for="desk-field">Set</label>
              <select id="desk-field" name="field">
                <option value="outlet">Outlet</option>
                <option value="topics">Topics (added)</option>
                <option value="language">Language</option>
                <option value="section">Section</option>
                <option value="series">Series</option>
                <option value="story">Story</option>
              </select>
            </div>
            <Field id="desk-value" name="value" label="To" value="" list="desk-outlets" />
            <button type="submit">Set for the chosen</button>
          </div>
          <ul class="desk-list desk-chosen">
            {entries.map((entry) => (
              <li key={entry.id}>
                <input type="checkbox" name="articles" value={entry.id} aria-label={entry.title} />
                <div>
                  <ArticleLine entry={entry} />
                </div>
              </li>
            ))}
          </ul>
        </Action>
      )}
    </>
  )
}

/** Put clippings into the archive: files, or a text with its address. */
export function Add() {
  return (
    <>
      <header class="desk-intro">
        <h1>Add clippings</h1>
      </header>
      <div class="desk-drop" data-drop>
        <label for="desk-files">Drop files anywhere on this page, or choose them</label>
        <input id="desk-files" type="file" multiple data-files />
      </div>
      <form class="desk-form desk-paste" data-paste>
        <Field
          id="desk-title"
          name="title"
          label="Headline"
          value=""
          hint="leave it empty where the text has it"
        />
        <Field id="desk-url" name="url" label="Address of the page" value="" hint="https://…" />
        <div class="desk-field">
          <label for="desk-text">Text</label>
          <textarea id="desk-text" name="text" rows={12} required />
        </div>
        <p class="desk-save">
          <button type="submit">Add the text</button>
        </p>
      </form>
      <section aria-labelledby="desk-added" hidden data-added>
        <h2 id="desk-added">What was understood</h2>
        <ul class="desk-list" data-added-list />
      </section>
    </>
  )
}

/** What was decided, the last first, with what it did to the files. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <>
      <header class="desk-intro">
        <h1>Changes</h1>
        <p>
          {changes.length === 0
            ? 'Nothing was changed at the desk yet.'
            : 'The last one first; Undo takes them back one by one.'}
        </p>
      </header>
      <ol class="desk-changes" reversed>
        {changes.toReversed().map((change) => (
          <li key={change.id}>
            <h2>{change.title}</h2>
            {change.added.map(({ path }) => (
              <p key={path}>
                <code>{path}</code> (added)
              </p>
            ))}
            <Diff diff={change.diff} />
          </li>
        ))}
      </ol>
    </>
  )
}
