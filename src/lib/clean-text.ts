/**
 * A text as an archive may hold it: halves of characters (lone surrogates, which no encoding can write) become U+FFFD,
 * line ends `\n`, and control characters and U+FFFE, U+FFFF, which neither XML 1.0 (production 2, "Char") nor HTML
 * allows, are left out. Tab stays. Escapes of JSON, YAML, HTML and RTF can make each of them out of clean bytes.
 */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text
  return text
    .replace(/\r\n|[\r\v\f\x85\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(noText, '')
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: these are what is taken out
// Without the flag `u`, with which each half of each pair is looked at three times: what follows tells them apart.
const unclean = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]/
const noText = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: these are what is taken out

/** Plain data with each text in it clean; the same object where all are. Bytes stay as they are. */
export function cleanTexts<Value>(value: Value): Value {
  return mapTexts(value, cleanText)
}

/**
 * Plain data with each text in it changed; the same object where none is. Bytes stay as they are. `change` is told the key
 * under which a text stands, in a list that of the list.
 */
export function mapTexts<Value>(
  value: Value,
  change: (text: string, key: string) => string,
  under = '',
): Value {
  if (typeof value === 'string') return change(value, under) as Value & string
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  if (Array.isArray(value)) {
    const now = value.map((one: unknown) => mapTexts(one, change, under))
    return now.some((one, index) => one !== value[index]) ? (now as Value & unknown[]) : value
  }
  let changed: Record<string, unknown> | null = null
  for (const [key, one] of Object.entries(value)) {
    const now = mapTexts(one, change, key)
    if (now !== one) changed = { ...(changed ?? value), [key]: now }
  }
  return (changed ?? value) as Value
}
