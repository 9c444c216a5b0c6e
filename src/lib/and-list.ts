/** "a", "a and b", "a, b and c", for what is said in English; "" for nothing. */
export function andList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
