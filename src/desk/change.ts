import { sha256 } from '../lib/hash.ts'

/** What one file was and what it becomes; null where there is none. Paths are relative to the input folder. */
export interface FileChange {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

/** A change of one file without what stays: enough to make it, to take it back, and to tell which of both was done. */
export interface Patch {
  readonly path: string
  /** Stamps of the file before and after. */
  readonly before: string
  readonly after: string
  /** Where the text differs, what stood there, and what stands there now. */
  readonly at: number
  readonly removed: string
  readonly inserted: string
}

/** A line of a diff: kept, taken away or put in. */
export interface DiffLine {
  readonly kind: ' ' | '-' | '+'
  readonly text: string
}

/** What a change did to a file, for the reader: the changed lines and a few around them. */
export interface FileDiff {
  readonly path: string
  readonly isNew: boolean
  readonly isGone: boolean
  readonly lines: readonly DiffLine[]
}

/** A clipping that was added: its bytes are in no journal, only what they hash to. */
export interface AddedFile {
  readonly path: string
  readonly hash: string
}

/** One decision of the owner: what was written, and all that is needed to take it back. */
export interface Change {
  readonly id: string
  /** For the reader: "Date of “Flood in Arlen” set to 2014-05-02". */
  readonly title: string
  /** The question that it answered, where it did: see `questions.ts`. */
  readonly question: string | null
  readonly patches: readonly Patch[]
  readonly diff: readonly FileDiff[]
  readonly added: readonly AddedFile[]
}

/** The stamp of a file that is not there. */
export const noFile = '-'

/** What tells whether a file is still the same. */
export function stampOfText(text: string | null): string {
  return text === null ? noFile : sha256(text).slice(0, 16)
}

/** The same change without the text that both have at their beginnings and ends. */
export function patchOf({ path, before, after }: FileChange): Patch {
  const [old, now] = [before ?? '', after ?? '']
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++
  return {
    path,
    before: stampOfText(before),
    after: stampOfText(after),
    at: start,
    removed: old.slice(start, old.length - end),
    inserted: now.slice(start, now.length - end),
  }
}

/** The patch that takes another one back. */
export function inverse({ path, before, after, at, removed, inserted }: Patch): Patch {
  return { path, before: after, after: before, at, removed: inserted, inserted: removed }
}

/** A patch on the text that a file has now; null where that is not the text that it was made for. */
export function changeBy(patch: Patch, text: string | null): FileChange | null {
  if (stampOfText(text) !== patch.before) return null
  const old = text ?? ''
  const now = old.slice(0, patch.at) + patch.inserted + old.slice(patch.at + patch.removed.length)
  return { path: patch.path, before: text, after: patch.after === noFile ? null : now }
}
