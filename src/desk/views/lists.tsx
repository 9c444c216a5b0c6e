import type { Entry, Outlet, Person, Place, Series, Story, Topic } from '../../model/archive.ts'
import type { AuthorityOutlet, AuthorityPlace, AuthorityTopic } from '../../model/authority.ts'
import type { schemes } from '../../read/authority.ts'
import { countOf, joinNames } from '../corrections/correction.ts'
import { sayDate } from '../date-input.ts'
import type { SeenArchive } from '../seen.ts'
import { Action, ActionButton, ArticleLine, Choice, Field, type Stamps, yearsOf } from './parts.tsx'

export interface PersonPanelProps {
  readonly person: Person
  /** People whose names are near, the nearest first. */
  readonly near: readonly Person[]
  readonly seen: SeenArchive
  readonly stamps: Stamps
}

/** All that can be put right about a person. */
export function PersonPanel(props: PersonPanelProps) {
  const { person, stamps } = props
  return (
    <>
      {person.appearances.length > 1 ? <SplitPerson {...props} /> : null}
      <JoinPerson {...props} />
      <PersonFields {...props} />
      <ActionButton
        label={`${person.name} is no person`}
        action="nobody"
        fields={{ person: person.id }}
        seen={stamps}
        plain
      />
    </>
  )
}

function JoinPerson({ person: { id }, near, seen, stamps }: PersonPanelProps) {
  return (
    <section class="desk-part" aria-labelledby="desk-join">
      <h3 id="desk-join">The same person as</h3>
      <ul class="desk-list">
        {near.map((other) => (
          <li key={other.id}>
            <p>
              <a href={`/${other.page}`}>{other.name}</a>{' '}
              <span class="credit">
                {countOf(other.appearances.length, 'article')}{' '}
                {yearsOf(other, (article) => seen.entry(article))}
              </span>
            </p>
            <div class="desk-row">
              <ActionButton
                label={`Join with ${other.name}`}
                action="join"
                fields={{ a: id, b: other.id }}
                seen={stamps}
              />
              <ActionButton
                label={`Never ${other.name}`}
                action="apart"
                fields={{ a: id, b: other.id }}
                seen={stamps}
                plain
              />
            </div>
          </li>
        ))}
      </ul>
      <Action action="join" fields={{ a: id }} seen={stamps} class="desk-typed">
        <Field id="desk-other" name="b" label="Another person of the archive" value="" list="desk-people" />
        <button type="submit">Join</button>
      </Action>
    </section>
  )
}

const catalogues = [
  { scheme: 'wikidata', label: 'Wikidata', hint: 'Q42' },
  { scheme: 'viaf', label: 'VIAF', hint: 'a number' },
  { scheme: 'orcid', label: 'ORCID', hint: '0000-0002-1825-0097' },
] as const satisfies readonly { scheme: keyof typeof schemes; label: string; hint: string }[]

function PersonFields({ person, stamps }: PersonPanelProps) {
  const { id, name, aliases, description, externalIds, note } = person
  return (
    <Action action="person" fields={{ person: id }} seen={stamps} class="desk-form">
      <Field id="desk-name" name="name" label="Name" value={name} />
      <Field
        id="desk-aliases"
        name="aliases"
        label="Other spellings"
        value={joinNames(aliases)}
        hint="divided by commas"
        isLong
      />
      <Field id="desk-description" name="description" label="Description" value={description ?? ''} isLong />
      {catalogues.map(({ scheme, label, hint }) => (
        <Field
          key={scheme}
          id={`desk-${scheme}`}
          name={scheme}
          label={label}
          value={externalIds[scheme] ?? ''}
          hint={hint}
        />
      ))}
      <Field id="desk-note" name="note" label="Note" value={note ?? ''} hint="shown on the page" isLong />
      <p class="desk-save">
        <button type="submit">Save</button>
      </p>
    </Action>
  )
}

function SplitPerson({ person: { id, name, appearances }, seen, stamps }: PersonPanelProps) {
  return (
    <details class="desk-part">
      <summary>Some articles are about another {name}</summary>
      <Action action="split" fields={{ person: id }} seen={stamps} class="desk-form">
        <ul class="desk-list">
          {appearances.map(({ article, sentence }) => (
            <li key={article}>
              <label class="desk-choose">
                <input type="checkbox" name="articles" value={article} />
                <span>
                  <strong>{seen.entry(article)?.title}</strong> {sentence}
                </span>
              </label>
            </li>
          ))}
        </ul>
        <Field
          id="desk-what"
          name="description"
          label="What tells the other apart"
          value=""
          hint="painter; mayor of Arlen until 1998"
        />
        <p class="desk-save">
          <button type="submit">Give them to the other</button>
        </p>
      </Action>
    </details>
  )
}

/** All that can be put right about an outlet. `listed` is the owner's own entry. */
export function OutletPanel({
  outlet,
  listed,
  stamps,
}: {
  readonly outlet: Outlet
  readonly listed: AuthorityOutlet | null
  readonly stamps: Stamps
}) {
  return (
    <Action action="outlet" fields={{ outlet: outlet.id }} seen={stamps} class="desk-form">
      <Field id="desk-name" name="name" label="Name" value={outlet.name} />
      <Field
        id="desk-aliases"
        name="aliases"
        label="Other names"
        value={joinNames(listed?.aliases ?? outlet.aliases)}
        hint="divided by commas; clippings that carry one of them join this outlet"
        isLong
      />
      <Field
        id="desk-hosts"
        name="hosts"
        label="Hosts"
        value={joinNames(listed?.hosts ?? outlet.hosts)}
        hint="of its addresses: arlencourier.example"
      />
      <Field
        id="desk-country"
        name="country"
        label="Country"
        value={outlet.country ?? ''}
        hint="two letters: BE"
      />
      <Choice
        name="kind"
        label="Kind"
        value={outlet.kind}
        options={[
          ['outlet', 'Outlet'],
          ['agency', 'News agency'],
        ]}
      />
      <Choice
        name="dayMonthOrder"
        label="3/4/2024 is"
        value={listed?.dayMonthOrder ?? ''}
        options={[
          ['', 'as its language does'],
          ['dmy', '3 April 2024'],
          ['mdy', '4 March 2024'],
          ['ymd', 'year, month, day'],
        ]}
      />
      <Field
        id="desk-zone"
        name="timeZone"
        label="Time zone"
        value={listed?.timeZone ?? ''}
        hint="Europe/Brussels"
      />
      <p class="desk-save">
        <button type="submit">Save</button>
      </p>
    </Action>
  )
}

/** All that can be put right about a topic of the owner's; one of the IPTC's is fixed. */
export function TopicPanel({
  topic,
  listed,
  stamps,
}: {
  readonly topic: Topic
  readonly listed: AuthorityTopic | null
  readonly stamps: Stamps
}) {
  if (/^medtop:/.test(topic.id))
    return (
      <>
        <p>
          This is a topic of the IPTC Media Topics, whose names are fixed. Which articles belong to it can be
          corrected with each article, or for many under <a href="/.desk/articles/">Articles</a>.
        </p>
        <Action action="topic" fields={{}} seen={stamps} class="desk-form">
          <Field id="desk-label" name="label" label="A topic of your own below it" value="" />
          <Words value="" />
          <input type="hidden" name="parent" value={topic.id} />
          <p class="desk-save">
            <button type="submit">Make the topic</button>
          </p>
        </Action>
      </>
    )
  return (
    <Action action="topic" fields={{ topic: topic.id }} seen={stamps} class="desk-form">
      <Field id="desk-label" name="label" label="Name" value={topic.label} />
      <Words value={joinNames(listed?.words ?? [])} />
      <Field
        id="desk-parent"
        name="parent"
        label="The topic above"
        value={topic.parent ?? ''}
        hint="a topic of your list, or medtop: and 8 digits"
      />
      <p class="desk-save">
        <button type="submit">Save</button>
      </p>
    </Action>
  )
}

function Words({ value }: { readonly value: string }) {
  return (
    <Field
      id="desk-words"
      name="words"
      label="Words"
      value={value}
      hint="an article that says one of them belongs to the topic; divided by commas"
      isLong
    />
  )
}

/** All that can be put right about a story: which articles belong to it. */
export function StoryPanel({
  story,
  entries,
  stamps,
}: {
  readonly story: Story
  readonly entries: readonly Entry[]
  readonly stamps: Stamps
}) {
  const isOwners = entries.length > 0 && entries.every((entry) => entry.story !== null)
  return (
    <>
      <ul class="desk-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <ArticleLine entry={entry} />
            <ActionButton
              label="It reports another event"
              action="leave-story"
              fields={{ article: entry.id }}
              seen={stamps}
              plain
            />
          </li>
        ))}
      </ul>
      {isOwners ? null : (
        <ActionButton
          label={`All ${story.articles.length} report one event`}
          action="story"
          fields={{ articles: entries.map(({ id }) => id) }}
          seen={stamps}
        />
      )}
      <Action
        action="many"
        fields={{ field: 'story', articles: entries.map(({ id }) => id) }}
        seen={stamps}
        class="desk-typed desk-part"
      >
        <Field
          id="desk-value"
          name="value"
          label="What the event is called"
          value={isOwners ? (entries[0]?.story ?? '') : ''}
          hint="another story of that name joins this one"
        />
        <button type="submit">Set for all</button>
      </Action>
    </>
  )
}

export interface SeriesPanelProps {
  readonly series: Series
  /** The other series, those that are most like it first. */
  readonly near: readonly Series[]
  readonly seen: SeenArchive
  readonly stamps: Stamps
}

// So many of the nearest have a button of their own; the others are in the list below.
const NEAREST_SERIES = 3

/** All that can be put right about a series: its name, what it is joined with, its issues, and that it is none. */
export function SeriesPanel(props: SeriesPanelProps) {
  const { series, stamps } = props
  return (
    <>
      <Action action="series" fields={{ series: series.id }} seen={stamps} class="desk-typed desk-part">
        <Field id="desk-name" name="name" label="Name" value={series.title} />
        <button type="submit">Save</button>
      </Action>
      <JoinSeries {...props} />
      <DivideSeries {...props} />
      <ActionButton
        label="These articles are no series"
        action="no-series"
        fields={{ series: series.id }}
        seen={stamps}
        plain
      />
    </>
  )
}

function JoinSeries({ series, near, stamps }: SeriesPanelProps) {
  if (near.length === 0) return null
  return (
    <section class="desk-part" aria-labelledby="desk-join">
      <h3 id="desk-join">The same series as</h3>
      <ul class="desk-list">
        {near.slice(0, NEAREST_SERIES).map((other) => (
          <li key={other.id}>
            <p>
              <a href={`/${other.page}`}>{other.title}</a>{' '}
              <span class="credit">{countOf(other.articles.length, 'issue')}</span>
            </p>
            <ActionButton
              label={`Join with ${other.title}`}
              action="join-series"
              fields={{ series: series.id, other: other.id }}
              seen={stamps}
            />
          </li>
        ))}
      </ul>
      {near.length > NEAREST_SERIES ? (
        <Action action="join-series" fields={{ series: series.id }} seen={stamps} class="desk-typed">
          <Choice
            name="other"
            label="Another series of the archive"
            value=""
            options={near.slice(NEAREST_SERIES).map(({ id, title }) => [id, title] as const)}
          />
          <button type="submit">Join</button>
        </Action>
      ) : null}
    </section>
  )
}

function DivideSeries({ series, seen, stamps }: SeriesPanelProps) {
  return (
    <details class="desk-part">
      <summary>Some articles do not belong to it</summary>
      <Action action="divide-series" fields={{ series: series.id }} seen={stamps} class="desk-form">
        <ul class="desk-list">
          {series.articles.map((id) => {
            const entry = seen.entry(id)
            return entry ? (
              <li key={id}>
                <label class="desk-choose">
                  <input type="checkbox" name="articles" value={id} />
                  <span>
                    <strong lang={entry.language}>{entry.title}</strong>{' '}
                    <span class="credit">
                      {entry.date ? sayDate(entry.date) : 'no date'}{' '}
                      <span class="desk-file">{entry.source}</span>
                    </span>
                  </span>
                </label>
              </li>
            ) : null
          })}
        </ul>
        <Field
          id="desk-other-series"
          name="name"
          label="The series to which they belong"
          value=""
          hint="a new name, or one that there is; empty where they belong to none"
        />
        <p class="desk-save">
          <button type="submit">Take them out</button>
        </p>
      </Action>
    </details>
  )
}

/** All that can be put right about a place, for the whole archive. `listed` is the owner's own entry. */
export function PlacePanel({
  place,
  listed,
  stamps,
}: {
  readonly place: Place
  readonly listed: AuthorityPlace | null
  readonly stamps: Stamps
}) {
  return (
    <>
      <Action action="place" fields={{ place: place.id }} seen={stamps} class="desk-form">
        <Field id="desk-name" name="name" label="Name" value={place.name} />
        <Field
          id="desk-aliases"
          name="aliases"
          label="Other names"
          value={joinNames(listed?.aliases ?? [])}
          hint="divided by commas; what the archive has under one of them joins this place"
          isLong
        />
        <p class="desk-save">
          <button type="submit">Save</button>
        </p>
      </Action>
      <ActionButton
        label={`${place.name} is no place`}
        action="no-place"
        fields={{ place: place.id }}
        seen={stamps}
        plain
      />
      <p>Which places a single article has is said with that article.</p>
    </>
  )
}
