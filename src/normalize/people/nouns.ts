import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'
import { Place, Shape, wordHashes } from './tokens.ts'

/** Languages that write every noun with a capital: there a capital tells nothing about names. */
const CAPITALIZING = new Set(['de', 'lb'])

/** Words of German that open or join what looks like a name and is none; some are given names elsewhere. */
const SMALL_WORDS = wordHashes(
  'der die das den dem des ein eine einer einem einen eines und oder aber auch als am an auf aus bei beim da dann dein dort du durch er es für fuer gegen hier hinter ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja je jede jeder jedes kein keine man mein mit nach neben nein nicht noch nur ob ohne schon sehr sein seine seiner seit sie so um unser unsere unter vom vor war was weil wenn wer wie wir wo zum zur zwischen über ueber alle alles dies diese dieser dieses neu neue neuen neuer neues teil absatz bild foto quelle seite',
)
const PARTICLES = wordHashes('von van zu de di del della la le el al bin ibn ten ter dos da')
/** Behind these "der" and "den" belong to the name: "Ursula von der Leyen". */
const OPENING = wordHashes('von van in auf')
const ARTICLES = wordHashes('der den dem')

/**
 * Names of a text whose language capitalizes nouns, only where more than capitals shows them: a given name in front,
 * or a title; a surname alone only of somebody who is named in full. What stands before the given name is cut off
 * ("Studie von Heinz Lund" names Heinz Lund), and what a preposition begins ("Tobias Lund vom Bündnis"). In other
 * languages all names stay as they are.
 */
export function namesAmongNouns(
  reading: Reading,
  spans: readonly NameSpan[],
  language: string,
): readonly NameSpan[] {
  if (!CAPITALIZING.has(language.toLowerCase().split('-')[0] ?? '')) return spans
  const kept = spans.map((span) => named(reading, span))
  const surnames = new Set(
    kept.flatMap((span) =>
      span && span.words.length > 1 ? [reading.tokens.hash[span.words.at(-1) ?? 0]] : [],
    ),
  )
  return spans.flatMap((span, index) => {
    const cut = kept[index]
    if (cut) return [cut]
    const [only, ...more] = span.words
    return only !== undefined && more.length === 0 && surnames.has(reading.tokens.hash[only]) ? [span] : []
  })
}

/** The part of a span that is shown to be a name; null for none. */
function named(reading: Reading, span: NameSpan): NameSpan | null {
  const { words } = span
  const start = words.findIndex((word) => isGiven(reading, word))
  const titled = isTitled(reading, span)
  if (start < 0 && !titled) return isFamous(reading, words) ? span : null
  const from = titled ? 0 : start
  const end = endOfName(reading, words, from)
  const name = words.slice(from, end)
  const [first, last] = [name[0], name.at(-1)]
  if (first === undefined || last === undefined || (name.length < 2 && !titled)) return null
  const whole = end === words.length
  return {
    ...span,
    words: name,
    from: first,
    to: whole ? span.to : last + 1,
    suffix: whole ? span.suffix : [],
  }
}

function isGiven({ flags, tokens }: Reading, at: number): boolean {
  const hash = tokens.hash[at] ?? 0
  if (SMALL_WORDS.has(hash) || PARTICLES.has(hash)) return false
  return ((flags[at] ?? 0) & Flag.given) !== 0 || tokens.shape[at] === Shape.initial
}

/** "Frau Lund", "Professor Lund". */
function isTitled({ flags, tokens }: Reading, span: NameSpan): boolean {
  if (((tokens.place[span.from] ?? 0) & Place.line) !== 0 || SMALL_WORDS.has(tokens.hash[span.from] ?? 0))
    return false
  return ((flags[span.from - 1] ?? 0) & (Flag.honorific | Flag.title)) !== 0
}

function isFamous({ flags }: Reading, words: readonly number[]): boolean {
  return words.length === 1 && ((flags[words[0] ?? 0] ?? 0) & Flag.mononym) !== 0
}

/** The place behind the last word of the name that begins at `from`. */
function endOfName({ tokens }: Reading, words: readonly number[], from: number): number {
  const hash = (index: number): number => tokens.hash[words[index] ?? -1] ?? 0
  let end = from + 1
  while (end < words.length) {
    const article = ARTICLES.has(hash(end)) && OPENING.has(hash(end - 1))
    if (SMALL_WORDS.has(hash(end)) && !article && !PARTICLES.has(hash(end))) break
    end++
  }
  while (end > from + 1 && (PARTICLES.has(hash(end - 1)) || ARTICLES.has(hash(end - 1)))) end--
  return end
}
