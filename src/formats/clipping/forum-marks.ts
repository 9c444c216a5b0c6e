/**
 * Takes the tags of forums (BBCode) out of lines that hold some: "[b]Bridge shut[/b]" → "Bridge shut", "[url=https://…]Vell Post[/url]" →
 * "Vell Post", "[*] one" → "- one"; pictures go. A tag counts where it is closed in the text: "[b]" alone is a letter in brackets.
 */
export function dropForumMarks(lines: string[]): void {
  const closed = new Set(
    lines.flatMap((line) =>
      [...line.matchAll(/\[\/([a-z]{1,8})\]/gi)].map((tag) => (tag[1] ?? '').toLowerCase()),
    ),
  )
  const known = [...closed].filter((tag) => tags.has(tag))
  if (known.length === 0) return
  const open = new RegExp(String.raw`\[\/?(?:${known.join('|')})(?:=[^[\]\n]{1,500})?\]`, 'gi')
  for (const [index, line] of lines.entries())
    if (line.includes('['))
      lines[index] = line
        .replace(/\[img(?:=[^[\]]{1,60})?\][^[\]]{1,1000}\[\/img\]/gi, '')
        .replace(/^\s*\[\*\]\s?/, '- ')
        .replace(open, '')
}

const tags: ReadonlySet<string> = new Set([
  'b',
  'i',
  'u',
  's',
  'url',
  'quote',
  'size',
  'color',
  'center',
  'font',
  'list',
  'code',
  'spoiler',
  'img',
  'indent',
])
