import { shippedRows } from '../../../knowledge/shipped.ts'
import { append } from '../../../lib/grouping.ts'
import { once } from '../../../lib/once.ts'
import { list } from '../almanac/table.ts'
import type { Words } from './words.ts'

/** A sum of money as it is written, at its least and at its most: "$91m" is 90.5 to 91.5 million dollars. */
export interface Sum {
  readonly currency: string
  readonly low: number
  readonly high: number
}

/** "… was sold for 70m euros " → the sum at the end, and where in the text it begins; null where none stands there. */
export function sumAtEnd(text: string, words: Words): (Sum & { readonly at: number }) | null {
  const found = last.exec(text)
  if (!found?.groups) return null
  const sum = sumOf(found.groups, words, false)
  return sum && { ...sum, at: found.index + (/^[\s(]/.test(found[0]) ? 1 : 0) }
}

/** "$91m; about £49m", as stands in brackets → its sums. */
export function sumsIn(text: string, words: Words): Sum[] {
  return text.split(/[;/]|,\s/u).flatMap((part) => {
    const parts = part.trim().split(/\s+/u)
    while (parts.length > 1 && isFiller(parts[0] ?? '', words)) parts.shift()
    const groups = whole.exec(parts.join(' '))?.groups
    return (groups && sumOf(groups, words, true)) ?? []
  })
}

function isFiller(word: string, { says }: Words): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '')
  return says['level fillers'].has(lower) || says.numbered.has(lower) || /^[=≈~]$/.test(word)
}

const form = String.raw`(?<sign>[^\s\d(),;]{1,4}\.?)?\s?(?<number>\d{1,3}(?:[.,’]\d{3}){0,4}(?:[.,]\d{1,3})?|\d{1,12}(?:[.,]\d{1,3})?)[\s-]?(?<unit>\p{L}[^\d(),;]{0,30})?`
const last = new RegExp(String.raw`(?:^|[\s(])${form}\s{1,2}$`, 'u')
const whole = new RegExp(`^${form}$`, 'u')

/** @param isRounded whether zeros at the end may be those of rounding, as in what was converted */
function sumOf(
  groups: Readonly<Record<string, string | undefined>>,
  words: Words,
  isRounded: boolean,
): Sum | null {
  const { sign = '', number = '' } = groups
  const unit = (groups.unit ?? '').trim()
  const scale = scaleOf(unit, words.language)
  const name = unit.slice(scale.length).replace(/^\s?(?:d['’]|de |of )?/u, '')
  const currency = units().get(name) ?? (name === '' ? signs().get(sign.trim()) : undefined)
  if (!currency) return null
  const [value, step] = amountOf(number, words.says.tag === 'en', isRounded)
  return value === 0
    ? null
    : { currency, low: (value - step / 2) * scale.factor, high: (value + step / 2) * scale.factor }
}

/** "1,200.5" in English, "1.200,5" elsewhere → its value, and how finely it is written. */
function amountOf(number: string, isEnglish: boolean, isRounded: boolean): readonly [number, number] {
  const marks = number.replace(/\d/g, '')
  const isGroup = isEnglish ? ',' : '.'
  const plain =
    /^(?:(.)\1*)$/.test(marks) && new RegExp(`[${isGroup}’]\\d{3}$`).test(number)
      ? number.replace(/\D/g, '')
      : isEnglish
        ? number.replace(/[,’]/g, '')
        : number.replace(/[.’]/g, '').replace(',', '.')
  const decimals = plain.split('.')[1]?.length ?? 0
  let zeros = 0
  while (isRounded && decimals === 0 && zeros < plain.length - 1 && plain.at(-1 - zeros) === '0') zeros++
  return [Number(plain), 10 ** (zeros - decimals)]
}

/** The word or letter that multiplies the number, at the beginning of what stands behind it: how long it is, and by how much. */
function scaleOf(unit: string, language: string): { readonly length: number; readonly factor: number } {
  const two = /^\S+\s\S+/u.exec(unit)?.[0] ?? ''
  const one = /^[^\s-]+/u.exec(unit)?.[0] ?? ''
  for (const word of [two, one]) {
    const scale =
      word === ''
        ? undefined
        : scales()
            .get(word)
            ?.find((row) => row.languages.length === 0 || row.languages.includes(language))
    if (scale) return { length: word.length, factor: scale.factor }
  }
  return { length: 0, factor: 1 }
}

interface Scale {
  readonly factor: number
  readonly languages: readonly string[]
}

const scales = once((): ReadonlyMap<string, readonly Scale[]> => {
  const made = new Map<string, Scale[]>()
  for (const row of shippedRows<'words' | 'factor' | 'languages'>('almanac/number-scales.csv'))
    for (const word of list(row.words))
      append(made, word, { factor: Number(row.factor), languages: list(row.languages) })
  return made
})

const signs = once(() => named('signs'))
const units = once(() => named('words'))

function named(column: 'signs' | 'words'): ReadonlyMap<string, string> {
  return new Map(
    shippedRows<'currency' | 'signs' | 'words'>('almanac/currencies.csv').flatMap((row) =>
      list(row[column]).map((word) => [word, row.currency] as const),
    ),
  )
}
