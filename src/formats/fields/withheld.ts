import type { Spec } from '../../lib/spec.ts'
import { foldKey } from '../../lib/spec-reader.ts'

/** What says whether a clipping may be published: `draft: true`, `publish: yes`. */
export interface PublishWord {
  readonly isWithheld: boolean
  /** As it stands: "draft: true"; null where nobody speaks of publishing, and the text is people's talk with each other. */
  readonly said: string | null
  /** 1-based line of the file. */
  readonly line: number
}

/** Keys of site builders and note programs: yes keeps a note back. */
const yesKeepsBack = [
  ...['draft', 'isDraft', 'hugoDraft', 'exportHugoDraft', 'private', 'isPrivate', 'confidential'],
  'unpublished',
]
const noKeepsBack = ['publish', 'isPublished', 'dgPublish', 'public', 'isPublic']
/** A word says it: "visibility: private". */
const wordSays = ['status', 'postStatus', 'visibility', 'access']

/** Whom a post is for; on a cutting, `access: subscribers` tells of the paper. */
const readership = ['visibility', 'audience']
/** The state of a post in an export; a note that is `pending` is one to be read. */
const ofPosts = ['postStatus', 'state', 'blogPostStatus']

/** A post with a password is read only by who knows it. */
const passwords = ['postPassword', 'password']

/** All keys that speak of publishing a note and of nothing else; `published` may be a day. */
export const publishKeys: readonly string[] = [
  ...[...yesKeepsBack, ...noKeepsBack, ...wordSays, ...readership],
  ...[...passwords, 'build'],
]

const folded = (keys: readonly string[]): ReadonlySet<string> => new Set(keys.map(foldKey))
const keptBack = folded(yesKeepsBack)
const letOut = folded([...noKeepsBack, 'published'])
const states = folded([...wordSays, ...ofPosts])
const readers = folded(readership)
const posts = folded(ofPosts)
const locks = folded(passwords)

const yes = /^(?:yes|true|on|1|t)$/i
const no = /^(?:no|false|off|0)$/i
const closed = /^(?:private|draft|confidential|unpublished|trash|hidden)$/i
/** As Ghost, Substack and Mastodon name those who pay, are signed in, or were written to. */
const closedCircle = /^(?:members|paid|tiers|only_paid|only_free|founding|followers|direct)$/i
const waiting = /^(?:pending|future|scheduled|queued?|submission|sent)$/i

/**
 * What the fields of a note or a sidecar say of publishing it; null where they say nothing. What keeps it back counts more
 * than what lets it out.
 */
export function publishWord(spec: Spec): PublishWord | null {
  if (spec.kind !== 'map') return null
  const words = spec.entries.flatMap(({ key, value, line }): PublishWord[] => {
    if (value.kind === 'map') return wordWithin(key, value)
    const text = value.kind === 'text' ? value.text.trim() : ''
    const isWithheld = keepsBack(key, text)
    const name = foldKey(key)
    const isLetOut = (keptBack.has(name) && no.test(text)) || (letOut.has(name) && yes.test(text))
    return isWithheld || isLetOut ? [{ isWithheld, said: `${key}: ${text}`, line }] : []
  })
  return words.find(({ isWithheld }) => isWithheld) ?? words[0] ?? null
}

/** "build: { render: never }" of Hugo, and what stands in a table for the theme of a site. */
function wordWithin(key: string, value: Spec): PublishWord[] {
  const name = foldKey(key)
  const own = name === 'extra' || name === 'params' ? publishWord(value) : null
  if (own?.isWithheld) return [own]
  if (name !== 'build' || value.kind !== 'map') return []
  return value.entries.flatMap(({ key: inner, value: said, line }) => {
    const text = said.kind === 'text' ? said.text.trim() : ''
    return foldKey(inner) === 'render' && /^(?:never|false)$/i.test(text)
      ? [{ isWithheld: true, said: `${inner}: ${text}`, line }]
      : []
  })
}

/** Whether a field keeps what it belongs to back: "draft: true", "published: no", "status: private". */
function keepsBack(key: string, text: string): boolean {
  const name = foldKey(key)
  return (
    (keptBack.has(name) && yes.test(text)) ||
    (letOut.has(name) && no.test(text)) ||
    (states.has(name) && closed.test(text)) ||
    (posts.has(name) && waiting.test(text)) ||
    (readers.has(name) && closedCircle.test(text)) ||
    // Eleventy writes no page then.
    (name === 'permalink' && text === 'false')
  )
}

/**
 * What in a row of a table or an object of JSON keeps it back: "post_status: draft"; null for others. A password is not told.
 * "published: 0" may be a time that nobody knows.
 */
export function withheldRow(row: Readonly<Record<string, unknown>>): string | null {
  for (const [key, value] of Object.entries(row)) {
    if (Array.isArray(value) && key === 'to' && isToFew(value, row.cc)) return key
    if (typeof value === 'object' && value !== null) continue
    const text = String(value ?? '').trim()
    if (locks.has(foldKey(key)) && typeof value === 'string' && isPassword(text)) return key
    const isWaiting =
      key === 'status' && waiting.test(text) && (row.type === 'post' || row.post_type === 'post')
    if (isWaiting || isUnpublishedNode(key, text, row)) return `${key}: ${text}`
    if (keepsBack(key, text) && !(text === '0' && foldKey(key) === 'published')) return `${key}: ${text}`
  }
  return null
}

/** Programs write "null" and the like for none. */
function isPassword(text: string): boolean {
  return !/^(?:|null|none|nan|nil|n\/a|undefined|no|false|0|-+)$/i.test(text)
}

/** A post of a network that was sent to followers or to some people: everybody else is named so in its list of who gets it. */
function isToFew(to: readonly unknown[], cc: unknown): boolean {
  const all = [to, cc].flat(2).filter((whom) => typeof whom === 'string')
  const areActors = all.length > 0 && all.every((whom) => /^https?:|^as:|^Public$/.test(whom))
  return areActors && !all.some((whom) => /(?:activitystreams#|^as:|^)Public$/.test(whom))
}

/** "status: 0" beside the number of a node of Drupal, "state: 0" or "-2" beside the category of an article of Joomla. */
function isUnpublishedNode(key: string, text: string, row: Readonly<Record<string, unknown>>): boolean {
  if (text !== '0' && text !== '-2') return false
  return (key === 'status' && 'nid' in row) || (key === 'state' && 'catid' in row)
}

/** What the place of a file says: site builders keep drafts in "_drafts/", and Medium calls them "draft_…"; null for others. */
export function withheldPlace(path: string): string | null {
  if (/(?:^|\/)_drafts\//.test(path)) return '_drafts/'
  return /(?:^|\/)draft_[^/]{1,240}-[\da-f]{8,12}\.html$/.test(path) ? 'draft_' : null
}
