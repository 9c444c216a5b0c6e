import { languageOf, perLanguage } from '../languages/load.ts'
import { sentenceEnd } from '../languages/sentences.ts'

const SENTENCE_LENGTH = 300

const endings = perLanguage((language) => new RegExp(`${sentenceEnd(language)}["'”’»)\\]]*|\n\n`, 'gu'))

/** The sentence of `text` that holds the stretch from `start` to `end`, on one line, at most 300 characters. */
export function sentenceAround(text: string, start: number, end: number, language: string): string {
  const from = Math.max(0, start - 2 * SENTENCE_LENGTH)
  const window = text.slice(from, end + 2 * SENTENCE_LENGTH)
  const [first, last] = [start - from, end - from]
  let open = 0
  let close = window.length
  for (const match of window.matchAll(endings(languageOf(language)))) {
    const stop = match.index + match[0].length
    if (stop <= first) open = stop
    else if (match.index >= last - 1) {
      close = stop
      break
    }
  }
  return shorten(window.slice(open, close), first - open, last - open)
}

/** Cut to the limit at words, the named stretch kept, with an ellipsis where something is left out. */
function shorten(sentence: string, start: number, end: number): string {
  const flat = (text: string): string => text.replace(/\s+/gu, ' ')
  const whole = flat(sentence).trim()
  if (whole.length <= SENTENCE_LENGTH) return whole
  const room = SENTENCE_LENGTH - 2
  const head = flat(sentence.slice(0, start)).trimStart()
  const rest = flat(sentence.slice(start)).trimEnd()
  const named = Math.min(end - start, room)
  const before = head.length + named <= room ? head : `…${lastWords(head, Math.floor((room - named) / 2))}`
  const left = SENTENCE_LENGTH - before.length
  return before + (rest.length <= left ? rest : `${firstWords(rest, left - 1)}…`)
}

function firstWords(text: string, length: number): string {
  return text.slice(0, length).replace(/\s\S*$/u, '')
}

function lastWords(text: string, length: number): string {
  return length <= 0 ? '' : text.slice(-length).replace(/^\S*\s/u, '')
}
