import { nearest } from './nearest.ts'
import type { Place, Spec } from './spec.ts'

/** What is wrong with a value: its syntax, its kind or content, or a name that nothing reads. */
export type SpecFault = 'syntax' | 'value' | 'unknown'

export type Report = (fault: SpecFault, place: Place, message: string, hint: string) => void

/** The entries of a map by their names. */
export type Fields = ReadonlyMap<string, Spec>

/** The entries of a map; names outside `known` are reported with the nearest one. Null where it is no map. */
export function readFields(
  spec: Spec,
  what: string,
  known: readonly string[],
  report: Report,
): Fields | null {
  if (spec.kind === 'none') return new Map()
  if (spec.kind !== 'map') {
    report(
      'value',
      spec,
      `${what} must be entries of the form \`name: value\`, not ${kindName(spec)}`,
      example(known),
    )
    return null
  }
  const fields = new Map<string, Spec>()
  for (const entry of spec.entries) {
    const name = settleKey(entry.key, known)
    if (name !== null) fields.set(name, entry.value)
    else report('unknown', entry, `${what} has no "${entry.key}"`, suggest(entry.key, known))
  }
  return fields
}

/** A name is found whatever its case, and with hyphens, underscores or nothing between its words. */
export function settleKey(key: string, known: readonly string[]): string | null {
  const folded = foldKey(key)
  return known.find((name) => foldKey(name) === folded) ?? null
}

/** "publish_date", "Publish-Date" and "publishDate" → "publishdate"; "BAŞLIK" is "başlık". */
export function foldKey(key: string): string {
  return key
    .replace(/[\s_:.-]+/g, '')
    .toLowerCase()
    .replace(/ı|i\u0307/g, 'i')
    .replaceAll('’', "'")
}

export function suggest(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  return near === null ? `Known are ${known.join(', ')}.` : `Did you mean "${near}"?`
}

/** A single text; undefined where it is missing, empty or something else (which is reported). */
export function maybeText(spec: Spec | undefined, what: string, report: Report): string | undefined {
  if (!spec || spec.kind === 'none') return undefined
  if (spec.kind === 'text') return spec.text.trim() || undefined
  report('value', spec, `"${what}" must be one value, not ${kindName(spec)}`, `Write \`${what}: value\`.`)
  return undefined
}

/** A list of texts, or one text, which is a list of one. Items that are no text are reported and left out. */
export function readTexts(spec: Spec | undefined, what: string, report: Report): string[] {
  if (!spec || spec.kind === 'none') return []
  if (spec.kind === 'text') return spec.text.trim() ? [spec.text.trim()] : []
  if (spec.kind === 'list') return spec.items.flatMap((item) => maybeText(item, what, report) ?? [])
  report(
    'value',
    spec,
    `"${what}" must be a list, not ${kindName(spec)}`,
    `Write \`${what}: [one, another]\`.`,
  )
  return []
}

/** yes, no, true, false, on, off. */
export function maybeFlag(spec: Spec | undefined, what: string, report: Report): boolean | undefined {
  const text = maybeText(spec, what, report)
  if (spec === undefined || text === undefined) return undefined
  if (/^(?:true|yes|on)$/i.test(text)) return true
  if (/^(?:false|no|off)$/i.test(text)) return false
  report('value', spec, `"${what}" must be yes or no, not "${text}"`, `Write \`${what}: yes\`.`)
  return undefined
}

/** One of the words; undefined (and reported) where it is another. */
export function maybeWord<Word extends string>(
  spec: Spec | undefined,
  what: string,
  words: readonly Word[],
  report: Report,
): Word | undefined {
  const text = maybeText(spec, what, report)
  if (spec === undefined || text === undefined) return undefined
  const word = words.find((candidate) => foldKey(candidate) === foldKey(text))
  if (word === undefined)
    report('value', spec, `"${what}" cannot be "${text}"`, `It is one of ${words.join(', ')}.`)
  return word
}

/** Pairs of a name and a text. */
export function readTextMap(spec: Spec | undefined, what: string, report: Report): [string, string, Spec][] {
  if (!spec || spec.kind === 'none') return []
  if (spec.kind !== 'map') {
    report('value', spec, `"${what}" must be entries of the form \`name: value\``, 'Indent them below it.')
    return []
  }
  return spec.entries.flatMap((entry): [string, string, Spec][] => {
    const text = maybeText(entry.value, entry.key, report)
    return text === undefined ? [] : [[entry.key, text, entry.value]]
  })
}

export function kindName(spec: Spec): string {
  if (spec.kind === 'text') return `"${spec.text.slice(0, 40)}"`
  return spec.kind === 'list' ? 'a list' : spec.kind === 'map' ? 'a map' : 'nothing'
}

function example(known: readonly string[]): string {
  return `Known are ${known.join(', ')}.`
}
