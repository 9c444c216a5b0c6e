import { join } from 'node:path'
import { Failure } from '../../lib/failure.ts'
import { maybeText, readFields } from '../../lib/spec-reader.ts'
import { openOwnerFile } from '../../read/owner-file.ts'
import { addToOwnerList } from '../owner-list.ts'

/** Where the owner's word stands on finds of the leak check that are none. */
const allowedFile = 'authority/allowed.yml'

const rules = {
  syntax: 'authority/syntax',
  value: 'authority/value',
  unknown: 'authority/unknown-key',
} as const

/** The codes of finds that the owner allowed. Throws a `Failure` where the list cannot be read. */
export async function readAllowed(input: string): Promise<ReadonlySet<string>> {
  const { spec, report, diagnostics } = await openOwnerFile(input, [allowedFile], rules)
  const items = spec.kind === 'list' ? spec.items : []
  if (spec.kind !== 'list' && spec.kind !== 'none')
    report('value', spec, 'This file must be a list of entries', 'Begin each with `- find:`.')
  const codes = items.flatMap((item) => {
    const fields = readFields(item, 'an entry', ['find', 'because', 'what'], report)
    const code = maybeText(fields?.get('find'), 'find', report)
    if (maybeText(fields?.get('because'), 'because', report) === undefined)
      report('value', item, 'An entry has no reason', 'Write `because: …`.')
    return code ?? []
  })
  const [wrong] = diagnostics
  if (wrong)
    throw new Failure(`${allowedFile}:${wrong.line ?? 1}: ${wrong.message}.`, wrong.hint ?? undefined)
  return new Set(codes)
}

/** Enter finds as allowed, with the reason; what stands in the list stays as it is. */
export function addAllowed(
  input: string,
  finds: readonly { readonly code: string; readonly what: string }[],
  because: string,
): void {
  addToOwnerList(join(input, allowedFile), {
    items: finds.map(({ code, what }) => ({ find: code, because, what })),
    head,
    mend: 'Mend it first.',
    undone: 'Nothing was published.',
  })
}

const head = `# What \`dateline publish\` took for something private and is not. Delete an entry to have it looked for again.
`
