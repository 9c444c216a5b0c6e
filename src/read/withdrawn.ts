import { Failure } from '../lib/failure.ts'
import type { Spec } from '../lib/spec.ts'
import { maybeText, type Report, readFields, readTexts } from '../lib/spec-reader.ts'
import type { Withdrawal } from '../model/withdrawal.ts'
import type { Disk } from './disk.ts'
import { openOwnerFile } from './owner-file.ts'

/** The keys of an entry of `authority/withdrawn.yml`; docs/settings.md describes each. */
export const withdrawnKeys = [
  'article',
  'person',
  'address',
  'sources',
  'text',
  'names',
  'addresses',
  'day',
  'because',
  'marks',
] as const

export const withdrawnFile = 'authority/withdrawn.yml'

const rules = {
  syntax: 'authority/syntax',
  value: 'authority/value',
  unknown: 'authority/unknown-key',
} as const

/**
 * What the owner withdrew. Throws a `Failure` for whatever cannot be understood: with a part of the list unread, what was
 * withdrawn would come back.
 */
export async function readWithdrawn(input: string, disk?: Disk): Promise<readonly Withdrawal[]> {
  const names = [withdrawnFile, withdrawnFile.replace(/yml$/, 'yaml')]
  const { spec, report, diagnostics } = await openOwnerFile(input, names, rules, disk)
  const found = toEntries(spec, report)
  const [wrong] = diagnostics
  if (!wrong) return found
  const place = [wrong.path, wrong.line, wrong.column].filter((part) => part !== null).join(':')
  throw new Failure(
    `${place}: ${wrong.message}.`,
    `${wrong.hint ?? ''} Nothing is built until this list can be read, so that nothing withdrawn comes back.`.trim(),
  )
}

function toEntries(spec: Spec, report: Report): Withdrawal[] {
  if (spec.kind === 'none') return []
  if (spec.kind !== 'list') {
    report(
      'value',
      spec,
      'This file must be a list of entries',
      'Begin each with `- article:`, `- person:` or `- address:`.',
    )
    return []
  }
  return spec.items.flatMap((item) => toEntry(item, report))
}

function toEntry(item: Spec, report: Report): Withdrawal[] {
  const fields = readFields(item, 'an entry', withdrawnKeys, report)
  if (!fields) return []
  const text = (key: string): string | null => maybeText(fields.get(key), key, report) ?? null
  const list = (key: string): string[] => readTexts(fields.get(key), key, report)
  const kind = (['article', 'person', 'address'] as const).find((name) => fields.has(name))
  const id = kind && text(kind)
  if (!kind || !id) {
    report(
      'value',
      item,
      'An entry says nothing of what was withdrawn',
      'Write `article:`, `person:` or `address:`.',
    )
    return []
  }
  const names = list('names')
  if (kind === 'person' && names.length === 0)
    report('value', item, 'An entry of a person has no names', 'Write `names: [Anna Brandt, A. Brandt]`.')
  const day = text('day') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
    report('value', fields.get('day') ?? item, 'An entry has no day', 'Write `day: 2024-05-31`.')
  const addresses = [...list('addresses'), ...(kind === 'address' ? [id] : [])].map(toAddress)
  for (const address of addresses)
    if (/(?:^|\/)\.\.?(?:\/|$)|[\\:*?"<>|]|\/\//.test(address))
      report(
        'value',
        item,
        `"${address}" is no address of this site`,
        'Write it like articles/2014/05/flood/.',
      )
  return [
    {
      ...{ kind, id: kind === 'address' ? null : id, sources: list('sources'), text: text('text') },
      ...{ marks: list('marks'), names, addresses, day, because: text('because') ?? '' },
    },
  ]
}

/** "/people/anna-brandt" → "people/anna-brandt/" */
function toAddress(text: string): string {
  return `${text.replace(/^\/+|(?<!\/)\/+$/g, '')}/`
}
