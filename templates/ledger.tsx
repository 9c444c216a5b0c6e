import { sayCut } from '../src/languages/cuts.ts'
import { sayEvidence } from '../src/languages/evidence.ts'
import type { Article, DroppedBlock } from '../src/model/article.ts'
import { unpublishedCuts } from '../src/model/cut.ts'
import type { Basis, Evidence } from '../src/model/evidence.ts'
import type { Here, PageArticle } from '../src/model/page.ts'
import type { InterfaceWords } from '../src/model/words.ts'
import { RichText } from './rich-text.tsx'

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
  const { say } = here.words
  return (
    <details class="ledger">
      <summary>{say('ledger.title')}</summary>
      <dl>
        {claims(article, here.words).map((claim) => (
          <div key={claim.field + claim.value}>
            <dt>{claim.field}</dt>
            <dd>
              {claim.value}
              {claim.basis ? <small>{say(`basis.${claim.basis}`)}</small> : null}
              <Clues claim={claim} html={full.html} language={here.words.tag} />
            </dd>
          </div>
        ))}
        <TopicClaims topics={article.topics} here={here} />
      </dl>
      <p class="note">
        {say('ledger.source')} <code>{article.source}</code>.{' '}
        <RichText text={`[${say('about.words')}](about/)`} here={here} />
      </p>
    </details>
  )
}

function claims(article: Article, { say, date: dateWords, languageName }: InterfaceWords): Claim[] {
  const { title, standfirst, date, updated, added, outlet, agency, authors, section, language, url } = article
  const rows: (Claim | null)[] = [
    { field: say('ledger.headline'), clue: null, ...title },
    standfirst && { field: say('ledger.standfirst'), clue: null, ...standfirst },
    date
      ? {
          field: say('ledger.date'),
          clue: 'date',
          value: dateWords(date),
          basis: date.basis,
          evidence: date.evidence,
        }
      : {
          field: say('ledger.date'),
          clue: null,
          value: say('ledger.no-date'),
          basis: null,
          evidence: [],
        },
    updated && {
      field: say('ledger.updated'),
      clue: null,
      value: dateWords(updated),
      basis: updated.basis,
      evidence: updated.evidence,
    },
    added && {
      field: say('ledger.saved'),
      clue: null,
      value: dateWords(added),
      basis: added.basis,
      evidence: added.evidence,
    },
    outlet
      ? {
          field: say('ledger.outlet'),
          clue: 'outlet',
          value: outlet.name,
          basis: outlet.basis,
          evidence: outlet.evidence,
        }
      : {
          field: say('ledger.outlet'),
          clue: null,
          value: say('ledger.no-outlet'),
          basis: null,
          evidence: [],
        },
    agency && {
      field: say('ledger.agency'),
      clue: 'agency',
      value: agency.name,
      basis: agency.basis,
      evidence: agency.evidence,
    },
    authors.length
      ? {
          field: say('ledger.byline'),
          clue: 'byline',
          value: authors.map((author) => author.name).join(', '),
          basis: authors[0]?.basis ?? null,
          evidence: authors.flatMap((author) => author.evidence),
        }
      : null,
    section && { field: say('ledger.section'), clue: null, ...section },
    { field: say('ledger.language'), clue: null, ...language, value: languageName(language.value) },
    url && { field: say('ledger.address'), clue: null, ...url },
  ]
  return rows.filter((row) => row !== null)
}

function Clues({ claim, html, language }: { claim: Claim; html: string; language: string }) {
  if (claim.evidence.length === 0) return null
  return (
    <ul>
      {claim.evidence.map((clue, index) => {
        const { text } = clue
        const says = sayEvidence(clue, language)
        const id = `${claim.clue}-clue-${index + 1}`
        const marked = html.includes(`id="${id}"`)
        // A value that is quoted as it stands needs no second quotation.
        const words = text && (text !== claim.value || marked) ? <q>{text}</q> : null
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

/** So many words of a topic are shown: the strongest, which come first. */
const TOPIC_WORDS = 3

/** The topics, each with the words that it was found by and how often they stand there. */
function TopicClaims({ topics, here }: { topics: Article['topics']; here: Here }) {
  if (topics.length === 0) return null
  const { say, tag } = here.words
  return (
    <div>
      <dt>{say('section.topics')}</dt>
      <dd>
        {topics.map(({ id, label, evidence }) => (
          <p key={id}>
            {label}
            {evidence.every(({ rule }) => rule === 'topic-words') ? (
              <TopicWords words={evidence.slice(0, TOPIC_WORDS)} />
            ) : (
              <small>{evidence.map((clue) => sayEvidence(clue, tag)).join('; ')}</small>
            )}
          </p>
        ))}
      </dd>
    </div>
  )
}

function TopicWords({ words }: { words: readonly Evidence[] }) {
  return (
    <small>
      {words.map(({ text, facts }, index) => (
        <>
          {index > 0 ? ', ' : null}
          <q>{text}</q>
          {Number(facts?.['count'] ?? 1) > 1 ? ` ×\u00a0${facts?.['count']}` : null}
        </>
      ))}
    </small>
  )
}

/**
 * What cleaning left out, on request: a wrong cut is never a loss. What readers wrote below an article is nobody's to publish:
 * it is counted.
 */
export function Cuts({ article, words }: { article: Article; words: InterfaceWords }) {
  const { say } = words
  const { dropped } = article
  if (dropped.length === 0) return null
  const shown = dropped.filter(({ reason }) => !unpublishedCuts.has(reason))
  const counted = [...unpublishedCuts]
    .map((reason) => ({ reason, count: dropped.filter((block) => block.reason === reason).length }))
    .filter(({ count }) => count > 0)
  return (
    <details class="cuts">
      <summary>{say('ledger.cuts', { passages: say('passages', { count: dropped.length }) })}</summary>
      <ul>
        {shown.map((block, index) => (
          <Cut key={`${index}-${block.line}`} block={block} words={words} />
        ))}
        {counted.map(({ reason, count }) => (
          <li key={reason}>
            <p class="reason">{`${sayCut({ reason }, words)} (${say('passages', { count })})`}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Cut({ block, words }: { block: DroppedBlock; words: InterfaceWords }) {
  const { text, line } = block
  const reason = sayCut(block, words)
  return (
    <li>
      <p class="reason">{line === null ? reason : words.say('ledger.line', { reason, line })}</p>
      <blockquote>{text}</blockquote>
    </li>
  )
}
