import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fieldOfLabel } from '../../formats/databases/labels.ts'
import { shippedLines } from '../../knowledge/shipped.ts'
import type { Entry } from '../../model/archive.ts'
import type { ArchiveReport } from '../../pipeline.ts'
import { rightsOf } from '../../render/rights.ts'
import { decodeText } from '../../text/decoding.ts'
import { foldText } from '../../text/folding.ts'
import { findMarks, markSet, marksOf, markWords } from '../../text/marks.ts'
import type { Forbidden } from '../../write/leaks.ts'

/** Shorter remarks, such as "check this", stand in texts by chance. */
const LEAST_WORDS = 4
/** Of an article of which the first words may be shown: so much of the rest is more than a sentence that is quoted. */
const MUCH = 0.25
/** Texts larger than this are exports, in which nobody writes remarks. */
const LARGEST = 5_000_000

/**
 * What the clippings hold and no file of the site may: remarks that their writer hid, who got a mail or bought an export,
 * and the text of articles that the rights of their outlet keep back. Found apart from how clippings are read, so that
 * a fault there is found, too. What some article says openly is no secret.
 */
export function secretsOf(
  input: string,
  { archive, input: { settings, files } }: ArchiveReport,
  textOf: (entry: Entry) => string,
): Forbidden {
  const marks = new Map<string, string>()
  const least = new Map<string, number>()
  const open: Entry[] = []
  for (const entry of archive.entries) {
    const rights = rightsOf(settings, entry)
    if (rights === 'full') {
      open.push(entry)
      continue
    }
    const what = `text of ${entry.source}, which its rights keep back`
    const shown = findMarks(
      markSet(marksOf(textOf(entry))),
      markWords(rights === 'excerpt' ? entry.excerpt : ''),
    )
    const kept = marksOf(textOf(entry)).filter((mark) => !shown.has(mark))
    for (const mark of kept) marks.set(mark, what)
    if (rights === 'excerpt') least.set(what, Math.max(3, Math.ceil(kept.length * MUCH)))
  }
  const phrases = new Map<string, string>()
  for (const { path, size } of files)
    if (size <= LARGEST && /\.(?:txt|text|md|markdown|html?|eml|mbox)$/i.test(path))
      for (const phrase of secretsIn(path, readFileSync(join(input, path))))
        phrases.set(phrase, `a remark or a reader’s name in ${path}`)
  const set = markSet(marks.keys())
  for (const entry of marks.size + phrases.size > 0 ? open : []) {
    const text = `${entry.title}\n${textOf(entry)}`
    for (const mark of findMarks(set, markWords(text)).keys()) marks.delete(mark)
    const folded = ` ${foldText(text)} `
    for (const phrase of phrases.keys()) if (folded.includes(` ${phrase} `)) phrases.delete(phrase)
  }
  for (const entry of archive.entries)
    for (const words of askedToKeepBack(`${entry.title}\n${textOf(entry)}`))
      phrases.set(words, `words in ${entry.source} that ask to keep it back`)
  return { marks, phrases, least, addresses: [] }
}

const WORDS_TOLD = 8

/** "off the record, do not publish before she has left" → "do not publish before she has left": folded, some words of each. */
export function askedToKeepBack(text: string): string[] {
  const folded = ` ${foldText(text)} `
  return shippedLines('notes/keep-back.txt').flatMap((words) => {
    const at = folded.indexOf(` ${words} `)
    return at < 0 ? [] : [folded.slice(at).trim().split(' ').slice(0, WORDS_TOLD).join(' ')]
  })
}

/** Remarks, addresses of readers and names of licensees in the bytes of a text file, folded. */
export function secretsIn(path: string, bytes: Uint8Array): string[] {
  const text = decodeText(bytes)?.text ?? ''
  // Those of a web page are of who made the page.
  const remarks = /\.(?:txt|text|md|markdown)$/i.test(path)
    ? text.matchAll(/%%([^%]{1,2000})%%|<!--([^<>]{1,2000})-->|\{% comment %\}([^{}]{1,2000})\{%/g)
    : []
  const hidden = [...remarks].map(([, obsidian, html, liquid]) => foldText(obsidian ?? html ?? liquid ?? ''))
  const readers = [...text.matchAll(/^(?:To|Cc|Bcc|Delivered-To|Clipped by)[: ].{0,300}$/gim)].flatMap(
    ([line]) => [...line.matchAll(/[\w.+-]{1,64}@[\w.-]{1,190}/g)].map(([address]) => foldText(address)),
  )
  const licensees = text.split('\n').flatMap((line) => {
    const [, label = '', value = ''] =
      /^([^:：]{3,40})[:：]\s*(\S.{3,120})$/.exec(line.replace(/<[^>]{0,200}>/g, '').trim()) ?? []
    return value !== '' && fieldOfLabel(label) === 'private' && /\p{L}\s+\p{L}/u.test(value)
      ? [foldText(value)]
      : []
  })
  const long = [...hidden, ...licensees].filter((phrase) => phrase.split(' ').length >= LEAST_WORDS)
  return [...new Set([...long, ...readers])]
}
