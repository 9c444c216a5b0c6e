import type { VNode } from 'preact'
import type { Entry } from '../model/archive.ts'
import type { Article } from '../model/article.ts'
import { compareStrings, foldText } from '../text/folding.ts'
import { type ClueWord, clueWords } from './clue-date.ts'
import { countOf } from './corrections/correction.ts'
import { authorityFile } from './corrections/people.ts'
import type { Desk } from './desk.ts'
import { type Reading, readingsOf } from './letters.ts'
import { nearPeople } from './near-people.ts'
import { nearSeries } from './near-series.ts'
import { type Question, type QuestionKind, questionKinds } from './questions/question.ts'
import { languageName } from './questions/questions.ts'
import type { SeenArchive } from './seen.ts'
import { readSidecar, sidecarOf, sourceOf } from './sidecar.ts'
import { ArchiveSettings } from './views/archive.tsx'
import { ArticlePanel } from './views/article.tsx'
import { OutletPanel, PersonPanel, PlacePanel, SeriesPanel, StoryPanel, TopicPanel } from './views/lists.tsx'
import { Add, Articles, Bar, type BarProps, Changes, DeskPage, Panel, Suggestions } from './views/pages.tsx'
import { ArticleLine, type Stamps } from './views/parts.tsx'
import { Questions, type QuestionsProps } from './views/questions.tsx'

// What a page shows at once: more would take long to load, and nobody decides more in one go.
const QUESTIONS = 40
const ARTICLES = 200
const SUGGESTED = 3_000

// What each page of the desk shows: from what the desk knows to the views.

export function barOf(desk: Desk, page: string): VNode {
  return <Bar {...barProps(desk, page)} />
}

export function suggestionsOf(desk: Desk): VNode {
  const { outlets = [], people = [] } = desk.seen?.report.archive ?? {}
  const often = [...people].sort((a, b) => b.appearances.length - a.appearances.length)
  return (
    <Suggestions
      outlets={outlets.map(({ name }) => name).slice(0, SUGGESTED)}
      people={often.slice(0, SUGGESTED).map(({ id, name }) => ({ id, name }))}
    />
  )
}

function barProps(desk: Desk, page: string | null): BarProps {
  return {
    subject: page === null ? null : (desk.seen?.subject(page) ?? null),
    open: desk.questions().length,
    token: desk.token,
    version: desk.builder.version,
    last: desk.journal.last,
  }
}

function screen(desk: Desk, title: string, content: VNode): VNode {
  return (
    <DeskPage
      title={title}
      archive={desk.seen?.report.input.settings.title ?? 'Dateline'}
      bar={barProps(desk, null)}
    >
      {content}
    </DeskPage>
  )
}

export async function questionsPage(desk: Desk, query: URLSearchParams): Promise<VNode> {
  const { seen } = desk
  if (!seen) return screen(desk, 'To decide', <NotBuilt desk={desk} />)
  const open = desk.questions()
  const later = desk.questions({ later: true })
  const showsPutOff = query.has('later')
  const kind = questionKinds.find((name) => name === query.get('kind')) ?? null
  const wanted = (showsPutOff ? later : open).filter((one) => kind === null || one.kind === kind)
  const questions = wanted.slice(0, QUESTIONS)
  const counts = new Map<QuestionKind, number>()
  for (const name of questionKinds) {
    const count = open.filter((one) => one.kind === name).length
    if (count > 0) counts.set(name, count)
  }
  return screen(
    desk,
    'To decide',
    <Questions
      {...{ questions, counts, kind, showsPutOff, seen }}
      decided={desk.decided}
      putOff={later.length}
      problems={desk.pages.state.problems}
      stamps={(question) => questionStamps(desk, question)}
      {...(await shownWith(desk, questions, seen))}
    />,
  )
}

/** What of the articles themselves is shown with questions. */
async function shownWith(
  { files }: Desk,
  questions: readonly Question[],
  seen: SeenArchive,
): Promise<Pick<QuestionsProps, 'clues' | 'cuts' | 'readings'>> {
  const clues = new Map<string, readonly ClueWord[]>()
  const cuts = new Map<string, Article['dropped']>()
  const readings = new Map<string, readonly Reading[]>()
  for (const { id, kind, exhibit, answers } of questions) {
    const [entry] = exhibit.kind === 'articles' ? exhibit.entries : []
    if (!entry) continue
    if (kind === 'cuts') cuts.set(id, (await seen.article(entry)).dropped)
    if (kind === 'date') {
      const { date } = await seen.article(entry)
      if (date) clues.set(id, clueWords(date))
    }
    if (answers.some(({ action }) => action === 'encoding')) {
      const { text, title } = await seen.article(entry)
      const { path } = sourceOf(entry.source, files)
      readings.set(id, readingsOf(path, `${title.value} ${text}`, files))
    }
  }
  return { clues, cuts, readings }
}

/** What the files that an answer may edit are now. */
function questionStamps(desk: Desk, { kind, exhibit, answers }: Question): Stamps {
  if (exhibit.kind !== 'articles') return stampsOf(desk, [authorityFile(desk, 'people')])
  const isHost = answers.some(({ action }) => action === 'name-outlet')
  if (kind === 'outlet' && isHost) return stampsOf(desk, [authorityFile(desk, 'outlets')])
  return stampsOf(
    desk,
    exhibit.entries.map(({ source }) => sidecarOf(source, desk.files).path),
  )
}

function stampsOf({ files }: Desk, paths: readonly string[]): Stamps {
  return Object.fromEntries(
    paths.map((path) => {
      try {
        return [path, files.stampOf(path)]
      } catch {
        // It cannot be read now; making the change says so.
        return [path, '?']
      }
    }),
  )
}

/** What can be put right about a subject of the archive; null where there is none of that id. */
export async function panelOf(desk: Desk, kind: string, id: string): Promise<VNode | null> {
  const { seen } = desk
  if (!seen) return null
  const { authority } = seen.report.input
  if (kind === 'article') return articlePanel(desk, seen, id)
  if (kind === 'person') {
    const person = seen.person(id)
    return (
      person && (
        <Panel title={person.name}>
          <PersonPanel
            person={person}
            near={nearPeople(person, seen.report.archive.people)}
            seen={seen}
            stamps={stampsOf(desk, [authorityFile(desk, 'people')])}
          />
        </Panel>
      )
    )
  }
  if (kind === 'outlet') {
    const outlet = seen.outlet(id)
    const listed = authority.outlets.find((one) => one.id === id) ?? null
    const stamps = stampsOf(desk, [authorityFile(desk, 'outlets')])
    return (
      outlet && (
        <Panel title={outlet.name}>
          <OutletPanel {...{ outlet, listed, stamps }} />
        </Panel>
      )
    )
  }
  if (kind === 'topic') {
    const topic = seen.topic(id)
    const listed = authority.topics.find((one) => one.id === id) ?? null
    const stamps = stampsOf(desk, [authorityFile(desk, 'topics')])
    return (
      topic && (
        <Panel title={topic.label}>
          <TopicPanel {...{ topic, listed, stamps }} />
        </Panel>
      )
    )
  }
  if (kind === 'series') {
    const series = seen.series(id)
    const stamps = stampsOf(desk, [authorityFile(desk, 'series')])
    return (
      series && (
        <Panel title={series.title}>
          <SeriesPanel {...{ series, seen, stamps }} near={nearSeries(series, seen)} />
        </Panel>
      )
    )
  }
  const group = kind === 'story' ? seen.story(id) : seen.place(id)
  if (!group) return null
  const entries = group.articles.flatMap((article) => seen.entry(article) ?? [])
  if ('name' in group) {
    const listed = authority.places?.find(({ name }) => name === group.name) ?? null
    return (
      <Panel title={group.name}>
        <PlacePanel place={group} listed={listed} stamps={stampsOf(desk, [authorityFile(desk, 'places')])} />
      </Panel>
    )
  }
  const stamps = stampsOf(
    desk,
    entries.map(({ source }) => sidecarOf(source, desk.files).path),
  )
  return (
    <Panel title={group.title}>
      <StoryPanel {...{ story: group, entries, stamps }} />
    </Panel>
  )
}

async function articlePanel(desk: Desk, seen: SeenArchive, id: string): Promise<VNode | null> {
  const entry = seen.entry(id)
  if (!entry) return null
  const place = sidecarOf(entry.source, desk.files)
  const { note, none } = readSidecar(desk.files, place)
  const people = Object.fromEntries(
    Object.entries(entry.personIds).flatMap(([key, personId]) => {
      const person = seen.person(personId)
      return person ? [[key, { id: person.id, name: person.name }]] : []
    }),
  )
  return (
    <Panel title="Correct this article">
      <ArticlePanel
        entry={entry}
        article={await seen.article(entry)}
        note={typeof note === 'string' ? note : ''}
        none={textsOf(none)}
        seen={stampsOf(desk, [place.path])}
        people={people}
      />
    </Panel>
  )
}

/** A text or a list of texts of a sidecar, as a list. */
function textsOf(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string')
}

/** A panel that was opened as a page of its own. */
export function panelPage(desk: Desk, kind: string, panel: VNode): VNode {
  return screen(desk, `Correct the ${kind}`, <div class="desk-alone">{panel}</div>)
}

export function articlesPage(desk: Desk, query: URLSearchParams): VNode {
  const { seen } = desk
  if (!seen) return screen(desk, 'Articles', <NotBuilt desk={desk} />)
  const { outlets, topics } = seen.report.archive
  const words = foldText(query.get('q') ?? '')
    .split(' ')
    .filter(Boolean)
  const [outlet, topic, language] = ['outlet', 'topic', 'language'].map((name) => query.get(name) ?? '')
  const found = seen.entries.filter((entry) => {
    const text = foldText(`${entry.title} ${entry.excerpt} ${entry.source}`)
    return (
      words.every((word) => text.includes(word)) &&
      (!outlet || (outlet === '-' ? entry.outlet === null : entry.outlet?.id === outlet)) &&
      (!topic || entry.topics.some(({ id, parent }) => id === topic || parent?.id === topic)) &&
      (!language || entry.language === language)
    )
  })
  const entries = found.slice(0, ARTICLES)
  const languages = [...new Set(seen.entries.map((entry) => entry.language))].sort(compareStrings)
  const filters = [
    {
      name: 'outlet',
      value: outlet ?? '',
      options: [['', 'any'], ['-', 'none'], ...outlets.map(({ id, name }) => [id, name] as const)] as const,
    },
    {
      name: 'topic',
      value: topic ?? '',
      options: [['', 'any'], ...topics.map(({ id, label }) => [id, label] as const)] as const,
    },
    {
      name: 'language',
      value: language ?? '',
      options: [['', 'any'], ...languages.map((tag) => [tag, tag] as const)] as const,
    },
  ]
  return screen(
    desk,
    'Articles',
    <Articles
      {...{ entries, filters }}
      total={found.length}
      words={query.get('q') ?? ''}
      seen={stampsOf(desk, [
        ...entries.map(({ source }) => sidecarOf(source, desk.files).path),
        authorityFile(desk, 'series'),
      ])}
    />,
  )
}

export function archivePage(desk: Desk): VNode {
  const { seen } = desk
  if (!seen) return screen(desk, 'The archive', <NotBuilt desk={desk} />)
  return screen(
    desk,
    'The archive',
    <ArchiveSettings
      settings={seen.report.input.settings}
      stamps={stampsOf(desk, [desk.files.yamlAt('archive')])}
    />,
  )
}

export function addPage(desk: Desk): VNode {
  return screen(desk, 'Add clippings', <Add />)
}

export function changesPage(desk: Desk): VNode {
  return screen(desk, 'Changes', <Changes changes={desk.journal.changes} />)
}

/** What became of a clipping that was added, for a first check. */
export function understood({ seen, pages }: Desk, path: string): VNode {
  const own = seen?.entries.filter(({ source }) => source === path || source.startsWith(`${path}#`)) ?? []
  const problems = pages.state.problems.filter((problem) => problem.startsWith(path))
  if (own.length === 0)
    return (
      <li>
        <p>
          <code>{path}</code>: {problems[0] ?? 'No article was made of it.'}
        </p>
      </li>
    )
  return (
    <>
      {own.map((entry) => (
        <li key={entry.id}>
          <ArticleLine entry={entry} />
          <p class="desk-hint">{alsoUnderstood(entry)}</p>
          <p>
            <a href={`/.desk/article?id=${encodeURIComponent(entry.id)}`}>Correct it</a>
          </p>
        </li>
      ))}
    </>
  )
}

/** "English; people: Rosa Marchetti, Ida Falk; topics: transport; 12 words left out" */
function alsoUnderstood({ language, people, topics, places, droppedWords }: Entry): string {
  const list = (what: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${what}: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}`]
  return [
    languageName(language),
    ...list(
      'people',
      people.map(({ name }) => name),
    ),
    ...list(
      'topics',
      topics.map(({ label }) => label),
    ),
    ...list('places', places),
    ...(droppedWords > 0 ? [`${countOf(droppedWords, 'word')} left out`] : []),
  ].join('; ')
}

function NotBuilt({ desk }: { readonly desk: Desk }) {
  return (
    <div class="desk-intro">
      <h1>The archive could not be built</h1>
      {desk.pages.state.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <p>
        <a href="/.desk/add/">Add clippings</a>
      </p>
    </div>
  )
}
