/** What an article is made from, in one word: the path of its file, and its part where the file holds several. */
export function sourceName({ path, part }: { readonly path: string; readonly part?: string | null }): string {
  return part ? `${path}#${part}` : path
}
