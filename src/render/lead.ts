import type { Entry } from '../model/archive.ts'
import type { Settings } from '../model/settings.ts'

/** The article that `lead` of `archive.yml` names, by its file, id or address; null where there is no such one. */
export function leadOf(
  entries: readonly Entry[],
  { lead, baseUrl }: Pick<Settings, 'lead' | 'baseUrl'>,
): Entry | null {
  if (lead === null) return null
  const address = lead.startsWith(baseUrl ?? '\0') ? lead.slice((baseUrl ?? '').length) : lead
  const page = `${address.replace(/^\/+/, '').replace(/(?:index\.html|\/)$/, '')}/`.replace(/\/\/$/, '/')
  return entries.find((entry) => [entry.id, entry.source].includes(lead) || entry.page === page) ?? null
}
