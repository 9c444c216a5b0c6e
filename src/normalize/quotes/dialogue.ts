/**
 * For each paragraph, whether it is speech in a dialogue of dashes: it begins with one, and it, or a neighbour that does too,
 * says by a verb of saying who spoke. A list of dashes has none.
 */
export function isDialogue(blocks: readonly string[], verbs: RegExp): readonly boolean[] {
  const begins = blocks.map((block) => opening.test(block.slice(0, 8)))
  const isSpeech = blocks.map(
    (block, index) => begins[index] === true && attributionIn(block, verbs) !== null,
  )
  // Items of a list begin with a hyphen too: beside a speech only a dash begins another.
  const goesOn = (at: number): boolean => begins[at] === true && !blocks[at]?.startsWith('-')
  for (let at = 1; at < blocks.length; at++) if (goesOn(at) && isSpeech[at - 1]) isSpeech[at] = true
  for (let at = blocks.length - 2; at >= 0; at--) if (goesOn(at) && isSpeech[at + 1]) isSpeech[at] = true
  return isSpeech
}

/**
 * What is said in a paragraph of a dialogue, without the dashes: `—It holds —said Lund—. It will hold.` → "It holds", "It will
 * hold." Offsets into the paragraph.
 */
export function inDialogue(block: string, verbs: RegExp): readonly (readonly [start: number, end: number])[] {
  const start = opening.exec(block.slice(0, 8))?.[0].length ?? 0
  const attribution = attributionIn(block, verbs)
  if (!attribution) return [[start, block.length]]
  const first = [start, start + block.slice(start, attribution.start).trimEnd().length] as const
  const again = attribution.isDashed ? resumes.exec(block.slice(attribution.verb)) : null
  const from = again ? attribution.verb + again.index + again[0].length : block.length
  return block.slice(from).trim() === '' ? [first] : [first, [from, block.length]]
}

/**
 * What is said behind a dash within a paragraph, as Scandinavian papers set it: "The vote is lost. – A sad day, said Lund." The
 * speech is one sentence, and a verb of saying behind a comma or its mark ends it; a dash around an aside has none. Offsets
 * into the paragraph.
 */
export function speechWithin(
  block: string,
  verbs: RegExp,
): readonly (readonly [start: number, end: number])[] {
  return [...block.matchAll(dashWithin)].flatMap(({ 0: dash, index }) => {
    const start = index + dash.length
    const sentence = block.slice(start, start + LONGEST)
    for (const verb of sentence.matchAll(verbs)) {
      const said = sentence.slice(0, verb.index)
      if (sentenceBreak.test(said)) return []
      // "– Jött egy medve – mondta Lund Anna."
      const closing = dashBehind.exec(said)
      if (closing && said.length > SHORTEST) return [[start, start + closing.index]] as const
      if (paused.test(said)) return [[start, start + verb.index - (/,\s$/u.test(said) ? 2 : 1)]] as const
    }
    return []
  })
}

interface Attribution {
  /** Where the words of the speech end. */
  readonly start: number
  readonly verb: number
  readonly isDashed: boolean
}

/**
 * Who spoke, behind the speech: after a dash ("—dijo Lund", ", — сказала она"), or after a comma and before a verb of saying
 * (", répond Lund").
 */
function attributionIn(block: string, verbs: RegExp): Attribution | null {
  const dash = attached.exec(block.slice(SHORTEST))
  if (dash) return attributionAt(SHORTEST + dash.index, dash[0])
  for (const verb of block.matchAll(verbs)) {
    const before = block.slice(Math.max(0, verb.index - 6), verb.index)
    const lead = dashed.exec(before) ?? paused.exec(before)
    if (lead && verb.index >= SHORTEST) return attributionAt(verb.index - lead[0].length, lead[0])
  }
  const named = namedBeforeVerb.exec(block.slice(SHORTEST))
  const [lead = '', verb = ''] = named ?? []
  return named && [...verb.matchAll(verbs)].some(([whole]) => whole === verb)
    ? { start: SHORTEST + named.index, verb: SHORTEST + named.index + lead.length, isDashed: false }
    : null
}

/** A mark of the sentence belongs to the speech; a comma before the verb alone does not. */
function attributionAt(start: number, lead: string): Attribution {
  const isDashed = /[—–―]/u.test(lead)
  const isKept = /^[.!?…]/u.test(lead) || (isDashed && lead.startsWith(','))
  return { start: start + (isKept ? 1 : 0), verb: start + lead.length, isDashed }
}

const dashBehind = /[.!?…]?\s[–—]\s$/u
const dashWithin = /(?<=[.!?…]["”»]?\s)[–—]\s(?=\p{Lu})/gu
const sentenceBreak = /[.!?…]\s\p{Lu}/u
/** In UTF-16 code units: a sentence of speech within a paragraph. */
const LONGEST = 400
/** No speech is shorter, with its dash. */
const SHORTEST = 6
const opening = /^(?:[—–―]\s?|-\s)(?=[\p{Lu}¡¿…])/u
const dashed = /[.,!?…]?\s?[—–―],?\s?$/u
/** A dash that touches the next word alone, or stands behind a mark of the sentence, before a small letter. */
const attached = /\s[—–―](?=\p{Ll})|[.,!?…]\s?[—–―]\s?(?=\p{Ll})/u
const paused = /[,!?…]\s$/u
/** ", puheenjohtaja Saara Lund sanoo.": name and verb at the end, as Finnish has them. */
const namedBeforeVerb =
  /,\s(?:(?=\p{Ll}{4})[\p{L}-]{1,40}\s){0,4}(?:\p{Lu}[\p{L}’-]{1,30}\s){1,3}(\p{Ll}{3,20})[.!]?$/u
/** The dash behind the attribution, with the stop that ends the sentence of the writer. */
const resumes = /\s?[—–―][.,:;]?\s?/u
