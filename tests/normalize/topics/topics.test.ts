import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleTopic } from '../../../src/model/article.ts'
import type { AuthorityTopic } from '../../../src/model/authority.ts'
import type { Document, Stated } from '../../../src/model/document.ts'
import type { Origin } from '../../../src/model/origin.ts'
import { mediaTopics } from '../../../src/normalize/topics/iptc.ts'
import { tagTopics } from '../../../src/normalize/topics/topics.ts'

interface Item {
  readonly title: string
  readonly text: string
  readonly language?: string
  /** Language of the archive. */
  readonly site?: string
  readonly own?: readonly AuthorityTopic[]
  readonly stated?: readonly Stated<readonly string[]>[]
}

function tag({ title, text, own = [], stated = [], language = 'en', site = 'en' }: Item): ArticleTopic[] {
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
      topics: stated,
      places: [],
      story: [],
    },
  }
  const body: Document['body'] = { type: 'root', children: [] }
  return tagTopics({
    document: { path: 'a.txt', hash: '', format: 'text', stated: nothing, body, diagnostics: [] },
    context: {
      settings: { language: site, timeZone: 'UTC' },
      authority: { people: [], outlets: [], topics: own, almanac: { offices: [], events: [] } },
      repeats: [],
      resources: { peopleModel: null },
    },
    title,
    standfirst: null,
    text,
    language,
  })
}

const ids = (item: Item): string[] => tag(item).map(({ id }) => id)

// Invented items, told in the manner of different times and desks.
const items: [topic: string, title: string, text: string][] = [
  [
    '01000000',
    'Quiet drama wins top prize at lake festival',
    'The film, shot in six weeks on a borrowed camera, took best director as well. Its lead actress, making her screen debut, said she had nearly turned the role down.',
  ],
  [
    '01000000',
    'Pianist, 19, signs with veteran label',
    'Her first album of sonatas is out in May, with concerts in twelve cities and an orchestra of friends.',
  ],
  [
    '02000000',
    'Ferryman jailed over harbour killing',
    'A jury found Dorn Maddick guilty of manslaughter. The judge sentenced him to nine years in prison; his lawyers will appeal. Police had searched the harbour for two days.',
  ],
  [
    '03000000',
    'Dozens missing as ferry capsizes off Port Ellam',
    'Rescuers searched through the night for survivors. The coastguard said the death toll could rise. Helicopters lifted passengers from the wreckage.',
  ],
  [
    '04000000',
    'Brightwater shares tumble on profit warning',
    'The retailer said annual sales would miss forecasts as consumer spending weakened. Shares fell 14% in early trading and analysts cut their estimates.',
  ],
  [
    '04000000',
    'Central bank holds rates',
    'Policymakers left interest rates unchanged, saying inflation would ease as the economy slows. Economists had expected a cut after weak industrial output.',
  ],
  [
    '05000000',
    'Village school to close',
    'Parents of the 41 pupils at Sedgemere primary school learned of it from the head teacher. The council says class sizes no longer justify two teachers.',
  ],
  [
    '06000000',
    'Wolves return to the Arn valley',
    'Conservationists recorded two pups in the nature reserve, the first since the species was hunted to extinction there. The habitat is protected from logging.',
  ],
  [
    '07000000',
    'Measles outbreak closes ward',
    'Doctors at St Hild hospital urged parents to have children vaccinated after eleven infections. Two patients are in intensive care.',
  ],
  [
    '09000000',
    'Bus drivers to walk out over pay',
    'Union leaders announced strike action from Monday after pay talks failed. The employer says the wage claim is unaffordable; workers voted by a majority in the ballot.',
  ],
  [
    '11000000',
    'Varga faces leadership vote',
    'The prime minister will ask parliament for a confidence vote after two coalition partners left the cabinet. The opposition leader called for a general election.',
  ],
  [
    '11000000',
    'Envoys meet in Lucen to save treaty',
    'Foreign ministers of nine nations opened talks on the accord. Diplomats said sanctions were not discussed, and the ambassador called the summit a beginning.',
  ],
  [
    '12000000',
    'Bishop reopens pilgrims’ chapel',
    'Some 300 worshippers attended the first mass in the chapel since the war. The diocese hopes the shrine will draw pilgrims again.',
  ],
  [
    '13000000',
    'Free browser passes ten million downloads',
    'The open source software lets web users block adware. Its programmers say security flaws in older browsers have helped.',
  ],
  [
    '13000000',
    'Probe sends back first pictures of icy moon',
    'Scientists cheered as the spacecraft entered orbit. Astronomers hope its instruments will show whether an ocean lies beneath the surface.',
  ],
  [
    '14000000',
    'Shelters full as homelessness rises',
    'The charity says poverty and a lack of council housing drive families into hostels. Social workers speak of a lost generation.',
  ],
  [
    '15000000',
    'Late header sends Rovers through',
    'Striker Tam Oduya scored deep into injury time to win the cup tie 2-1. The goalkeeper had saved a penalty in the second half, and the manager praised his defenders.',
  ],
  [
    '15000000',
    'Kessel takes marathon in record time',
    'The runner broke away in the final lap and finished in 2:05:11, a national record. She won the bronze medal at the world championships last year.',
  ],
  [
    '16000000',
    'Truce holds for second day in Orlan',
    'The ceasefire followed weeks of shelling. Troops pulled back from the front line, and rebels freed prisoners of war; peacekeepers patrol the border.',
  ],
  [
    '17000000',
    'Snow and gales sweep the north',
    'Forecasters issued a weather warning for heavy snow. Temperatures fell to minus 14 overnight, the coldest of the winter, with freezing fog in the valleys.',
  ],
]

// Where two desks could claim an item: what it is about, and the word that misleads.
const traps: [about: string, title: string, text: string][] = [
  [
    '10000000',
    'Lifeboat men hold a fête',
    'The garden fête of the lifeboat crew had a tombola, pony rides and a cake stall. The tug of war went to the launchers.',
  ],
  [
    '02000000',
    'Goalkeeper remanded',
    'The goalkeeper of Marle was remanded by magistrates on a charge of embezzlement. He denied the theft of club funds.',
  ],
  [
    '06000000',
    'Battle for the marsh',
    'An army of volunteers attacked the knotweed in the saltmarsh. The wildlife trust says that herons will come back.',
  ],
  [
    '15000000',
    'Curate wins the mile',
    'The curate won the mile at the athletics meeting in a dead heat with a baker; the half mile race went to a clerk.',
  ],
  [
    '13000000',
    'Handheld console sells out in a day',
    'Gamers queued overnight for the new console. The maker said the video game machine, with wireless multiplayer, would reach Europe in spring; sales beat forecasts.',
  ],
  [
    '04000000',
    'Film studio posts record loss',
    'The company blamed a costly flop. Net loss for the quarter was $210m against a profit a year ago; its shares fell 6% and analysts expect job cuts.',
  ],
  [
    '15000000',
    'Club captain cleared by court',
    'The midfielder, acquitted of assault, will train with the first team tomorrow and may play in the league match on Saturday, the manager said. The striker he replaced is injured.',
  ],
  [
    '11000000',
    'Chancellor defends spending plans',
    'The shadow chancellor told MPs that the government would have to raise taxes after the election. Labour backbenchers cheered; a Tory spokesman spoke of a black hole in the economy.',
  ],
]

describe('the first topic', () => {
  test.each(items)('%s: %s', (topic, title, text) => {
    expect(ids({ title, text })[0]).toBe(`medtop:${topic}`)
  })
  test.each(traps)('%s, though it looks like another: %s', (topic, title, text) => {
    expect(ids({ title, text })[0]).toBe(`medtop:${topic}`)
  })
})

test('a mill fire is no war, though a brigade was called', () => {
  const text =
    'Fire broke out in the picker room of the Hamilton mill. The brigade was called at ten and had the flames in check.'
  expect(ids({ title: 'Mill fire at Lowell', text })[0]).toBe('medtop:03000000')
  expect(ids({ title: 'Mill fire at Lowell', text })).not.toContain('medtop:16000000')
})

// What an article is about, and what it only mentions.
describe.each<[name: string, id: string]>([
  ['disaster', 'medtop:03000000'],
  ['labor', 'medtop:09000000'],
  ['politics', 'medtop:11000000'],
  ['conflict', 'medtop:16000000'],
])('%s', (name, id) => {
  const cases: Record<string, readonly (readonly [is: boolean, title: string, text: string])[]> = {
    disaster: [
      [
        true,
        'Fire at the rope works',
        'Fire was discovered at nine. The watchman gave the alarm, and the brigade came.',
      ],
      [true, 'Ferry sinks off Skerry', 'The ferry sank in the night. Rescuers found nine survivors.'],
      [
        true,
        'River bursts its banks again',
        'The water carried away the footbridge by night. Sandbags were handed out on both sides.',
      ],
      [
        false,
        'River banks report',
        'Both banks at the river street lent less; a ruling was overturned, and divers were not asked.',
      ],
      [
        false,
        'The last train',
        'He drove the train to Ferry street for thirty years without an accident, and a band played.',
      ],
      [
        false,
        'A new engine',
        'The brigade showed its engine to the children, and the ferry gave free rides.',
      ],
    ],
    labor: [
      [
        true,
        'Spinners walk out',
        'The spinners of the mill walked out at noon. They ask for a ten-hour day.',
      ],
      [true, 'Dockers vote', 'The trade union holds a strike ballot among the dockers on Friday.'],
      [false, 'An hour of work', 'It was an hour of work to climb the tower, and the view was fine.'],
      [false, 'Lightning', 'Lightning may strike twice, the sexton said, and showed the scar of the oak.'],
    ],
    politics: [
      [true, 'Council votes on the quay', 'The council passed the budget. The mayor spoke of taxes.'],
      [
        true,
        'Premier loses vote',
        'Parliament voted against the prime minister, and an election will follow.',
      ],
      [false, 'Band plays on', 'The mayor was in the front row and left at ten.'],
      [false, 'Back at sea', 'She is back, told the harbour master, and the people of the town were glad.'],
    ],
    conflict: [
      [true, 'Shells fall on Pellin', 'Troops shelled the town, and soldiers fell in the fighting.'],
      [true, 'Ceasefire at the border', 'Both armies signed a ceasefire after a week of fighting.'],
      [
        false,
        'Old brigade at tea',
        'The brigade had its tea in the hall, and the captain of the team spoke.',
      ],
      [false, 'Fire in a mill', 'The mill brigade fought the fire, and a general alarm was given.'],
    ],
  }
  test.each(cases[name] ?? [])('%s: %s', (is, title, text) => {
    expect(ids({ title, text }).includes(id)).toBe(is)
  })
})

describe('too little evidence means none', () => {
  test.each([
    ['', ''],
    ['Untitled', 'He said that it was what it was, and that they had gone there together before.'],
    [
      'Boys’ Brigade tea',
      'The brigade marched through the town on Sunday and held its annual tea in the hall.',
    ],
    [
      'The last train to Marle',
      'The last train left on Saturday night, with two hundred passengers aboard and a band on the platform.',
    ],
    ['A long walk', 'The road was dusty, the mill was shut, and nobody came to the door for an hour.'],
    [
      'Goals of the new committee',
      'It will meet on Tuesday to think about what it wants to do, and then again.',
    ],
  ])('%s', (title, text) => {
    expect(ids({ title, text })).toEqual([])
  })
  test('phrases that borrow a word say nothing of its topic', () => {
    const text = 'It is a political football, a labour of love, and a level playing field is at stake.'
    expect(ids({ title: 'Words', text })).toEqual([])
  })
  test('a capital decides: the party, not the toil', () => {
    const text = 'Labour and the Liberal Democrats want it; Labour will vote for it.'
    expect(ids({ title: 'A plan', text })[0]).toBe('medtop:11000000')
    expect(ids({ title: 'A plan', text: 'Hard labour was all they knew, and labour it was.' })).not.toContain(
      'medtop:11000000',
    )
  })
})

describe('evidence', () => {
  test('quotes the text at its offsets', () => {
    for (const [, title, text] of items) {
      for (const topic of tag({ title, text })) {
        expect(topic.evidence.length).toBeGreaterThan(0)
        for (const { text: quoted, start, end } of topic.evidence) {
          if (start === null || end === null) expect(title).toContain(quoted)
          else expect(text.slice(start, end)).toBe(quoted)
        }
      }
    }
  })
  test('a second-level topic follows its parent and names it', () => {
    for (const [, title, text] of items) {
      const topics = tag({ title, text })
      for (const [index, { id, parent, score }] of topics.entries()) {
        if (!parent) continue
        const above = topics.findIndex((topic) => topic.id === parent.id)
        expect(above, id).toBeGreaterThanOrEqual(0)
        expect(above).toBeLessThan(index)
        expect(topics[above]?.label).toBe(parent.label)
        expect(topics[above]?.score).toBeGreaterThanOrEqual(score)
      }
    }
  })
  test('any text gives known topics with scores from 0 to 1 and true offsets', () => {
    const words = [
      'goal',
      'Labour',
      'shares',
      'war',
      'the',
      '.',
      '\n\n',
      'court',
      'hat-trick',
      'ß',
      'İ',
      '’s',
      '🎬',
    ]
    const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 })
    fc.assert(
      fc.property(texts, fc.string(), (parts, title) => {
        const text = parts.join(' ')
        for (const { id, score, evidence } of tag({ title, text })) {
          expect(mediaTopics.has(id)).toBe(true)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          for (const { text: quoted, start, end } of evidence)
            if (start !== null && end !== null) expect(text.slice(start, end)).toBe(quoted)
        }
      }),
    )
  })
})

describe('the owner’s topics', () => {
  const own: AuthorityTopic[] = [
    { id: 'dam', label: 'The Sedge dam', parent: 'works', words: ['Sedge dam', 'reservoir', 'Vellin'] },
    { id: 'works', label: 'Public works', parent: null, words: [] },
  ]
  test.each([
    ['a phrase, once', 'A day out', 'They had lunch by the Sedge dam.', true],
    ['a phrase, in the plural', 'A day out', 'They had lunch by the Sedge dams.', true],
    ['a name with a capital, once', 'A day out', 'They asked for Vellin at the gate.', true],
    ['the name in lower case is none', 'A day out', 'They asked for vellin at the gate.', false],
    ['a common word once is too little', 'A day out', 'They walked around the reservoir.', false],
    ['a common word in the headline', 'At the reservoir', 'They walked around it.', true],
    ['a common word twice', 'A day out', 'One reservoir was full, the other reservoir empty.', true],
  ])('%s', (_case, title, text, expected) => {
    const found = tag({ title, text, own }).find(({ id }) => id === 'dam')
    expect(found !== undefined).toBe(expected)
    if (found)
      expect(found).toMatchObject({ label: 'The Sedge dam', parent: { id: 'works', label: 'Public works' } })
  })
})

describe('stated topics', () => {
  const plain = { title: 'A note', text: 'Nothing much was said.' }
  const claim = (basis: 'user' | 'stated', origin: Origin, value: string[]): Stated<readonly string[]> => ({
    ...{ value, basis, origin, line: null },
  })
  test('are known by label, usual name or id, else kept as the owner’s', () => {
    const stated = [claim('stated', 'front matter', ['Politics', 'sports', 'medtop:17000000', 'Mill strike'])]
    expect(tag({ ...plain, stated }).map(({ id, basis, score }) => [id, basis, score])).toEqual([
      ['medtop:11000000', 'stated', 1],
      ['medtop:15000000', 'stated', 1],
      ['medtop:17000000', 'stated', 1],
      ['mill-strike', 'stated', 1],
    ])
  })
  test('keywords of a web page count only where a list knows them', () => {
    const stated = [claim('stated', 'meta keywords', ['breaking', 'politics', 'read this'])]
    expect(ids({ ...plain, stated })).toEqual(['medtop:11000000'])
  })
  test('the owner’s sidecar stands alone, even when it says none', () => {
    const [, title, text] = items[4] ?? ['', '', '']
    expect(ids({ title, text, stated: [claim('user', 'sidecar', ['Mill strike'])] })).toEqual(['mill-strike'])
    expect(ids({ title, text, stated: [claim('user', 'sidecar', [])] })).toEqual([])
  })
})

describe('in the language of the archive', () => {
  const [, title, text] = items.find(([id]) => id === '15000000') ?? ['', '', '']
  const sport = (site: string, own: readonly AuthorityTopic[] = []) =>
    tag({ title, text, site, own }).find(({ id }) => id === 'medtop:15000000')
  test.each([
    ['en', 'sport'],
    ['es', 'deporte'],
    ['pt-BR', 'esporte'],
    ['fi', 'sport'],
  ])('%s: %s', (site, label) => {
    expect(sport(site)?.label).toBe(label)
    expect(sport(site)?.evidence[0]?.facts).toMatchObject({ topic: label })
  })
  test('what the owner calls a topic stays', () => {
    const topics = [{ id: 'medtop:15000000', label: 'Our teams', parent: null, words: [] }]
    const stated: Stated<readonly string[]>[] = [
      { value: ['Our teams'], basis: 'user', origin: 'sidecar', line: 1 },
    ]
    expect(tag({ title, text, site: 'de', own: topics, stated })[0]?.label).toBe('Our teams')
  })
  test.each([
    ['Wirtschaft und Finanzen', ['medtop:04000000']],
    ['santé', ['medtop:07000000']],
    ['Wirtschaftswunder', []],
  ])('a keyword is known by the label of any language: %s', (name, found) => {
    const stated: Stated<readonly string[]>[] = [
      { value: [name], basis: 'stated', origin: 'meta keywords', line: null },
    ]
    expect(ids({ title: 'A note', text: 'Nothing much was said.', stated })).toEqual(found)
  })
})

describe('other languages', () => {
  test.each<[string, string, string, string]>([
    [
      'de',
      '11000000',
      'Kanzlerin wirbt für Koalition',
      'Der Bundestag stimmt am Freitag über den Gesetzentwurf ab. Es war ein langer Streit der Parteien.',
    ],
    [
      'de',
      '15000000',
      'Torwart hält Elfmeter in letzter Minute',
      'Der Trainer lobte die Mannschaft nach dem Sieg gegen den Tabellenführer. Es war sein erstes Spiel.',
    ],
    [
      'fr',
      '02000000',
      'Le notaire condamné à trois ans',
      'Le tribunal a suivi le procureur. L’avocat du prévenu fera appel; les gendarmes avaient saisi des tableaux.',
    ],
    [
      'es',
      '04000000',
      'La petrolera duplica su beneficio neto',
      'Los accionistas aprobaron la fusión. Las ventas crecieron pese a la inflación, dijo la empresa.',
    ],
    [
      'it',
      '11000000',
      'La giunta resta in bilico',
      'Il sindaco ha presentato il decreto. In consiglio comunale la maggioranza è divisa e l’opposizione chiede elezioni.',
    ],
    [
      'pt',
      '15000000',
      'Avançado decide no último minuto',
      'O treinador elogiou a equipa depois da vitória. O golo deu o campeonato ao clube.',
    ],
    [
      'nl',
      '03000000',
      'Dijk houdt geen stand',
      'De brandweer en andere hulpdiensten zoeken naar vermisten na de overstroming. Het aantal gewonden is niet bekend.',
    ],
  ])('%s: %s', (language, topic, title, text) => {
    expect(tag({ title, text, language })[0]?.id).toBe(`medtop:${topic}`)
  })
  test('a language without lists gets none, and no English word is read into it', () => {
    expect(
      tag({ title: 'Het verhaal', text: 'De minister was in de war, en de bank ook.', language: 'nl' }),
    ).toEqual([])
    expect(
      tag({ title: 'Es war einmal', text: 'Es war kalt. Es war still. Es war Nacht.', language: 'de' }),
    ).toEqual([])
  })
})
