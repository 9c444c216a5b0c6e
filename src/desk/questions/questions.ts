import { dayNumber } from '../../lib/calendar.ts'
import { groupBy } from '../../lib/grouping.ts'
import { divideSource } from '../../lib/source-name.ts'
import { findDoubts } from '../../link/people/doubtful.ts'
import type { Entry } from '../../model/archive.ts'
import { hostOf } from '../../normalize/outlets/directory.ts'
import { countOf } from '../corrections/correction.ts'
import { dateHint, sayDate } from '../date-input.ts'
import type { OwnerFiles } from '../owner-files.ts'
import type { SeenArchive } from '../seen.ts'
import { readSidecar, sidecarOf } from '../sidecar.ts'
import {
  type Answer,
  type AnswerInput,
  type Question,
  type QuestionKind,
  questionId,
  questionKinds,
} from './question.ts'

// More than a year tells readers little; docs/report.md counts the same.
const WIDE_DAYS = 366
// A story whose certain days lie further apart than a report and its echo: see `src/link/stories.ts`, five days at most.
const SPREAD_DAYS = 3
// A language that so few articles have, and a text too short to be sure of it.
const RARE_LANGUAGE = 2
const SHORT_WORDS = 150

/** All that the owner may decide, what changes most articles first. What was decided is not asked again. */
export function findQuestions(seen: SeenArchive, files: OwnerFiles): Question[] {
  const settled = settledMatters(files)
  const found = [
    ...hostQuestions(seen),
    ...folderQuestions(seen),
    ...peopleQuestions(seen),
    ...seen.entries.flatMap((entry) => articleQuestions(entry, seen, settled)),
    ...storyQuestions(seen),
    ...languageQuestions(seen, settled),
    ...encodingQuestions(seen, settled),
  ]
  const order = (kind: QuestionKind): number => questionKinds.indexOf(kind)
  return found.sort(
    (a, b) => b.changes - a.changes || order(a.kind) - order(b.kind) || (a.id < b.id ? -1 : 1),
  )
}

/** Whether the owner has said of an article that a matter is as it should be, or has stated the field. */
type Settled = (entry: Entry, matter: string) => boolean

function settledMatters(files: OwnerFiles): Settled {
  const known = new Map<string, ReturnType<typeof readSidecar>>()
  return (entry, matter) => {
    const stated = known.get(entry.id) ?? readSidecar(files, sidecarOf(entry.source, files))
    known.set(entry.id, stated)
    const list = stated.settled
    const matters = Array.isArray(list) ? list : [list]
    return matters.includes(matter) || (matter === 'language' && stated.language !== undefined)
  }
}

/** Hosts that no list knows: what they are called. */
function hostQuestions({ entries }: SeenArchive): Question[] {
  const byHost = groupBy(
    entries.filter(({ outlet, url }) => outlet !== null && url !== null && outlet.name === hostOf(url)),
    ({ outlet }) => outlet?.name ?? '',
  )
  return [...byHost].map(([host, own]) => ({
    id: questionId('outlet', host),
    kind: 'outlet',
    title: `Which outlet is ${host}?`,
    says: `${own.length === 1 ? 'One article has' : `These ${own.length} articles share`} an address there, and no list knows it.`,
    changes: own.length,
    exhibit: articles(own),
    answers: [typed('Name it', 'name-outlet', { host }, outletName)],
  }))
}

/** Articles without an outlet: what lies together in a folder may be of one, what lies at the top of all, need not. */
function folderQuestions({ entries }: SeenArchive): Question[] {
  const without = entries.filter(({ outlet }) => outlet === null)
  const folders = groupBy(without, ({ id, source }) => source.slice(0, source.lastIndexOf('/') + 1) || id)
  return [...folders].map(([key, own]) => {
    const folder = key.endsWith('/') ? key : ''
    const ids = own.map(({ id }) => id)
    return {
      id: questionId('outlet', 'folder', ...ids),
      kind: 'outlet',
      title: own.length === 1 ? 'Who published this?' : `Who published these ${own.length} articles?`,
      says:
        own.length === 1
          ? 'Nothing in it tells.'
          : `Nothing in them tells; all lie in the folder ${folder}. If they are of several outlets, put this off and choose some under Articles.`,
      changes: own.length,
      exhibit: articles(own),
      answers: [typed('Set for all', 'give-outlet', { articles: ids }, outletName)],
    }
  })
}

function peopleQuestions({ report, entries }: SeenArchive): Question[] {
  const { pairs, nobodies, mixed } = findDoubts(report.archive, report.input.authority.people)
  return [
    ...pairs.map(({ a, b, reasons, fit, moves }): Question => {
      const fields = { a: a.id, b: b.id }
      return {
        id: questionId('same-person', ...[a.id, b.id].sort()),
        kind: 'same-person',
        title: a.name === b.name ? `Two people called ${a.name}?` : `${a.name} and ${b.name}: one person?`,
        says: '',
        changes: moves,
        exhibit: {
          kind: 'pair',
          people: a.appearances.length >= b.appearances.length ? [a, b] : [b, a],
          reasons: [{ rule: `name-${fit}`, facts: {} }, ...reasons],
        },
        answers: [
          answer('Same person', 'y', 'join', fields),
          answer('Two people', 'n', 'apart', fields),
          ...(a.name === b.name ? [b] : [a, b]).map((one) =>
            answer(`${one.name} is no person`, null, 'nobody', { person: one.id }),
          ),
        ],
      }
    }),
    ...nobodies.map(({ person, reason }): Question => {
      const fields = { person: person.id }
      return {
        id: questionId('nobody', person.id),
        kind: 'nobody',
        title: `Is ${person.name} a person?`,
        says: '',
        changes: person.appearances.length,
        exhibit: { kind: 'person', person, reason },
        answers: [answer('A person', 'y', 'somebody', fields), answer('No person', 'n', 'nobody', fields)],
      }
    }),
    ...mixed.map(({ person, others }): Question => {
      const own = entries.filter(({ id }) => others.includes(id))
      return {
        id: questionId('same-person', person.id, ...others),
        kind: 'same-person',
        title:
          own.length === 1 ? `Is this another ${person.name}?` : `Are these about another ${person.name}?`,
        says: `By an age or a death that the ${person.appearances.length} articles of the page tell, they are hardly about one life.`,
        changes: own.length,
        exhibit: articles(own),
        answers: [
          answer('Same person', 'y', 'somebody', { person: person.id }),
          typed('Another person', 'split', { person: person.id, articles: others }, otherPerson),
        ],
      }
    }),
  ]
}

function articleQuestions(entry: Entry, seen: SeenArchive, settled: Settled): Question[] {
  const { id, flags, title } = entry
  const about = { article: id }
  const question = (
    kind: QuestionKind,
    asks: string,
    says: string,
    answers: readonly Answer[],
    shown: readonly Entry[] = [entry],
  ): Question => ({
    ...{ id: questionId(kind, id), kind, title: asks, says, changes: 1, answers },
    exhibit: articles(shown),
  })
  const settle = (label: string, matter: QuestionKind): Answer =>
    answer(label, 'y', 'settle', { ...about, matter })
  const found: Question[] = []
  const date = dateDoubt(entry)
  if (date && !settled(entry, 'date')) found.push(question('date', date.title, date.says, dateAnswers(entry)))
  if (entry.titleBasis === 'inferred')
    found.push(
      question(
        'headline',
        'Which headline?',
        'The clipping has none; this one was made from its first sentence.',
        [
          typed('Set', 'article', about, { name: 'title', label: 'Headline', value: title }),
          answer('Good as it is', 'y', 'confirm', { ...about, field: 'title' }),
        ],
      ),
    )
  for (const { flag, kind, asks, says, settles } of flagQuestions)
    if (flags.includes(flag) && !settled(entry, kind))
      found.push(question(kind, asks, says(entry), [settle(settles, kind)]))
  const original = entry.duplicateOf === null ? null : seen.entry(entry.duplicateOf)
  if (original && !settled(entry, 'duplicate'))
    found.push(
      question(
        'duplicate',
        'The same text twice',
        'Both are kept, and each names the other. To have it once, take one of the files out of the folder.',
        [settle('Keep both', 'duplicate')],
        [original, entry],
      ),
    )
  return found
}

interface FlagQuestion {
  readonly flag: string
  readonly kind: QuestionKind
  readonly asks: string
  readonly says: (entry: Entry) => string
  /** The answer that settles it. */
  readonly settles: string
}

/** What is asked where an article has a flag, until the owner says that it is as it should be. */
const flagQuestions: readonly FlagQuestion[] = [
  {
    ...{ flag: 'dropped-much', kind: 'cuts', asks: 'Was too much cut?', settles: 'Rightly cut' },
    says: ({ droppedWords, words }) =>
      `${countOf(droppedWords, 'word')} were left out and ${countOf(words, 'word')} kept.`,
  },
  {
    ...{ flag: 'mojibake', kind: 'letters', asks: 'Which letters are meant?', settles: 'Leave it' },
    says: () => 'Some are damaged, and could not be repaired with certainty.',
  },
  {
    ...{ flag: 'thin', kind: 'thin', asks: 'Is this all there is?', settles: 'It is all' },
    says: ({ words }) =>
      `${countOf(words, 'word')}: a teaser, or what a paywall let through? Save the whole article in its place if you can.`,
  },
]

function dateDoubt({ date, flags }: Entry): { title: string; says: string } | null {
  if (!date || (date.earliest === null && date.latest === null))
    return { title: 'When was this published?', says: 'Nothing in the text tells.' }
  if (date.basis === 'user') return null
  const said = sayDate(date)
  if (flags.some((flag) => flag.startsWith('date/contradict')))
    return {
      title: 'Which date is right?',
      says: `Its clues contradict each other. The archive says: ${said}.`,
    }
  if (flags.includes('date/ambiguous'))
    return {
      title: 'Which date is right?',
      says: `Day and month can be read both ways. The archive says: ${said}.`,
    }
  const { earliest, latest } = date
  const isWide = earliest === null || latest === null || daysBetween(earliest, latest) > WIDE_DAYS
  return isWide ? { title: 'When was this published?', says: `The clues leave much room: ${said}.` } : null
}

function daysBetween(earliest: string, latest: string): number {
  return dayNumber(latest) - dayNumber(earliest)
}

function dateAnswers({ id, date }: Entry): Answer[] {
  const about = { article: id }
  const isKnown = date !== null && (date.earliest !== null || date.latest !== null)
  return [
    typed('Set', 'article', about, {
      name: 'date',
      label: 'Date',
      value: '',
      hint: dateHint,
      isDate: true,
    }),
    isKnown
      ? answer('All that can be known', 'y', 'confirm', { ...about, field: 'date' })
      : answer('Cannot be known', 'y', 'settle', { ...about, matter: 'date' }),
  ]
}

function storyQuestions(seen: SeenArchive): Question[] {
  return seen.report.archive.stories.flatMap(({ id, first, last, articles: ids, title }): Question[] => {
    const own = ids.flatMap((article) => seen.entry(article) ?? [])
    if (first === null || last === null || own.some(({ story }) => story !== null)) return []
    if (daysBetween(first, last) < SPREAD_DAYS) return []
    const newest = own.at(-1)
    return [
      {
        id: questionId('story', id),
        kind: 'story',
        title: 'One event?',
        says: `These ${own.length} articles were put together as a story: “${title}”.`,
        changes: own.length,
        exhibit: articles(own),
        answers: [
          answer('One event', 'y', 'story', { articles: own.map((entry) => entry.id) }),
          ...(newest ? [answer('The last is another', 'n', 'leave-story', { article: newest.id })] : []),
        ],
      },
    ]
  })
}

function languageQuestions({ entries }: SeenArchive, settled: Settled): Question[] {
  const byLanguage = groupBy(entries, ({ language }) => language)
  if (byLanguage.size < 2) return []
  return [...byLanguage].flatMap(([language, own]) =>
    own.length > RARE_LANGUAGE || own.length * 10 > entries.length
      ? []
      : own
          .filter((entry) => entry.words < SHORT_WORDS && !settled(entry, 'language'))
          .map(
            (entry): Question => ({
              id: questionId('language', entry.id),
              kind: 'language',
              title: `Is this ${languageName(language)}?`,
              says: 'The text is short, and the language is rare in this archive.',
              changes: 1,
              exhibit: articles([entry]),
              answers: [
                answer('Yes', 'y', 'confirm', { article: entry.id, field: 'language' }),
                typed(
                  'Set',
                  'article',
                  { article: entry.id },
                  { name: 'language', label: 'Language', value: '', hint: 'en, de, pt-BR' },
                ),
              ],
            }),
          ),
  )
}

/** Files whose letters make sense in more than one encoding. */
function encodingQuestions({ entries, report }: SeenArchive, settled: Settled): Question[] {
  const unsure = new Set(
    report.diagnostics
      .filter(({ rule, severity }) => severity === 'warning' && encodingRules.has(rule))
      .map(({ path }) => path),
  )
  const byFile = groupBy(
    entries,
    ({ source }) => divideSource(source, (path) => unsure.has(path))?.path ?? null,
  )
  return [...byFile].flatMap(([path, own]): Question[] => {
    if (path === null) return []
    const [first] = own
    if (!first || own.some((entry) => settled(entry, 'encoding'))) return []
    const about = { article: first.id }
    return [
      {
        id: questionId('letters', 'encoding', path),
        kind: 'letters',
        title: 'Are these letters right?',
        says: 'The file does not say how its letters are encoded, and more than one way makes sense.',
        changes: own.length,
        exhibit: articles(own),
        answers: [
          answer('They are right', 'y', 'settle', { ...about, matter: 'encoding' }),
          typed('Read it so', 'encoding', about, {
            ...{ name: 'encoding', label: 'Another encoding', value: '' },
            hint: 'windows-1250, iso-8859-2, koi8-r',
          }),
        ],
      },
    ]
  })
}

const encodingRules: ReadonlySet<string> = new Set(['source/encoding', 'source/mixed-encoding'])

/** "pt-BR" → "Brazilian Portuguese"; the tag where it has no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

function answer(label: string, key: string | null, action: string, fields: Answer['fields']): Answer {
  return { label, key, action, fields }
}

/** An answer that is typed: it stands as the owner's word also where the archive says the same. */
function typed(label: string, action: string, fields: Answer['fields'], input: AnswerInput): Answer {
  return { ...answer(label, null, action, { ...fields, isAnswer: 'yes' }), input }
}

const outletName: AnswerInput = { name: 'name', label: 'Name of the outlet', value: '' }

const otherPerson: AnswerInput = {
  name: 'description',
  label: 'What tells the other person apart',
  value: '',
}

// So many articles are shown with a question; it says how many there are.
const SHOWN = 5

function articles(entries: readonly Entry[]): Question['exhibit'] {
  return { kind: 'articles', entries: entries.slice(0, SHOWN), total: entries.length }
}
