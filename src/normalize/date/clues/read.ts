import { almanacIndex } from '../almanac/almanac.ts'
import type { DateInput } from '../input.ts'
import { readAges } from './ages.ts'
import type { Clue } from './clue.ts'
import { readCongress } from './congress.ts'
import { readDatelineDay } from './datelines.ts'
import { readEvents } from './events.ts'
import { readOffices } from './offices.ts'
import { both, firstDay } from './span.ts'
import { readWeekdays } from './weekdays.ts'
import { wordsOf } from './words.ts'
import { readYears } from './years.ts'

/**
 * All clues of a clipping, and by how many characters their offsets lie behind those of the clean text, because the
 * headline is read before it.
 */
export function readClues(input: DateInput): { clues: Clue[]; shift: number } {
  const head = [input.title, input.standfirst ?? '']
    .filter((part) => part !== '' && !input.text.startsWith(part))
    .join('\n')
  const shift = head === '' ? 0 : head.length + 1
  const words = wordsOf(head === '' ? input.text : `${head}\n${input.text}`)
  const index = almanacIndex(input.context.authority.almanac)
  const clues = [
    ...readOffices(words, index),
    ...readEvents(words, index),
    ...readYears(words),
    ...readCongress(words),
    ...readAges(words),
    ...readWeekdays(words),
  ]
  return { clues: [...consistent(clues), ...readDatelineDay(input)], shift }
}

/**
 * "President Trump" in the mouth of a candidate's opponent is a thought, no office; "the Trump administration" beside
 * "President-elect" is still to come. Beside what says that a person is not yet in office, the title says nothing.
 */
function consistent(clues: readonly Clue[]): Clue[] {
  return clues.filter((clue) => {
    if (!/^(?:office-sitting|office-named|administration)$/.test(clue.kind)) return true
    return !clues.some(
      (other) =>
        other.person === clue.person &&
        (other.kind === 'office-elect' ||
          (other.kind === 'candidacy' && clue.subject === 'President of the United States')) &&
        firstDay(other.days) < firstDay(clue.days) &&
        both(other.days, clue.days).every(({ first, last }) => last - first < 10),
    )
  })
}
