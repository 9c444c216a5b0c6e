import { sayCut } from '../languages/cuts.ts'
import { sayEvidence } from '../languages/evidence.ts'
import { interfaceOf } from '../languages/interface.ts'
import { daySpan } from '../lib/day.ts'
import { sourceName } from '../lib/source-name.ts'
import type { Basis } from '../model/evidence.ts'
import type {
  Clue,
  ExplainedCut,
  ExplainedField,
  ExplainedFieldName,
  ExplainedPerson,
  ExplainedStory,
  ExplainedValue,
  Explanation,
  Narrowing,
} from '../model/explanation.ts'
import { formatDiagnostic } from './diagnostics.ts'

const WIDTH = 80
const MARGIN = 12
const CLUES = 6

/** The explanation of a clipping for a terminal of 80 columns. */
export function explanationText(explanation: Explanation): string {
  const { fields, people, dropped, diagnostics } = explanation
  return [
    plain(sourceName(explanation)),
    ...wrap(head(explanation), 0, 0, WIDTH),
    ...fields.flatMap((field) => [
      '',
      ...fieldLines(field, field.name === 'date' ? explanation.story : undefined),
    ]),
    '',
    ...peopleLines(people, explanation.things ?? []),
    '',
    ...cutLines(dropped),
    ...ownerLines(explanation),
    ...(diagnostics.length > 0 ? ['', 'What was noticed'] : []),
    ...diagnostics.flatMap((diagnostic) => wrap(formatDiagnostic(diagnostic), 2, 0, WIDTH)),
    '',
    ...wrap(
      `To settle a field yourself, write its line (after →) into ${wayOut(explanation)} Your word stands above all clues.`,
      0,
      0,
      WIDTH,
    ),
  ].join('\n')
}

/** Where the owner's word goes, as the end of a sentence. */
function wayOut({ path, part }: Explanation): string {
  return part === null
    ? `${plain(path)}.yml beside the file, or between lines of --- at the top of it.`
    : `${plain(path)}.yml beside the file, indented below "${plain(part)}:" and that below "parts:".`
}

/** What the sidecar says of the text and the names. */
function ownerLines({ owner }: Explanation): string[] {
  if (!owner) return []
  const corrected = owner.corrections.map(
    ({ wrong, right, times }) => `“${wrong}” is read as “${right}”, ${count(times, 'time')}`,
  )
  const lines = [
    ...corrected,
    ...owner.keep.map((name) => `kept: “${name}”`),
    ...owner.cut.map((name) => `cut: “${name}”`),
    ...owner.notPeople.map((name) => `no person here: ${name}`),
  ]
  return [
    '',
    `What ${plain(owner.path)} says of the text`,
    ...lines.flatMap((line) => wrap(plain(line), 2, 2)),
  ]
}

function head({ format, encoding, lines, words, dropped, others }: Explanation): string {
  const cut = dropped.length === 0 ? 'nothing left out' : `${count(dropped.length, 'block')} left out`
  const beside =
    others === null
      ? 'Read alone: name its folder with --input to compare it with the other clippings and the reports of its story, and to use the lists there.'
      : `Read beside ${count(others, 'other clipping')}.`
  const file = encoding === null ? format : `${encoding}, ${count(lines ?? 0, 'line')}`
  return `${file}, ${count(words, 'word')} kept, ${cut}. ${beside}`
}

function fieldLines(
  { name, values, passed, narrowing }: ExplainedField,
  story: ExplainedStory | undefined,
): string[] {
  const own = values.length === 0 ? ['unknown: nothing in the file tells'] : values.flatMap(valueLines)
  const isOpen = values.every(({ basis, days }) => basis === 'inferred' && days?.earliest !== days?.latest)
  const lines = story && isOpen ? besideStory(own, story) : own
  const notTaken = passed.flatMap((clue) => clueLines(clue))
  const { label, change } = guide[name]
  const narrower = narrowing ? narrowingText(narrowing) : ''
  return labelled(label, [...lines, ...notTaken, ...wrap(`→ ${change}${narrower}`, 2, 2)])
}

/** A date with what its story lends it, as the site shows it, and what the clipping says by itself. */
function besideStory(own: readonly string[], { state, date }: ExplainedStory): string[] {
  if (state === 'unread')
    return [
      ...own,
      ...wrap(
        'The reports of the same event, which may narrow it, are known after dateline build or check.',
        2,
      ),
    ]
  const note = state === 'read' ? [] : wrap('as of the last build or check: the folder has changed since', 2)
  if (!date) return [...own, ...wrap('no report of the same event narrows it', 2), ...note]
  return [...valueLines(date), ...note, 'By itself:', ...own.map((line) => `  ${line}`)]
}

/** What each field is called, and what an owner can write to settle it. */
const guide: Readonly<Record<ExplainedFieldName, { readonly label: string; readonly change: string }>> = {
  title: { label: 'Headline', change: 'title: The headline as it should stand' },
  standfirst: { label: 'Standfirst', change: 'standfirst: One sentence beneath the headline' },
  date: {
    label: 'Date',
    change:
      'date: 2024-05-31 (or an interval: 2024-05-01/2024-05-31); facts to conclude from: authority/almanac.yml',
  },
  updated: { label: 'Updated', change: 'updated: 2024-05-31' },
  added: { label: 'Saved', change: 'added: 2024-05-31' },
  outlet: {
    label: 'Outlet',
    change: 'outlet: Name; for all its articles: its names and hosts in authority/outlets.yml',
  },
  agency: {
    label: 'Agency',
    change: 'agency: Name; for all its articles: kind: agency in authority/outlets.yml',
  },
  authors: { label: 'Byline', change: 'authors: [First Author, Second Author]' },
  section: { label: 'Section', change: 'section: Politics' },
  printPage: { label: 'Page', change: 'page: A1' },
  language: { label: 'Language', change: 'language: en' },
  url: { label: 'Address', change: 'url: https://example.org/the-article' },
  topics: {
    label: 'Topics',
    change: 'topics: [politics, Sedge dam]; for all articles: words in authority/topics.yml',
  },
  places: { label: 'Places', change: 'places: [Kyiv, Marle]' },
  story: { label: 'Story', change: 'story: a-name-for-the-event' },
}

function narrowingText({ end, day }: Narrowing): string {
  return end === 'earliest'
    ? `; a later first day would narrow it most: somebody who took office, or an event, after ${day}`
    : `; an earlier last day would narrow it most: somebody who left office, or an event ahead, before ${day}`
}

function valueLines(explained: ExplainedValue): string[] {
  const { basis, rule, clues } = explained
  const how = [basis ? bases[basis] : null, rule ? `rule ${rule}` : null].filter((part) => part !== null)
  const more = clues.length - CLUES
  return [
    ...wrap(plain(valueText(explained)), 0),
    ...(how.length > 0 ? [`  ${how.join(', ')}`] : []),
    ...clues.slice(0, CLUES).flatMap((clue) => clueLines(clue)),
    ...(more > 0 ? [`  · and ${more} more`] : []),
  ]
}

/** "2024-11-06/2024-11-12, between 6 and 12 November 2024 (7 days)", "Ada Lund (photographer)" */
function valueText({ value, days, role, topic }: ExplainedValue): string {
  if (role) return `${value} (${role})`
  if (topic) return `${value} (${topic.id}, ${topic.score.toFixed(2)})`
  if (!days) return value
  const { earliest, latest } = days
  const length = earliest && latest && earliest !== latest ? ` (${daySpan(earliest, latest)} days)` : ''
  return `${value}, ${interfaceOf('en').date({ earliest, latest, edtf: value })}${length}`
}

const bases: Readonly<Record<Basis, string>> = {
  user: 'your word',
  stated: 'stated in the file',
  text: 'read in the text',
  inferred: 'inferred',
}

function clueLines(clue: Clue): string[] {
  const { text, line, times } = clue
  const place = line === null ? '' : `line ${line}: `
  const often = times === undefined ? '' : `, ${times} times`
  const words = text === '' ? '' : `“${plain(shorten(text))}” `
  return wrap(`· ${place}${words}${plain(sayEvidence(clue))}${often}`, 2, 2)
}

function peopleLines(
  people: readonly ExplainedPerson[],
  things: NonNullable<Explanation['things']>,
): string[] {
  const lines = people.flatMap(({ name, mentions, surfaces, lines, offices, ambiguous }) => {
    const others = surfaces.filter((surface) => surface !== name)
    return [
      ...wrap(plain(name), 0),
      ...wrap(`${count(mentions, 'mention')}${lines.length > 0 ? `, ${linesText(lines)}` : ''}`, 2, 2),
      ...(others.length > 0 ? wrap(`as ${plain(others.join(', '))}`, 2, 2) : []),
      ...(offices.length > 0 ? wrap(`called ${plain(offices.join('; '))}`, 2, 2) : []),
      ...(ambiguous.length > 0 ? wrap(`could be ${plain(ambiguous.join(' or '))}`, 2, 2) : []),
    ]
  })
  const none = things.map(({ key, kind }) => `${plain(key)} (${kind})`)
  const change =
    '→ people: [Full Name]; for all articles: aliases, same, different or notAPerson in authority/people.yml'
  return labelled('People', [
    ...(lines.length > 0 ? lines : ['nobody is named']),
    ...(none.length > 0 ? wrap(`no people here: ${none.join(', ')}`, 0, 2) : []),
    ...wrap(change, 2, 2),
  ])
}

function cutLines(cuts: readonly ExplainedCut[]): string[] {
  const words = interfaceOf('en')
  const lines = cuts.flatMap((cut) =>
    wrap(
      `${cut.line === null ? '' : `line ${cut.line}: `}“${plain(shorten(cut.text))}” ${sayCut(cut, words)}`,
      0,
      2,
    ),
  )
  return labelled('Left out', lines.length > 0 ? lines : ['nothing'])
}

function linesText(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
}

/** Lines behind a label: "Date        2024-11-12". */
function labelled(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? label : '').padEnd(MARGIN) + line)
}

/** Text in lines that fit behind the margin, indented, those after the first by `hang` more. */
function wrap(text: string, indent: number, hang = 0, width = WIDTH - MARGIN): string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let empty = true
  for (const word of text.split(/ +/)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ' '.repeat(indent + hang)
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 90 ? line : `${line.slice(0, 90).replace(/\s\S*$/, '')} …`
}

function count(value: number, one: string): string {
  return `${value} ${value === 1 ? one : `${one}s`}`
}

/** What a clipping says must not be able to steer the terminal. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
