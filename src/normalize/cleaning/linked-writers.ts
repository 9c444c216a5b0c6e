import type { Nodes } from 'mdast'
import { isFullName } from '../../names/full-name.ts'
import { inlineText } from '../../text/mdast-text.ts'
import { isProfileAddress } from '../../text/profile-address.ts'
import type { Byline } from '../byline.ts'
import { fixCapitals } from '../byline-names.ts'
import type { Scored } from './score.ts'

/**
 * The writers in a line of a page that was kept with its links: names that lead to the pages of authors, with few words around them. A
 * sentence that names a colleague is none, nor who took a picture.
 */
export function linkedWriters({ block, rule }: Scored): Byline | null {
  if (block.page !== null || block.linked === 0 || block.ended || rule || block.text.length > longestLine)
    return null
  const names = namesIn(block.node)
  const rest = block.text.length - names.reduce((sum, name) => sum + name.length, 0)
  return names.length > 0 && rest <= longestRest
    ? { authors: names.map(fixCapitals), place: null, organizations: [] }
    : null
}

/** In characters: the line, and what stands beside the names: who they are, the day. */
const longestLine = 300
const longestRest = 80

function namesIn(node: Nodes): string[] {
  if (node.type === 'link') {
    const name = inlineText(node).replace(/\s+/gu, ' ').trim()
    return isProfileAddress(node.url.replace(/[?#].*$/su, '')) && isFullName(name) ? [name] : []
  }
  return 'children' in node ? [...new Set(node.children.flatMap(namesIn))] : []
}
