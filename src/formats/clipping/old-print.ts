import type { Diagnostic } from '../../model/diagnostic.ts'
import { damageOf, isNoise, type Repair, repairOldPrint } from '../../text/old-print.ts'
import { type Clipping, cutLine } from './clipping.ts'

/** So many mended words show a text that a machine read; one may be a slip of the keyboard. */
const fewest = 3

/**
 * Mend the words of old print that are certainly misread, cut lines that are stains, and say how damaged the text is. The
 * file itself stays as it is.
 */
export function readOldPrint(clipping: Clipping, path: string): Diagnostic[] {
  const repairs = repairOldPrint(clipping.lines)
  if (repairs.length === 0) return []
  if (repairs.length >= fewest)
    for (const [index, line] of clipping.lines.entries())
      if (isNoise(line)) cutLine(clipping, index, 'scan-noise')
  const text = clipping.lines.join('\n')
  const share = repairs.length >= fewest ? Math.round(damageOf(text) * 1000) / 10 : 0
  const rest = share >= 1 ? `; about ${share} % of its words are still damaged` : ''
  return [
    {
      severity: 'info',
      rule: 'text/old-print',
      message: `${describe(repairs)}${rest}`,
      path,
      line: null,
      column: null,
      hint: share >= 1 ? 'Compare it with the page, or read the scan again.' : 'Nothing is left to do.',
    },
  ]
}

/** "14 words of old print were mended: be¬ fore is now before, …" */
function describe(repairs: readonly Repair[]): string {
  const kinds = [...new Set(repairs.map(({ from, to }) => `${from} is now ${to}`))]
  const words =
    repairs.length === 1 ? 'One word of old print was' : `${repairs.length} words of old print were`
  return `${words} mended: ${kinds.slice(0, 3).join(', ')}${kinds.length > 3 ? ' …' : ''}`
}
