import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { Failure } from '../lib/failure.ts'
import { decodeAs } from '../text/decoding.ts'
import { legacyEncodings } from '../text/legacy-encoding.ts'
import type { OwnerFiles } from './owner-files.ts'

/** What some words of a file are in an encoding. */
export interface Reading {
  readonly encoding: string
  readonly sample: string
}

// So much of a file is looked at, and so much of that is shown around letters that are not plain.
const LOOKED_AT = 65_536
const AROUND = 30
const PLACES = 2
const SHOWN = 5

/**
 * How the letters of a file may be read, each with the words in which encodings differ: the one that is shown in the archive is
 * not among them, nor what makes signs or letters of two alphabets of one word.
 *
 * @param shown the text that the archive has of it
 * @returns none for a file that is not there any more
 */
export function readingsOf(path: string, shown: string, files: OwnerFiles): Reading[] {
  const places = files.exists(path) ? placesIn(beginningOf(files.place(path))) : []
  const known = flat(shown)
  const samples = new Set<string>()
  return legacyEncodings()
    .flatMap((encoding): Reading[] => {
      const parts = places.map((place) => decodeAs(encoding, place)?.text ?? null)
      const sample = flat(parts.join(' … '))
      const isNew = !samples.has(sample) && parts.some((part) => part !== null && !known.includes(flat(part)))
      samples.add(sample)
      return !parts.includes(null) && isNew && isLikeText(sample) ? [{ encoding, sample }] : []
    })
    .slice(0, SHOWN)
}

function beginningOf(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(LOOKED_AT)
    return bytes.subarray(0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Lines, or parts of them, around the first bytes beyond ASCII: whole words. */
function placesIn(bytes: Uint8Array): Uint8Array[] {
  const places: Uint8Array[] = []
  for (let at = 0; at < bytes.length && places.length < PLACES; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const isBlank = (index: number): boolean => (bytes[index] ?? 32) <= 32
    let [start, end] = [Math.max(0, at - AROUND), Math.min(bytes.length, at + AROUND)]
    while (start > 0 && !isBlank(start - 1)) start--
    while (end < bytes.length && !isBlank(end)) end++
    places.push(bytes.subarray(start, end))
    at = end
  }
  return places
}

/** No word in letters of two alphabets, no sign or capital within a word. */
function isLikeText(sample: string): boolean {
  return sample.split(/\s+/).every((word) => {
    const isLatin = /\p{Script=Latin}/u.test(word)
    const isMixed = isLatin && /(?!\p{Script=Latin})\p{L}/u.test(word)
    return !isMixed && !/\p{L}[^\p{L}\p{M}\p{N}\p{Pd}\p{Po}\p{Pf}\p{Pi}\p{Zs}]\p{L}|\p{Ll}\p{Lu}/u.test(word)
  })
}

/** The name of an encoding as the WHATWG has it. Throws a `Failure` where the bytes of the file have no meaning in it. */
export function checkEncoding(typed: string, path: string, files: OwnerFiles): string {
  const decoded = files.exists(path) ? decodeAs(typed, readFileSync(files.place(path))) : null
  if (decoded) return decoded.encoding
  throw new Failure(
    `${path} cannot be read as “${typed.slice(0, 40)}”.`,
    'Write windows-1250, iso-8859-2, koi8-r or the like.',
  )
}
