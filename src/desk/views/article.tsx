import { sayCut } from '../../languages/cuts.ts'
import { interfaceOf } from '../../languages/interface.ts'
import type { Entry } from '../../model/archive.ts'
import type { Article } from '../../model/article.ts'
import type { Basis } from '../../model/evidence.ts'
import { inlineText, leafBlocks } from '../../text/mdast-text.ts'
import { clueWords } from '../clue-date.ts'
import { articleFields, fieldLabels, shownFields } from '../corrections/article.ts'
import { countOf } from '../corrections/correction.ts'
import { dateHint, sayDate } from '../date-input.ts'
import { Action, ActionButton, Field, type Stamps } from './parts.tsx'

export interface ArticlePanelProps {
  readonly entry: Entry
  readonly article: Article
  readonly note: string
  /** Fields that the owner said to be empty. */
  readonly none: readonly string[]
  readonly seen: Stamps
  /** Whose pages the names of the article lead to, by the article's own keys. */
  readonly people: Readonly<Record<string, { readonly id: string; readonly name: string }>>
}

const basisWords: Readonly<Record<Basis, string>> = {
  user: 'your word',
  stated: 'stated in the file',
  text: 'read in the text',
  inferred: 'concluded',
}

/** All that can be put right about an article. */
export function ArticlePanel(props: ArticlePanelProps) {
  const { entry, article, seen } = props
  return (
    <>
      <p class="desk-source">
        <a href={`/.desk/source?article=${encodeURIComponent(entry.id)}`} target="_blank" rel="noopener">
          {entry.source}
        </a>
      </p>
      <Fields {...props} />
      <Emptied {...props} />
      <Clues {...props} />
      <MarkedText {...props} />
      <Names {...props} />
      <Cuts {...props} />
      <Paragraphs {...props} />
      <Scans {...props} />
      {entry.storyId && article.story === null ? (
        <ActionButton
          label="It reports another event than its story"
          action="leave-story"
          fields={{ article: entry.id }}
          seen={seen}
          plain
        />
      ) : null}
    </>
  )
}

function Fields({ entry, article, note, seen }: ArticlePanelProps) {
  const shown = shownFields(article)
  const bases: Readonly<Record<string, Basis | null | undefined>> = {
    title: article.title.basis,
    standfirst: article.standfirst?.basis,
    date: article.date?.basis,
    outlet: article.outlet?.basis,
    authors: article.authors[0]?.basis,
    section: article.section?.basis,
    language: article.language.basis,
    topics: article.topics[0]?.basis ?? (article.topics.length > 0 ? 'text' : null),
    places: article.places[0]?.basis,
    url: article.url?.basis,
  }
  const hints: Readonly<Record<string, string>> = {
    date: article.date ? sayDate(article.date) : dateHint,
    authors: 'names divided by commas',
    story: 'one name for all reports of an event',
  }
  return (
    <Action action="article" fields={{ article: entry.id }} seen={seen} class="desk-form">
      {articleFields.map((name) => {
        const basis = bases[name]
        return (
          <Field
            key={name}
            id={`desk-${name}`}
            name={name}
            label={fieldLabels[name]}
            value={shown[name]}
            basis={basis ? basisWords[basis] : null}
            hint={hints[name]}
            isLong={name === 'title' || name === 'standfirst'}
            isDate={name === 'date'}
            {...(name === 'outlet' ? { list: 'desk-outlets' } : {})}
          />
        )
      })}
      <Field
        id="desk-note"
        name="note"
        label={fieldLabels.note}
        value={note}
        hint="for you alone: it is published nowhere"
        isLong
      />
      <p class="desk-save">
        <button type="submit">Save</button>
      </p>
    </Action>
  )
}

/** Fields that are empty by the owner's word, each with the way back. */
function Emptied({ entry, none, seen }: ArticlePanelProps) {
  const fields = articleFields.filter((name) => none.includes(name))
  if (fields.length === 0) return null
  return (
    <ul class="desk-list">
      {fields.map((field) => (
        <li key={field}>
          <p>{fieldLabels[field]}: none, by your word</p>
          <ActionButton
            label={`${fieldLabels[field]} as the clipping has it`}
            action="restore"
            fields={{ article: entry.id, field }}
            seen={seen}
            plain
          />
        </li>
      ))}
    </ul>
  )
}

/** What each clue to the date says; one click takes the word of one. */
function Clues({ entry, article, seen }: ArticlePanelProps) {
  const clues = article.date ? clueWords(article.date) : []
  if (clues.length === 0 || article.date?.basis === 'user') return null
  return (
    <details class="desk-part" open>
      <summary>Clues to the date</summary>
      <ClueList clues={clues} entry={entry} seen={seen} />
      <ActionButton
        label="The date is right"
        action="confirm"
        fields={{ article: entry.id, field: 'date' }}
        seen={seen}
        plain
      />
    </details>
  )
}

export function ClueList({
  clues,
  entry: { id: article, date },
  seen,
  question,
}: {
  readonly clues: ReturnType<typeof clueWords>
  readonly entry: Entry
  readonly seen: Stamps
  readonly question?: string
}) {
  // As they are counted on the page: the first button is 1.
  const all = clues.flatMap(({ offers }) => offers)
  const keyOf = (days: (typeof all)[number]): string | null => {
    const at = all.indexOf(days) + 1
    return at <= 9 ? `${at}` : null
  }
  return (
    <ul class="desk-clues">
      {clues.map(({ text, says, offers }, index) => (
        <li key={`${index}-${text}`}>
          <p>
            <q>{text}</q> {says}
          </p>
          <div class={offers.length > 0 ? 'desk-row' : undefined}>
            {offers.map((days) => (
              <ActionButton
                key={days.edtf}
                label={`Take: ${sayDate(days)}`}
                {...(days.edtf === date?.edtf
                  ? { action: 'confirm', fields: { article, field: 'date' } }
                  : { action: 'article', fields: { article, date: days.edtf } })}
                seen={seen}
                plain
                {...(question === undefined ? {} : { question, shortcut: keyOf(days) })}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What can be said of words that are marked on the page. */
function MarkedText({ entry, seen }: ArticlePanelProps) {
  return (
    <details class="desk-part" data-marked>
      <summary>Words marked in the text</summary>
      <p class="desk-hint">
        Mark words in the text with the mouse or with Shift and the arrow keys, or type them here.
      </p>
      <Action action="words" fields={{ article: entry.id }} seen={seen} class="desk-form">
        <Field id="desk-wrong" name="wrong" label="Words" value="" />
        <Field id="desk-right" name="right" label="Read them as" value="" />
        <p class="desk-save">
          <button type="submit">Correct the words</button>
        </p>
      </Action>
      <div class="desk-row">
        <Action action="name" fields={{ article: entry.id, as: 'person' }} seen={seen} class="desk-one">
          <button type="submit" class="desk-plain" data-marked-name>
            They name a person
          </button>
        </Action>
        <Action action="name" fields={{ article: entry.id, as: 'none' }} seen={seen} class="desk-one">
          <button type="submit" class="desk-plain" data-marked-name>
            They name no person
          </button>
        </Action>
      </div>
    </details>
  )
}

function Names({ entry, article, seen, people }: ArticlePanelProps) {
  if (article.people.length === 0) return null
  return (
    <details class="desk-part">
      <summary>{countOf(article.people.length, 'name')} in this article</summary>
      <ul class="desk-list">
        {article.people.map(({ key, name }) => {
          const person = people[key]
          return (
            <li key={key}>
              {person ? (
                <a href={`/.desk/person?id=${encodeURIComponent(person.id)}`}>{name}</a>
              ) : (
                <span>{name}</span>
              )}
              <ActionButton
                label={`${name} is no person here`}
                action="name"
                fields={{ article: entry.id, name, as: 'none' }}
                seen={seen}
                plain
              />
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function Cuts({ entry, article, seen }: ArticlePanelProps) {
  const { dropped } = article
  return (
    <Blocks
      summary={`${countOf(dropped.length, 'passage')} left out`}
      blocks={dropped.map((block) => ({ text: block.text, cause: sayCut(block, interfaceOf('en')) }))}
      to="keep"
      label="Keep it"
      {...{ entry, seen }}
    />
  )
}

function Paragraphs({ entry, article, seen }: ArticlePanelProps) {
  const blocks = leafBlocks(article.body).map((block) => ({ text: inlineText(block), cause: null }))
  return (
    <Blocks
      summary={`${countOf(blocks.length, 'paragraph')} kept`}
      blocks={blocks}
      to="cut"
      label="Cut it"
      {...{ entry, seen }}
    />
  )
}

/** Blocks of the text, each with a button that keeps or cuts it. */
function Blocks({
  entry,
  seen,
  summary,
  blocks,
  to,
  label,
}: Pick<ArticlePanelProps, 'entry' | 'seen'> & {
  readonly summary: string
  readonly blocks: readonly { readonly text: string; readonly cause: string | null }[]
  readonly to: 'keep' | 'cut'
  readonly label: string
}) {
  if (blocks.length === 0) return null
  return (
    <details class="desk-part">
      <summary>{summary}</summary>
      <ul class="desk-list">
        {blocks.map((block, index) => (
          <CutBlock key={`${index}-${block.text.slice(0, 20)}`} {...block} {...{ entry, seen, to, label }} />
        ))}
      </ul>
    </details>
  )
}

/** A block of the text with a button that keeps or cuts it. */
export function CutBlock({
  entry,
  seen,
  text,
  cause,
  to,
  label,
  shortcut = null,
}: Pick<ArticlePanelProps, 'entry' | 'seen'> & {
  readonly text: string
  readonly cause: string | null
  readonly to: 'keep' | 'cut'
  readonly label: string
  readonly shortcut?: string | null
}) {
  return (
    <li>
      <blockquote lang={entry.language}>{shortened(text)}</blockquote>
      {cause === null ? null : <p class="desk-hint">{cause}</p>}
      <ActionButton
        action="block"
        fields={{ article: entry.id, block: text, to }}
        plain
        {...{ label, seen, shortcut }}
      />
    </li>
  )
}

/** The picture or scan beside the text. */
function Scans({ article }: ArticlePanelProps) {
  const { pictures = [] } = article
  if (pictures.length === 0) return null
  return (
    <details class="desk-part">
      <summary>{countOf(pictures.length, 'picture')}</summary>
      {pictures.map(({ file, width, height, alt }) => (
        <a key={file} href={`/${file}`} target="_blank" rel="noopener">
          <img src={`/${file}`} width={width} height={height} alt={alt ?? 'A picture of the clipping'} />
        </a>
      ))}
    </details>
  )
}

function shortened(text: string): string {
  return text.length > 240 ? `${text.slice(0, 239)}…` : text
}
