import { describe, expect, test } from 'vitest'
import { note, textOf } from '../note.ts'

/** The lines of a text below a headline, each ended by `/`, and the paragraphs they make, divided by `|`. */
function paragraphsOf(lines: string): string {
  const text = `Neues aus Tarnby\n\n${lines.split(' / ').join('\n')}\n`
  return textOf(note(text, 'text')).split('\n\n').slice(1).join(' | ')
}

describe('lines that print broke go on', () => {
  test.each([
    [
      'nouns at the beginnings of lines are no sentences',
      'In der Nacht zum Dienstag stieg das / Wasser um zwei Meter über normal. Männer / trugen Balken und Steine heran, Frauen / kochten Suppe für die Helfer. Um drei / Uhr fiel der Pegel, und die Gefahr war / vorüber.',
      'In der Nacht zum Dienstag stieg das Wasser um zwei Meter über normal. Männer trugen Balken und Steine heran, Frauen kochten Suppe für die Helfer. Um drei Uhr fiel der Pegel, und die Gefahr war vorüber.',
    ],
    [
      'divided words in lines of no width',
      'Vor dem Tor hatte sich schon am frühen Morgen eine große Volks- / menge gesammelt, als der Haupt- / mann den Befehl ver- / las. Man rief Hurra.',
      'Vor dem Tor hatte sich schon am frühen Morgen eine große Volksmenge gesammelt, als der Hauptmann den Befehl verlas. Man rief Hurra.',
    ],
    [
      'in English',
      'Something bright was seen off the point by the keep- / er of the light on Mon- / day night. The captain said that it moved for half an hour against the wind and then van- / ished.',
      'Something bright was seen off the point by the keeper of the light on Monday night. The captain said that it moved for half an hour against the wind and then vanished.',
    ],
    [
      'a hyphen for a word to come stays',
      'Vom ersten Mai an gelten für alle Haupt- / und Nebenbahnen der Provinz neue Fahr- / pläne, wie die Direktion mitteilt.',
      'Vom ersten Mai an gelten für alle Haupt- und Nebenbahnen der Provinz neue Fahrpläne, wie die Direktion mitteilt.',
    ],
  ])('%s', (_, lines, paragraphs) => expect(paragraphsOf(lines)).toBe(paragraphs))
})

describe('lines of their own stay', () => {
  test.each([
    [
      'advertisements',
      'Kinderwagen zu verkaufen / Schöne Wohnung am Markt / Wer gibt Unterricht in Latein / Gebrauchter Pflug gesucht / Junge Katzen abzugeben',
    ],
    [
      'a list of names',
      'Hans Timm, Holtdorf / Karl Peters, Lohbach / Witwe Clausen, Nordmarsch / Emil Thede, Tarnby',
    ],
    ['an address', 'Heimatverein Holtdorf e. V. / Frau Martha Jessen / Marktplatz 4 / 24999 Holtdorf'],
    ['prices', 'Weizen 18,40 / Roggen 15,10 / Hafer 14,80 / Gerste 16,00 / Kartoffeln 2,90'],
    [
      'paragraphs of one sentence',
      'Der Rat hat sich am Montag vertagt. / Die Sitzung wird am Freitag fortgesetzt. / Der Kämmerer legte die Zahlen vor. / Ein Beschluß wurde nicht gefaßt.',
    ],
    [
      'one divided word among them',
      'Damenmoden und Hüte / Schuhwaren aller Art / Spielwaren- / Abteilung im Keller / Puppen',
    ],
  ])('%s', (_, lines) => expect(paragraphsOf(lines)).toBe(lines.split(' / ').join(' | ')))
})

describe('a headline of two lines', () => {
  test('whose word is divided is whole', () =>
    expect(
      textOf(note('Das alte Rathaus wird Kranken-\nhaus für Kinder\n\nDer Rat beschloß es.', 'text')),
    ).toContain('Krankenhaus für Kinder'))
  test('is none where words are divided in the next line', () =>
    expect(
      textOf(note('Am Montag abend sah man am Ha-\nfen ein Licht, das lang-\nsam verschwand.', 'text')),
    ).toBe('Am Montag abend sah man am Hafen ein Licht, das langsam verschwand.'))
})
