import { expect, test } from 'vitest'
import { languageOf } from '../../src/languages/load.ts'
import { sentenceEnd } from '../../src/languages/sentences.ts'

const sentencesOf = (text: string, tag: string): string[] =>
  text.split(new RegExp(`(?<=${sentenceEnd(languageOf(tag))})\\s`, 'u'))

test.each([
  ['de', 'Sie wurde am 3. Oktober gewählt. Er kam auf den 2. Platz.', 2],
  ['de', 'Er spielte in der 2. Bundesliga und im 19. Jahrhundert. So war es.', 2],
  ['de', 'Der Ackerer Joh. Wilh. Holm zog fort.', 1],
  ['de', 'Tarnholm, 7. Juli. Gestern kam er.', 2],
  ['de', 'Tarnholm, 7. Juli kam er an.', 1],
  ['en', 'He was No. 7. April came at last.', 2],
  ['de', 'Gebaut wurde 1907. Mai war es.', 2],
  ['cs', 'Zemřel 3. května v Praze.', 1],
  ['da', 'Den 3. maj kom han. Så gik han.', 2],
  ['hu', 'Meghalt 1905. május 3. napján.', 1],
  ['fr', 'Ainsi parla Karim B. La présidente se tut.', 2],
  ['fr', 'Martin B. La Fontaine se tut.', 1],
  ['en', 'That was plan B. The town had no other.', 2],
  // Ends of sentences behind numbers.
  ['de', 'Er landete auf Rang 3. Danach gab er auf.', 2],
  ['de', 'Die Partei erhielt 2019 nur 12. Sie schwieg.', 2],
  ['en', 'The board meets on May 3. June is too late.', 2],
  ['en', 'It opened in 1905. Nobody came.', 2],
  ['fr', 'Il est arrivé le 3. Personne ne le savait.', 2],
])('%s: %s', (tag, text, count) => expect(sentencesOf(text, tag)).toHaveLength(count))
