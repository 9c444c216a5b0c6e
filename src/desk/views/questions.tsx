import { sayCut } from '../../languages/cuts.ts'
import { sayEvidence } from '../../languages/evidence.ts'
import { interfaceOf } from '../../languages/interface.ts'
import type { Entry, Person, PersonReason } from '../../model/archive.ts'
import type { DroppedBlock } from '../../model/article.ts'
import type { ClueWord } from '../clue-date.ts'
import { countOf } from '../corrections/correction.ts'
import type { Reading } from '../letters.ts'
import { type Answer, kindLabels, type Question, type QuestionKind } from '../questions/question.ts'
import type { SeenArchive } from '../seen.ts'
import { ClueList, CutBlock } from './article.tsx'
import { Action, ActionButton, ArticleLine, Field, Key, type Stamps, yearsOf } from './parts.tsx'

export interface QuestionsProps {
  readonly questions: readonly Question[]
  /** All that are open, those shown among them, by kind. */
  readonly counts: ReadonlyMap<QuestionKind, number>
  readonly kind: QuestionKind | null
  readonly decided: number
  readonly putOff: number
  readonly showsPutOff: boolean
  /** What the last build found wrong with clippings and lists. */
  readonly problems: readonly string[]
  readonly seen: SeenArchive
  readonly stamps: (question: Question) => Stamps
  /** By question: what the clues to a date say, what was left out, and how the letters of a file may be read. */
  readonly clues: ReadonlyMap<string, readonly ClueWord[]>
  readonly cuts: ReadonlyMap<string, readonly DroppedBlock[]>
  readonly readings: ReadonlyMap<string, readonly Reading[]>
}

const keys = [
  ['j', 'next'],
  ['k', 'back'],
  ['y', 'yes'],
  ['n', 'no'],
  ['1', 'take or keep the first'],
  ['i', 'type'],
  ['l', 'later'],
  ['u', 'undo'],
] as const

/** The page of things to decide. */
export function Questions(props: QuestionsProps) {
  const { questions, counts, kind, decided, putOff, showsPutOff, problems } = props
  const open = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <>
      <header class="desk-intro">
        <h1>To decide</h1>
        <p class="desk-progress">
          <progress
            id="desk-progress"
            max={Math.max(1, decided + open)}
            value={decided}
            aria-label="Decided"
          />
          <span role="status" id="desk-count">
            {decided.toLocaleString('en')} decided, {open.toLocaleString('en')} open
          </span>
        </p>
        <nav aria-label="Kinds of questions" class="desk-kinds">
          <ul>
            <li>
              <a href="/.desk/" aria-current={kind === null && !showsPutOff ? 'page' : undefined}>
                All <span class="count">{open.toLocaleString('en')}</span>
              </a>
            </li>
            {[...counts].map(([name, count]) => (
              <li key={name}>
                <a href={`/.desk/?kind=${name}`} aria-current={kind === name ? 'page' : undefined}>
                  {kindLabels[name]} <span class="count">{count.toLocaleString('en')}</span>
                </a>
              </li>
            ))}
            {putOff > 0 ? (
              <li>
                <a href="/.desk/?later=1" aria-current={showsPutOff ? 'page' : undefined}>
                  Put off <span class="count">{putOff.toLocaleString('en')}</span>
                </a>
              </li>
            ) : null}
          </ul>
        </nav>
        <p class="desk-keys">
          {keys.map(([key, what]) => (
            <span key={key}>
              <Key name={key} /> {what}
            </span>
          ))}
        </p>
        {problems.length === 0 ? null : (
          <details class="desk-faults">
            <summary>The last build names {countOf(problems.length, 'problem')} in your files</summary>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </details>
        )}
      </header>
      {questions.length === 0 ? (
        <p class="desk-nothing">
          {open > 0 ? 'Nothing more of this kind.' : 'Nothing is left to decide.'}{' '}
          <a href="/">Back to the site</a>
        </p>
      ) : (
        <ol class="desk-questions">
          {questions.map((question) => (
            <QuestionCard key={question.id} question={question} {...props} />
          ))}
        </ol>
      )}
    </>
  )
}

function QuestionCard({
  question,
  seen,
  stamps,
  clues,
  cuts,
  readings,
}: { question: Question } & QuestionsProps) {
  const { id, kind, title, says, changes, answers } = question
  const stamp = stamps(question)
  return (
    <li class="desk-question" id={id} tabIndex={-1} data-question={id} aria-labelledby={`${id}-title`}>
      <p class="kicker">
        {kindLabels[kind]} <span class="section">changes {countOf(changes, 'article')}</span>
      </p>
      <h2 id={`${id}-title`}>{title}</h2>
      {says ? <p class="desk-says">{says}</p> : null}
      <ExhibitView {...{ question, seen, clues, cuts, readings, stamp }} />
      <div class="desk-answers">
        {answers.map((answer) => (
          <AnswerForm key={answer.label} answer={answer} question={id} stamp={stamp} />
        ))}
        <button type="button" class="desk-plain" data-later data-key="l">
          Later <Key name="l" />
        </button>
      </div>
    </li>
  )
}

function AnswerForm({ answer, question, stamp }: { answer: Answer; question: string; stamp: Stamps }) {
  const { label, key, action, fields, input } = answer
  const shared = { action, fields, seen: stamp, question }
  if (!input) return <ActionButton {...shared} label={label} shortcut={key} plain={key === null} />
  return (
    <Action {...shared} class="desk-typed">
      <Field
        id={`${question}-${input.name}`}
        name={input.name}
        label={input.label}
        value={input.value}
        hint={input.hint}
        isDate={input.isDate ?? false}
        {...(input.name === 'name' ? { list: 'desk-outlets' } : {})}
      />
      <button type="submit">{label}</button>
    </Action>
  )
}

function ExhibitView({
  question,
  seen,
  clues,
  cuts,
  readings,
  stamp,
}: Pick<QuestionsProps, 'seen' | 'clues' | 'cuts' | 'readings'> & { question: Question; stamp: Stamps }) {
  const { exhibit, id } = question
  if (exhibit.kind === 'pair')
    return (
      <>
        <Reasons reasons={exhibit.reasons} />
        <div class="desk-pair">
          {exhibit.people.map((person) => (
            <PersonColumn key={person.id} person={person} seen={seen} />
          ))}
        </div>
      </>
    )
  if (exhibit.kind === 'person')
    return (
      <>
        <Reasons reasons={[exhibit.reason]} />
        <PersonColumn person={exhibit.person} seen={seen} />
      </>
    )
  const [only] = exhibit.entries
  const own = clues.get(id) ?? []
  const dropped = cuts.get(id) ?? []
  return (
    <>
      <ul class="desk-articles">
        {exhibit.entries.map((entry) => (
          <li key={entry.id}>
            <ArticleLine entry={entry} />
          </li>
        ))}
      </ul>
      {exhibit.total > exhibit.entries.length ? (
        <p class="credit">and {countOf(exhibit.total - exhibit.entries.length, 'more article')}</p>
      ) : null}
      {only && own.length > 0 ? (
        <ClueList clues={own as ClueWord[]} entry={only} seen={stamp} question={id} />
      ) : null}
      {only && dropped.length > 0 ? <CutList cuts={dropped} entry={only} seen={stamp} /> : null}
      {only ? (
        <ReadingList readings={readings.get(id) ?? []} article={only.id} seen={stamp} question={id} />
      ) : null}
    </>
  )
}

/** How the letters of a file may be read: one click takes a reading. */
function ReadingList({
  readings,
  article,
  seen,
  question,
}: {
  readings: readonly Reading[]
  article: string
  seen: Stamps
  question: string
}) {
  if (readings.length === 0) return null
  return (
    <ul class="desk-clues">
      {readings.map(({ encoding, sample }, index) => (
        <li key={encoding}>
          <p>
            <q>{sample}</q>
          </p>
          <ActionButton
            label={`Take: ${encoding}`}
            action="encoding"
            fields={{ article, encoding }}
            shortcut={`${index + 1}`}
            plain
            {...{ seen, question }}
          />
        </li>
      ))}
    </ul>
  )
}

// So many passages that were left out are offered at a question, and no shorter ones: those are lines for dates and names and the
// like. All of them stand in the panel of the article.
const PASSAGES = 8
const PASSAGE_LENGTH = 40

/** The longest passages that were left out, as they stand in the clipping: each can be kept, and the question stays open. */
function CutList({ cuts, entry, seen }: { cuts: readonly DroppedBlock[]; entry: Entry; seen: Stamps }) {
  const passages = cuts.filter(({ text }) => text.length >= PASSAGE_LENGTH)
  if (passages.length === 0) return null
  const longest = new Set(passages.sort((a, b) => b.text.length - a.text.length).slice(0, PASSAGES))
  return (
    <ul class="desk-list">
      {cuts
        .filter((cut) => longest.has(cut))
        .map((cut, index) => (
          <CutBlock
            key={`${index}-${cut.text.slice(0, 20)}`}
            {...{ entry, seen }}
            text={cut.text}
            cause={sayCut(cut, interfaceOf('en'))}
            to="keep"
            label="Keep it"
            shortcut={`${index + 1}`}
          />
        ))}
    </ul>
  )
}

function Reasons({ reasons }: { reasons: readonly PersonReason[] }) {
  const said = reasons.map(({ rule, facts }) => sayEvidence({ rule, facts }))
  return <p class="desk-says">{said.filter(Boolean).join('; ')}</p>
}

// So many sentences tell who somebody is.
const SENTENCES = 3

/** A person with years, offices and sentences, for telling two apart. */
function PersonColumn({ person, seen }: { person: Person; seen: SeenArchive }) {
  const { name, page, appearances, offices, description, aliases } = person
  const years = yearsOf(person, (id) => seen.entry(id))
  const told = appearances.filter(({ sentence }) => sentence !== '').slice(0, SENTENCES)
  return (
    <section class="desk-person" aria-label={name}>
      <h3>
        <a href={`/${page}`}>{name}</a>
      </h3>
      <p class="credit">
        {countOf(appearances.length, 'article')}
        {years ? `, ${years}` : ''}
      </p>
      {description ? <p>{description}</p> : null}
      {aliases.length > 0 ? <p class="desk-hint">also {aliases.slice(0, 6).join(', ')}</p> : null}
      {offices.length > 0 ? (
        <p class="desk-offices">
          {offices
            .slice(0, 4)
            .map(({ title }) => title)
            .join('; ')}
        </p>
      ) : null}
      {told.map(({ article, sentence }) => (
        <blockquote key={article} lang={seen.entry(article)?.language}>
          {sentence} <Where entry={seen.entry(article)} />
        </blockquote>
      ))}
    </section>
  )
}

function Where({ entry }: { entry: Entry | null }) {
  if (!entry) return null
  return (
    <a class="desk-where" href={`/${entry.page}`} lang={entry.language}>
      {entry.title}
    </a>
  )
}
