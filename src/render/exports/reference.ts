import { interfaceOf } from '../../languages/interface.ts'
import type { Reference } from '../../lib/citation.ts'
import type { Entry } from '../../model/archive.ts'
import type { Settings } from '../../model/settings.ts'
import { isOrganization } from '../../names/organization.ts'

/** What a citation of an article needs. The address is that of the original page, else that of the article's own. */
export function referenceOf(entry: Entry, settings: Settings): Reference {
  const { id, title, date, language, url } = entry
  return {
    id,
    title,
    authors: entry.authors
      .filter(({ role }) => role === 'author')
      .map(({ name }) => ({ name, isPerson: name !== entry.outlet?.name && !isOrganization(name) })),
    outlet: entry.outlet?.name ?? null,
    date: date && {
      earliest: date.earliest,
      latest: date.latest,
      edtf: date.edtf,
      words: interfaceOf('en').date(date),
    },
    ...(entry.printPage ? { printPage: entry.printPage } : {}),
    address: url ?? (settings.baseUrl ? settings.baseUrl + entry.page : null),
    archive: settings.title,
    language,
  }
}
