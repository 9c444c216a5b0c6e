/** A word of a command as a shell reads it, in quotation marks where it needs them: `my news` → `'my news'`. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : inQuotes(text)
}

/** The same, in quotation marks whether it needs them or not. */
export function inQuotes(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
