import { shippedLines } from '../knowledge/shipped.ts'
import { foldText } from '../text/folding.ts'

/**
 * Whether a byline names a desk or an organization: "BBC News", "Staff and agencies", "AFP". It has a word that
 * organizations have, or one in capitals alone; a name that is spelled in capitals throughout may be a person's.
 */
export function isOrganization(name: string): boolean {
  const words = name.split(/[\s,/&-]+/u).filter((word) => word !== '')
  const folded = words.map((word) => word.normalize('NFKD').replace(/\P{L}/gu, '').toLowerCase())
  if (folded.some((word) => organizationWords().has(word))) return true
  const capitals = words.filter((word) => /^\p{Lu}{3,}$/u.test(word))
  return capitals.length > 0 && (words.length === 1 || capitals.length < words.length)
}

let words: ReadonlySet<string> | undefined

function organizationWords(): ReadonlySet<string> {
  words ??= new Set(shippedLines('names/organization-words.txt'))
  return words
}

/** Equal for the ways to write the name or the id of an outlet: "The Arlen Gazette", "arlen-gazette"; "*" stays. */
export function outletKey(name: string): string {
  return foldText(name).replace(/^the /, '') || name
}
