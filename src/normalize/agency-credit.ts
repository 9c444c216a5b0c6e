import { isStateShort } from '../languages/gazetteer.ts'

/** What the end of an article says of its agency. */
export interface AgencyCredit {
  readonly agency: string
  readonly text: string
}

/**
 * The agency in the marks that close a wire story: "(ANP)" or "dpa" in a line of its own, "… until May. (dpa/AFP)",
 * "… until May. /APA". `blocks` are the last blocks of the article, `isAgency` knows agencies by name. A name in a
 * sentence is no credit, nor is a state behind a city ("Scranton, PA") or an agency that a bracket within the text names.
 */
export function closingCredit(
  blocks: readonly string[],
  isAgency: (name: string) => boolean,
): AgencyCredit | null {
  for (const block of blocks)
    for (const pattern of [wholeBlock, behindText]) {
      const found = pattern.exec(block.trim().slice(-80))
      const names = found?.[1]?.split(/\s?[/,+]\s?/u).map((name) => name.trim()) ?? []
      // "dpa/mh", "AFP, KNA": beside an agency stand others, or the letters of a writer.
      const agency = names.every((name) => name.length <= 20)
        ? names.find((name, index) => isAgency(name) && !(index > 0 && isStateShort(name)))
        : undefined
      if (agency !== undefined) return { agency, text: found?.[0] ?? '' }
    }
  return null
}

const wholeBlock = /^[([/–—-]{0,2}\s?([\p{L}][\p{L}/, +-]{1,39}?)\s?(?:[)\]]\.?|\/)?$/u
/** Behind the end of the last sentence. */
const behindText =
  /(?<=[.!?…"”»“]\s{0,2})(?:[([]|[–—/-]\s?|(?=\p{Lu}{3,6}$))([\p{Lu}\p{Ll}][\p{L}/, +-]{1,39})[)\]/]?\.?$/u
