import { sayEvidence } from '../src/languages/evidence.ts'
import type { Article, DroppedBlock } from '../src/model/article.ts'
import type { Basis, Evidence } from '../src/model/evidence.ts'
import type { Here, PageArticle } from '../src/model/page.ts'
import { dateWords } from './date.tsx'
import { countOf } from './tallies.tsx'

/** How a value is known, in words. */
export const BASIS: Readonly<Record<Basis, string>> = {
  user: 'set by the owner of this archive',
  stated: 'stated with the clipping',
  text: 'read off the text',
  inferred: 'inferred',
}

interface Claim {
  readonly field: string
  /** Of the marks in the text: "date" for "date-clue-1". */
  readonly clue: string | null
  readonly value: string
  readonly basis: Basis | null
  readonly evidence: readonly Evidence[]
}

/** How each field of the record is known, with the words of the text that say so. */
export function Ledger({ full, here }: { full: PageArticle; here: Here }) {
  const { article } = full
  return (
    <details class="ledger">
      <summary>How this is known</summary>
      <dl>
        {claims(article).map((claim) => (
          <div key={claim.field + claim.value} class="claim">
            <dt>{claim.field}</dt>
            <dd>
              <span class="value">{claim.value}</span>
              {claim.basis ? <span class={`basis ${claim.basis}`}>{BASIS[claim.basis]}</span> : null}
              <Clues claim={claim} html={full.html} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">
        Read from <code>{article.source}</code>. <a href={here.href('about/')}>What these words mean</a>
      </p>
    </details>
  )
}

function claims(article: Article): Claim[] {
  const { title, standfirst, date, updated, added, outlet, agency, authors, section, language, url, topics } =
    article
  const rows: (Claim | null)[] = [
    { field: 'Headline', clue: null, ...title },
    standfirst && { field: 'Standfirst', clue: null, ...standfirst },
    date
      ? { field: 'Date', clue: 'date', value: dateWords(date), basis: date.basis, evidence: date.evidence }
      : {
          field: 'Date',
          clue: null,
          value: 'Nothing tells when this was published',
          basis: null,
          evidence: [],
        },
    updated && {
      field: 'Updated',
      clue: null,
      value: dateWords(updated),
      basis: updated.basis,
      evidence: updated.evidence,
    },
    added && {
      field: 'Saved',
      clue: null,
      value: dateWords(added),
      basis: added.basis,
      evidence: added.evidence,
    },
    outlet
      ? {
          field: 'Outlet',
          clue: 'outlet',
          value: outlet.name,
          basis: outlet.basis,
          evidence: outlet.evidence,
        }
      : { field: 'Outlet', clue: null, value: 'Nothing tells who published this', basis: null, evidence: [] },
    agency && {
      field: 'Agency',
      clue: 'agency',
      value: agency.name,
      basis: agency.basis,
      evidence: agency.evidence,
    },
    authors.length
      ? {
          field: 'Byline',
          clue: 'byline',
          value: authors.map((author) => author.name).join(', '),
          basis: authors[0]?.basis ?? null,
          evidence: authors.flatMap((author) => author.evidence),
        }
      : null,
    section && { field: 'Section', clue: null, ...section },
    { field: 'Language', clue: null, ...language, value: languageName(language.value) },
    url && { field: 'Address', clue: null, ...url },
    ...topics.map((topic) => ({
      field: 'Topic',
      clue: null,
      value: topic.label,
      basis: null,
      evidence: topic.evidence,
    })),
  ]
  return rows.filter((row) => row !== null)
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })

/** "de" → "German"; a tag that is none stays as it is. */
function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag
  }
}

function Clues({ claim, html }: { claim: Claim; html: string }) {
  if (claim.evidence.length === 0) return null
  return (
    <ul class="clues">
      {claim.evidence.map((clue, index) => {
        const { text } = clue
        const says = sayEvidence(clue)
        const id = `${claim.clue}-clue-${index + 1}`
        const marked = html.includes(`id="${id}"`)
        const words = text ? <q>{text}</q> : null
        return (
          <li key={`${index}-${text}`}>
            {words && marked ? <a href={`#${id}`}>{words}</a> : words}
            {words && says ? ': ' : null}
            {says}
          </li>
        )
      })}
    </ul>
  )
}

/** What cleaning left out, on request: a wrong cut is never a loss. */
export function Cuts({ article }: { article: Article }) {
  const { dropped } = article
  if (dropped.length === 0) return null
  return (
    <details class="cuts">
      <summary>What was left out ({countOf(dropped.length, 'passage')})</summary>
      <ul>
        {dropped.map((block, index) => (
          <Cut key={`${index}-${block.line}`} block={block} />
        ))}
      </ul>
    </details>
  )
}

function Cut({ block }: { block: DroppedBlock }) {
  const { text, line, reason } = block
  return (
    <li>
      <p class="reason">
        {reason}
        {line === null ? '' : `, line ${line}`}
      </p>
      <blockquote>{text}</blockquote>
    </li>
  )
}
