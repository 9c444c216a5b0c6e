import { languageOf } from '../../languages/load.ts'
import { isHomeName, isSectionName } from '../../languages/sections.ts'
import { type Clipping, cutLine, firstLines } from './clipping.ts'

/** Lines from the start among which a menu may be. */
const headLines = 4

/** "News  Sport  Opinion", "Home | Cronaca | Sport" above a headline: the menu of a page that was pasted whole. */
export function dropMenuLine(clipping: Clipping): void {
  const head = firstLines(clipping, headLines + 1)
  for (const index of head.slice(0, headLines)) {
    // What stands last is all there is.
    if (index === head.at(-1)) return
    if (isMenuLine(clipping.lines[index] ?? '')) cutLine(clipping, index, 'navigation')
  }
}

/** Whether a line is three names of sections and more, one of which may be another word, and nothing else. */
export function isMenuLine(line: string): boolean {
  const text = line.trim()
  if (text.length < 10 || text.length > 200) return false
  const parts = text.split(/\s{2,}|\t|\s?[|·•]\s?/u).filter((part) => part !== '')
  const names = parts.length > 2 ? parts : text.split(' ')
  const known = names.filter(isSection).length
  return names.length >= 3 && (known === names.length || (parts.length > 3 && known >= names.length - 1))
}

function isSection(name: string): boolean {
  const any = languageOf('und')
  return /^\p{Lu}/u.test(name) && (isSectionName(name, any) || isHomeName(name, any))
}
