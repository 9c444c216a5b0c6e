import { describe, expect, test } from 'vitest'
import { damageOf, isNoise, repairOldPrint } from '../../src/text/old-print.ts'

function mended(text: string): string {
  const lines = text.split('\n')
  repairOldPrint(lines)
  return lines.join('\n')
}

describe('what old print was misread as', () => {
  test.each<[string, string, string]>([
    ['the long s', 'Das iſt die Waſſerſtraße', 'Das ist die Wasserstraße'],
    ['ligatures', 'the ﬁrst oﬃce of the ﬂeet', 'the first office of the fleet'],
    ['divided words', 'the har¬ bour of Mich¬ igan', 'the harbour of Michigan'],
    ['ordinals', 'on the l8th, the 2lst and the lst inst.', 'on the 18th, the 21st and the 1st inst.'],
    ['years', 'in l9l5 and I887', 'in 1915 and 1887'],
    ['a year that ends a sentence', 'MARLE POST, MARCH 12, l898.', 'MARLE POST, MARCH 12, 1898.'],
    ['small words', 'ships lay 1n port and men 0f rank', 'ships lay in port and men of rank'],
    ['known misreadings', 'tbe ship left the port, and tlie men', 'the ship left the port, and the men'],
    [
      'the long s read as f',
      'The Houfe refolved that thefe men fhall find the faid veffel. Such is the firft fact; Fox fell.',
      'The House resolved that these men shall find the said vessel. Such is the first fact; Fox fell.',
    ],
    [
      'the same in French',
      'Plufieurs perfonnes, par la raifon du confeil, ont auffi fait fortir le chef.',
      'Plusieurs personnes, par la raison du conseil, ont aussi fait sortir le chef.',
    ],
  ])('%s', (_, text, wanted) => expect(mended(text)).toBe(wanted))

  test.each([
    'the letter ſ alone',
    'the sign ¬ of logic',
    'Ist das der Hafen?',
    'the l8r and the 4th',
    'model l9l5x and page O1',
    '1n is no word at the start',
    'tbe, a name of no place',
    'a TBE vaccine for the men',
    'worth 1s 6d to the men',
    'grid I99O-A and 10l2.5',
    'part l898.5 of the engine',
    'grid l898-B',
    // One slip is no print of that age, nor are two; and a name may be spelled so.
    'He faid that fome would stay.',
    'FAID, a fund, found fome of thefe firms fit',
    'the firms Moft, Alfo-Baft and Fhall: a fine of fifty',
  ])('%s stays', (text) => expect(mended(text)).toBe(text))

  test('a misreading stays where the meant word does not stand', () =>
    expect(mended('Die Schule unb der Hof')).toBe('Die Schule unb der Hof'))
})

test('a word of a million letters is looked at once', () => {
  // Begun at each of its letters, this took hours.
  const long = 'a'.repeat(1_000_000)
  expect(mended(`${long} ¬ ſ`)).toBe(`${long} ¬ ſ`)
})

test('noise is a line with hardly a letter', () => {
  for (const line of ["j , . ^ — ' ;", '. - ~ l , :', '| ; , ■ i'])
    expect([line, isNoise(line)]).toEqual([line, true])
  for (const line of ['* * *', '———', '(M. I.)', '12, 14, 16.', 'No!', '“Oh?”', 'Да!', 'a, b, c', '...'])
    expect([line, isNoise(line)]).toEqual([line, false])
})

test('damage is the share of words that no language spells so', () => {
  const sound = 'The harbour board met on Monday and agreed to dredge the inner basin. '.repeat(8)
  expect(damageOf(sound)).toBe(0)
  expect(damageOf(sound.replaceAll('harbour', 'har*our'))).toBeCloseTo(1 / 13, 2)
  expect(damageOf('har*our')).toBe(0)
})
