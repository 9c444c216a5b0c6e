import { type ComponentChildren, Fragment } from 'preact'
import type { CardCopy, Card as CardData, CardPicture, Here } from '../src/model/page.ts'
import { DateText, Inferred } from './date.tsx'
import { isLong, unbroken } from './headline.tsx'
import { inLanguage } from './language.tsx'

export interface CardProps {
  readonly card: CardData
  readonly here: Here
  /** Level of the headline. */
  readonly level?: 2 | 3 | 4
  readonly kind?: 'lead' | 'plain'
  /** False where the list is of one day. */
  readonly dated?: boolean
  /** Whether its picture stands above it, where it has one. */
  readonly pictured?: boolean
}

/** An article in a list: headline, summary, outlet and date. */
export function Card({ card, here, level = 3, kind = 'plain', dated = true, pictured = false }: CardProps) {
  const Heading = `h${level}` as const
  const { language } = card
  return (
    <article class={kind === 'lead' ? 'card lead' : 'card'}>
      {pictured && card.picture ? (
        <Picture picture={card.picture} isLead={kind === 'lead'} here={here} />
      ) : null}
      <Heading class={isLong(card.title) ? 'long' : undefined} {...inLanguage(language, here)}>
        <a href={here.href(card.page)}>{unbroken(card.title)}</a>
      </Heading>
      {card.summary ? (
        <p class="summary" {...inLanguage(language, here)}>
          {card.summary}
        </p>
      ) : null}
      <Credit card={card} here={here} dated={dated} />
    </article>
  )
}

/** The picture of an article in a list; of a tall one, such as a scan, the upper part. */
function Picture({ picture, isLead, here }: { picture: CardPicture; isLead: boolean; here: Here }) {
  const { file, width, height, alt, caption } = picture
  return (
    <img
      class="card-picture"
      src={here.href(file)}
      width={width}
      height={height}
      alt={alt || caption || ''}
      loading={isLead ? undefined : 'lazy'}
    />
  )
}

export interface CreditProps {
  readonly card: CardData
  readonly here: Here
  readonly dated?: boolean
  /** More to say in the same line. */
  readonly children?: ComponentChildren
}

/** Who published it and when, in one line. */
export function Credit({ card, here, dated = true, children }: CreditProps) {
  if (!dated && !card.outlet && !card.copies) return null
  return (
    <p>
      {card.outlet ? (
        <>
          <a href={here.href(card.outlet.page)}>{card.outlet.label}</a>{' '}
        </>
      ) : null}
      {dated ? (
        <DateText date={card.date} words={here.words} />
      ) : card.date?.basis === 'inferred' ? (
        <Inferred words={here.words} />
      ) : null}
      {children}
      {card.copies && dated ? ' · ' : null}
      {card.copies ? <Copies copies={card.copies} here={here} /> : null}
    </p>
  )
}

/** So many are named below a card; all are on the page of the article. */
const COPIES = 5

/** The other versions of the text, by outlet or by headline: "Also in The Post, The Mail". */
function Copies({ copies, here }: { copies: readonly CardCopy[]; here: Here }) {
  const { say } = here.words
  const shown = copies.slice(0, COPIES)
  const lists = [
    { lead: say('card.also-in'), list: shown.filter(({ by }) => by === 'outlet') },
    { lead: say('card.also-as'), list: shown.filter(({ by }) => by === 'title') },
  ].filter(({ list }) => list.length > 0)
  return (
    <span class="copies">
      {lists.map(({ lead, list }, at) => (
        <Fragment key={lead}>
          {at > 0 ? ' ·' : null} {lead}{' '}
          {list.map(({ page, label, language }, index) => (
            <Fragment key={page}>
              {index > 0 ? ', ' : null}
              <a href={here.href(page)} {...(language ? inLanguage(language, here) : {})}>
                {label}
              </a>
            </Fragment>
          ))}
        </Fragment>
      ))}
      {copies.length > COPIES ? ` ${say('more', { count: copies.length - COPIES })}` : ''}
    </span>
  )
}

/** Articles as lines, in a list. */
export function Lines({ cards, here }: { cards: readonly CardData[]; here: Here }) {
  return (
    <ul class="lines">
      {cards.map((card) => (
        <li key={card.id}>
          <a href={here.href(card.page)} {...inLanguage(card.language, here)}>
            {unbroken(card.title)}
          </a>
          <Credit card={card} here={here} />
        </li>
      ))}
    </ul>
  )
}
