import { describe, expect, test } from 'vitest'
import { compareCounts, countsIn } from '../../src/link/counts.ts'

describe('what two reports count', () => {
  test.each([
    ['other men', 'en', 'Three masked men held up a van.', 'Two masked men held up a bank.', 'other'],
    [
      'other quakes',
      'en',
      'A 5.1-magnitude earthquake shook Osk.',
      'An earthquake of 4.4 shook Osk.',
      'other',
    ],
    ['other dead', 'de', 'Sechs Arbeiter starben in der Grube.', 'Zwei Arbeiter starben am Kran.', 'other'],
    ['other boats', 'es', 'Tres barcos encallaron.', 'Dos barcos encallaron.', 'other'],
    ['the same men', 'en', 'Three masked men fled.', 'The 3 masked men drove off.', 'same'],
    [
      'one of several agrees',
      'en',
      'Nine miners and two dogs died.',
      'Nine miners died, and three dogs.',
      'same',
    ],
    ['other things', 'en', 'Three men fled.', 'Two women were hurt.', null],
    ['years of age and days', 'en', 'A man, 34 years old, died.', 'He was 36 years old.', null],
    ['years', 'en', 'In 1996 fishermen struck.', 'In 2004 fishermen struck.', null],
    ['miles and metres', 'en', 'Ten miles north of Osk.', 'Six miles west of Osk.', null],
    ['shares', 'de', 'Um 12 Prozent mehr.', 'Um 9 Prozent mehr.', null],
    ['one says little', 'en', 'One worker was hurt.', 'Two workers were hurt.', null],
    ['a part and the whole', 'en', 'It cuts 1,200 jobs.', 'Here 430 jobs go, a third of 1,200.', null],
    ['other parts', 'en', 'It cuts 1,200 jobs.', 'Here 430 jobs go, a third of 1,290.', 'other'],
    ['some of several', 'en', 'Two of the seven piers are cracked.', 'Cracks in two piers.', 'same'],
    ['two things', 'en', 'Two men and three cars were missed.', 'Two cars were missed.', 'other'],
    ['some in German', 'de', 'Zwei der sieben Pfeiler haben Risse.', 'Risse in zwei Pfeilern.', 'same'],
    ['others in German', 'de', 'Drei der neun Pfeiler haben Risse.', 'Risse in zwei Pfeilern.', 'other'],
    [
      'small numbers elsewhere',
      'en',
      'Three masked men fled.',
      'Two masked men fled in three cars.',
      'other',
    ],
    ['sums', 'en', 'It paid 13 million for the mill.', 'It paid 14 million for the mill.', null],
  ])('%s', (_, language, a, b, wanted) => {
    expect(compareCounts(countsIn(a, language), countsIn(b, language))).toBe(wanted)
  })
})
