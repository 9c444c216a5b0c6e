import { shippedData } from '../knowledge/shipped.ts'
import { remembered } from '../lib/remembered.ts'
import { pageAddress } from '../text/web-address.ts'

/** Lists of `knowledge/notes/labels.yml`. */
export type LabelList =
  | 'address'
  | 'original'
  | 'savedFrom'
  | 'savedOn'
  | 'program'
  | 'programHosts'
  | 'fullText'
  | 'metadata'
  | 'highlights'
  | 'work'
  | 'forwarded'
  | 'mailFrom'
  | 'mailDate'
  | 'mailSubject'
  | 'mailTo'
  | 'mailOther'
  | 'ownRules'
  | 'reply'
  | 'answer'
  | 'mailFurniture'
  | 'release'
  | 'releaseNotes'
  | 'greeting'
  | 'digestName'
  | 'releaseOffice'
  | 'releaseNumber'
  | 'embargo'
  | 'pressOffice'
  | 'endWord'
  | 'spokesperson'
  | 'transcriptHead'
  | 'digestFor'
  | 'todayIs'
  | 'savedVerb'
  | 'savedThing'
  | 'savedBeforeDay'
  | 'savedBeforeAddress'
  | 'savedBeforeProgram'
  | 'queries'
  | 'excerpt'
  | 'wrote'
  | 'clippingNote'
  | 'keptCopy'
  | 'copyFrame'
  | 'feedFoot'
  | 'feedWords'
  | 'captionLabel'
  | 'captionSource'
  | 'publishedAlone'
  | 'originalContext'
  | 'aboutArchive'
  | 'firstAppeared'
  | 'recordFoot'
  | 'recordAnnounces'
  | 'licence'
  | 'wireNotes'
  | 'wirePriority'
  | 'wireEnd'
  | 'wireRelease'
  | 'wireChanges'
  | 'wireTurns'
  | 'textBy'
  | 'readingTime'
  | 'sentFrom'
  | 'sentFromBehind'
  | 'noticeOpens'
  | 'noticeSecret'
  | 'noticeParties'
  | 'sender'
  | 'readerFoot'
  | 'chatNotes'
  | 'public'
  | 'databases'
  | 'desk'
  | 'printNotes'
  | 'postButtons'
  | 'shelfMarks'
  | 'pageMarks'
  | 'material'
  | 'archiveWord'
  | 'letters'
  | 'salutation'
  | 'signOff'
  | 'transcript'
  | 'printedFrom'
  | 'senderFrom'
  | 'forwardedFrom'
  | 'shelves'
  | 'releaseFoot'
  | 'timeToRead'
  | 'releaseContact'
  | 'mailGreeting'
  | 'mailSignOff'
  | 'founded'
  | 'greetings'
  | 'greetingsTo'
  | 'letterWords'
  | 'alertSenders'
  | 'newsletterSenders'
  | 'digest'
  | 'transcribed'
  | 'transcribedBy'
  | 'transcribedThing'
  | 'transcriber'
  | 'doneBy'
  | 'handNotes'
  | 'stampNotes'
  | 'copyWords'
  | 'originalWords'
  | 'originalKept'
  | 'sharedWith'
  | 'links'
  | 'aired'
  | 'heardOn'
  | 'rushNotes'
  | 'recognitionRate'
  | 'gallicaNotice'
  | 'issueTitle'
  | 'issueDate'
  | 'issueNumber'
  | 'cacheNotes'
  | 'cacheDay'
  | 'clippedFrom'
  | 'pictureBy'
  | 'kickers'
  | 'liveMarks'
  | 'indefinite'
  | 'beforeNoPaper'
  | 'shortFrom'
  | 'lifeDay'
  | 'ofDay'
  | 'paperShort'
  | 'columnHeads'
  | 'staffLines'
  | 'imageBy'
  | 'reactions'
  | 'replies'
  | 'wordCount'
  | 'withAgency'
  | 'linkWords'
  | 'articles'
  | 'scrapbook'
  | 'screenClipping'
  | 'mailCount'
  | 'readerProgram'
  | 'readerVerb'
  | 'citeTemplates'
  | 'citeTitle'
  | 'citeWork'
  | 'citeDate'
  | 'citeAccess'
  | 'citeUrl'
  | 'citeAuthor'
  | 'citePage'
  | 'deskLines'
  | 'ownNotes'
  | 'memorialNotes'
  | 'noteMade'
  | 'noteMadeAlone'
  | 'noteEdited'
  | 'ownCallouts'
  | 'selfWords'
  | 'markedAbove'
  | 'correctionNotes'
  | 'corrections'
  | 'lastEdited'
  | 'blogFoot'
  | 'specialTo'
  | 'endOfRelease'
  | 'homePage'
  | 'paperNotes'
  | 'priceOfPaper'
  | 'yearOfPaper'
  | 'skippedStart'
  | 'skippedEnd'
  | 'pictureMarks'
  | 'writerPages'
  | 'clippedWhole'
  | 'jumps'
  | 'jumpsWhole'
  | 'jumpVerbs'
  | 'jumpPage'
  | 'toBeContinued'
  | 'pictureOf'
  | 'givenBy'
  | 'letterTo'
  | 'interviewBy'
  | 'interviewColon'
  | 'assistantOpens'
  | 'assistantEnds'
  | 'assistantSums'
  | 'dialogueReader'
  | 'dialogueProgram'
  | 'archiveFoot'
  | 'byMachine'
  | 'archiveRights'
  | 'wikiSources'
  | 'wikiCategory'
  | 'wikiPicture'
  | 'wikiDates'

let lists: ReadonlyMap<LabelList, ReadonlySet<string>> | null = null

/** Whether a text, whatever its case and marks, is one of the labels of a list. */
export function isLabel(list: LabelList, text: string): boolean {
  return text.length <= 60 && labelsOf(list).has(foldLabel(text))
}

/** Whether one of the labels of a list stands in a text as words. */
export function holdsLabel(list: LabelList, text: string): boolean {
  const folded = ` ${foldLabel(text)} `
  for (const label of labelsOf(list)) if (folded.includes(` ${label} `)) return true
  return false
}

/** Whether an address leads into a program that saves pages, which is the reader's own place, and not through it to a page. */
export function isOfProgram(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname } = new URL(address)
  if (!labelsOf('programHosts').has(hostname)) return false
  const page = pageAddress(address)
  return page === null || new URL(page.address).hostname === hostname
}

/** The label of a list with which a text begins, as words; of several the shortest, undefined where there is none. */
export function openingLabel(list: LabelList, text: string): string | undefined {
  const [first] = firstWord.exec(text) ?? []
  if (first === undefined || !firstWordsOf(list).has(foldWord(first))) return undefined
  const labels = labelsOf(list)
  let opening = ''
  for (const word of foldLabel(text.slice(0, OPENING)).split(' ')) {
    opening += opening === '' ? word : ` ${word}`
    if (labels.has(opening)) return opening
  }
  return undefined
}

/** In characters; no label is as long. */
const OPENING = 100

const firstWord = /[\p{L}\p{M}\p{N}'’&]+/u

/** The words with which the labels of a list begin: most texts begin with none of them. */
function firstWordsOf(list: LabelList): ReadonlySet<string> {
  const known = firstWords.get(list)
  if (known !== undefined) return known
  const words = new Set([...labelsOf(list)].map((label) => label.split(' ', 1)[0] ?? ''))
  firstWords.set(list, words)
  return words
}

const firstWords = new Map<LabelList, ReadonlySet<string>>()

export function labelsOf(list: LabelList): ReadonlySet<string> {
  lists ??= new Map(
    Object.entries(shippedData<Readonly<Record<LabelList, readonly string[]>>>('notes/labels.yml')).map(
      ([name, labels]) => [
        name as LabelList,
        new Set(labels.map((label) => (name === 'programHosts' ? label : foldLabel(label)))),
      ],
    ),
  )
  return lists.get(list) ?? new Set()
}

/** "**Source:**" → "source" */
export const foldLabel = remembered((text) =>
  foldWord(text)
    .replace(/[^\p{L}\p{M}\p{N}'&]+/gu, ' ')
    .trim(),
)

/** Small letters; a dotted and a dotless i are one, as capitals of both are small letters of the other. */
function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/ı|i\u0307/g, 'i')
}
