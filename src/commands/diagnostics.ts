import type { Diagnostic } from '../model/diagnostic.ts'

/** Print the first `limit` diagnostics, errors and warnings before the rest, one a line, and how many there are more. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], limit: number): void {
  const shown = severities.flatMap((severity) => diagnostics.filter((one) => one.severity === severity))
  for (const diagnostic of shown.slice(0, limit)) console.error(formatDiagnostic(diagnostic))
  const more = shown.length - limit
  if (more > 0) console.error(`… and ${more.toLocaleString('en')} more: dateline check lists them all`)
}

/** "a.md:3:7 error date/unreadable: cannot read "32 May" as a date. Write it as 2024-05-31." */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, rule, message, hint } = diagnostic
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`
  return plain(`${placeOf(diagnostic)} ${severity} ${rule}: ${sentence}${hint ? ` ${hint}` : ''}`)
}

/** "a.md:3:7", and of one article among others "cards.csv, row 6" or "export.docx, article 17, line 4". */
function placeOf({ path, article, row, line, column }: Diagnostic): string {
  if (row) return `${path}, row ${row}`
  if (article) return [path, `article ${article}`, ...(line === null ? [] : [`line ${line}`])].join(', ')
  return [path ?? 'archive', line, column].filter((part) => part !== null).join(':')
}

const severities = ['error', 'warning', 'info'] as const

/** Text of a clipping, unable to steer the terminal. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
