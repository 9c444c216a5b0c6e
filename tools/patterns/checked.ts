import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Pattern, patternKey } from './collect.ts'

/**
 * A hash of a pattern, by which the list of those that were checked knows it. Of one that is composed, lists of words
 * count as one word each: another word in a language file makes it no other pattern.
 */
export function patternHash(pattern: Pattern): string {
  const key = patternKey(pattern)
  const known = /:\d+$/.test(pattern.at) ? key.replace(wordList, 'W') : key
  return createHash('sha256').update(known).digest('hex').slice(0, 16)
}

/** Three words or more between bars; a space in them may be `\s+`, an apostrophe `['’]`. */
const wordList = new RegExp(
  String.raw`(?:WORD\|){2,}WORD`.replaceAll('WORD', String.raw`(?:\\s\+|\\[.'-]|\['’\]|[^|()[\]{}*?+^$\\])+`),
  'gu',
)

/** The patterns that were checked and are no fault: hash → what was found. */
export function readChecked(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map((line) => [line.slice(0, 16), line.slice(17)]))
}

export function writeChecked(file: string, found: ReadonlyMap<string, string>): void {
  const lines = [...found].map(([hash, verdict]) => `${hash} ${verdict}`).sort()
  writeFileSync(file, `${lines.join('\n')}\n`)
}

/** Whether the text of a pattern is always short, so that it may take time that grows with a power of it. */
export function readShort(file: string): (pattern: Pattern) => boolean {
  const list = parse(readFileSync(file, 'utf8')) as { at?: string; pattern?: string; because: string }[]
  const places = new Set(list.flatMap(({ at }) => at ?? []))
  const patterns = new Set(list.flatMap(({ pattern }) => pattern ?? []))
  return (pattern) => places.has(pattern.at.replace(/:\d+$/, '')) || patterns.has(patternKey(pattern))
}
