import { isByline } from '../byline-line.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { isLabel } from '../labels.ts'
import { capitalWord, writerIn } from '../writer.ts'
import {
  type Clipping,
  claimAuthors,
  claimIfOpen,
  cutLine,
  firstLines,
  lastLines,
  withoutMarks,
} from './clipping.ts'

/** Read lines of the head that tell who wrote, in forms that no line of text has; what else stands in them is a day. */
export function readWriterLines(clipping: Clipping): void {
  readKnownNames(clipping)
  readWriterLink(clipping)
  readWriterList(clipping)
  dropRole(clipping)
  dropMailAddresses(clipping)
}

const hour = /[\s,]{1,3}(?:\p{L}{1,3} )?\d{1,2}[:.h]\d\d(?::\d\d)?$/u

/** "## 8 September 2019 [Ada Roe](https://m.example/author/ada)": the day, and a link to all that she wrote. */
function readWriterLink(clipping: Clipping): void {
  const { lines, stated } = clipping
  for (const index of firstLines(clipping, 5)) {
    const line = lines[index] ?? ''
    const [whole = '', name = '', address = ''] =
      /\[(\p{L}[^[\]]{3,50})\]\((https?:\/\/[^()\s]{4,300})\)/u.exec(line) ?? []
    if (whole === '' || line.length > whole.length + 60 || !isPageOfWriter(address)) continue
    const rest = withoutMarks(line.replace(whole, '')).replace(/^[\s|·•,–—-]{1,5}|[\s|·•,–—-]{1,5}$/gu, '')
    const writer = writerIn(name)
    if (
      writer === null ||
      !(rest === '' || dayOf(rest.replace(hour, '')) !== null || /^\p{L}{2,4}$/u.test(rest))
    )
      continue
    if (stated.authors.length === 0) claimAuthors(clipping, [writer], 'source line', index)
    // The day stays as a line of its own, which tells where the head ends.
    lines[index] = dayOf(rest.replace(hour, '')) === null ? '' : rest
    return
  }
}

/** Whether an address leads to all that somebody wrote: "/author/ada-roe", "?author=5c6d". */
function isPageOfWriter(address: string): boolean {
  return address.split(/[/?&=]/).some((part) => isLabel('writerPages', part))
}

/** "by" in a line of its own, and the names below it as a list. */
function readWriterList(clipping: Clipping): void {
  const { lines, stated } = clipping
  for (const index of firstLines(clipping, 6)) {
    const word = withoutMarks(lines[index] ?? '').replace(/\s?:$/u, '')
    if (word.length > 14 || !isByline(`${word} Ada Roe`)) continue
    const items = firstLines(clipping, 6, index + 1)
    const end = items.findIndex((item) => !/^\s{0,6}[-*+]\s/.test(lines[item] ?? ''))
    const names = items
      .slice(0, Math.max(0, end))
      .map((item) => writerIn(withoutMarks((lines[item] ?? '').replace(/^\s{0,6}[-*+]\s/, ''))))
    if (names.length === 0 || names.includes(null)) return
    if (stated.authors.length === 0)
      claimAuthors(
        clipping,
        names.flatMap((name) => name ?? []),
        'source line',
        index,
      )
    for (const at of [index, ...items.slice(0, end)]) cutLine(clipping, at, 'byline')
    return
  }
}

/** Six words, as a role has them at most, are no longer, in characters. */
const longestRole = 120

/** "Courier Staff Writer" below "By Ada Roe": for whom she writes, and as what. */
function dropRole(clipping: Clipping): void {
  const head = firstLines(clipping, 6)
  for (const [at, index] of head.entries()) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    if (line.length > longestRole) continue
    const words = line.split(' ')
    const [own, role] = [words.slice(0, -2), words.slice(-2).join(' ')]
    const isOwn = own.length <= 4 && own.every((word) => capitalWord.test(word))
    const below = clipping.lines[head[at + 1] ?? -1] ?? ''
    // "DA REDAÇÃO" alone, below a headline or a day and right above the text
    const isAlone = at > 0 && line === line.toUpperCase() && below.length > longestRole
    if (isAlone && isLabel('staffLines', line)) cutLine(clipping, index, 'byline')
    if (!isLabel('deskLines', role) && !isLabel('staffLines', role)) continue
    if (isOwn && isByline(withoutMarks(clipping.lines[head[at - 1] ?? -1] ?? '')))
      cutLine(clipping, index, 'byline')
  }
}

/**
 * "Ada Roe Ada Roe *8 September 2025 18:06*" near the head, where fields name her or the paper: these names and a day, and nothing
 * else, as clippers copy the line below a headline.
 */
function readKnownNames(clipping: Clipping): void {
  const { authors, outlet } = clipping.stated
  const names = [...authors.flatMap(({ value }) => value), ...outlet.map(({ value }) => value)]
  for (const index of firstLines(clipping, 3)) {
    const line = (clipping.lines[index] ?? '').replace(/[*_[\]|]/g, ' ').trim()
    if (line.length > 120) return
    let rest = line
    for (const name of names) if (name.length > 1) rest = rest.split(name).join(' ')
    const day = rest
      .replace(/[\s·•,–—-]+/gu, ' ')
      .trim()
      .replace(hour, '')
    const isDay = /^\d{4}年\d{1,2}月\d{1,2}日$/.test(day) || dayOf(day) !== null
    if (rest === line || !isDay) continue
    claimIfOpen(clipping, 'date', day, 'source line', index)
    cutLine(clipping, index, 'byline')
    return
  }
}

/** The writer's address of mail in a line of its own, below the byline or the text. */
function dropMailAddresses(clipping: Clipping): void {
  const head = firstLines(clipping, 5)
  const below = head.filter((_, at) => isByline(withoutMarks(clipping.lines[head[at - 1] ?? -1] ?? '')))
  for (const index of [...below, ...lastLines(clipping, 3)]) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    if (/^(?:\p{L}[\p{L}-]{1,8}:\s?)?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}$/u.test(line))
      cutLine(clipping, index, 'byline')
  }
}
