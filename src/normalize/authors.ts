import { languageOf } from '../languages/load.ts'
import { isFrontOfName, isPaperOfPlace } from '../languages/newspapers.ts'
import { wordsFor } from '../languages/reading.ts'
import { isSectionName } from '../languages/sections.ts'
import { once } from '../lib/once.ts'
import type { Author } from '../model/article.ts'
import type { StatedFields } from '../model/document.ts'
import type { Basis, Facts } from '../model/evidence.ts'
import { isNameLikePaper } from './author-roles.ts'
import { readAuthorValues } from './author-values.ts'
import type { Byline } from './byline.ts'
import { fixCapitals, isAcronym, isPersonName } from './byline-names.ts'
import { isWireAgency } from './dateline.ts'

/**
 * The people and desks of a clipping: stated, else the byline's; then those of the credits at its foot,
 * of whom `reporters` wrote it. `isOwnOutlet` knows the outlet that the clipping states.
 */
export function settleAuthors(
  stated: StatedFields['authors'],
  byline: Byline | null,
  bylineText: string,
  credits: readonly string[],
  reporters: readonly string[],
  isOutlet: (name: string) => boolean,
  isOwnOutlet: (name: string) => boolean = () => false,
): Author[] {
  for (const claim of stated) {
    const all = readAuthorValues(claim.value, isOutlet)
    // "Last updated", "News": what stood beside the name on the page that was read by a machine.
    const read = claim.basis === 'user' ? all : all.filter((name) => !isPageWord(name))
    // Clippers list the site beside the people.
    const people = read.some((name) => isPersonName(name))
      ? read.filter((name) => !isOwnOutlet(name) && (claim.basis === 'user' || !isWireAgency(name)))
      : read
    const names = people.length > 0 ? people : read
    // A page that names only its paper for machines ("The Courier") may name the writer for readers.
    if (claim.basis === 'stated' && namesPerson(byline) && !names.some((name) => isPersonName(name))) continue
    if (names.length > 0 || claim.basis === 'user')
      return names.map((name) =>
        author(
          claim.basis === 'user' || isAcronym(name) ? name : fixCapitals(name),
          'author',
          claim.basis,
          claim.value.join(', '),
          'stated-by',
          { origin: claim.origin },
        ),
      )
  }
  // "By Ada Roe | The Courier"
  const all = byline?.authors ?? []
  const others = all.filter((name) => !isOwnOutlet(name))
  // "Reporting by A; editing by B" at the foot names the writer where no byline does.
  const own = others.length > 0 ? others : all.length > 0 ? all : reporters
  // "By Ada Roe, Associated Press": for whom she writes
  const people = own.filter((name) => !isWireAgency(name) && !isPaperBehind(name, bylineText))
  const names = people.some((name) => isPersonName(name)) ? people : own
  return [
    ...names.map((name) =>
      own === reporters
        ? author(name, 'author', 'text', name, 'credits-name')
        : author(name, 'author', 'text', bylineText, 'byline-names'),
    ),
    ...credits
      .filter((name, index) => !names.includes(name) && credits.indexOf(name) === index)
      .map((name) => author(name, 'contributor', 'text', name, 'credits-name')),
  ]
}

/** "Marle Post" in "By Ada Roe and Ida Holm, Marle Post", "By Ada Roe/Marle Post": where they work. */
function isPaperBehind(name: string, byline: string): boolean {
  const at = byline.lastIndexOf(name)
  return (
    (isNameLikePaper(name) || isPaperOfPlace(name) || isFrontOfName(name.split(' ')[0] ?? '')) &&
    at > 1 &&
    /[,/|]\s?$/.test(byline.slice(at - 2, at))
  )
}

/** A label of days, or the name of a section, in any language: "Last updated", "Nachrichten". */
function isPageWord(name: string): boolean {
  return dayLabels().has(name.toLowerCase()) || isSectionName(name, languageOf('und'))
}

const dayLabels = once(
  (): ReadonlySet<string> =>
    new Set(
      wordsFor(languageOf('und'), ({ labels: { published, updated } }) => [...published, ...updated]).map(
        (label) => label.toLowerCase(),
      ),
    ),
)

function namesPerson(byline: Byline | null): boolean {
  return byline !== null && byline.authors.length > 0 && byline.authors.every((name) => isPersonName(name))
}

function author(
  name: string,
  role: Author['role'],
  basis: Basis,
  text: string,
  rule: string,
  facts?: Facts,
): Author {
  return {
    name,
    role,
    basis,
    evidence: [{ text: text.slice(0, 200), start: null, end: null, rule, ...(facts && { facts }) }],
  }
}
