import { describe, expect, test } from 'vitest'
import { link, owned, type PersonSketch, pagesOf, type RecordSketch } from '../records.ts'

/** Articles named a, b, c …, in this order, one day apart. */
function articles(...sketches: readonly RecordSketch[]): RecordSketch[] {
  return sketches.map((sketch, index) => ({
    id: String.fromCharCode(97 + index),
    date: `2020-01-${String(index + 1).padStart(2, '0')}`,
    ...sketch,
  }))
}

const named = (name: string, ...offices: string[]): PersonSketch => ({ name, offices })

const cases: [string, RecordSketch[], string[]][] = [
  [
    'accents and hyphens',
    articles({ people: ['Zoë Marín-Voss'] }, { people: ['Zoe Marin Voss'] }),
    ['zoe-marin-voss: a b'],
  ],
  [
    'of equals the one with its accents leads',
    articles({ people: ['Ivan Dario Marin'] }, { people: ['Iván Darío Marín'] }, { people: ['Bo Karr'] }),
    ['bo-karr: c', 'ivan-dario-marin: a b'],
  ],
  [
    'letters as typewriters without marks write them',
    articles(
      { people: ['Juergen Groessner'] },
      { people: ['Jürgen Größner'] },
      { people: ['Jurgen Grossler'] },
    ),
    ['jurgen-grossler: c', 'jurgen-grossner: a b'],
  ],
  [
    'transliterations by rule',
    articles(
      { people: ['Andriy Zelenskiy'] },
      { people: ['Andriy Zelenskyy'] },
      { people: ['Andrei Zelensky'] },
    ),
    ['andriy-zelenskiy: a b c'],
  ],
  [
    'transliterations by family of names',
    articles(
      { people: ['Muhammad Qaddafi'] },
      { people: ['Mohammed Gaddafi'] },
      { people: ['Mohamed Gadhafi'] },
    ),
    ['mohammed-gaddafi: a b c'],
  ],
  [
    'an Arabic article left out',
    articles({ people: ['Samir al-Hadad'] }, { people: ['Samir Hadad'] }),
    ['samir-al-hadad: a b'],
  ],
  [
    'a rare form with one word more before a frequent name draws none of its forms away',
    articles(
      ...Array.from({ length: 10 }, () => ({ people: ['Orla Brandt'], topics: ['politics'] })),
      { people: ['Orla Rosa Brandt'], topics: ['politics'] },
      { people: ['Grumpy Orla Brandt'], topics: ['politics'] },
    ),
    ['grumpy-orla-brandt: l', 'orla-brandt: a b c d e f g h i j k'],
  ],
  [
    'a middle initial left out',
    articles({ people: ['Orla F. Brandt'] }, { people: ['Orla Brandt'] }, { people: ['Orla Finn Brandt'] }),
    ['orla-finn-brandt: a b c'],
  ],
  [
    'a name that other articles have in another case alone',
    articles(
      { people: ['Henryk Wrona'], language: 'pl' },
      { people: ['Henrykiem Wroną'], language: 'pl' },
      { people: ['Henryka Wrony'], language: 'pl' },
    ),
    ['henryk-wrona: a b c'],
  ],
  [
    'a genitive of somebody whom the archive has often, and an "s" that is the name\'s own',
    articles(
      ...Array.from({ length: 5 }, () => ({ people: ['Orla Brandt'], language: 'da' })),
      { people: ['Orla Brandts'], language: 'da' },
      { people: ['Nils Lund'], language: 'da' },
      { people: ['Nils Lunds'], language: 'da' },
    ),
    ['nils-lund: g', 'nils-lunds: h', 'orla-brandt: a b c d e f'],
  ],
  [
    'no genitive in English, where Brandts is another family',
    articles(...Array.from({ length: 5 }, () => ({ people: ['Orla Brandt'], language: 'en' })), {
      people: ['Orla Brandts'],
      language: 'en',
    }),
    ['orla-brandt: a b c d e', 'orla-brandts: f'],
  ],
  [
    'two other cases of one name that no article has in the first',
    articles(
      { people: ['Tadeusza Gromka'], language: 'pl' },
      { people: ['Tadeuszem Gromkiem'], language: 'pl' },
      { people: ['Annę Wronę'], language: 'pl' },
      { people: ['Anny Wrony'], language: 'pl' },
    ),
    ['anne-wrone: c d', 'tadeusza-gromka: a b'],
  ],
  [
    'other cases of two names, of a woman or a man, of a first name that is none of the language, and in a language without cases',
    articles(
      { people: ['Janem Dudkiem'], language: 'pl' },
      { people: ['Jana Dudki'], language: 'pl' },
      { people: ['Stanisława Wrony'], language: 'pl' },
      { people: ['Stanisławem Wroną'], language: 'pl' },
      { people: ['Orvilla Wrony'], language: 'pl' },
      { people: ['Orvillem Wroną'], language: 'pl' },
      { people: ['Tadeusza Gromka'], language: 'en' },
      { people: ['Tadeuszem Gromkiem'], language: 'en' },
    ),
    [
      'jana-dudki: b',
      'janem-dudkiem: a',
      'orvilla-wrony: e',
      'orvillem-wrona: f',
      'stanislawa-wrony: c',
      'stanislawem-wrona: d',
      'tadeusza-gromka: g',
      'tadeuszem-gromkiem: h',
    ],
  ],
  [
    'a surname alone behind the office that one bearer has in those years',
    articles(
      { people: [named('Orla Brandtner', 'Mayor')] },
      { people: [named('Brandtner', 'mayor')] },
      { people: [named('Ida Veith', 'minister of roads')] },
      { people: [named('Veith', 'Minister')] },
      { people: [named('Lene Ohr', 'Bauministerin')], language: 'de' },
      { people: [named('Ohr', 'Ministerin')], language: 'de' },
    ),
    ['ida-veith: c d', 'lene-ohr: e f', 'orla-brandtner: a b'],
  ],
  [
    'a surname alone behind an office: of a deputy, of two bearers, of a common surname, and of another',
    articles(
      { people: [named('Orla Brandtner', 'deputy mayor')] },
      { people: [named('Brandtner', 'mayor')] },
      { people: [named('Ida Veith', 'minister')] },
      { people: [named('Per Veith', 'minister')] },
      { people: [named('Veith', 'minister')] },
      { people: [named('Ann Smith', 'senator')] },
      { people: [named('Smith', 'senator')] },
      { people: [named('Lene Ohr', 'teacher')] },
      { people: [named('Ohr', 'mayor')] },
    ),
    ['ann-smith: f', 'ida-veith: c', 'lene-ohr: h', 'orla-brandtner: a', 'per-veith: d'],
  ],
  [
    'a second surname that Spanish papers leave out',
    articles(
      { people: ['Ana Falkó Marín'], language: 'es', outlet: 'correo' },
      { people: ['Ana Falkó'], language: 'es', outlet: 'correo' },
      { people: ['Jordi Vilabona i Roig'], language: 'ca', outlet: 'diari' },
      { people: ['Jordi Vilabona'], language: 'ca', outlet: 'diari' },
    ),
    ['ana-falko-marin: a b', 'jordi-vilabona-i-roig: c d'],
  ],
  [
    'a second surname: not in English, not of a first one that many bear, and not where two have it',
    articles(
      { people: ['Ana Falkó Marín'], language: 'en', outlet: 'mail' },
      { people: ['Ana Falkó'], language: 'en', outlet: 'mail' },
      { people: ['Luis García Trask'], language: 'es', outlet: 'correo' },
      { people: ['Luis García'], language: 'es', outlet: 'correo' },
      { people: ['Ida Berrano Sanz'], language: 'es', outlet: 'correo' },
      { people: ['Ida Berrano Luna'], language: 'es', outlet: 'correo' },
      { people: ['Ida Berrano'], language: 'es', outlet: 'correo' },
    ),
    [
      'ana-falko-marin: a',
      'ana-falko: b',
      'ida-berrano-luna: f',
      'ida-berrano-sanz: e',
      'ida-berrano: g',
      'luis-garcia-trask: c',
      'luis-garcia: d',
    ],
  ],
  [
    'a surname alone behind an office, many years from its holder',
    [
      { id: 'a', date: '1985-03-02', people: [named('Orla Brandtner', 'mayor')] },
      { id: 'b', date: '2003-03-02', people: [named('Brandtner', 'mayor')] },
    ],
    ['orla-brandtner: a'],
  ],
  [
    'an initial with the office of the full name in those years; not with another office, nor of a common surname',
    articles(
      { people: [named('Heinrich Bopping', 'Lehrer')] },
      { people: [named('H. Bopping', 'Lehrer')] },
      { people: [named('Ida Veith', 'Hebamme')] },
      { people: [named('I. Veith', 'Wirtin')] },
      { people: [named('Ann Smith', 'senator')] },
      { people: [named('A. Smith', 'senator')] },
    ),
    ['a-smith: f', 'ann-smith: e', 'heinrich-bopping: a b', 'i-veith: d', 'ida-veith: c'],
  ],
  [
    'no case in a language that has none, no woman with a man, and none of two who bear the name',
    articles(
      { people: ['Henryk Wrona'], language: 'pl' },
      { people: ['Henryka Wrony'], language: 'en' },
      { people: ['Stanisław Nowak'], language: 'pl' },
      { people: ['Stanisława Nowak'], language: 'pl' },
      { people: ['Stanisława Nowaka'], language: 'pl' },
    ),
    [
      'henryk-wrona: a',
      'henryka-wrony: b',
      'stanislaw-nowak: c',
      'stanislawa-nowak: d',
      'stanislawa-nowaka: e',
    ],
  ],
  [
    'a second surname left out in another report of one event',
    articles(
      { people: ['Anselma Trask Veiga', 'Ida Falk'], story: 'harbour' },
      { people: ['Anselma Trask', 'Ida Falk'], story: 'harbour' },
    ),
    ['anselma-trask-veiga: a b', 'ida-falk: a b'],
  ],
  [
    'a second surname and nothing in common but a preposition',
    articles(
      { people: [named('Anselma Trask Veiga', 'jefa de obras')] },
      { people: [named('Anselma Trask', 'maestra de coro')] },
    ),
    ['anselma-trask-veiga: a', 'anselma-trask: b'],
  ],
  [
    'two of one surname in reports of one event: brothers',
    articles(
      { people: ['Johann Trask', 'Ida Falk'], story: 'flood' },
      { people: ['Jakob Trask', 'Ida Falk'], story: 'flood' },
    ),
    ['ida-falk: a b', 'jakob-trask: b', 'johann-trask: a'],
  ],
  [
    'an initial that fits two of a family in one event',
    articles(
      { people: ['Johann Trask', 'Jakob Trask'], story: 'flood' },
      { people: ['J. Trask'], story: 'flood' },
    ),
    ['j-trask: b', 'jakob-trask: a', 'johann-trask: a'],
  ],
  [
    'a spelling with an initial keeps no second surname away',
    articles(
      { people: ['Anselma Trask Veiga', 'Ida Falk', 'Bo Karr'] },
      { people: ['A. Trask Veiga', 'Ida Falk', 'Bo Karr'] },
      { people: ['Anselma Trask', 'Ida Falk', 'Bo Karr'] },
    ),
    ['anselma-trask-veiga: a b c', 'bo-karr: a b c', 'ida-falk: a b c'],
  ],
  [
    'what a third article tells of the shorter form joins it with the longer',
    articles(
      { people: ['Hector Fabio Trask Veiga'], topics: ['mines'], places: ['Osk'] },
      { people: ['Hector Fabio Trask', 'Ida Falk'], topics: ['mines'], places: ['Osk'] },
      { people: [named('Hector F. Trask', 'reporter'), 'Ida Falk'], topics: ['mines'], places: ['Osk'] },
      { people: ['Bo Karr'] },
    ),
    ['bo-karr: d', 'hector-fabio-trask-veiga: a', 'hector-fabio-trask: b c', 'ida-falk: b c'],
  ],
  [
    'a middle initial, by way of the name that it is of, is the name with a second surname',
    articles(
      { people: ['Hector Fabio Trask Veiga', 'Ida Falk'], story: 'mine' },
      { people: ['Hector Fabio Trask', 'Ida Falk'], story: 'mine' },
      { people: ['Hector F. Trask', 'Ida Falk', 'Bo Karr'], topics: ['mines'] },
      { people: ['Hector G. Trask', 'Bo Karr'], topics: ['mines'] },
    ),
    ['bo-karr: c d', 'hector-fabio-trask-veiga: a b c', 'hector-g-trask: d', 'ida-falk: a b c'],
  ],
  [
    'an initial and two surnames, and one thing in common',
    articles(
      { people: ['Anselma Trask Veiga'], topics: ['ports'] },
      { people: ['A. Trask Veiga'], topics: ['ports'] },
      { people: ['B. Trask Veiga'], topics: ['ports'] },
      { people: ['Orla Brandt'], topics: ['opera'] },
      { people: ['O. Brandt'], topics: ['opera'] },
    ),
    ['anselma-trask-veiga: a b', 'b-trask-veiga: c', 'o-brandt: e', 'orla-brandt: d'],
  ],
  [
    'two initials that both fit, and one thing in common',
    articles(
      { people: ['William Henry Trask'], topics: ['mills'] },
      { people: ['W. H. Trask'], topics: ['mills'] },
      { people: ['W. G. Trask'], topics: ['mills'] },
    ),
    ['w-g-trask: c', 'william-henry-trask: a b'],
  ],
  [
    'two initials that fit two people, and nothing in common',
    articles(
      { people: ['William Henry Trask'], topics: ['mills'] },
      { people: ['Walter Howard Trask'], topics: ['mills'] },
      { people: ['W. H. Trask'], topics: ['mills'] },
      { people: ['Orla Finn Brandt'], topics: ['fish'] },
      { people: ['O. F. Brandt'], topics: ['opera'] },
    ),
    [
      'o-f-brandt: e',
      'orla-finn-brandt: d',
      'w-h-trask: c',
      'walter-howard-trask: b',
      'william-henry-trask: a',
    ],
  ],
  [
    'other middle initials: father and son',
    articles(
      { people: [named('Walter H. Munk', 'senator')], topics: ['politics'] },
      { people: [named('Walter P. Munk', 'senator')], topics: ['politics'] },
    ),
    ['walter-h-munk: a', 'walter-p-munk: b'],
  ],
  [
    'more middle initials: father and son, with and without spaces',
    articles(
      { people: [named('Walter H. P. Munk', 'senator')], topics: ['politics'] },
      { people: [named('Walter P. Munk', 'senator')], topics: ['politics'] },
      { people: [named('Walter H.P. Munk', 'senator')], topics: ['politics'] },
    ),
    ['walter-h-p-munk: a c', 'walter-p-munk: b'],
  ],
  [
    'ages that mean other years of birth',
    articles(
      {
        people: [
          { name: 'William Tarrow', offices: ['mayor of Marle'], sentence: 'William Tarrow, 71, spoke.' },
        ],
      },
      {
        people: [{ name: 'Bill Tarrow', offices: ['Marle mayor'], sentence: 'Bill Tarrow, 38, spoke.' }],
      },
    ),
    ['bill-tarrow: b', 'william-tarrow: a'],
  ],
  [
    'the short form goes to the one of two whom its article fits',
    articles(
      { people: [named('Walter H. Munk', 'senator'), 'Ida Falk', 'Per Strand'], topics: ['politics'] },
      { people: [named('Walter P. Munk', 'shipowner'), 'Lea Noor'], topics: ['economy'] },
      { people: [named('Walter Munk', 'senator'), 'Ida Falk', 'Per Strand'], topics: ['politics'] },
    ),
    ['ida-falk: a c', 'lea-noor: b', 'per-strand: a c', 'walter-h-munk: a c', 'walter-p-munk: b'],
  ],
  [
    'the short form goes to the one in many times the articles, where its article agrees at all',
    articles(
      ...Array.from({ length: 10 }, () => ({
        people: [named('Walter H. Munk', 'premier')],
        topics: ['politics'],
        outlet: 'Marle Post',
      })),
      { people: ['Walter P. Munk'], topics: ['politics'], outlet: 'Marle Post' },
      { people: ['Walter Munk'], topics: ['politics'], outlet: 'Marle Post' },
    ),
    ['walter-h-munk: a b c d e f g h i j l', 'walter-p-munk: k'],
  ],
  [
    'the short form that fits both alike stays alone',
    articles({ people: ['Walter H. Munk'] }, { people: ['Walter P. Munk'] }, { people: ['Walter Munk'] }),
    ['walter-h-munk: a', 'walter-munk: c', 'walter-p-munk: b'],
  ],
  [
    'junior and senior',
    articles(
      { people: [named('Cal Roe Jr.', 'pitcher')] },
      { people: [named('Cal Roe', 'pitcher')] },
      { people: ['Cal Roe Sr.'] },
    ),
    ['cal-roe-jr: a', 'cal-roe-sr: c', 'cal-roe: b'],
  ],
  [
    'a middle initial left out beside the same suffix',
    articles(
      { people: ['Theo J. Marsh Jr.'] },
      { people: ['Theo Marsh Jr.'] },
      { people: ['Theo K. Marsh III'] },
    ),
    ['theo-j-marsh-jr: a b', 'theo-k-marsh-iii: c'],
  ],
  [
    'without a suffix the initial needs more',
    articles(
      { people: ['Theo J. Marsh'], topics: ['sport'] },
      { people: ['Theo Marsh'], topics: ['politics'] },
    ),
    ['theo-j-marsh: a', 'theo-marsh: b'],
  ],
  [
    'senior is the plain name of the same office',
    articles(
      { people: [named('W. Cal Roe Sr.', 'associate director of the bureau')] },
      { people: [named('W. Cal Roe', 'a former associate director of the bureau'), 'Mo Ray'] },
      { people: [named('Cal Roe', 'director'), 'Mo Ray'] },
    ),
    ['mo-ray: b c', 'w-cal-roe-sr: a b c'],
  ],
  [
    'the third of a name in full',
    articles(
      { people: [named('L. Pat Gray III', 'acting director'), 'Mo Ray'] },
      { people: [named('L. Pat Gray', 'director'), 'Mo Ray'] },
    ),
    ['l-pat-gray-iii: a b', 'mo-ray: a b'],
  ],
  [
    'the number of somebody in one office of two words is left out in the same years',
    articles(
      { people: [named('Walter S. Roe III', 'special counsel')] },
      { people: [named('Walter Roe', 'special counsel')] },
    ),
    ['walter-s-roe-iii: a b'],
  ],
  [
    'thirty years before it was the grandfather',
    [
      { id: 'a', date: '2020-01-01', people: [named('Walter S. Roe III', 'special counsel')] },
      { id: 'b', date: '1990-01-01', people: [named('Walter Roe', 'special counsel')] },
    ],
    ['walter-roe: b', 'walter-s-roe-iii: a'],
  ],
  [
    'an office of one word is too little for it',
    articles({ people: [named('Walter S. Roe III', 'lawyer')] }, { people: [named('Walter Roe', 'lawyer')] }),
    ['walter-roe: b', 'walter-s-roe-iii: a'],
  ],
  [
    'the third of a short name is another',
    articles({ people: [named('Pat Gray III', 'director')] }, { people: [named('Pat Gray', 'director')] }),
    ['pat-gray-iii: a', 'pat-gray: b'],
  ],
  [
    'senior with another office is another',
    articles({ people: [named('Cal Roe Sr.', 'judge')] }, { people: [named('Cal Roe', 'pitcher')] }),
    ['cal-roe-sr: a', 'cal-roe: b'],
  ],
  [
    'a minister, and a captain in reports of matches',
    articles(
      { people: [named('Gary Tarrow', 'development minister')], topics: ['politics'] },
      { people: [named('Gary Tarrow', 'captain')], topics: ['sport'] },
      { people: [named('Gary Tarrow', 'skipper')], topics: ['sport'] },
    ),
    ['gary-tarrow-captain: b c', 'gary-tarrow-politician: a'],
  ],
  [
    'a minister who is called captain elsewhere',
    articles(
      { people: [named('Gary Tarrow', 'minister')], topics: ['politics'] },
      { people: [named('Gary Tarrow', 'captain')] },
    ),
    ['gary-tarrow: a b'],
  ],
  [
    'nickname, same office',
    articles(
      { people: [named('William Tarrow', 'mayor of Marle')] },
      { people: [named('Bill Tarrow', 'Marle mayor')] },
    ),
    ['william-tarrow: a b'],
  ],
  [
    'a short form of the middle name, the first an initial',
    articles(
      { people: [named('P. William Tarrow', 'mayor of Marle')] },
      { people: [named('Bill Tarrow', 'Marle mayor')] },
    ),
    ['p-william-tarrow: a b'],
  ],
  [
    'nickname of a surname that many bear, in two papers on one topic',
    articles(
      { people: ['Michael Jackson', 'Ida Falk'], topics: ['business', 'music'] },
      { people: ['Mike Jackson', 'Bo Karr'], topics: ['business', 'music'] },
    ),
    ['bo-karr: b', 'ida-falk: a', 'michael-jackson: a', 'mike-jackson: b'],
  ],
  [
    'the same with an office',
    articles(
      { people: [named('Michael Jackson', 'Marle mayor')], topics: ['business', 'music'] },
      { people: [named('Mike Jackson', 'Marle mayor')], topics: ['business', 'music'] },
    ),
    ['michael-jackson: a b'],
  ],
  [
    'John is no short form of Jonathan',
    articles(
      { people: [named('John Tarrow', 'Marle mayor')] },
      { people: [named('Jonathan Tarrow', 'Marle mayor')] },
    ),
    ['john-tarrow: a', 'jonathan-tarrow: b'],
  ],
  [
    'nickname, nothing in common',
    articles(
      { people: [named('William Tarrow', 'mayor')], topics: ['politics'], outlet: 'Marle Post' },
      { people: [named('Bill Tarrow', 'drummer')], topics: ['music'], outlet: 'Tarn News' },
    ),
    ['bill-tarrow: b', 'william-tarrow: a'],
  ],
  [
    'an initial, same company and office',
    articles(
      { people: [named('Johanna Quist', 'professor'), 'Ida Falk'] },
      { people: [named('J. Quist', 'professor'), 'Ida Falk'] },
    ),
    ['ida-falk: a b', 'johanna-quist: a b'],
  ],
  [
    'an initial that fits two: a guess is no evidence',
    articles({ people: ['Johanna Quist'] }, { people: ['Jonas Quist'] }, { people: ['J. Quist'] }),
    ['j-quist: c', 'johanna-quist: a', 'jonas-quist: b'],
  ],
  [
    'a mayor and a footballer',
    articles(
      { people: [named('Jon Vale', 'mayor of Marle')], topics: ['politics'] },
      { people: [named('Jon Vale', 'striker')], topics: ['sport'] },
      { people: [named('Jon Vale', 'Mayor')], topics: ['politics'] },
      { people: ['Jon Vale'], topics: ['sport'] },
    ),
    ['jon-vale-footballer: b d', 'jon-vale-politician: a c'],
  ],
  [
    'a defender of somebody is no footballer',
    articles(
      { people: [named('Jon Vale', 'mayor of Marle')], topics: ['politics'] },
      { people: [named('Jon Vale', 'budget defender')], topics: ['politics'] },
      { people: [named('Jon Vale', 'mayor')], topics: ['politics'] },
    ),
    ['jon-vale: a b c'],
  ],
  [
    'another matter alone makes nobody two',
    articles(
      { people: [named('Jon Vale', 'mayor of Marle')], topics: ['politics'] },
      { people: ['Jon Vale'], topics: ['sport'] },
      { people: ['Jon Vale'], topics: ['music'] },
    ),
    ['jon-vale: a b c'],
  ],
  [
    'an office read in an article on other matters makes nobody two',
    articles(
      { people: [named('Jon Vale', 'senator')], topics: ['politics'] },
      { people: [named('Jon Vale', 'senator')], topics: ['politics'] },
      { people: [named('Jon Vale', 'quarterback')], topics: ['politics'] },
    ),
    ['jon-vale: a b c'],
  ],
  [
    'a footballer who became mayor',
    articles(
      { people: [named('Jon Vale', 'mayor of Marle')], topics: ['politics'] },
      { people: [named('Jon Vale', 'striker')], topics: ['sport'] },
      { people: [named('Jon Vale', 'former striker and now mayor')], topics: ['politics'] },
    ),
    ['jon-vale: a b c'],
  ],
  [
    'a senator and a vice president of a firm, in the same years',
    articles(
      { people: [named('Jon Vale', 'Senator')], topics: ['politics'], date: '2007-03-01/2008-02-01' },
      { people: [named('Jon Vale', 'Sen.')], topics: ['politics'], date: '2007-05-02' },
      { people: [named('Jon Vale', 'senior vice president')], topics: ['business'], date: '2007-11-12' },
      { people: [named('Jon Vale', 'senior VP')], topics: ['business'], date: '2007-11-13' },
    ),
    ['jon-vale-executive: c d', 'jon-vale-politician: a b'],
  ],
  [
    'a senator who goes to a firm',
    articles(
      { people: [named('Jon Vale', 'Senator')], topics: ['politics'], date: '2007-05-02' },
      { people: [named('Jon Vale', 'former senator')], topics: ['politics'], date: '2011-05-02' },
      { people: [named('Jon Vale', 'senior vice president')], topics: ['business'], date: '2011-11-12' },
    ),
    ['jon-vale: a b c'],
  ],
  [
    'players of two national teams',
    articles(
      {
        people: [
          { name: 'Jon Vale', sentence: 'Wales number eight Jon Vale said that he was fit.' },
          'Per Strand',
        ],
      },
      {
        people: [{ name: 'Jon Vale', sentence: 'The goal came from England striker Jon Vale.' }, 'Ida Falk'],
      },
      { people: ['Jon Vale', 'Per Strand'] },
    ),
    ['ida-falk: b', 'jon-vale-3e23e8: b', 'jon-vale-ca9781: a c', 'per-strand: a c'],
  ],
  [
    'a coach goes from one nation to the other, and a match names two',
    articles(
      { people: [{ name: 'Jon Vale', sentence: 'Wales coach Jon Vale said that he was content.' }] },
      { people: [{ name: 'Jon Vale', sentence: 'England beat Scotland captain Jon Vale and his men.' }] },
      { people: [{ name: 'Jon Vale', sentence: 'The try of Scotland winger Jon Vale decided it.' }] },
    ),
    ['jon-vale: a b c'],
  ],
  [
    'a singer and a bishop, of whom a third article says nothing',
    articles(
      { people: [named('Ann Rook', 'bishop')], outlet: 'Marle Post' },
      { people: [named('Ann Rook', 'soprano')], outlet: 'Tarn News' },
      { people: ['Ann Rook'], outlet: 'Fen Gazette' },
    ),
    ['ann-rook-cleric: a', 'ann-rook-singer: b'],
  ],
  [
    'one name, two occupations of life, one company: a golfer and actor',
    articles(
      { people: [named('Lou Hart', 'golfer'), 'Ida Falk', 'Per Strand'] },
      { people: [named('Lou Hart', 'actor'), 'Ida Falk', 'Per Strand'] },
    ),
    ['ida-falk: a b', 'lou-hart: a b', 'per-strand: a b'],
  ],
  [
    'a name after marriage, with the name before it',
    articles(
      { people: [named('Petra Lindqvist', 'judge'), 'Ida Falk'] },
      { people: [named('Petra Lindqvist Moor', 'judge'), 'Ida Falk'] },
      { people: [named('Petra Moor', 'judge'), 'Ida Falk'] },
    ),
    ['ida-falk: a b c', 'petra-lindqvist-moor: a b c'],
  ],
  [
    'a name after marriage, without a bridge',
    articles({ people: [named('Petra Lindqvist', 'judge')] }, { people: [named('Petra Moor', 'judge')] }),
    ['petra-lindqvist: a', 'petra-moor: b'],
  ],
  [
    'no chain: a short form that fits two others does not make them one',
    articles(
      { people: [named('Johanna Quist', 'professor'), 'Ida Falk'] },
      { people: [named('Jonas Quist', 'professor'), 'Ida Falk'] },
      { people: [named('J. Quist', 'professor'), 'Ida Falk'] },
    ),
    ['ida-falk: a b c', 'j-quist: c', 'johanna-quist: a', 'jonas-quist: b'],
  ],
  [
    'surname first',
    articles({ people: [named('Shen Weilin', 'premier')] }, { people: [named('Weilin Shen', 'premier')] }),
    ['shen-weilin: a b'],
  ],
  [
    'a spelling error',
    articles(
      { people: [named('Marit Blankner', 'envoy')] },
      { people: [named('Marit Blankner', 'envoy'), 'Ida Falk'] },
      { people: [named('Marit Blnkner', 'envoy'), 'Ida Falk'] },
    ),
    ['ida-falk: b c', 'marit-blankner: a b c'],
  ],
  [
    'one letter apart, but brother and sister',
    articles(
      { people: [named('Daniel Kovacs', 'swimmer'), 'Ida Falk'] },
      { people: [named('Daniel Kovacs', 'swimmer'), 'Ida Falk'] },
      { people: [named('Daniela Kovacs', 'swimmer'), 'Ida Falk'] },
    ),
    ['daniel-kovacs: a b', 'daniela-kovacs: c', 'ida-falk: a b c'],
  ],
  [
    'two of one surname in one article',
    articles(
      { people: [named('Jon Karr', 'farmer'), named('John Karr', 'farmer')] },
      { people: [named('Jon Karr', 'farmer')] },
    ),
    ['john-karr: a', 'jon-karr: a b'],
  ],
  [
    'the name at birth, in the same article',
    articles({ people: ['Tilda Rose Marsh', 'Tilda Marsh'] }, { people: ['Tilda Marsh'] }),
    ['tilda-marsh: a b'],
  ],
  ['a surname alone names nobody', articles({ people: ['Ida Falk'] }, { people: ['Falk'] }), ['ida-falk: a']],
  [
    'a surname alone in the story of a full name',
    articles({ people: ['Ida Falk'], story: 's' }, { people: ['Falk'], story: 's' }),
    ['ida-falk: a b'],
  ],
  [
    'a surname alone where two of the story bear it',
    articles(
      { people: ['Ida Falk'], story: 's' },
      { people: ['Bo Falk'], story: 's' },
      { people: ['Falk'], story: 's' },
    ),
    ['bo-falk: b', 'ida-falk: a'],
  ],
  [
    'a surname that its article tells apart from the full name there',
    articles({ people: ['Ida Falk', 'Falk'], story: 's' }, { people: ['Ida Falk'], story: 's' }),
    ['ida-falk: a b'],
  ],
  [
    'a surname told apart, and another bearer in the story',
    articles({ people: ['Ida Falk', 'Falk'], story: 's' }, { people: ['Bo Falk'], story: 's' }),
    ['bo-falk: a b', 'ida-falk: a'],
  ],
  ['a single name that is known', articles({ people: ['Pelé'] }, { people: ['Pele'] }), ['pele: a b']],
  [
    'an ambiguous surname stays open',
    articles({ people: ['Ida Falk', 'Bo Falk', { name: 'Falk', ambiguous: ['ida-falk', 'bo-falk'] }] }),
    ['bo-falk: a', 'ida-falk: a'],
  ],
  ['capitals of a headline', articles({ people: ['IDA FALK'] }, { people: ['Ida Falk'] }), ['ida-falk: a b']],
]

test.each(cases)('%s', (_case, records, pages) => {
  expect(pagesOf(link(records))).toEqual(pages)
})

describe('a surname that dominates the archive', () => {
  const full = Array.from(
    { length: 12 },
    (_, index): RecordSketch => ({
      id: `f${String(index).padStart(2, '0')}`,
      date: `2020-02-${String(index + 1).padStart(2, '0')}`,
      people: [{ name: 'Ida Falk', offices: ['premier'], surfaces: ['Ida Falk', 'Falk'] }, 'Per Strand'],
      topics: ['politics'],
    }),
  )

  test('is hers in an article that agrees, and marked as inferred', () => {
    const archive = link([
      ...full,
      { id: 'x', date: '2020-03-01', people: ['Falk', 'Per Strand'], topics: ['politics'] },
    ])
    const ida = archive.people.find(({ id }) => id === 'ida-falk')
    expect(ida?.appearances.at(-1)).toMatchObject({ article: 'x', basis: 'inferred' })
    expect(ida?.appearances[0]?.basis).toBe('text')
    expect(archive.entries.at(-1)?.personIds.falk).toBe('ida-falk')
  })

  test.each<[string, RecordSketch]>([
    ['on another matter', { people: ['Falk'], topics: ['sport'], date: '2020-03-01' }],
    ['of another time', { people: ['Falk', 'Per Strand'], topics: ['politics'], date: '1950-03-01' }],
  ])('is not in an article %s', (_case, sketch) => {
    expect(
      link([...full, { id: 'x', ...sketch }]).entries.find(({ id }) => id === 'x')?.personIds,
    ).not.toHaveProperty('falk')
  })

  test('is nobody’s where a second bearer is named often', () => {
    const other = [1, 2].map((day) => ({
      id: `o${day}`,
      date: `2020-03-0${day}`,
      people: [{ name: 'Bo Falk', surfaces: ['Bo Falk', 'Falk'] }],
    }))
    const archive = link([
      ...full,
      ...other,
      { id: 'x', date: '2020-03-04', people: ['Falk', 'Per Strand'], topics: ['politics'] },
    ])
    expect(archive.entries.find(({ id }) => id === 'x')?.personIds).not.toHaveProperty('falk')
  })
})

test('the forms of one office are one line of a page, other offices are their own', () => {
  const { people } = link(
    articles(
      { people: [named('Ida Falk', 'Sen.')] },
      { people: [named('Ida Falk', 'Senator')] },
      { people: [named('Ida Falk', 'the senator', 'Vermont Sen.')] },
      { people: [named('Ida Falk', 'former Senator', 'state senator')] },
    ),
  )
  expect(people[0]?.offices.map(({ title, articles }) => `${title} ${articles.length}`)).toEqual([
    'Senator 3',
    'Vermont Sen. 1',
    'former Senator 1',
    'state senator 1',
  ])
})

describe('names and addresses', () => {
  test('the name shown is the most frequent full spelling, and the others lead to it', () => {
    const archive = link(
      articles(
        { people: ['Andriy Zelenskiy'] },
        { people: ['Andriy Zelensky'] },
        { people: ['Andriy Zelensky'] },
      ),
    )
    expect(archive.people).toMatchObject([{ name: 'Andriy Zelensky', aliases: ['Andriy Zelenskiy'] }])
    expect(archive.redirects).toEqual([
      { from: 'people/andriy-zelenskiy/', to: ['people/andriy-zelensky/'], title: 'Andriy Zelenskiy' },
    ])
  })

  test('the name shown is the one in its first case, however often others stand', () => {
    const archive = link(
      articles(
        { people: ['Josef Novák'], language: 'cs' },
        { people: ['Josefa Nováka'], language: 'cs' },
        { people: ['Josefa Nováka'], language: 'cs' },
      ),
    )
    expect(archive.people).toMatchObject([
      {
        name: 'Josef Novák',
        joined: [{ name: 'Josefa Nováka', to: 'Josef Novák', articles: 2, level: 'case' }],
      },
    ])
  })

  test('the name shown is written in the script that most articles have', () => {
    const archive = link(
      articles(
        { people: ['Сергей Роевский'] },
        { people: ['Сергей Роевский'] },
        { people: ['Sergei Roevsky'] },
        { people: ['Sergei Roevsky'] },
        { people: ['Sergej Roevski'] },
      ),
    )
    expect(archive.people.map(({ name }) => name)).toEqual(['Sergei Roevsky'])
  })

  test('two people of one name have a page that lists both', () => {
    const archive = link(
      articles({ people: [named('Jon Vale', 'mayor')] }, { people: [named('Jon Vale', 'striker')] }),
    )
    expect(archive.redirects).toEqual([
      {
        from: 'people/jon-vale/',
        to: ['people/jon-vale-footballer/', 'people/jon-vale-politician/'],
        title: 'Jon Vale',
      },
    ])
  })

  test('an address does not move when articles about others come', () => {
    const records = articles({ people: ['Ida Falk', 'Bo Karr'] }, { people: ['Ida Falk'] })
    const more = { id: 'z', date: '2021-01-01', people: ['Ida Falkner', 'Cy Dee', 'Ada Falk'] }
    const pages = (archive: ReturnType<typeof link>): string[] => archive.people.map(({ page }) => page)
    expect(pages(link([...records, more]))).toEqual(expect.arrayContaining(pages(link(records))))
  })
})

describe('the owner decides', () => {
  const records = articles(
    { people: [named('Jon Vale', 'mayor')], topics: ['politics'] },
    { people: [named('Jon Vale', 'striker')], topics: ['sport'] },
    { people: ['Johnny Valentine'] },
    { people: ['Merrill Lynn'] },
  )

  test('same, by the id that the site showed, and the old address leads on', () => {
    const archive = link(records, {
      people: [owned({ name: 'Jon Vale', id: 'jon-vale-politician', same: ['jon-vale-footballer'] })],
    })
    expect(pagesOf(archive)).toEqual(['johnny-valentine: c', 'jon-vale-politician: a b', 'merrill-lynn: d'])
    expect(archive.redirects).toContainEqual({
      from: 'people/jon-vale-footballer/',
      to: ['people/jon-vale-politician/'],
      title: 'Jon Vale',
    })
    expect(archive.people.find(({ id }) => id === 'jon-vale-politician')?.verified).toBe(true)
  })

  test('aliases join, and the owner’s name, id and note are shown', () => {
    const archive = link(records, {
      people: [
        owned({
          name: 'John Vale',
          id: 'vale',
          aliases: ['Johnny Valentine'],
          same: ['jon-vale-footballer'],
          note: 'N',
        }),
      ],
    })
    expect(pagesOf(archive)).toEqual(['jon-vale-politician: a', 'merrill-lynn: d', 'vale: b c'])
    expect(archive.people.find(({ id }) => id === 'vale')).toMatchObject({ name: 'John Vale', note: 'N' })
    expect(archive.redirects.map(({ from, to }) => `${from} ${to}`)).toContain(
      'people/johnny-valentine/ people/vale/',
    )
  })

  test('a spelling that the owner joined takes no other spelling of its article away', () => {
    const told = articles(
      { people: [named('Desmond Vale', 'councillor'), 'Ida Falk'], outlet: 'The Post' },
      { people: [named('D. Vale', 'councillor'), 'Desmond Valie', 'Ida Falk'], outlet: 'The Post' },
    )
    const people = [owned({ name: 'Desmond Vale', same: ['Desmond Valie'] })]
    expect(pagesOf(link(told, { people }))).toEqual(['desmond-vale: a b', 'ida-falk: a b'])
    const apart = articles(
      { people: [named('Desmond Vale', 'councillor'), named('D. Vale', 'councillor'), 'Ida Falk'] },
      { people: ['Desmond Valie', 'Ida Falk'] },
    )
    expect(pagesOf(link(apart, { people }))).toEqual(['d-vale: a', 'desmond-vale: a b', 'ida-falk: a b'])
  })

  test('not a person is listed nowhere', () => {
    const archive = link(records, { people: [owned({ name: 'Merrill Lynn', notAPerson: true })] })
    expect(archive.people.map(({ id }) => id)).not.toContain('merrill-lynn')
    expect(archive.entries.at(-1)?.people).toEqual([])
  })

  test('different keeps apart what would be joined', () => {
    const two = articles(
      { people: [named('William Tarrow', 'mayor'), 'Ida Falk'] },
      { people: [named('Bill Tarrow', 'mayor'), 'Ida Falk'] },
    )
    expect(pagesOf(link(two))).toContain('william-tarrow: a b')
    const archive = link(two, { people: [owned({ name: 'William Tarrow', different: ['Bill Tarrow'] })] })
    expect(pagesOf(archive)).toEqual(['bill-tarrow: b', 'ida-falk: a b', 'william-tarrow: a'])
  })

  test('two entries of one name share out the articles by their descriptions', () => {
    const archive = link(
      articles(
        { people: [named('Ann Rook', 'senator')] },
        { people: [named('Ann Rook', 'professor')] },
        { people: ['Ann Rook'] },
      ),
      {
        people: [
          owned({ name: 'Ann Rook', id: 'ann-rook-senator', description: 'Senator for Marle' }),
          owned({ name: 'Ann Rook', id: 'ann-rook-botanist', description: 'Professor of botany' }),
        ],
      },
    )
    expect(pagesOf(archive)).toEqual(['ann-rook-botanist: b', 'ann-rook-senator: a'])
  })

  test('of two entries of one name, the one with the plain id has what tells nothing', () => {
    const archive = link(
      articles(
        { people: [named('Jane Roe', 'mayor')] },
        { people: [named('Jane Roe', 'painter')] },
        { people: ['Jane Roe'] },
      ),
      {
        people: [
          owned({ name: 'Jane Roe', description: 'Mayor of Arlen' }),
          owned({ name: 'Jane Roe', id: 'jane-roe-painter', different: ['jane-roe'] }),
        ],
      },
    )
    expect(pagesOf(archive)).toEqual(['jane-roe-painter: b', 'jane-roe: a c'])
  })

  test.each([
    [['Ivan Marin', 'Iván Marín'], 'Iván Marín'],
    [['Iván Marín', 'Ivan Marin', 'Ivan Marin'], 'Ivan Marin'],
    [['Zoe Falk', 'Zoë Falk'], 'Zoë Falk'],
    [['IVAN MARIN', 'Iván Marín'], 'Iván Marín'],
  ])('of %j the page is called %s', (names, shown) => {
    const archive = link(articles(...names.map((name) => ({ people: [name] }))))
    expect(archive.people.map(({ name }) => name)).toEqual([shown])
  })

  test('a single name with an entry has a page', () => {
    const archive = link(articles({ people: ['Tavi'] }), { people: [owned({ name: 'Tavi' })] })
    expect(pagesOf(archive)).toEqual(['tavi: a'])
  })

  test('same and different of one pair is reported, and neither is followed', () => {
    const archive = link(articles({ people: ['Ida Falk'] }, { people: ['Bo Karr'] }), {
      people: [
        owned({ name: 'Ida Falk', same: ['bo-karr'] }),
        owned({ name: 'Bo Karr', different: ['ida-falk'] }),
      ],
    })
    expect(pagesOf(archive)).toEqual(['bo-karr: b', 'ida-falk: a'])
    expect(archive.diagnostics).toMatchObject([
      { rule: 'people/same-and-different', path: 'authority/people.yml' },
    ])
  })

  test('an entry with articles has these and no others, under each of its spellings', () => {
    const records = articles(
      { people: ['Ann Rook'] },
      { people: ['Ann Rook'] },
      { people: ['Anne Rook'] },
      { people: ['Ann Rook'] },
    )
    const other = owned({
      name: 'Ann Rook',
      id: 'ann-rook-botanist',
      aliases: ['Anne Rook'],
      articles: ['b.txt', 'c.txt'],
    })
    expect(pagesOf(link(records, { people: [other] }))).toEqual(['ann-rook-botanist: b c', 'ann-rook: a d'])
    const main = owned({ name: 'Ann Rook', description: 'Mayor' })
    expect(pagesOf(link(records, { people: [main, other] }))).toEqual([
      'ann-rook-botanist: b c',
      'ann-rook: a d',
    ])
    // An article of the list that does not name the person, or is gone, changes nothing.
    const gone = { ...other, articles: ['z.txt'] }
    expect(pagesOf(link(records.slice(0, 2), { people: [gone] }))).toEqual(['ann-rook: a b'])
  })

  test('what the owner takes back is as before', () => {
    const before = JSON.stringify(link(records))
    link(records, { people: [owned({ name: 'Jon Vale', same: ['jon-vale-footballer'] })] })
    expect(JSON.stringify(link(records))).toBe(before)
  })
})
