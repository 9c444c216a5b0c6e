import { isStateShort } from '../languages/gazetteer.ts'
import { capitalized } from '../lib/capital.ts'

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

/**
 * The agency in a line above a text that has nothing else but a day or an hour: "/ritzau/", "STT 14.11.2019 klo 9.12",
 * "2019年11月14日 10時35分（共同通信）". `blocks` are those lines.
 */
export function headCredit(
  blocks: readonly string[],
  isAgency: (name: string) => boolean,
): AgencyCredit | null {
  for (const text of blocks) {
    if (text.length > 60) continue
    const parts = text
      .split(/[\d\s.:,/|·()（）[\]【】=＝年月日時分-]+/u)
      .filter((part) => /\p{L}/u.test(part))
    const agency = parts.map((part) => [part, capitalized(part)].find(isAgency)).find(Boolean)
    const isAlone =
      parts.filter((part) => part.length > 4).length <= (agency !== undefined && agency.length > 4 ? 1 : 0)
    if (agency !== undefined && isAlone && parts.length <= 3) return { agency, text }
  }
  return null
}

const wholeBlock = /^[([/–—-]{0,2}\s?([\p{L}][\p{L}/, +-]{1,39}?)\s?(?:[)\]]\.?|\/)?$/u
/** Behind the end of the last sentence. */
const behindText =
  /(?<=[.!?…"”»“]\s{0,2})(?:[([]|[–—/-]\s?|(?=\p{Lu}{3,10}$))([\p{Lu}\p{Ll}][\p{L}/, +-]{1,39})[)\]/]?\.?$/u
