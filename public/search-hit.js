// What is shown of a hit, and the files that hits can be taken away in.

/** A passage is about as long as this. */
const longest = 300
const shortest = 130

/**
 * Content of the index, and the places of the words found in it → the text as it was written, and where those words
 * are. What stands there for the index only goes (`src/text/searchable.ts`): the breaks between characters of scripts
 * without spaces, and other spellings of a name; where such a spelling was found, the name before it was.
 */
export function asWritten(content, places) {
  const wanted = new Set(places)
  const found = []
  let text = ''
  let gap = ''
  let last = null
  for (const [place, { 0: token, 1: space }] of [...content.matchAll(/(\s*)\S+/gu)].entries()) {
    const word = token.slice(space.length)
    if (!word.startsWith('\u2063')) {
      text += gap === null ? '' : space
      last = { start: text.length, end: text.length + word.replace(/\u2060/gu, '').length }
      text += word.replace(/\u2060/gu, '')
      gap = word.endsWith('\u2060') ? null : ''
    }
    if (wanted.has(place) && last && found.at(-1)?.start !== last.start) {
      // Characters found beside each other are one find.
      if (found.at(-1)?.end === last.start) found.at(-1).end = last.end
      else found.push({ ...last })
    }
  }
  return { text, found }
}

/** What was found, and wherever else a phrase stands: Pagefind names one place of a phrase. */
export function withPhrases({ text, found }, phrases) {
  const patterns = phrases.map((phrase) => phrase.split(/\s+/).map(escapePattern).join('\\s*'))
  const others = patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
  )
  let reached = 0
  const apart = [...found, ...others]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false
      reached = end
      return true
    })
  return { text, found: apart }
}

function escapePattern(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** The text is searched with its headline before it, which stands above the passage already. */
export function withoutHeadline({ text, found, meta }) {
  const head = `${meta.title}. `
  if (!text.startsWith(head)) return { text, found }
  const moved = found.map(({ start, end }) => ({ start: start - head.length, end: end - head.length }))
  return { text: text.slice(head.length), found: moved.filter(({ start }) => start >= 0) }
}

/**
 * The same with the finds that stand between quotation marks, where one quotation has all the words that were found;
 * null where none has.
 */
export function inQuotations({ text, found, ...rest }) {
  const wordOf = ({ start, end }) =>
    fold(text.slice(start, end))
      .replace(/[^\p{L}\p{N}]/gu, '')
      .slice(0, 5)
  const wanted = new Set(found.map(wordOf)).size
  const kept = quotationsOf(text).flatMap(({ start, end }) => {
    const inside = found.filter((word) => word.start >= start && word.end <= end)
    return inside.length > 0 && new Set(inside.map(wordOf)).size === wanted ? inside : []
  })
  return kept.length > 0 ? { ...rest, text, found: kept } : null
}

/** Where quotations stand in a text: marks of all scripts, and straight ones that open and close like those. */
function quotationsOf(text) {
  return [...text.matchAll(quotation)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}

const quotation =
  /“[^“”]{2,2000}”|„[^„“”]{2,2000}[“”]|«[^«»]{2,2000}»|»[^«»]{2,2000}«|「[^「」]{2,2000}」|『[^『』]{2,2000}』|(?<![^\s(—–-])"(?=\S)[^"]{2,2000}"(?![\p{L}\p{N}])/gu

const typed = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }
const plain = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** As who has no key for a letter types it: "Größner" → "Groeßner". */
export function asTyped(text) {
  return text.replace(/[äöüåø]/giu, (letter) => typed[letter.toLowerCase()])
}

/** Small letters of a to z, as far as letters have one: "Größner" → "grossner". */
export function fold(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæøœłđðþı]/g, (letter) => plain[letter])
}

/**
 * A text and where the words found in it are → the passage to show: whole sentences, those with the most of what was
 * asked for, as parts that are marked or not.
 */
export function passageOf({ text, found }, language) {
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const sentences = sentencesOf(text, language)
  const beginning = ({ start, end }) => text.slice(start, end).toLowerCase().slice(0, 5)
  const worth = ({ start, end }) =>
    new Set(found.filter((word) => word.start >= start && word.start < end).map(beginning)).size
  const best = sentences.reduce(
    (most, sentence, at) => (worth(sentence) > worth(sentences[most]) ? at : most),
    0,
  )
  const passage = widened(sentences, best)
  if (!passage) return []
  const inside = found.filter(({ start }) => start >= passage.start && start < passage.end)
  return partsOf(text, cutTo(passage, words, inside[0]), inside)
}

function sentencesOf(text, language) {
  const sentences = Intl.Segmenter
    ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
        ({ segment, index }) => [index, segment],
      )
    : [...text.matchAll(/[^.!?…]+[.!?…]*["”’»)]*\s*/gu)].map(({ 0: segment, index }) => [index, segment])
  const whole = []
  let isOpen = false
  for (const [start, segment] of sentences) {
    const end = start + segment.trimEnd().length
    if (isOpen) whole.at(-1).end = end
    else if (end > start) whole.push({ start, end })
    isOpen = whole.length > 0 && endsWithShortWord.test(segment)
  }
  return whole
}

/** "the Rev. J.", "Mrs.": for an initial or a title as for a name of four letters, a sentence goes on with the next one. */
const endsWithShortWord = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{0,3}\.\s*$/u

/** A sentence with the next ones, or those before it at the end of the text, until it is long enough to say something. */
function widened(sentences, best) {
  if (!sentences[best]) return null
  let [from, to] = [best, best]
  const length = () => sentences[to].end - sentences[from].start
  while (length() < shortest && (sentences[to + 1] || sentences[from - 1])) {
    if (sentences[to + 1]) to++
    else from--
  }
  return { start: sentences[from].start, end: sentences[to].end }
}

/** The passage, cut at words around the first one found where it is too long. */
function cutTo({ start, end }, words, first) {
  if (end - start <= longest) return { start, end, isBegun: false, isEnded: true }
  const from = first && first.start - start > longest * 0.7 ? first.start - longest / 3 : start
  const begin = words.find((word) => word.start >= from)?.start ?? start
  const last = words.findLast((word) => word.end <= Math.min(end, begin + longest))?.end ?? end
  return { start: begin, end: last, isBegun: begin > start, isEnded: last >= end }
}

function partsOf(text, { start, end, isBegun, isEnded }, marked) {
  const parts = []
  let at = start
  for (const word of marked.filter((one) => one.start >= start && one.end <= end)) {
    // Pagefind counts a word with the comma or quotation mark at it.
    const [, before, inner] = /^([\p{P}\p{S}]*)([\s\S]*?)[\p{P}\p{S}]*$/u.exec(
      text.slice(word.start, word.end),
    )
    const from = word.start + before.length
    if (from < at || !inner) continue
    parts.push({ text: text.slice(at, from) }, { text: inner, isMarked: true })
    at = from + inner.length
  }
  parts.push({ text: text.slice(at, end) })
  if (isBegun) parts.unshift({ text: '… ' })
  if (!isEnded) parts.push({ text: ' …' })
  return parts.filter((part) => part.text).map((part) => ({ ...part, text: part.text.replace(/\s+/gu, ' ') }))
}

/** A hit → what a reference needs of it (Reference in `src/lib/citation.ts`), as far as the search keeps it. */
export function referenceOf({ meta, address }, archive) {
  const { id, title, outlet = null, authors = '', date, edtf = '', language, original } = meta
  const [earliest, latest = earliest] = edtf.replace(/[~%?]/g, '').split('/')
  const isKnown = /^\d{4}/.test(earliest) && /^\d{4}/.test(latest)
  return {
    ...{ id, title, outlet, archive, language },
    authors: authors ? authors.split('; ').map((name) => ({ name, isPerson: name !== outlet })) : [],
    date: edtf
      ? { edtf, words: date, ...(isKnown ? { earliest, latest } : { earliest: null, latest: null }) }
      : null,
    address: original || address,
  }
}

/** Hits → a table (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvOf(hits) {
  const cell = (text = '') => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
  }
  const rows = hits.map(({ meta, address }) => [
    ...[meta.id, meta.title, meta.outlet, meta.authors, meta.edtf, meta.language, meta.topics, meta.original],
    address,
  ])
  const head = ['id', 'title', 'outlet', 'authors', 'date', 'language', 'topics', 'original', 'address']
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
