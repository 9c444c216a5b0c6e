import type { Marked, Random } from './invented.ts'

/**
 * A marked text as bad character recognition reads an old newspaper: letters mistaken, words broken and run together,
 * stray marks, names in capitals, long s. The marks follow their names.
 */
export function damage(document: Marked, random: Random): Marked {
  const style = random()
  const rate = 0.004 + 0.03 * random() ** 2
  const longS = style < 0.15 ? 'f' : style < 0.25 ? 'ſ' : ''
  const shouts = random() < 0.2
  const people = document.spans.filter(([, , type]) => type === 'PER')
  const inPerson = (at: number): boolean => people.some(([start, end]) => at >= start && at < end)
  const moved: number[] = []
  let text = ''
  for (let at = 0; at < document.text.length; at++) {
    moved.push(text.length)
    const char = document.text.charAt(at)
    text += damagedChar(
      document.text,
      at,
      shouts && inPerson(at) ? char.toUpperCase() : char,
      rate,
      longS,
      random,
    )
  }
  moved.push(text.length)
  return {
    ...document,
    id: `${document.id}-damaged`,
    text,
    spans: document.spans.map(([start, end, type]) => [
      moved[start] ?? 0,
      trimmed(text, moved[start] ?? 0, moved[end] ?? 0),
      type,
    ]),
  }
}

/** A span does not end with the mark or blank that was put in behind it. */
function trimmed(text: string, start: number, end: number): number {
  let to = end
  while (to > start + 1 && /[\s.,*'■•-]/.test(text.charAt(to - 1))) to--
  return to
}

function damagedChar(
  whole: string,
  at: number,
  char: string,
  rate: number,
  longS: string,
  random: Random,
): string {
  const next = whole.charAt(at + 1)
  if (char === ' ')
    return random() < rate / 3
      ? ''
      : random() < rate / 4
        ? pick([' . ', ' , ', ' - ', ' * ', ' ■ ', " ' "], random)
        : ' '
  if (!/\p{L}/u.test(char)) return char
  if (longS !== '' && char === 's' && /\p{Ll}/u.test(next)) return longS
  if (random() < rate) {
    const others = CONFUSED[char]
    if (others !== undefined) return pick(others, random)
  }
  const inside = /\p{Ll}/u.test(next) && /\p{L}/u.test(whole.charAt(at - 1))
  if (inside && random() < rate / 5) return `${char}¬ `
  if (inside && random() < rate / 8) return `${char} `
  if (inside && random() < rate / 8) return `${char}- `
  return char
}

/** What character recognition takes a letter for. */
const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  a: ['n', 'u', 'o'],
  b: ['h', 'l'],
  c: ['e', 'o'],
  d: ['cl', 'il'],
  e: ['c', 'o', 'a'],
  f: ['t', 's', 'l'],
  g: ['q', 'p'],
  h: ['b', 'li', 'n'],
  i: ['l', '1', 't', 'j'],
  j: ['i', ';'],
  k: ['h', 'lc'],
  l: ['i', '1', 'I', 't'],
  m: ['rn', 'in', 'nn'],
  n: ['u', 'ii', 'a', 'ri'],
  o: ['0', 'c', 'e'],
  p: ['n', 'v'],
  q: ['g'],
  r: ['i', 't', 'v'],
  s: ['f', 'a', 'x', '.s'],
  t: ['l', 'r', 'i', 'f'],
  u: ['n', 'ii', 'a'],
  v: ['y', 'r'],
  w: ['iv', 'vv', 'tv'],
  x: ['s', 'z'],
  y: ['v', 'j'],
  z: ['s', 'x'],
  A: ['a', 'Λ', 'V'],
  B: ['R', '8', 'H'],
  C: ['G', 'O', '('],
  D: ['I)', 'O', 'B'],
  E: ['F', 'B', 'K'],
  F: ['P', 'E', "l'"],
  G: ['C', 'O', '6'],
  H: ['II', 'B', 'M'],
  I: ['l', '1', 'T'],
  J: ['I', '.I'],
  K: ['R', 'E'],
  L: ['I', 'I.', 'T'],
  M: ['H', 'N', 'W'],
  N: ['M', 'X', 'H'],
  O: ['0', 'C', 'Q'],
  P: ['F', 'r', 'I'],
  R: ['B', 'K', 'H'],
  S: ['B', '8', '5'],
  T: ['I', 'F', 'Y'],
  U: ['II', 'V'],
  V: ['Y', 'U'],
  W: ['VV', 'M', 'Vv'],
  Y: ['V', 'T'],
  Z: ['2', 'S'],
}

function pick<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('an empty list')
  return item
}
