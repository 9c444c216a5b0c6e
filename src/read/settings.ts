import type { Diagnostic } from '../model/diagnostic.ts'
import type { Settings } from '../model/settings.ts'

/** `archive.yml` of the input folder, completed with defaults. */
export async function readSettings(
  _input: string,
): Promise<{ settings: Settings; diagnostics: Diagnostic[] }> {
  return { settings: defaults, diagnostics: [] }
}

const defaults: Settings = {
  title: 'News archive',
  description: null,
  baseUrl: null,
  language: 'en',
  timeZone: 'UTC',
  fileLinks: false,
  tagline: null,
  colors: {},
  navigation: null,
  rights: {},
  thresholds: {},
}
