import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recognizeNames } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))
const read = (text: string, language = 'en') => recognizeNames(bareInput('', text, model, language))
const thingsOf = (text: string, language?: string): string[] =>
  read(text, language).things.map(({ kind, key }) => `${kind} ${key}`)

describe('full names that a text shows to be no people’s', () => {
  test.each<[string, string, string]>([
    ['en', 'The trawler Ada Marlow was towed into Osk on Monday.', 'ship ada marlow'],
    ['en', 'Shares in Holder Marlow plc fell on Tuesday.', 'firm holder marlow'],
    ['en', 'The law firm Halstock Brewin will merge with a rival.', 'firm halstock brewin'],
    ['en', 'The play Peter Marlow in December sold out.', 'thing peter marlow'],
    ['en', 'A fire broke out in the village of Marle Osk on Sunday.', 'place marle osk'],
    ['de', 'Der Kutter „Hermann Lundt“ ist vor Osk gesunken.', 'ship hermann lundt'],
    ['de', 'Das Möbelhaus Karl Lundner GmbH hat Insolvenz angemeldet.', 'firm karl lundner'],
    ['fr', 'Le chalutier Paul Lund est rentré au port.', 'ship paul lund'],
    ['es', 'El buque Elena Lund zarpó el lunes.', 'ship elena lund'],
    ['sv', 'Färjan Anna Lund gick på grund i måndags.', 'ship anna lund'],
  ])('%s: %s', (language, text, wanted) => expect(thingsOf(text, language)).toContain(wanted))

  test.each<[string, string]>([
    ['en', 'The skipper of the trawler, Ada Marlow, was unhurt.'],
    ['en', 'The airport is called after Ada Marlow International Airport.'],
    ['en', 'Traffic was slow in Ada Marlow Street.'],
    ['en', 'Captain Ada Marlow of the ferry said she was tired.'],
    ['en', 'The play Ada Marlow wrote opens on Friday.'],
    ['en', 'In Ada Marlow the club has found its best player.'],
    ['de', 'Der Kapitän Hermann Lundt ist gerettet.'],
    ['fr', 'Le lycée Camille Lund est fermé.'],
    ['es', 'La calle Ana Lund está cortada.'],
    ['de', 'Der Firmenchef Karl Lundner hat Insolvenz angemeldet.'],
  ])('%s: nothing of it in %s', (language, text) =>
    expect(thingsOf(text, language).filter((one) => /marlow|lund/.test(one))).toEqual([]),
  )
})

describe('how far a text shows somebody', () => {
  test.each<[string, string, 'sure' | 'said' | undefined]>([
    ['en', 'The striker Ada Marlow was there.', 'sure'],
    ['en', 'Ada Marlow, 41, was there.', 'sure'],
    ['en', 'We walked with Ada Lundberg yesterday. Later Lundberg left the harbour.', 'sure'],
    ['en', 'Ada Marlow was born in Osk.', 'sure'],
    ['en', 'Ada Marlow plays the nurse. She is new.', 'sure'],
    ['en', "Ada Marlow's husband was there.", 'sure'],
    ['en', '"It is cold," said Ada Marlow.', 'said'],
    ['de', 'Der Maler Anton Lundner kam.', 'sure'],
    ['fr', 'Hier, Camille Lund a mangé une pomme.', undefined],
    ['en', 'Winners: Ada Marlow, Per Strand.', undefined],
    ['en', 'They saw Ada Lundberg at the Lundberg.', undefined],
    ['en', 'They went with Ada Marlow where he had been.', undefined],
  ])('%s: %s', (language, text, wanted) =>
    expect(read(text, language).people.find(({ name }) => /^(?:Ada|Anton|Camille)/.test(name))?.shown).toBe(
      wanted,
    ),
  )
})

describe('things between commas, behind a number, in other languages', () => {
  const namesIn = (text: string, language: string): string[] =>
    read(text, language).people.flatMap(({ name }) => (name.includes(' ') ? [name] : []))

  test.each<[string, string, string[]]>([
    ['en', 'The relief lifeboat, Ada Marlow, slipped her moorings at noon.', []],
    ['en', 'The trawler PZ 123 Ada Marlow was towed in. Ada Marlow is thirty years old.', []],
    ['en', 'Police searched a house at Brgy. Simon Lundes on Monday.', []],
    ['da', 'Fiskekutteren RI 534 Johan Robert har ligget ved kysten i to måneder.', []],
    ['it', 'Il territorio del Comune di Marle Romano ha subito danni.', []],
    ['id', 'Kapal ditangkap Kementerian Kelautan dan Perikanan di Selat Malaka.', []],
    ['id', 'Ketua Menteri Pulau Pinang berkata demikian.', []],
    ['pl', 'Dziękuję Przewodniczącym Komisji Oświaty za pracę.', []],
    ['en', 'The skipper of the trawler, Per Strandberg, was unhurt.', ['Per Strandberg']],
    ['en', 'The owner of the ferry, Ada Marlow, was fined.', ['Ada Marlow']],
    ['en', 'The trawler Ada Marlow sank. Ada Marlow, 41, after whom she is called, wept.', ['Ada Marlow']],
    ['en', 'Punong Barangay Simon Lundes was drinking coffee.', ['Simon Lundes']],
    ['en', 'Coxswain John Strandberg took the boat out. Coxswain Strandberg is 50.', ['John Strandberg']],
    ['id', 'Menteri Kelautan dan Perikanan Susi Lundjastuti mengatakan demikian.', ['Susi Lundjastuti']],
    ['id', 'Direktur Jenderal Pengawasan Ahmad Lundan menyampaikan demikian.', ['Ahmad Lundan']],
    ['pl', 'Rozmawiałem z Panem Wójtem Tadeuszem Lundowskim.', ['Tadeusz Lundowski']],
    ['pl', 'Dziękuję Panią Wicewojewodą Anetą Lundowską za pracę.', ['Aneta Lundowska']],
    ['it', 'Il sindaco del Comune di Marle, Davide Lundi, ha detto di no.', ['Davide Lundi']],
  ])('%s: %s', (language, text, wanted) => expect(namesIn(text, language)).toEqual(wanted))
})
