import type { Paragraph } from 'mdast'
import type { Almanac, AuthorityOutlet } from '../../../src/model/authority.ts'
import type { Stated } from '../../../src/model/document.ts'
import type { DateInput } from '../../../src/normalize/date/date.ts'

/** A clipping for the tests: blocks divided by blank lines, the body being those from `body` on. */
export interface Clipping {
  readonly path?: string
  readonly title?: string
  /** Lines above the body: they are in the document, not in the clean text. */
  readonly head?: readonly string[]
  readonly body?: string
  /** Lines below the body. */
  readonly foot?: readonly string[]
  readonly language?: string
  readonly date?: readonly string[]
  readonly updated?: readonly string[]
  readonly added?: readonly string[]
  readonly user?: string
  readonly url?: string
  readonly dateline?: string
  readonly outlet?: Partial<AuthorityOutlet>
  readonly almanac?: Almanac
}

export function dateInput(clipping: Clipping): DateInput {
  const title = clipping.title ?? 'Ferry resumes after the storm'
  const body =
    clipping.body ??
    'The ferry between the two harbours sails again, the company that runs it told the council.'
  const blocks = [title, ...(clipping.head ?? []), ...body.split('\n\n'), ...(clipping.foot ?? [])]
  const stated = (value: string, basis: 'user' | 'stated' = 'stated'): Stated<string> => ({
    value,
    basis,
    origin: basis === 'user' ? 'sidecar' : 'front matter',
    line: 2,
  })
  const outlet: AuthorityOutlet = {
    id: 'harbour-post',
    name: 'Harbour Post',
    aliases: [],
    hosts: [],
    country: null,
    kind: 'outlet',
    dayMonthOrder: null,
    timeZone: null,
    ...clipping.outlet,
  }
  return {
    document: {
      path: clipping.path ?? 'ferry.txt',
      hash: '0'.repeat(64),
      format: 'text',
      stated: {
        id: [],
        title: [],
        standfirst: [],
        date: [
          ...(clipping.user ? [stated(clipping.user, 'user')] : []),
          ...(clipping.date ?? []).map((value) => stated(value)),
        ],
        updated: (clipping.updated ?? []).map((value) => stated(value)),
        added: (clipping.added ?? []).map((value) => stated(value)),
        outlet: [],
        agency: [],
        authors: [],
        section: [],
        printPage: [],
        language: [],
        url: clipping.url ? [stated(clipping.url)] : [],
        people: [],
        topics: [],
        places: [],
        story: [],
      },
      body: { type: 'root', children: blocks.map(paragraph) },
      diagnostics: [],
    },
    context: {
      settings: { language: 'en', timeZone: 'UTC' },
      authority: {
        people: [],
        outlets: [outlet],
        topics: [],
        almanac: clipping.almanac ?? { offices: [], events: [] },
      },
      repeats: [],
      resources: { peopleModel: null },
    },
    title,
    standfirst: null,
    text: body,
    language: clipping.language ?? 'en',
    outlet: { id: outlet.id, name: outlet.name, basis: 'stated', evidence: [] },
    agency: null,
    dateline: clipping.dateline ? { place: null, agency: null, text: clipping.dateline } : null,
    dropped: [],
  }
}

function paragraph(value: string, index: number): Paragraph {
  const place = { line: index + 1, column: 1 }
  return { type: 'paragraph', children: [{ type: 'text', value }], position: { start: place, end: place } }
}
