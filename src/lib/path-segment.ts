import { shortHash } from './hash.ts'
import { sitePathProblem } from './site-path.ts'
import { slug } from './slug.ts'

/**
 * An id as one part of an address. What can stand there as it is does; anything else ("a:b", "foo.", "con", a name that a
 * page of ours has) becomes a slug with a hash of it, which is no other id's. "reuters" → "reuters", "a:b" → "a-b-1f0c9a".
 */
export function pathSegment(id: string, ours: readonly string[] = []): string {
  const isFine = !/[/%#?\s]/.test(id) && sitePathProblem(id) === null && !ours.includes(id.toLowerCase())
  if (isFine) return id
  return [slug(id, 40), shortHash(id).slice(0, 6)].filter(Boolean).join('-')
}
