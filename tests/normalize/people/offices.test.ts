import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isOfficeText } from '../../../src/normalize/people/offices.ts'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

test.each([
  'President',
  'mayor of Ardle',
  'Secretary of State',
  'Minister of Roads and Harbours',
  'then-Senator',
  'a retired surgeon',
  'the opposition leader',
  'a lawyer accused of fraud',
  'a captain wounded by a mine',
  'an actor called the Fox',
  'a judge elected in 2010',
  'a doctor trained in the north',
])('%s says what somebody is', (title) => expect(isOfficeText(title)).toBe(true))

test.each([
  'spokeswoman for the',
  'mayor of Ardle and Mr.',
  'speaker and President',
  'senior',
  'a town hall aide confirmed',
  'the Ardle governor earned 51 percent',
  'the former mayor won the vote',
  'the captain led his side to victory',
  'the senator defended an old friend',
])('%s does not', (title) => expect(isOfficeText(title)).toBe(false))

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))
const officesIn = (text: string, language: string): string[] =>
  recognizePeople(bareInput('', text, model, language)).flatMap(({ name, offices }) =>
    offices.map(({ title }) => `${name}: ${title}`),
  )

test.each([
  ['en', 'The mayor of Osk, Ida Quist, spoke to the residents.', ['Ida Quist: mayor of Osk']],
  ['es', 'El alcalde de Osma, José Otero, calló ante la prensa.', ['José Otero: alcalde de Osma']],
  ['fr', 'Le maire de Lunéville, Hervé Lenoir, a pris la parole.', ['Hervé Lenoir: maire de Lunéville']],
  ['it', 'Il sindaco di Ivrea, Matteo Bellini, ha parlato.', ['Matteo Bellini: sindaco di Ivrea']],
  ['pt', 'O presidente da Câmara de Beja, Paulo Lobo, falou.', ['Paulo Lobo: presidente da Câmara de Beja']],
  ['de', 'Der Bürgermeister von Lüdingen, Uwe Neumann, sprach.', ['Uwe Neumann: Bürgermeister von Lüdingen']],
  ['nl', 'De burgemeester van Raalte, Martijn de Boer, sprak.', ['Martijn de Boer: burgemeester van Raalte']],
  // Behind the comma a clause goes on, of somebody else or with a verb of saying.
  ['en', 'As with Ida Quist, party chairman Per Holm fairly scolded them.', ['Per Holm: party chairman']],
  ['es', 'Sobre José Otero, el especialista dijo que no jugará.', []],
  ['en', 'Ida Quist, chairman of the Per Holm Trust, spoke.', ['Ida Quist: chairman of the Per Holm Trust']],
  ['en', 'Ida Quist, a former chairman, spoke.', ['Ida Quist: a former chairman']],
  ['en', 'Ida Quist, the author of notes on dams, spoke.', ['Ida Quist: the author of notes on dams']],
  // The next of a list, a clause that opens the sentence, and nothing that it is of.
  ['en', 'The mayor of Osk, Ida Quist and Per Holm spoke to the residents.', []],
  ['en', 'After meeting the mayor of Osk, Ida Quist, a painter, left.', ['Ida Quist: a painter']],
  ['es', 'Tras ver al alcalde de Osma, José Otero, pintor, se fue.', ['José Otero: pintor']],
  ['fr', 'Devant le maire, Hervé Lenoir, il a pris la parole.', []],
])('%s: the office beside a name and a comma: %s', (language, text, offices) =>
  expect(officesIn(text, language)).toEqual(offices),
)

test.each([
  ['Civic society president Ida Quist opened the show.', ['Ida Quist: Civic society president']],
  ['"It is late," said parish council chairman Per Holm.', ['Per Holm: parish council chairman']],
  ['Former rugby club captain Per Holm died on Sunday.', ['Per Holm: Former rugby club captain']],
  // A verb, a small word, another sentence's noun: none of the body.
  ['They asked company spokeswoman Ida Quist again.', ['Ida Quist: company spokeswoman']],
  ['He joined the club and president Ida Quist left.', ['Ida Quist: president']],
  ['The council elected chairman Per Holm on Monday.', ['Per Holm: chairman']],
])('the body that an office is one of: %s', (text, offices) => expect(officesIn(text, 'en')).toEqual(offices))

test.each([
  ['en', 'Marle Island star Ida Quist met Per Holm.', ['Ida Quist: Marle Island star']],
  [
    'en',
    'On Monday Osk Coal Partners Chief Executive Ida Quist met him.',
    ['Ida Quist: Osk Coal Partners Chief Executive'],
  ],
  ['en', 'On Monday Mines Minister Ida Quist met him.', ['Ida Quist: Mines Minister']],
  ['en', 'But England captain Ida Quist said no.', ['Ida Quist: England captain']],
  ['en', 'It was Prirne Minister Ida Quist who spoke.', []],
  ['en', 'It was Prime Minister Ida Quist who spoke.', ['Ida Quist: Prime Minister']],
  ['en', 'It was Oskar Mayor Ida Quist who spoke.', ['Ida Quist: Mayor']],
  ['en', 'Ida Quist, president of the board from 1988 to 1996, died.', ['Ida Quist: president of the board']],
  ['en', 'Ida Quist, a judge elected in 2010, died.', ['Ida Quist: a judge elected in 2010']],
  [
    'es',
    'Inés Otero, presidenta de la Junta entre 1988 y 1996, murió.',
    ['Inés Otero: presidenta de la Junta'],
  ],
])('an office is whole, and without its years: %s: %s', (language, text, offices) =>
  expect(officesIn(text, language)).toEqual(offices),
)

test.each([
  [
    'Il parle, selon Lucien Vautier, secrétaire de la F.G.T.B. Le port est fermé.',
    'fr',
    ['Lucien Vautier: secrétaire de la F.G.T.B.'],
  ],
  [
    'So said Lucian Waters, secretary of the T.U.C. The port is shut.',
    'en',
    ['Lucian Waters: secretary of the T.U.C.'],
  ],
  [
    'So said Lucian Waters, secretary of the T.U.C. Harbour Branch.',
    'en',
    ['Lucian Waters: secretary of the T.U.C. Harbour Branch'],
  ],
  ['Die Rede des Bürgermeisters Jan Lundner war kurz.', 'de', ['Jan Lundner: Bürgermeister']],
  ['Das Wort hatte Bürgermeister Jan Lundner.', 'de', ['Jan Lundner: Bürgermeister']],
  ['Kommunalrådet Birgitta Lundner kom.', 'sv', ['Birgitta Lundner: Kommunalråd']],
  ['Burgemeester Jan Lundners kwam.', 'nl', ['Jan Lundners: Burgemeester']],
  ['Jean Vautier, maire de Marle a coupé le ruban.', 'fr', ['Jean Vautier: maire de Marle']],
  [
    "Paul Vautier, directeur de l'école depuis dix ans refuse de parler.",
    'fr',
    ["Paul Vautier: directeur de l'école"],
  ],
  [
    'Jan Lundner, Bürgermeister von Marle hat das Band zerschnitten.',
    'de',
    ['Jan Lundner: Bürgermeister von Marle'],
  ],
  [
    'Eva Lundner, Leiterin der Schule in Marle lehnt den Plan ab.',
    'de',
    ['Eva Lundner: Leiterin der Schule in Marle'],
  ],
  ['Ana Lundner, alcaldesa de Marle cortó la cinta.', 'es', ['Ana Lundner: alcaldesa de Marle']],
  ['Anna Rossetti, sindaca di Marle ha tagliato il nastro.', 'it', ['Anna Rossetti: sindaca di Marle']],
  [
    'Ana Lundner, presidente da Câmara de Marle cortou a fita.',
    'pt',
    ['Ana Lundner: presidente da Câmara de Marle'],
  ],
  [
    'Jan Lundner, burgemeester van Marle heeft het lint doorgeknipt.',
    'nl',
    ['Jan Lundner: burgemeester van Marle'],
  ],
  ["Luc Vautier, accusé d'avoir volé deux vélos.", 'fr', ["Luc Vautier: accusé d'avoir volé deux vélos"]],
  // A comma closes it: all of it is the description.
  ['Jean Vautier, boulanger à Marle, est venu.', 'fr', ['Jean Vautier: boulanger à Marle']],
  ['Luc Vautier, maire de Marle depuis 2001, est mort.', 'fr', ['Luc Vautier: maire de Marle depuis 2001']],
  [
    'Luc Vautier, président de la société des arts et des lettres de Marle, est mort.',
    'fr',
    ['Luc Vautier: président de la société des arts et des lettres de Marle'],
  ],
  [
    'Eva Lundner, Lehrerin und Dichterin in Marle, ist tot.',
    'de',
    ['Eva Lundner: Lehrerin und Dichterin in Marle'],
  ],
  ['Il remercie Luc Vautier, maire de Marle.', 'fr', ['Luc Vautier: maire de Marle']],
  ['On a arrêté hier un homme nommé Pierre Castagne au port.', 'fr', []],
  ['Élu Jean Verdier président, le comité est parti.', 'fr', []],
])('%s', (text, language, wanted) => {
  expect(officesIn(text, language)).toEqual(wanted)
})
