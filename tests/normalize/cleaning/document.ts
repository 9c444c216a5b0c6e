import { parseDocument } from '../../../src/formats/clipping/document.ts'
import type { NormalizeContext } from '../../../src/model/context.ts'
import type { Document } from '../../../src/model/document.ts'

/** A document as the parser makes it of a pasted text. */
export function documentOf(text: string, path = 'a.txt'): Document {
  return parseDocument({
    path,
    hash: '',
    format: 'text',
    encoding: 'utf-8',
    text,
    repairs: 0,
  })
}

export function contextOf(changes: Partial<NormalizeContext> = {}): NormalizeContext {
  return {
    settings: { language: 'en', timeZone: 'UTC' },
    authority: { people: [], outlets: [], topics: [], almanac: { offices: [], events: [] } },
    repeats: [],
    resources: { peopleModel: null },
    ...changes,
  }
}
