import type { Spec } from '../../lib/spec.ts'
import { foldKey } from '../../lib/spec-reader.ts'

/** What says whether a clipping may be published: `draft: true`, `publish: yes`. */
export interface PublishWord {
  readonly isWithheld: boolean
  /** As it stands: "draft: true". */
  readonly said: string
  /** 1-based line of the file. */
  readonly line: number
}

/** Keys of site builders and note programs: yes keeps a note back. */
const yesKeepsBack = ['draft', 'isDraft', 'private', 'isPrivate', 'confidential', 'unpublished']
const noKeepsBack = ['publish', 'isPublished', 'dgPublish', 'public', 'isPublic']
/** A word says it: "visibility: private". */
const wordSays = ['status', 'postStatus', 'visibility', 'access']

/** A post with a password is read only by who knows it. */
const passwords = ['postPassword', 'password']

/** All keys that speak of publishing a note and of nothing else; `published` may be a day. */
export const publishKeys: readonly string[] = [...yesKeepsBack, ...noKeepsBack, ...wordSays, ...passwords]

const folded = (keys: readonly string[]): ReadonlySet<string> => new Set(keys.map(foldKey))
const keptBack = folded(yesKeepsBack)
const letOut = folded([...noKeepsBack, 'published'])
const states = folded(wordSays)
const locks = folded(passwords)

const yes = /^(?:yes|true|on|1)$/i
const no = /^(?:no|false|off|0)$/i
const closed = /^(?:private|draft|confidential|unpublished|trash)$/i

/**
 * What the fields of a note or a sidecar say of publishing it; null where they say nothing. What keeps it back counts more
 * than what lets it out.
 */
export function publishWord(spec: Spec): PublishWord | null {
  if (spec.kind !== 'map') return null
  const words = spec.entries.flatMap(({ key, value, line }): PublishWord[] => {
    const text = value.kind === 'text' ? value.text.trim() : ''
    const isWithheld = keepsBack(key, text)
    const name = foldKey(key)
    const isLetOut = (keptBack.has(name) && no.test(text)) || (letOut.has(name) && yes.test(text))
    return isWithheld || isLetOut ? [{ isWithheld, said: `${key}: ${text}`, line }] : []
  })
  return words.find(({ isWithheld }) => isWithheld) ?? words[0] ?? null
}

/** Whether a field keeps what it belongs to back: "draft: true", "published: no", "status: private". */
function keepsBack(key: string, text: string): boolean {
  const name = foldKey(key)
  return (
    (keptBack.has(name) && yes.test(text)) ||
    (letOut.has(name) && no.test(text)) ||
    (states.has(name) && closed.test(text))
  )
}

/**
 * What in a row of a table or an object of JSON keeps it back: "post_status: draft"; null for others. A password is not told.
 * "published: 0" may be a time that nobody knows.
 */
export function withheldRow(row: Readonly<Record<string, unknown>>): string | null {
  for (const [key, value] of Object.entries(row)) {
    if (typeof value === 'object' && value !== null) continue
    const text = String(value ?? '').trim()
    if (locks.has(foldKey(key)) && typeof value === 'string' && isPassword(text)) return key
    if (keepsBack(key, text) && !(text === '0' && foldKey(key) === 'published')) return `${key}: ${text}`
  }
  return null
}

/** Programs write "null" and the like for none. */
function isPassword(text: string): boolean {
  return !/^(?:|null|none|nan|nil|n\/a|undefined|no|false|0|-+)$/i.test(text)
}
