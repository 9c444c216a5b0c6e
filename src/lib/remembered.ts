/**
 * The same function of a text, which keeps what it gave for the last few texts: a line of a clipping is asked about by one reader
 * after the other. Long texts are read anew each time. What it gives must not be changed.
 */
export function remembered<T>(read: (text: string) => T, longest = 300): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    if (text.length > longest) return read(text)
    const known = kept.get(text)
    if (known !== undefined || kept.has(text)) return known as T
    if (kept.size >= MOST) kept.clear()
    const value = read(text)
    kept.set(text, value)
    return value
  }
}

const MOST = 500
