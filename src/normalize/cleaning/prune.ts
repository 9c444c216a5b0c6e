import type { Nodes, Root, RootContent } from 'mdast'

/** The tree without the leaf blocks of `dropped`, and without containers that they leave empty. */
export function pruneBody(root: Root, dropped: ReadonlySet<Nodes>): Root {
  if (dropped.size === 0) return root
  return { ...root, children: prune(root.children, dropped) }
}

function prune<T extends Nodes>(children: readonly T[], dropped: ReadonlySet<Nodes>): T[] {
  return children.flatMap((child): T[] => {
    if (dropped.has(child)) return []
    if (!isContainer(child)) return [child]
    const kept = prune<RootContent>(child.children, dropped)
    if (kept.length === 0) return []
    return [
      kept.length === child.children.length && kept.every((node, i) => node === child.children[i])
        ? child
        : ({ ...child, ...startOf(child, dropped), children: kept } as T),
    ]
  })
}

/** A numbered list whose first items are dropped begins with a later number. */
function startOf(node: Nodes, dropped: ReadonlySet<Nodes>): { start?: number } {
  if (node.type !== 'list' || typeof node.start !== 'number') return {}
  const gone = node.children.findIndex((item) => prune([item], dropped).length > 0)
  return { start: node.start + gone }
}

/** Containers hold blocks; all other nodes are kept or dropped as a whole. */
function isContainer(node: Nodes): node is Extract<Nodes, { children: RootContent[] }> {
  return (
    node.type === 'list' ||
    node.type === 'listItem' ||
    node.type === 'blockquote' ||
    node.type === 'table' ||
    node.type === 'footnoteDefinition'
  )
}
