import type { StatedFields } from '../model/document.ts'
import type { Known } from '../model/evidence.ts'

/** Names of sections, in some languages. A breadcrumb may hold any name; a line of its own must be one of these. */
const sections: ReadonlySet<string> = new Set(
  `world|europe|asia|africa|americas|the americas|middle east|us|u s|usa|uk|china|russia|ukraine|india|latin america|
  oceania|pacific|international|national|nation|region|regional|local|local news|world news|us news|uk news|asia news|
  politics|us politics|uk politics|government|election|elections|business|economy|finance|markets|money|companies|
  industry|technology|tech|science|health|environment|climate|energy|education|culture|art|arts|entertainment|
  lifestyle|life|style|food|travel|sport|sports|football|soccer|cricket|tennis|opinion|opinions|comment|commentary|
  editorial|editorials|analysis|column|columns|letters|feature|features|investigation|investigations|interview|
  interviews|obituary|obituaries|media|law|crime|court|courts|society|religion|faith|military|defense|defence|security|
  diplomacy|global affairs|foreign affairs|breaking news|headlines|top news|news|weather|history|books|film|music|
  theatre|tv|celebrity|politik|wirtschaft|ausland|inland|kultur|wissen|wissenschaft|panorama|gesellschaft|meinung|
  reise|gesundheit|lokales|regional|politique|monde|économie|société|sciences|santé|faits divers|politica|esteri|cronaca|
  economia|cultura|salute|política|mundo|economía|sociedad|deportes|internacional|nacional|opinión|ciencia|salud|
  sucesos|brasil|esportes|politiek|buitenland|binnenland|economie|samenleving|utrikes|inrikes|ekonomi|politikk|økonomi|
  politika|świat|kraj|gospodarka|политика|экономика|общество|мир|спорт|культура`
    .split('|')
    .map((name) => name.trim()),
)

/** The section of a clipping: stated, else the breadcrumb or line above its headline. */
export function settleSection(
  stated: StatedFields['section'],
  found: { readonly name: string; readonly text: string } | null,
): Known<string> | null {
  const claim = stated.find(({ value }) => value.trim() !== '')
  if (claim)
    return {
      value: claim.value.trim(),
      basis: claim.basis,
      evidence: [
        { text: claim.value, start: null, end: null, rule: 'stated-by', facts: { origin: claim.origin } },
      ],
    }
  return found
    ? {
        value: found.name,
        basis: 'text',
        evidence: [{ text: found.text, start: null, end: null, rule: 'above-headline' }],
      }
    : null
}

/** Read a line above the headline as section or breadcrumb. `headline` is its key: the last step of a breadcrumb. */
export function readSection(line: string, headline: string): string | null {
  if (!isCrumbs(line)) return line.length <= 40 && sections.has(fold(line)) ? tidy(line) : null
  const inner = line
    .split(divider)
    .filter((step) => step !== '' && !root.test(step) && !headline.startsWith(fold(step).slice(0, 40)))
  const name = inner.at(-1)
  return name && name.length <= 40 && name.split(' ').length <= 4 ? tidy(name) : null
}

/** "Home » World » The bridge reopens" */
export function isCrumbs(line: string): boolean {
  const steps = line.length < 300 ? line.split(divider).filter((step) => step !== '').length : 0
  return steps > 1 && steps <= 6
}

const divider = /\s*(?:»|›|>|→|\s\/\s|\s\|\s|\s·\s|::)\s*/u
const root =
  /^(?:home|start(?:seite)?|accueil|inicio|início|home page|news|frontpage|hjem|strona główna|главная)$/iu

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** "EUROPE" and "world" are written as headings write them. */
function tidy(name: string): string {
  const plain = name
    .replace(/\s+/gu, ' ')
    .replace(/^[\W_]+|[\W_]+$/gu, (mark) => (/\p{L}/u.test(mark) ? mark : ''))
    .trim()
  const text = plain.length > 3 && plain === plain.toUpperCase() ? plain.toLowerCase() : plain
  return text.charAt(0).toUpperCase() + text.slice(1)
}
