import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticlePerson, ArticleTopic } from '../../../src/model/article.ts'
import type { Stated } from '../../../src/model/document.ts'
import { findPlaces, type PlaceInput } from '../../../src/normalize/places/places.ts'
import { personWith } from '../../setup/person.ts'

interface Item {
  readonly text: string
  readonly title?: string
  readonly people?: readonly string[]
  readonly dateline?: string
  readonly stated?: readonly Stated<readonly string[]>[]
  readonly topic?: string
  readonly language?: string
  readonly archive?: string
}

function input(item: Item): PlaceInput {
  const {
    text,
    title = '',
    people = [],
    dateline,
    stated = [],
    topic,
    language = 'en',
    archive = 'en',
  } = item
  const nothing = {
    ...{
      id: [],
      title: [],
      standfirst: [],
      date: [],
      updated: [],
      added: [],
      outlet: [],
      agency: [],
      authors: [],
    },
    ...{
      section: [],
      printPage: [],
      language: [],
      url: [],
      people: [],
      topics: [],
      places: stated,
      story: [],
    },
  }
  return {
    document: {
      ...{ path: 'a.txt', hash: '', format: 'text', stated: nothing, diagnostics: [] },
      body: { type: 'root', children: [] },
    },
    ...{ title, standfirst: null, text, language, archiveLanguage: archive },
    people: people.map((name) => person(name, text)),
    topics: topic ? [{ id: topic, label: topic, score: 1, evidence: [] } satisfies ArticleTopic] : [],
    dateline: dateline ? { place: dateline, agency: null, text: `${dateline} —` } : null,
  }
}

function person(name: string, text: string): ArticlePerson {
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    ...{ field: 'text' as const, start: index, end: index + name.length, surface: name, score: 1 },
  }))
  return personWith(name, name, mentions)
}

const names = (item: Item): string[] => findPlaces(input(item)).map(({ name }) => name)

describe('places named', () => {
  test.each<[string, string[]]>([
    ['The train from Lyon reached Turin at noon.', ['Lyon', 'Turin']],
    ['Floods in Kiev; later, Kyiv was dry.', ['Kyiv']],
    ['He flew from Peking to Bombay and on to Burma.', ['Beijing', 'Mumbai', 'Myanmar']],
    ['They met in Washington, D.C. on Friday.', ['Washington']],
    ['He moved to the U.S. in May.', ['United States']],
    ['The mill stands in Birmingham, Alabama, by the river.', ['Birmingham, Alabama']],
    ['She lives in Austin, Texas.', ['Austin', 'Texas']],
    ['Hunting with dogs is banned in England and Wales.', ['England', 'Wales']],
    ['The President of Georgia spoke. Georgia has a new law.', ['Georgia']],
    ['Oslo is cold. In Bergen it rained, and Oslo froze.', ['Oslo', 'Bergen']],
    ['Er fuhr nach München und Köln.', ['Munich', 'Cologne']],
    ['Er wohnte in Leiden und starb nach langem Leiden in Köln.', ['Leiden', 'Cologne']],
    ['The ship left Port-au-Prince for the Bay of Pigs.', ['Port-au-Prince', 'Bay of Pigs']],
    ['The talks in Bosnia-Herzegovina stalled.', ['Bosnia and Herzegovina']],
  ])('%s', (text, expected) => {
    expect(names({ text })).toEqual(expected)
  })
  test('most often named first', () => {
    expect(names({ text: 'From Rome to Prague. Prague is old. Rain fell on Prague.' })).toEqual([
      'Prague',
      'Rome',
    ])
  })
})

describe('traps: what is no place', () => {
  test.each<[string, Item]>([
    ['a person’s name', { text: 'Paris Marlow arrived. Paris Marlow left.', people: ['Paris Marlow'] }],
    ['a surname', { text: 'It was in London that Jack London wrote.', people: ['London'] }],
    ['a given name alone', { text: 'Georgia smiled, and Jordan shrugged.' }],
    ['a surname of a president', { text: 'Washington crossed the river with his men.' }],
    ['a government', { text: 'Moscow said it would wait; Beijing has rejected the plan.' }],
    ['a newspaper', { text: 'The Boston Ledger reported it, and so did the Berlin Kurier.' }],
    ['a bank', { text: 'The Bank of England raised rates.' }],
    ['a title', { text: 'The Duke of Edinburgh opened the bridge.' }],
    [
      'common words',
      { text: 'Nice work. Reading helps. Split the bill. Hull breaches are rare. Mobile phones ring.' },
    ],
    ['an adjective of two letters', { text: 'US troops and UK firms were told; US officials agreed.' }],
    ['a hyphenated name', { text: 'The Paris-based firm and the Anglo-Ireland pact.' }],
    ['a handle', { text: 'Follow @London and #Rome.' }],
  ])('%s', (_case, item) => {
    expect(names(item)).toEqual([])
  })
  test('in sport a town is a team until something shows otherwise', () => {
    const text = 'Leeds beat Liverpool 2-1. The match in Cardiff drew 40,000. Spain lost to Denmark.'
    expect(names({ text, topic: 'medtop:15000000' })).toEqual(['Cardiff', 'Denmark'])
  })
})

describe('in other languages', () => {
  test.each<[language: string, text: string, names: string[]]>([
    ['de', 'Der Zug aus Lüttich hielt in Köln. Die Wiener warteten.', ['Liège', 'Cologne']],
    [
      'de',
      'Die Türkei und die USA sprachen; Deutschlands Häfen ruhten.',
      ['Turkey', 'United States', 'Germany'],
    ],
    ['de', 'Sie wohnt in Essen. Nach dem Brand in Essen blieb die Schule zu.', ['Essen']],
    ['de', 'Aus Celle und Bamberg kamen Gäste nach Lüneburg.', ['Celle', 'Bamberg', 'Lüneburg']],
    [
      'fr',
      'Un train pour Besançon s’arrête à Tours ; il vient de Roubaix.',
      ['Tours', 'Besançon', 'Roubaix'],
    ],
    ['it', 'Da Lecce e da Cuneo sono arrivati a Bergamo.', ['Lecce', 'Cuneo', 'Bergamo']],
    ['nl', 'De burgemeester van Ede reed naar Zwolle.', ['Ede', 'Zwolle']],
    ['en', 'Drivers from Doncaster and Chester must wait in Wigan.', ['Doncaster', 'Chester', 'Wigan']],
    ['fr', 'Le préfet de Gand est arrivé à Alger, puis en Écosse.', ['Ghent', 'Algiers', 'Scotland']],
    ['fr', 'Les États-Unis et l’Allemagne ont signé.', ['United States', 'Germany']],
    [
      'es',
      'El tren salió de Londres y llegó a Ginebra; en EE.UU. llovía.',
      ['London', 'Geneva', 'United States'],
    ],
    ['it', 'Da Parigi a Monaco di Baviera, e poi in Svizzera.', ['Paris', 'Munich', 'Switzerland']],
    ['pt', 'Chegou a Moscou vindo de Nova Iorque; o Brasil venceu.', ['Moscow', 'New York', 'Brazil']],
    [
      'nl',
      'Van Parijs naar Den Haag; de VS en Ierland zwegen.',
      ['Paris', 'The Hague', 'United States', 'Ireland'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(names({ text, language }).toSorted()).toEqual(expected.toSorted())
  })
  test.each<[language: string, text: string]>([
    ['de', 'Nach dem Essen gingen alle; das Essen war kalt.'],
    ['de', 'Die Halle war voll, die Brille auch.'],
    ['de', 'Moskau warnte, Peking lehnte ab.'],
    ['de', 'Hagen warnte vor den Kosten, Ulm schwieg. Der Hof lag still, und Trier ging.'],
    ['fr', 'Il fit deux tours du parc ; Nancy attendait, Lens aussi.'],
    ['it', 'Come dice Prato, il prato è verde.'],
    ['nl', 'Gouda lachte, Hoorn zweeg, en het was best.'],
    ['en', 'Stafford sank in a slough. Poole and Bury played rugby.'],
    ['fr', 'Une grenade explosa; Florence sourit.'],
    ['fr', 'La Banque d’Angleterre se tait.'],
    ['es', 'El Damasco de la colcha y la colonia barata. Lima las uñas.'],
    ['it', 'Una mosca volava; la mozzarella era fresca.'],
    ['pt', 'A madeira do porto ardeu. Maurício saiu.'],
    ['nl', 'Zij wenen. Wenen helpt niet.'],
    // The words of another language are none of this one's.
    ['en', 'Wenen and Parijs are no English names.'],
  ])('%s, no place: %s', (language, text) => {
    expect(names({ text, language })).toEqual([])
  })
  test.each([
    ['de', 'Munich', 'München'],
    ['fr', 'London', 'Londres'],
    ['pt-BR', 'Tokyo', 'Tóquio'],
    ['en', 'Munich', 'Munich'],
    ['fi', 'Munich', 'Munich'],
  ])('an archive in %s calls %s %s', (archive, english, own) => {
    expect(names({ text: `He flew from ${english} to Oslo.`, archive })).toEqual([own, 'Oslo'])
    expect(names({ text: 'Nothing more.', dateline: english.toUpperCase(), archive })).toEqual([own])
  })
})

describe('dateline and stated places', () => {
  test.each<[string, string]>([
    ['WASHINGTON', 'Washington'],
    ['KIEV', 'Kyiv'],
    ['SEDGE FALLS', 'Sedge Falls'],
    ['Marle-sur-Arn', 'Marle-sur-Arn'],
  ])('the dateline %s gives %s', (dateline, name) => {
    expect(names({ text: 'Nothing more was said.', dateline })).toEqual([name])
  })
  const claim = (basis: 'user' | 'stated', value: string[]): Stated<readonly string[]> => ({
    ...{ value, basis, origin: 'front matter', line: 3 },
  })
  test('stated places come first, with the usual name', () => {
    const stated = [claim('stated', ['Kiev', 'Sedge Falls'])]
    expect(names({ text: 'He flew from Rome to Rome.', stated })).toEqual(['Kyiv', 'Sedge Falls', 'Rome'])
  })
  test('the owner’s word stands alone', () => {
    const stated = [claim('stated', ['Kyiv']), claim('user', ['Marle'])]
    expect(names({ text: 'He flew from Rome.', stated })).toEqual(['Marle'])
  })
})

test('evidence quotes the text at its offsets', () => {
  const words = [
    'Kiev',
    'in',
    'the',
    'US',
    'Georgia',
    ',',
    '. ',
    'Texas',
    'Paris',
    '\n\n',
    'St.',
    'Louis',
    'É',
    '’s',
    '🗺',
  ]
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join(' ')
      for (const { evidence = [] } of findPlaces(input({ text })))
        for (const { text: quoted, start, end } of evidence)
          if (start !== null && end !== null) expect(text.slice(start, end)).toBe(quoted)
    }),
  )
})
