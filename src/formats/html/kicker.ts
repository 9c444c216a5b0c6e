import { bareTitle } from './metadata.ts'
import { partsOf } from './parts.ts'
import { type Element, isElement, isText, type Node, oneLine, textOf } from './tree.ts'

/**
 * The headline in a heading that has a kicker, an element of its own before the rest; '' where it has none. Where the page
 * states both with a divider ("Harbour: the crane stays"), this is its headline; where it states the rest alone, or
 * the markup names the kicker and no title has it, the rest. A headline that is only divided into lines is stated as a whole.
 *
 * @param stated the titles that the page states elsewhere
 */
export function headlineByKicker(heading: Element, stated: readonly string[]): string {
  const [first, ...others] = childrenOf(heading)
  if (!first || !isElement(first) || others.length === 0 || !holders.has(first.tagName)) return ''
  const kicker = textOf(first, 200)
  const rest = oneLine(others.map(wordsOf).join(' ')).replace(edge, '')
  if (kicker === '' || kicker.length > longest || wordCount(rest) < 2) return ''
  const titles = stated.filter((title) => title !== '')
  const [head, tail] = [bareTitle(kicker), bareTitle(rest)]
  if (titles.some((title) => bareTitle(title) === tail || startsWithTitle(title, rest))) return rest
  const holding = titles.filter((title) => bareTitle(title).startsWith(`${head} ${tail}`))
  // "The old crane" / "stays where it is": the words go on from one line to the next.
  if (holding.some((title) => !isDivided(title, kicker))) return ''
  if (holding.length > 0) return holding.find((title) => bareTitle(title) === `${head} ${tail}`) ?? ''
  return partsOf(first).has('kicker') ? rest : ''
}

const holders: ReadonlySet<string> = new Set([
  'span',
  'div',
  'small',
  'p',
  'strong',
  'b',
  'header',
  'em',
  'i',
])
const longest = 90
const edge = /^[\s:|–—.·-]+/u

function wordsOf(node: Node): string {
  return isText(node) ? node.value : isElement(node) ? textOf(node, 600) : ''
}

/** What stands in the heading, or in the one element that is all of it. */
function childrenOf(heading: Element): Node[] {
  let list = shownIn(heading)
  for (let down = 0; down < 4 && list.length === 1; down++) {
    const [only] = list
    if (!only || !isElement(only)) break
    list = shownIn(only)
  }
  return list
}

function shownIn(element: Element): Node[] {
  return element.childNodes.filter((node) => wordsOf(node).trim() !== '')
}

function wordCount(text: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? text.length / 2
    : text.split(/\s+/).length
}

/** "Kicker: the rest", "Kicker - the rest" */
function isDivided(title: string, kicker: string): boolean {
  const after = oneLine(title).slice(kicker.length)
  return /^["'”’»)]?\s*[:|–—·»/：｜-]/u.test(after) || /[:!?.]$/.test(kicker)
}

/** "The rest | The Example" */
function startsWithTitle(title: string, rest: string): boolean {
  const line = oneLine(title)
  return line.startsWith(rest) && /^\s+[-–—|·•»]\s/u.test(line.slice(rest.length))
}
