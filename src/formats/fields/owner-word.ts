import type { Node, Root } from 'mdast'
import { escapePattern } from '../../lib/pattern.ts'
import type { Spec, SpecEntry } from '../../lib/spec.ts'
import { foldKey, type Report, readTextMap, readTexts, settleKey, suggest } from '../../lib/spec-reader.ts'
import {
  type Document,
  NONE_FIELDS,
  type NoneField,
  type OwnerWord,
  type WordCorrection,
} from '../../model/document.ts'

/** Keys of a sidecar that are no fields of the article: the owner's word on its text and names, and what is for the owner alone. */
export const ownerWordKeys = [
  'keep',
  'cut',
  'notPeople',
  'none',
  'corrections',
  'note',
  'settled',
  'encoding',
] as const

/** What a sidecar says of an article besides its fields. */
export interface OwnerNotes {
  readonly keep: readonly string[]
  readonly cut: readonly string[]
  readonly notPeople: readonly string[]
  readonly none: readonly NoneField[]
  readonly corrections: readonly { readonly wrong: string; readonly right: string; readonly line: number }[]
}

/**
 * Take the owner's word out of a map of fields; `note` and `settled` are for the owner alone, and go, as does `encoding`, by
 * which the file was read.
 */
export function takeOwnerWord(spec: Spec, report: Report): { rest: Spec; notes: OwnerNotes } {
  if (spec.kind !== 'map') return { rest: spec, notes: noNotes }
  const nameOf = ({ key }: SpecEntry) => ownerWordKeys.find((name) => foldKey(name) === foldKey(key))
  const found = new Map(
    spec.entries.flatMap((entry) => {
      const name = nameOf(entry)
      return name ? [[name, entry.value] as const] : []
    }),
  )
  if (found.size === 0) return { rest: spec, notes: noNotes }
  checkSettled(found.get('settled'), report)
  return {
    rest: { ...spec, entries: spec.entries.filter((entry) => nameOf(entry) === undefined) },
    notes: {
      keep: readTexts(found.get('keep'), 'keep', report),
      cut: readTexts(found.get('cut'), 'cut', report),
      notPeople: readTexts(found.get('notPeople'), 'not people', report),
      none: readNone(found.get('none'), report),
      corrections: readTextMap(found.get('corrections'), 'corrections', report).map(
        ([wrong, right, { line }]) => ({
          wrong: wrong.trim(),
          right,
          line,
        }),
      ),
    },
  }
}

/** Questions of the desk that may be answered, by name. */
const matters = ['date', 'cuts', 'letters', 'encoding', 'language', 'duplicate', 'thin']

function checkSettled(spec: Spec | undefined, report: Report): void {
  for (const name of readTexts(spec, 'settled', report))
    if (spec && !matters.includes(name))
      report('value', spec, `"settled" cannot name "${name}"`, suggest(name, matters))
}

const noNotes: OwnerNotes = { keep: [], cut: [], notPeople: [], none: [], corrections: [] }

/** "none: [standfirst, outlet]" */
function readNone(spec: Spec | undefined, report: Report): NoneField[] {
  return readTexts(spec, 'none', report).flatMap((name) => {
    const field = settleKey(name, NONE_FIELDS)
    if (field !== null) return [field as NoneField]
    if (spec) report('value', spec, `"none" cannot name "${name}"`, suggest(name, NONE_FIELDS))
    return []
  })
}

/** A document with the owner's word: its text with the corrections made in it. What has no effect is reported. */
export function withOwnerWord(
  document: Document,
  all: readonly OwnerNotes[],
  path: string,
  unused: (line: number, message: string) => void,
): Document {
  const join = <Name extends keyof OwnerNotes>(name: Name): OwnerNotes[Name] =>
    all.flatMap((notes) => [...notes[name]]) as unknown as OwnerNotes[Name]
  const wanted = join('corrections')
  const owner = {
    path,
    keep: join('keep'),
    cut: join('cut'),
    notPeople: join('notPeople'),
    none: join('none'),
  }
  if ([wanted, owner.keep, owner.cut, owner.notPeople, owner.none].every((list) => list.length === 0))
    return document
  let body = document.body
  const corrections = wanted.flatMap(({ wrong, right, line }): WordCorrection[] => {
    const made = correctWords(body, wrong, right)
    body = made.body
    if (made.times === 0) unused(line, `"${wrong.slice(0, 80)}" does not stand in the text`)
    return made.times === 0 ? [] : [{ wrong, right, times: made.times }]
  })
  const word: OwnerWord = { ...owner, corrections }
  return { ...document, body, owner: word }
}

/** Other words in place of some, wherever they stand in the text of one element, and how often they did. */
export function correctWords(body: Root, wrong: string, right: string): { body: Root; times: number } {
  const pattern = wordPattern(wrong)
  let times = 0
  const visit = (node: Node): Node => {
    if ('value' in node && typeof node.value === 'string') {
      const value = node.value.replace(pattern, () => {
        times++
        return right
      })
      return value === node.value ? node : ({ ...node, value } as Node)
    }
    if (!('children' in node)) return node
    const children = node.children as Node[]
    const now = children.map(visit)
    return now.every((child, index) => child === children[index])
      ? node
      : ({ ...node, children: now } as Node)
  }
  const corrected = visit(body) as Root
  return { body: corrected, times }
}

// Whole words alone, divided by blanks of any kind.
function wordPattern(words: string): RegExp {
  const escaped = words.trim().split(/\s+/).map(escapePattern).join('\\s+')
  const start = /^[\p{L}\p{N}]/u.test(words.trim()) ? '(?<![\\p{L}\\p{M}\\p{N}])' : ''
  const end = /[\p{L}\p{M}\p{N}]$/u.test(words.trim()) ? '(?![\\p{L}\\p{M}\\p{N}])' : ''
  return new RegExp(start + escaped + end, 'gu')
}
