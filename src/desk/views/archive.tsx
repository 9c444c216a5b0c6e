import type { Settings } from '../../model/settings.ts'
import { type ArchiveField, archiveFields, archiveLabels, shownSettings } from '../corrections/archive.ts'
import { Action, Choice, Field, type Stamps } from './parts.tsx'

const hints: Readonly<Partial<Record<ArchiveField, string>>> = {
  description: 'some sentences for the front page and for search engines',
  lead: 'its file or its address; the newest where this is empty',
  language: 'of the pages, and of texts whose language cannot be told: en, de, pt-BR',
  timeZone: 'Europe/Brussels',
  baseUrl: 'where the site stands: https://example.org/archive/',
  contact: 'of who answers for the archive; a link on each page',
  report: 'https://forms.example/mistake?article={url}; a mail where this is empty',
  licence: 'CC-BY-4.0, or an address',
  accent: '#8a1c1c, or light-dark(#0b5d3b, #7fd1a8)',
}

const choices: Readonly<Partial<Record<ArchiveField, readonly (readonly [string, string])[]>>> = {
  pictures: [
    ['yes', 'shown, and copied to the site'],
    ['no', 'left out'],
  ],
  fileLinks: [
    ['no', 'no: a server hands out the pages'],
    ['yes', 'yes: links end in index.html'],
  ],
}

/** What the archive is called and how it is shown: the settings of `archive.yml` that most archives need. */
export function ArchiveSettings({
  settings,
  stamps,
}: {
  readonly settings: Settings
  readonly stamps: Stamps
}) {
  const shown = shownSettings(settings)
  return (
    <>
      <header class="desk-intro">
        <h1>The archive</h1>
        <p>
          What you set here is written into <code>archive.yml</code>. Navigation, rights and limits are set in
          that file.
        </p>
      </header>
      <Action action="archive" fields={{}} seen={stamps} class="desk-form desk-settings">
        {archiveFields.map((name) => {
          const options = choices[name]
          return options ? (
            <Choice
              key={name}
              name={name}
              label={archiveLabels[name]}
              value={shown[name]}
              options={options}
            />
          ) : (
            <Field
              key={name}
              id={`desk-${name}`}
              name={name}
              label={archiveLabels[name]}
              value={shown[name]}
              hint={hints[name]}
              isLong={name === 'description'}
            />
          )
        })}
        <p class="desk-save">
          <button type="submit">Save</button>
        </p>
      </Action>
    </>
  )
}
