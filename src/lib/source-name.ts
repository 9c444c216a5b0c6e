/** What an article is made from, in one word: the path of its file, and its part where the file holds several. */
export function sourceName({ path, part }: { readonly path: string; readonly part?: string | null }): string {
  return part ? `${path}#${part}` : path
}

/** A path without the ending of its name: "1911/flood.txt" → "1911/flood". */
export function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

/**
 * A name of that kind as its file and its part: a file's name may hold "#" itself, so that the longest that is a file
 * counts. Null where none is.
 */
export function divideSource(
  source: string,
  isFile: (path: string) => boolean,
): { readonly path: string; readonly part: string | null } | null {
  for (let at = source.length; at > 0; at = source.lastIndexOf('#', at - 1)) {
    const path = source.slice(0, at)
    if (isFile(path)) return { path, part: at < source.length ? source.slice(at + 1) : null }
  }
  return null
}
