import { listedPlace } from '../languages/gazetteer.ts'
import type { Language } from '../languages/language.ts'
import { isPaper } from '../languages/newspapers.ts'
import { isOrganization } from '../names/organization.ts'
import { isPersonName } from './byline-names.ts'

/** Whether a name has the shape of a person's and is not that of a place, an organization or a paper. */
export function isPersonAlone(name: string, language: Language): boolean {
  return isPersonName(name, language) && listedPlace(name) === null && !isOrganization(name) && !isPaper(name)
}
