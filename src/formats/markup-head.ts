import type { FileHead } from './format.ts'

/** Markup that programs of notes write, which is found in files of text and Markdown, too. */
export type Markup = 'org' | 'adoc' | 'rst' | 'textile'

/** The endings of such files. */
export const noteEndings: readonly string[] = ['.txt', '.text', '.md', '.markdown']

/** Whether a file of text or Markdown opens as only that markup does. */
export function isHeadOf(markup: Markup, { path, text }: FileHead): boolean {
  if (!noteEndings.some((ending) => path.toLowerCase().endsWith(ending))) return true
  const head = text
    .slice(0, longestHead)
    .replace(/^\ufeff?\s{0,200}/, '')
    .replaceAll('\r', '')
  return marks[markup].test(head)
}

/** In UTF-16 code units. */
const longestHead = 4_000

const marks: Readonly<Record<Markup, RegExp>> = {
  // "#+TITLE: …", or a heading or nothing above ":PROPERTIES:"
  org: /^(?:#\+[a-z_]{4,20}:[ \t]|(?:\* [^\n]{1,300}\n)?:PROPERTIES:[ \t]*\n)/i,
  // "= The bridge", and below it who wrote it with an address, or ":author: …"
  adoc: /^= [^\n=][^\n]{0,300}[^\n= ]\n(?:[^\n:<]{3,80}<[^\n<>@]{1,60}@[^\n<>]{1,80}>[ \t]*\n|(?:[^\n]{1,120}\n){0,2}:[a-z][\w-]{1,30}:(?:[ \t]|\n))/i,
  // A title between two rules of the same mark, and ":author: …" below it: between rules alone several cuttings stand in one file
  rst: /^([=#*^"'-])\1{3,200}[ \t]*\n[^\n]{3,200}\n\1{4,200}[ \t]*\n\s{0,9}:[a-z][\w -]{1,30}:[ \t]/i,
  textile: /^h1(?:\([^\n()]{1,40}\))?\. \S/,
}
