import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isMap, isSeq, parseDocument } from 'yaml'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'

export interface ListAddition {
  readonly items: readonly object[]
  /** The comment that a new file begins with, ended by a line end. */
  readonly head: string
  /** Lists in an item under this name stand on one line. */
  readonly flow?: string
  /** What to do where the file is no list, and what a failure to write leaves undone, each a sentence. */
  readonly mend: string
  readonly undone: string
}

/**
 * Add entries at the end of a YAML list of the owner's, and leave all that is there as it is. Throws a `Failure` where
 * the file is no list, or cannot be written.
 */
export function addToOwnerList(path: string, { items, head, flow, mend, undone }: ListAddition): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  // A file of comments alone has nothing to add to.
  const isEmpty = parseDocument(text).contents === null
  const document = parseDocument(isEmpty ? `${(text || head).replace(/(?<!\n)$/, '\n')}[]` : text)
  if (document.errors.length > 0 || !isSeq(document.contents))
    throw new Failure(`${path} is no list of entries.`, mend)
  document.contents.flow = false
  for (const item of items) {
    const node = document.createNode(item)
    const list: unknown = flow !== undefined && isMap(node) ? node.get(flow, true) : null
    if (isSeq(list)) list.flow = true
    document.add(node)
  }
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.tmp`, document.toString({ lineWidth: 100 }))
    renameSync(`${path}.tmp`, path)
  } catch (error) {
    const code = systemCode(error)
    if (!code) throw error
    throw new Failure(`Cannot write ${path}: ${systemReason(code)}.`, undone)
  }
}
