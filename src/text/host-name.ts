import { foldText } from './folding.ts'

/**
 * Whether a site's name is its host written out: "Fenland Reporter" and `www.fenlandreporter.co.uk`, "The Marle Post" and
 * `marlepost.example`. Names of fewer than five letters, such as "News", are those of too many; a word alone is the name of
 * a section at `politics.marlepost.example`.
 */
export function isNameOfHost(name: string, host: string): boolean {
  const labels = keysOfHost(host)
  const site = siteOf(labels, host)
  const isWord = !/\S[\s_-]+\S/u.test(name.trim().replace(/^the\s/iu, ''))
  return keysOfName(name).some((key) => (isWord ? key === site : labels.includes(key)))
}

/** The label that a site is registered under: before "co.uk", "com.au" and the like, else the last. */
function siteOf(labels: readonly string[], host: string): string | undefined {
  const isSecondLevel = labels.length > 1 && /\.\p{L}{2,3}\.\p{L}{2}$/u.test(host)
  return labels.at(isSecondLevel ? -2 : -1)
}

/** A name and a host that share a key are those of one site. Letters and figures, with umlauts in both spellings. */
export function keysOfName(name: string): string[] {
  const keys = [name, germanSpelling(name)].map(lettersOf).filter((letters) => letters.length >= shortest)
  // "Le Petit Marlois" at petitmarlois.example
  const bare = /^\p{Lu}\p{Ll}{1,2}\s(?=\p{Lu})(.+)$/u.exec(name)?.[1]
  const key = bare === undefined ? '' : lettersOf(bare)
  return key.length >= shortestBare ? [...keys, key] : keys
}

/** The key of each part of a host but the last. */
export function keysOfHost(host: string): string[] {
  return host.toLowerCase().split('.').slice(0, -1).map(lettersOf)
}

/** "Küste" → "Kueste" */
function germanSpelling(name: string): string {
  return name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
}

/** Without "the" in front. */
function lettersOf(name: string): string {
  return foldText(name.replace(/[-_]/g, ' '))
    .replace(/ /g, '')
    .replace(/^the(?=.{5})/, '')
}

const shortest = 5
/** Without its article, which many a host leaves out. */
const shortestBare = 8
