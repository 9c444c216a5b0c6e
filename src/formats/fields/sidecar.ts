import { parseSpec, type Spec, type SpecEntry } from '../../lib/spec.ts'
import { foldKey, kindName, type Report } from '../../lib/spec-reader.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document, StatedFields } from '../../model/document.ts'
import type { Sidecar } from '../../model/source.ts'
import { fieldReporter } from './field-reporter.ts'
import { collectFields, emptyFields, type FieldsDraft } from './fields.ts'
import { type OwnerNotes, takeOwnerWord, withOwnerWord } from './owner-word.ts'
import { withBlanks } from './spaced-keys.ts'
import { type PublishWord, publishWord } from './withheld.ts'

/**
 * Documents of one file with the owner's word before what the file states. The fields of the sidecar hold for all
 * articles of the file; those below `parts`, a map by part id, for one of several.
 */
export function applySidecar(
  documents: readonly Document[],
  sidecar: Sidecar,
): { documents: readonly Document[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const report = fieldReporter(sidecar.path, 'sidecar', diagnostics)
  const { spec, problems } = parseSpec(withBlanks(sidecar.text))
  for (const problem of problems) report('syntax', problem, problem.message, problem.hint)
  const { common, parts } = divide(spec, report)
  const { fields: shared, notes, publish } = fieldsOf(common, sidecar.path, report)
  if (documents.length > 1) forgetOwn(shared, common, report)
  const own = new Map(
    parts.map((entry) => {
      if (!documents.some(({ part }) => part === entry.key))
        report(
          'value',
          entry,
          `"${entry.key}" is no article of this file`,
          'dateline explain lists their ids.',
        )
      return [entry.key, fieldsOf(entry.value, sidecar.path, report)]
    }),
  )
  const unused = (line: number, message: string): void => {
    diagnostics.push({
      ...{ severity: 'warning', rule: 'sidecar/unused', message, path: sidecar.path, line, column: null },
      hint: 'It has no effect. Write it as it stands in the clipping, or take it out.',
    })
  }
  const settled = documents.map((document) => {
    const mine = own.get(document.part ?? '')
    const stated = merge([mine?.fields ?? emptyFields(), shared, document.stated])
    return withOwnerWord(
      withPublishWord({ ...document, stated }, mine?.publish ?? publish),
      [...(mine ? [mine.notes] : []), notes],
      sidecar.path,
      unused,
    )
  })
  const [lone] = settled
  if (!lone || settled.length > 1) return { documents: settled, diagnostics }
  return { documents: [{ ...lone, diagnostics: [...diagnostics, ...lone.diagnostics] }], diagnostics: [] }
}

/** The entries of a sidecar: those of the whole file, and those below `parts`. */
function divide(spec: Spec, report: Report): { common: Spec; parts: readonly SpecEntry[] } {
  const held = spec.kind === 'map' ? spec.entries.find(({ key }) => foldKey(key) === 'parts') : undefined
  if (spec.kind !== 'map') return { common: spec, parts: [] }
  // `columns` is for the reader of a table: see own-columns.ts.
  const entries = spec.entries.filter((entry) => entry !== held && foldKey(entry.key) !== 'columns')
  const common = { ...spec, entries }
  if (!held) return { common, parts: [] }
  if (held.value.kind === 'map') return { common, parts: held.value.entries }
  if (held.value.kind !== 'none')
    report(
      'value',
      held,
      `"parts" must be a map by the ids of articles, not ${kindName(held.value)}`,
      partsHint,
    )
  return { common, parts: [] }
}

const partsHint = 'Write the id of an article, a colon, and its fields indented below.'

interface OwnFields {
  readonly fields: FieldsDraft
  readonly notes: OwnerNotes
  readonly publish: PublishWord | null
}

function fieldsOf(spec: Spec, path: string, report: Report): OwnFields {
  const { rest, notes } = takeOwnerWord(spec, report)
  const fields = emptyFields()
  collectFields(rest, { basis: 'user', origin: 'sidecar', path }, fields, report)
  return { fields, notes, publish: publishWord(rest) }
}

/** The owner's word beside the file stands above what the file says. */
function withPublishWord(document: Document, word: PublishWord | null): Document {
  if (word === null) return document
  const { withheld: _, ...published } = document
  return word.isWithheld ? { ...document, withheld: { said: word.said, line: word.line } } : published
}

/** Several articles cannot have one id, headline or address. */
function forgetOwn(fields: FieldsDraft, place: Spec, report: Report): void {
  for (const name of ['id', 'title', 'standfirst', 'url'] as const) {
    if (fields[name].length === 0) continue
    const line = fields[name][0]?.line ?? place.line
    report('value', { line, column: 1 }, `"${name}" cannot hold for all articles of a file`, partsHint)
    fields[name] = []
  }
}

function merge(all: readonly StatedFields[]): StatedFields {
  const names = Object.keys(emptyFields()) as (keyof StatedFields)[]
  return Object.fromEntries(names.map((name) => [name, all.flatMap((fields) => [...fields[name]])])) as never
}
