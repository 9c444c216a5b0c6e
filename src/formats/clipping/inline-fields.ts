import { blank, type Clipping } from './clipping.ts'

/**
 * "up:: [[Ferries]]", "status:: to read" in a line of its own: what a note program files a note under, once the fields of the article
 * have been read. A name with a blank in it ("Quay: the facts") and what a program's code has ("std::vector") are none.
 */
export function dropInlineFields(clipping: Clipping): void {
  for (const [index, line] of clipping.lines.entries())
    if (line.includes('::') && inlineField.test(line)) blank(clipping, index)
}

const inlineField = /^[ \t]{0,20}(?:[-*] )?[[(]?\p{L}[\p{L}\p{N}_-]{1,30}::(?:[ \t]+[^\n]{0,300})?$/u
