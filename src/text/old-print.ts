import { shippedRows } from '../knowledge/shipped.ts'

/** A stretch that was mended, as it stood and as it stands. */
export interface Repair {
  readonly from: string
  readonly to: string
}

/**
 * Mend what machines misread in old print, where it is certain, in lines that keep their places: `ſ` within words,
 * ligatures, words divided by `¬`, digits in the place of letters and the other way round ("1n", "l8th", "l9l5"), and
 * small words ("tbe") in a text that also holds the word that is meant. The lines are changed in place.
 */
export function repairOldPrint(lines: string[]): Repair[] {
  const repairs: Repair[] = []
  const mend = (line: string, pattern: RegExp, to: (...groups: string[]) => string): string =>
    line.replace(pattern, (whole: string, ...groups: string[]) => {
      const made = to(whole, ...groups)
      if (made !== whole) repairs.push({ from: whole, to: made })
      return made
    })
  const misread = misreadings(lines)
  for (const [index, original] of lines.entries()) {
    if (!suspicious.test(original) && misread.size === 0) continue
    let line = mend(original, /\p{L}*(?:(?<=\p{L})ſ|ſ(?=\p{L}))\p{L}*/gu, (word) => word.replaceAll('ſ', 's'))
    line = mend(line, /\p{L}*[ﬀ-ﬆ]\p{L}*/gu, (word) => word.normalize('NFKC'))
    line = mend(line, /\p{L}+¬ +\p{Ll}\p{L}*/gu, (word) => word.replace(/¬ +/u, ''))
    line = mend(line, /(?<![\p{L}\d])[lI\d][lIO\d]?(?:st|nd|rd|th)(?![\p{L}\d])/gu, ordinal)
    line = mend(line, /(?<![\p{L}\d.,-])[1lI][5-9lIO][\dlIO]{2}(?![\p{L}\d.-])/gu, year)
    line = mend(line, /(?<=\p{Ll},? )(?:1n|0f|t0|1t|n0t|0r)(?= \p{Ll})/gu, (word) =>
      word.replaceAll('1', 'i').replaceAll('0', 'o'),
    )
    if (misread.size > 0)
      line = mend(
        line,
        /(?<![\p{L}\p{N}'’-])\p{Ll}{2,6}(?![\p{L}\p{N}'’-])/gu,
        (word) => misread.get(word) ?? word,
      )
    lines[index] = line
  }
  return repairs
}

const suspicious = /[ſﬀ-ﬆ¬]|[lIO]\d|\d[lIO]|[lI\d]s?t|[lI]\d|\b(?:1n|0f|t0|1t|n0t|0r)\b|\d(?:nd|rd|th)/u

/** "l8th" → "18th", "2lst" → "21st", "lst" → "1st"; "Ist" may be German, and stays. */
function ordinal(word: string): string {
  const figure = word.slice(0, -2)
  if (!/[lIO]/.test(figure) || word === 'Ist') return word
  const made = figure.replace(/[lI]/g, '1').replaceAll('O', '0')
  const ending = word.slice(-2)
  const fits = /1\d$/.test(made) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[made.at(-1) ?? ''] ?? 'th')
  return Number(made) >= 1 && Number(made) <= 31 && fits === ending ? made + ending : word
}

/** "l9l5" → "1915": two figures at least, and a year of print. */
function year(word: string): string {
  if (!/[lIO]/.test(word) || (word.match(/\d/g)?.length ?? 0) < 2) return word
  const made = word.replace(/[lI]/g, '1').replaceAll('O', '0')
  return Number(made) >= 1500 && Number(made) <= 1999 ? made : word
}

let rows: readonly (readonly [string, string])[] | null = null

/** The misread words of this text whose meant word it holds as well. */
function misreadings(lines: readonly string[]): ReadonlyMap<string, string> {
  rows ??= shippedRows<'read' | 'meant'>('notes/misreadings.csv').map(
    ({ read, meant }) => [read, meant] as const,
  )
  const text = ` ${lines.join(' ').toLowerCase()} `
  const found = new Map<string, string>()
  for (const [read, meant] of rows)
    if (text.includes(` ${read} `) && text.includes(` ${meant} `)) found.set(read, meant)
  return found
}

/**
 * The share of words that no language spells so: signs or figures within a word, no vowel in a long one, a capital
 * behind a small letter. 0 where there are too few words in Latin letters to tell.
 */
export function damageOf(text: string): number {
  const words = text.match(/\S+/g) ?? []
  let [latin, damaged] = [0, 0]
  for (const word of words) {
    if (!/[A-Za-z]{2}|\p{L}[^\p{L}\p{N}\s]\p{L}/u.test(word) || /:\/\/|www\.|@|\.\w{2,4}\b/.test(word))
      continue
    latin++
    if (isDamaged(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}*^]+$/gu, ''))) damaged++
  }
  return latin < 60 ? 0 : damaged / latin
}

function isDamaged(word: string): boolean {
  return (
    /\p{L}[*^~|\\<>{}§¢£®•■♦!?;:"„]\p{L}|\p{Ll}[*^•■]$|\p{Ll}\d\p{Ll}/u.test(word) ||
    /^[b-df-hj-np-tv-xz]{5,}$/.test(word) ||
    /(?<!Mc|Mac|O’|De|Le|La)\p{Ll}{2}\p{Lu}\p{Ll}*$/u.test(word)
  )
}

/** Whether a line is what a machine made of a stain or a rule: hardly a letter, and no word among them. */
export function isNoise(line: string): boolean {
  const text = line.trim()
  // "(M. I.)" signs a text, and a rule divides it.
  if (text.length < 3 || /\d{2}|\p{L}{3}|\p{Lu}\.|^[-–—_=*~•.·\s]+$/u.test(text)) return false
  if (/[^\p{ASCII}\p{P}\p{S}\p{Script=Latin}]/u.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const marks = text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0
  return marks >= 4 && marks >= letters
}
