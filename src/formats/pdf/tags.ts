/** A node of the tags of a page, as PDF.js gives them: a part with a role, or a reference to marked text. */
export interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
  readonly type?: string
  readonly id?: string
}

/** What the tags of a page say of a stretch of its text. */
export interface Tag {
  /** Where it stands among the others in the order of reading. */
  readonly order: number
  /** The paragraph, heading or item that it stands in; null where none is told. */
  readonly block: number | null
  /** Level of the heading that it stands in, else 0. */
  readonly level: number
  readonly isItem: boolean
}

/** The roles of blocks: all others are boxes around some, or stretches within one. */
const blocks: ReadonlySet<string> = new Set('P H H1 H2 H3 H4 H5 H6 LI TD TH Caption Form Lbl'.split(' '))

/** The tags of one page → what they say of each stretch of text, by its id. `first` is the number of its first block. */
export function tagsOf(root: TagNode | null, first: number): { tags: Map<string, Tag>; next: number } {
  const tags = new Map<string, Tag>()
  let next = first
  const visit = (node: TagNode, around: Omit<Tag, 'order'>): void => {
    if (node.type === 'content' && node.id !== undefined) tags.set(node.id, { ...around, order: tags.size })
    const { role = '' } = node
    const inside = blocks.has(role)
      ? { block: next++, level: levelOf(role) || around.level, isItem: around.isItem || role === 'LI' }
      : around
    for (const child of node.children ?? []) visit(child, inside)
  }
  if (root) visit(root, { block: null, level: 0, isItem: false })
  return { tags, next }
}

function levelOf(role: string): number {
  return /^H[1-6]$/.test(role) ? Number(role[1]) : 0
}
