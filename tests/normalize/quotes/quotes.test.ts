import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/normalize/quotes/quotes.ts'
import { personIn } from '../../setup/person.ts'

const quotesOf = (text: string, language = 'en'): [string, string | null][] =>
  findQuotes({ text, language, people: ['Ada Lund', 'Ole Brekke'].map((name) => personIn(name, text)) }).map(
    (quote) => [quote.text, quote.speaker],
  )

describe('who said it', () => {
  test.each<[string, string, (string | null)[]]>([
    ['name and verb behind', '“We will rebuild the quay,” Lund said.', ['Lund']],
    ['verb and name behind', '"We will rebuild the quay," said Mayor Ada Lund.', ['Lund']],
    ['an office between', '“We will rebuild it,” said the mayor of Osk, Ada Lund, on Monday.', ['Lund']],
    ['name and verb ahead', 'Ole Brekke told the council: “Nobody has paid for it.”', ['Brekke']],
    ['a description between', 'Ada Lund, the mayor of Osk, said the plan was “bold and overdue”.', ['Lund']],
    [
      'a phrase of two words that somebody used',
      'Ada Lund called the quay a “sad ruin”, Lund said.',
      ['Lund'],
    ],
    ['a title, a phrase in irony', 'The band played “Old Quay” near the “new” harbour at noon.', []],
    [
      'a sentence about somebody else leads to the next one',
      '“We will rebuild it,” said Ada Lund. Ole Brekke was more careful: “When I see a crane.”',
      ['Lund', null],
    ],
    ['going on after the attribution', '“It is late,” Lund said. “It is far too late.”', ['Lund', 'Lund']],
    [
      'the same person by pronoun',
      'Lund said it was “all but over”.\n\n“We go home now,” she said.',
      ['Lund', 'Lund'],
    ],
    ['going on in the next paragraph', 'Lund said: “It is over now.\n\n“We all go home.”', ['Lund', 'Lund']],
    ['a name in what is said of the speaker', '“It is late,” Lund, a friend of Brekke, said.', ['Lund']],
    [
      'a description of two parts',
      '“It is late,” Lund, the mayor, a dentist by trade, said on Monday.',
      ['Lund'],
    ],
    ['a stop in the description', '“It is far too late,” Ada Lund, R-Osk., said Monday.', ['Lund']],
    ['a figure in the office', '“It is far too late,” said 9/11 widow Ada Lund.', ['Lund']],
    ['according to', 'According to Brekke, “nobody has paid for it.”', ['Brekke']],
    [
      'the verb beside the quotation',
      'Years after Ole Brekke said no, Lund argued: “We must pay.”',
      ['Lund'],
    ],
    ['a pronoun between', 'Lund said it was what she called “a late surprise”.', ['Lund']],
    ['two words of a named speaker', 'Ada Lund said the quay was “all rotten” by now.', ['Lund']],
    ['two words that go on', 'Lund said it was “far too late” and “too dear”.', ['Lund', 'Lund']],
    ['two speakers', '“It is over now,” Lund said.\n\n“Not for us here,” Brekke said.', ['Lund', 'Brekke']],
  ])('%s', (_case, text, speakers) => {
    expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual(speakers)
  })
})

test('a sentence without an end does not reach for its speaker', () => {
  const said = (aside: string) => quotesOf(`Lund said ${aside}it was what he called “an honest mistake”.`)
  expect(said('and on and on ')).toEqual([['an honest mistake', 'Lund']])
  expect(said('and on and on '.repeat(150))).toEqual([['an honest mistake', null]])
})

describe('nobody is made to say what another said', () => {
  test.each<[string, string]>([
    ['the object of the verb', 'The clip says Lund “has a passion for the quay”.'],
    ['the one who was told', '“You should go home,” the clerk told Ada Lund.'],
    ['a voice without a name', '“We were never asked,” a fisherman said. Lund was silent.'],
    ['somebody of theirs', '“We were never asked,” said a spokesman for Ada Lund.'],
    ['the next sentence', '“We were never asked.” Lund said it on Monday to nobody in particular.'],
    ['a verb beside another', 'Lund said the clerk argued that “nobody has paid for it”.'],
    ['two words of somebody', 'The clerk said the quay was “all rotten” by now.'],
    ['a pronoun after another name', 'Lund met Ole Brekke. “We were never asked,” he said.'],
    ['no verb of saying', 'Lund walked past a sign that read “No way through here”.'],
  ])('%s', (_case, text) => {
    expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual([null])
  })
})

test.each<[string, string[]]>([
  ['“Three small words” and "three more words"', ['Three small words', 'three more words']],
  ['«Trois mots ici» und „drei Worte hier“', ['Trois mots ici', 'drei Worte hier']],
  ['»Drei Worte hier« sind drei', ['Drei Worte hier']],
  ['Han sa: ”Tre ord här”, och gick.', ['Tre ord här']],
  ['市長は「橋は安全だと思う」と述べた。', ['橋は安全だと思う']],
  ['— Tres palabras aquí —dijo ella.', ['Tres palabras aquí']],
  ['— Мост уже открыт, — сказала она.', ['Мост уже открыт,']],
  ['— a dash that opens no speech', []],
  ['Er nannte es »Brücke« und »Damm«.', []],
  ['The so-called “peace deal” failed.', []],
  ['Lund said on “Morning Oslo” that it rained.', []],
  ['Lund walked by the “old quay” alone.', []],
  ['Lund said it was “rotten”.', []],
  ['He is 6\' 2" tall and 20" wide, she said.', []],
  ['“An open quotation of a paragraph\n\nNext one.', ['An open quotation of a paragraph']],
])('what is a quotation: %s', (text, expected) => {
  expect(quotesOf(text).map(([quoted]) => quoted)).toEqual(expected)
})

test.each<[string, string, string | null]>([
  ['de', '„Wir bauen den Kai wieder auf“, sagte Ada Lund.', 'Lund'],
  ['de', 'Ole Brekke erklärte am Montag: „Dafür hat niemand bezahlt.“', 'Brekke'],
  ['de', '„Wir bauen den Kai wieder auf“, sagte die Bürgermeisterin Ada Lund am Dienstag.', 'Lund'],
  ['fr', '« Nous reconstruirons le quai », a déclaré Ada Lund.', 'Lund'],
  ['fr', 'Selon la mairie, « personne n’a payé pour cela ».', null],
  ['es', '«Vamos a reconstruir el muelle», dijo la alcaldesa Ada Lund.', 'Lund'],
  ['es', '— Vamos a reconstruir el muelle —dijo Ada Lund.', 'Lund'],
  ['it', '«Ricostruiremo il molo», ha detto la sindaca Ada Lund.', 'Lund'],
  ['pt', '“Vamos reconstruir o cais”, disse Ole Brekke.', 'Brekke'],
  ['nl', '‘Nee’. “Wij bouwen de kade weer op”, zei Ole Brekke.', 'Brekke'],
  // A verb of another language names nobody; right between a quotation and a name any verb does.
  ['de', 'Ada Lund said on Monday: „Wir bauen den Kai wieder auf.“', null],
  ['gd', '“We will rebuild the quay,” said Ada Lund.', null],
])('%s speakers: %s', (language, text, speaker) => {
  expect(quotesOf(text, language)[0]?.[1]).toBe(speaker)
})

test('offsets are true for any text', () => {
  const words = ['“', '”', '"', 'Lund', 'said', ',', '.', '\n\n', 'it is', 'he', '«', '»', '🎙']
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join(' ')
      for (const { text: quoted, start, end } of findQuotes({
        text,
        language: 'en',
        people: [personIn('Ada Lund', text)],
      }))
        expect(text.slice(start, end)).toBe(quoted)
    }),
  )
})
