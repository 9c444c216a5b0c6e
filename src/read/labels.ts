import { isDay } from '../lib/calendar.ts'
import { cleanTexts } from '../lib/clean-text.ts'
import { settleKey, suggest } from '../lib/spec-reader.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Label } from '../model/evaluation.ts'
import { type Disk, disk as realDisk } from './disk.ts'
import { readOwnFile } from './source.ts'

/** Where the labels of an archive lie, below its input folder. */
export const labelsFile = 'authority/labels.jsonl'

/** The keys of a line; docs/evaluation.md describes each. */
export const labelKeys = [
  ...['source', 'title', 'date', 'outlet', 'language', 'story'],
  ...['authors', 'people', 'topics', 'places'],
] as const

export interface Labels {
  readonly labels: readonly Label[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The owner's labels, one JSON object a line. What cannot be used is reported with its line, the rest kept. */
export async function readLabels(folder: string, path = labelsFile, disk: Disk = realDisk): Promise<Labels> {
  const { text, diagnostics } = await readOwnFile(folder, path, disk)
  if (text === null) return { labels: [], diagnostics }
  const read = parseLabels(text, path)
  return { labels: read.labels, diagnostics: [...diagnostics, ...read.diagnostics] }
}

export function parseLabels(text: string, path: string): Labels {
  const diagnostics: Diagnostic[] = []
  const labels = new Map<string, Label>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const tell: Tell = (rule, message, hint) => {
      const severity = rule === 'labels/unknown-key' ? 'warning' : 'error'
      diagnostics.push({ severity, rule, message, path, line: index + 1, column: null, hint })
    }
    const label = toLabel(line, index + 1, tell)
    if (!label) continue
    const earlier = labels.get(label.source)
    if (earlier)
      tell(
        'labels/value',
        `${label.source} is labelled in line ${earlier.line}, too`,
        'The first one counts.',
      )
    else labels.set(label.source, label)
  }
  return { labels: [...labels.values()], diagnostics }
}

type Tell = (
  rule: 'labels/syntax' | 'labels/value' | 'labels/unknown-key',
  message: string,
  hint: string,
) => void

function toLabel(line: string, number: number, tell: Tell): Label | null {
  const value = parseObject(line)
  if (!value) {
    tell(
      'labels/syntax',
      'This line is no JSON object',
      'Write {"source": "2014/ferry.txt", "date": "2014-05-03"}.',
    )
    return null
  }
  const fields: Record<string, unknown> = {}
  let source: string | null = null
  for (const [key, given] of Object.entries(value)) {
    const name = key === 'file' ? 'source' : settleKey(key, labelKeys)
    if (name === null) tell('labels/unknown-key', `There is no field "${key}"`, suggest(key, labelKeys))
    else if (name === 'source') source = typeof given === 'string' && given !== '' ? given : null
    else if (name === 'authors' || name === 'people' || name === 'topics' || name === 'places') {
      const list = toSpellings(given)
      if (list) fields[name] = list
      else tell('labels/value', `"${key}" must be a list of texts`, 'Write [] where there are none.')
    } else if (given !== null && typeof given !== 'string')
      tell('labels/value', `"${key}" must be a text`, 'Write null where there is none.')
    else if (name === 'date' && given !== null && !isDay(given))
      tell(
        'labels/value',
        `"${given}" is no day`,
        'Write it as 2024-05-31, or null where nobody can know it.',
      )
    else fields[name] = given
  }
  if (source !== null) return { source, line: number, ...fields }
  tell(
    'labels/value',
    'The line does not say which article it is about',
    'Give the path of the clipping as "source".',
  )
  return null
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = cleanTexts(JSON.parse(line))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/** `["Jane Roe"]`, or `[["Jane Roe", "Roe"]]` with all spellings that are right. */
function toSpellings(value: unknown): string[][] | null {
  if (!Array.isArray(value)) return null
  const found = value.map((item: unknown) => (Array.isArray(item) ? item : [item]))
  const isRight = found.every(
    (item) => item.length > 0 && item.every((text) => typeof text === 'string' && text),
  )
  return isRight ? (found as string[][]) : null
}
