import { fieldOfKey } from '../fields/field-keys.ts'
import { isLabel } from '../labels.ts'
import { markedNote } from './marked-note.ts'

/** A page of Lektor → its article. */
export const lektorNote = markedNote('lektor', lektorToMarkdown)

/**
 * Fields divided by lines of three hyphens, one of which is the text → Markdown with fields at its head, line for line, so that
 * diagnostics name the line of the file. A line of more hyphens is a rule with one of them to protect it. What is no field is for the program.
 */
export function lektorToMarkdown(text: string): string {
  let isHead = true
  let isBody = false
  return text
    .split('\n')
    .map((line) => {
      if (/^---\s*$/.test(line)) {
        isHead = true
        isBody = false
        return ''
      }
      const [, key = '', value = ''] = isHead && !isBody ? (/^([a-z_]\w{0,30}):(.*)$/.exec(line) ?? []) : []
      isHead = false
      if (key === '') return isBody ? line.replace(/^-(?=-{3,}\s*$)/, '') : ''
      isBody = isLabel('fullText', key)
      if (isBody) return value.trim()
      const field = fieldOfKey(key)
      return field === null || key.startsWith('_') || value.trim() === '' ? '' : `${key}: ${value.trim()}`
    })
    .join('\n')
}
