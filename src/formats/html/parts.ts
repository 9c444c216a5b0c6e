import { shippedData, shippedLines } from '../../knowledge/shipped.ts'
import { once } from '../../lib/once.ts'
import { attribute, type Element, isText, oneLine } from './tree.ts'

/** What a part of a page is, told by the names in its markup. */
export type Part =
  | 'navigation'
  | 'related'
  | 'share'
  | 'newsletter'
  | 'comments'
  | 'consent'
  | 'advertisement'
  | 'caption'
  | 'credit'
  | 'author'
  | 'byline'
  | 'writer'
  | 'date'
  | 'tags'
  | 'standfirst'
  | 'headline'
  | 'kicker'
  | 'hidden'
  | 'unseen'
  | 'body'
  | 'player'
  | 'box'
  | 'button'
  | 'embed'
  | 'post'

const none: ReadonlySet<Part> = new Set()
const known = new Map<string, ReadonlySet<Part>>()
let entries:
  | ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly part: Part }[]>
  | undefined

/** The parts that the class, id, role and the like of an element name. */
export function partsOf(element: Element): ReadonlySet<Part> {
  let names = ''
  for (const { name, value } of element.attrs) if (naming.has(name)) names += ` ${value.slice(0, 300)}`
  if (names === '') return none
  const found = known.get(names) ?? read(names)
  if (known.size > 5000) known.clear()
  known.set(names, found)
  return found
}

/** Attributes that name a part; where class names are made by a program, those for tests still say what it is. */
const naming: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'data-component',
  'data-component-name',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-module',
  'data-module-name',
  'data-widget-type',
  'data-block-type',
])

function read(names: string): ReadonlySet<Part> {
  entries ??= readEntries()
  const found = new Set<Part>()
  const list = names.split(/\s+/)
  const isPost = list.some((name) => postTypes.has(name))
  // Each name by itself: "main-related" is one thing, "main related" two.
  for (const name of list) {
    // "category-updates", "tag-comments" on a post say what it is about.
    if (isPost && /^(?:category|tag)-/.test(name)) continue
    const words = wordsIn(name)
    // "has-caption", "no-sidebar" tell what is in the element, not what it is.
    if (states().has(words[0] ?? '')) continue
    for (const [index, word] of words.entries())
      for (const entry of entries.get(word) ?? [])
        if (entry.words.every((other, i) => words[index + i] === other)) found.add(entry.part)
  }
  return found
}

/** What WordPress calls each entry (https://developer.wordpress.org/reference/functions/get_post_class/). */
const postTypes: ReadonlySet<string> = new Set(['hentry', 'type-post', 'status-publish'])

const states = once((): ReadonlySet<string> => new Set(shippedLines('pages/states.txt')))

/** "c-article__relatedList" → c, article, related, list */
function wordsIn(name: string): string[] {
  return name
    .slice(0, 80)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function readEntries(): NonNullable<typeof entries> {
  const table = new Map<string, { words: readonly string[]; part: Part }[]>()
  for (const [part, list] of Object.entries(shippedData<Record<Part, string>>('pages/parts.yml')))
    for (const entry of list.split('|')) {
      const words = entry.trim().split(/\s+/)
      const first = words[0]
      if (!first) continue
      const row = table.get(first)
      if (row) row.push({ words, part: part as Part })
      else table.set(first, [{ words, part: part as Part }])
    }
  return table
}

/** "(opens in a new window)" beside a link, whatever its markup is called. */
export function isLinkNote(element: Element): boolean {
  if (element.tagName !== 'span' && element.tagName !== 'small') return false
  const [only, ...more] = element.childNodes
  if (!only || more.length > 0 || !isText(only) || only.value.length > 80) return false
  return linkNotes().has(oneLine(only.value.replace(/[()[\]]/g, '')).toLowerCase())
}

const linkNotes = once((): ReadonlySet<string> => new Set(shippedLines('pages/link-notes.txt')))

/** Is the element out of sight on the page as it was saved? */
export function isHidden(element: Element): boolean {
  if (element.attrs.length === 0) return false
  const style = attribute(element, 'style')
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    (style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500)))
  )
}
