import { Failure } from '../../lib/failure.ts'
import type { Settings } from '../../model/settings.ts'
import { readSettingsText, settingOf } from '../../read/settings.ts'
import { leadOf } from '../../render/lead.ts'
import { at } from '../sidecar.ts'
import { deleteYaml, keysOf, readYaml, setYaml } from '../yaml-edit.ts'
import { type Correction, type Desk, textOf } from './correction.ts'

/** The settings that have a field at the desk, in its order; `accent` is one of the colors. */
export const archiveFields = [
  'title',
  'tagline',
  'description',
  'lead',
  'language',
  'timeZone',
  'baseUrl',
  'contact',
  'report',
  'licence',
  'accent',
  'pictures',
  'fileLinks',
] as const

export type ArchiveField = (typeof archiveFields)[number]

export const archiveLabels: Readonly<Record<ArchiveField, string>> = {
  title: 'Name',
  tagline: 'Line below the name',
  description: 'Description',
  lead: 'Article that opens the front page',
  language: 'Language',
  timeZone: 'Time zone',
  baseUrl: 'Address of the site',
  contact: 'Mail address',
  report: 'Form to report a mistake',
  licence: 'Licence of the data',
  accent: 'Accent color',
  pictures: 'Pictures',
  fileLinks: 'To be read from a disk',
}

/** What stands in each field of the form: what holds now. */
export function shownSettings(settings: Settings): Record<ArchiveField, string> {
  const { colors, pictures, fileLinks, ...rest } = settings
  return {
    title: rest.title,
    tagline: rest.tagline ?? '',
    description: rest.description ?? '',
    lead: rest.lead ?? '',
    language: rest.language,
    timeZone: rest.timeZone,
    baseUrl: rest.baseUrl ?? '',
    contact: rest.contact ?? '',
    report: rest.report ?? '',
    licence: rest.licence ?? '',
    accent: colors['accent'] ?? '',
    pictures: pictures ? 'yes' : 'no',
    fileLinks: fileLinks ? 'yes' : 'no',
  }
}

/** Settings of `archive.yml`: those that differ from what holds are written, an empty one goes. Each is checked as a build would. */
export const describeArchive: Correction = (fields, desk) => {
  const path = desk.files.yamlAt('archive')
  const shown = shownSettings(desk.seen.report.input.settings)
  const changed = archiveFields.filter(
    (field) => field in fields && flat(textOf(fields, field)) !== flat(shown[field]),
  )
  if (changed.length === 0) throw new Failure('Nothing is different from what the archive shows.')
  if (changed.includes('lead')) checkLead(textOf(fields, 'lead'), desk)
  desk.draft.edit(path, (text) =>
    changed.reduce((now, field) => {
      const next = withSetting(now, field, flat(textOf(fields, field)))
      checkSettings(path, now, next)
      return next
    }, text),
  )
  return `The archive: ${changed.map((field) => archiveLabels[field].toLowerCase()).join(', ')}`
}

function flat(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function withSetting(text: string, field: ArchiveField, value: string): string {
  const path = placeOf(text, field)
  if (value !== '') return setYaml(text, path, value)
  const [key = '', ...below] = path
  const map = below.length > 0 ? at(readYaml(text), [key]) : null
  const isLast = typeof map === 'object' && map !== null && Object.keys(map).length === 1
  return deleteYaml(text, isLast ? [key] : path)
}

/** Where a setting stands, under the name that the file has for it. */
function placeOf(text: string, field: ArchiveField): string[] {
  const setting = field === 'accent' ? 'colors' : field
  const key = keysOf(text).find((one) => settingOf(one) === setting) ?? setting
  return field === 'accent' ? [key, 'accent'] : [key]
}

/** Throws what a build would say of the new file, and did not say of the old one. */
function checkSettings(path: string, before: string, after: string): void {
  const known = new Set(readSettingsText(path, before).diagnostics.map(({ message }) => message))
  const fault = readSettingsText(path, after).diagnostics.find(({ message }) => !known.has(message))
  if (fault) throw new Failure(`${fault.message}.`, fault.hint ?? undefined)
}

function checkLead(lead: string, { seen }: Desk): void {
  if (lead !== '' && leadOf(seen.entries, { ...seen.report.input.settings, lead }) === null)
    throw new Failure(
      `There is no article ${lead}.`,
      'Give its file or its address: 2014/flood.txt, or articles/2014/05/flood-in-vell/.',
    )
}
