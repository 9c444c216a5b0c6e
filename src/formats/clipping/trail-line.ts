import { languageOf } from '../../languages/load.ts'
import { isNameOfPaper, isPaperOfPlace } from '../../languages/newspapers.ts'
import { isHomeName } from '../../languages/sections.ts'
import { type Clipping, claimIfOpen, cutLine, firstLines, withoutMarks } from './clipping.ts'

/**
 * Read the way to a page where a copy begins with it, and take it out: "You are here: Home > News", "The Courier of Marle > Marle > News".
 * Its first step may be the paper; its last one is the section. Ways in single words from "Home" on are told later, with the headline.
 */
export function readTrailLine(clipping: Clipping): void {
  for (const index of firstLines(clipping, 3)) {
    const steps = stepsOf(withoutMarks(clipping.lines[index] ?? ''))
    const [below] = firstLines(clipping, 1, index + 1)
    if (steps === null || below === undefined) continue
    const [first = ''] = steps
    const last = steps.at(-1) ?? ''
    if (isOutlet(first)) claimIfOpen(clipping, 'outlet', first, 'source line', index)
    // The last step may be the headline.
    if (!(clipping.lines[below] ?? '').includes(last) && last.split(' ').length <= 3)
      claimIfOpen(clipping, 'section', last, 'source line', index)
    cutLine(clipping, index, 'navigation')
    return
  }
}

/** The steps of a line that is a way and nothing else: behind such words, or from the name of a site in several words; null for others. */
function stepsOf(line: string): readonly string[] | null {
  if (line.length > 160 || !/[»›>]/u.test(line)) return null
  const [, told = '', way = ''] = /^((?=\p{L})[\p{L} ]{4,30}:\s)?(.{3,160})$/u.exec(line) ?? []
  const steps = way.split(/\s[»›>]\s/u)
  const [first = ''] = steps
  const areSteps = steps.every(
    (step) => /^\p{Lu}[^.!?:;…«»“”"]{1,40}$/u.test(step) && step.split(' ').length <= 5,
  )
  if (!areSteps) return null
  if (told !== '') return steps.length >= 2 && isHomeName(first, languageOf('und')) ? steps : null
  return steps.length >= 3 && (isOutlet(first) || first.split(' ').length >= 4) ? steps : null
}

function isOutlet(name: string): boolean {
  return isNameOfPaper(name) || isPaperOfPlace(name)
}
