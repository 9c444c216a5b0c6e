/** A headline that is set smaller where headlines are large. */
export function isLong(title: string): boolean {
  return title.length > 110
}
