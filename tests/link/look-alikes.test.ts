import { expect, test } from 'vitest'
import { link } from './records.ts'

type Report = readonly [title: string, excerpt: string]

/** Two events that look alike, in the same days. */
const lookAlikes: readonly (readonly [kind: string, a: Report, b: Report])[] = [
  [
    'fires in two mills',
    ['Mill burns down in Marle', 'Fire destroyed the paper mill of Marle on Monday night; nobody was hurt.'],
    ['Fire in mill of Holm', 'A fire damaged the corn mill at Holm on Wednesday; two workers were hurt.'],
  ],
  [
    'storms on two coasts',
    ['Storm tears roofs off in Tarn', 'A storm tore the roofs off nine houses in Tarn before dawn.'],
    ['Storm floods cellars in Fen', 'Cellars were flooded and trees fell when a storm hit Fen at noon.'],
  ],
  [
    'two trials for fraud',
    [
      'Banker Lund on trial for fraud',
      'Bo Lund, a banker, denied that he had defrauded 40 clients of the Tarn savings bank.',
    ],
    [
      'Fraud trial of grain dealer opens',
      'The grain dealer Per Holm is accused of fraud over barley that was never shipped.',
    ],
  ],
  [
    'two mayors resign',
    [
      'Mayor of Marle resigns',
      'Ida Falk resigned as mayor of Marle after the council refused the harbour plan.',
    ],
    ['Mayor of Fen steps down', 'Jon Vale stepped down as mayor of Fen for the sake of his health.'],
  ],
  [
    'two strikes',
    ['Bakers strike in Tarn', 'Bakers stopped work in Tarn and asked for four percent more pay.'],
    [
      'Nurses strike at Holm hospital',
      'Nurses at the Holm hospital stopped work and asked for shorter shifts.',
    ],
  ],
  [
    'two finals of a cup',
    ['Rovers win county cup', 'Tarn Rovers won the county cup on penalties against Marle Town.'],
    ['United win ladies cup', 'Fen United won the ladies cup with a late goal against Holm Athletic.'],
  ],
  [
    'two sales of a company',
    ['Lund Works buys yard', 'Lund Works bought the yard of Fen for 120 million crowns.'],
    ['Strand Lines buys ferry company', 'Strand Lines bought the Marle Ferry Company for 80 million crowns.'],
  ],
  [
    'two bridges close',
    [
      'Mill Bridge closed for repairs',
      'The Mill Bridge in Marle was closed after cracks were found in a pillar.',
    ],
    ['Old bridge of Holm closed', 'The old bridge of Holm was closed after a barge hit it.'],
  ],
  [
    'two robberies of a bank',
    ['Masked man robs Tarn bank', 'A masked man robbed the savings bank in Tarn and fled on a bicycle.'],
    ['Two women rob bank in Fen', 'Two women robbed the farmers bank in Fen and left in a stolen van.'],
  ],
  [
    'two books appear',
    ['Novel by Ada Lovat appears', 'Ada Lovat published a novel about lighthouse keepers.'],
    ['Novel by Mary Quist appears', 'Mary Quist published a novel about a divorce in a vicarage.'],
  ],
  [
    'two prizes',
    ['Chemist wins Tarn medal', 'The chemist Olga Brandt received the Tarn medal for her work on rust.'],
    ['Botanist wins Fen prize', 'The botanist Ann Rook received the Fen prize for her atlas of mosses.'],
  ],
  [
    'two ships aground',
    ['Freighter aground off Holm', 'The freighter Bellona ran aground off Holm with a load of salt.'],
    ['Trawler aground near Marle', 'The trawler Fulmar ran aground near Marle and lost its nets.'],
  ],
  [
    'two openings',
    ['Museum opens in Marle', 'A museum of ropes and knots opened in Marle.'],
    ['Swimming pool opens in Fen', 'A heated swimming pool opened in Fen after years of delay.'],
  ],
  [
    'two murders',
    ['Innkeeper found dead in Tarn', 'The innkeeper Karl Moor was found dead in his cellar in Tarn.'],
    ['Teacher found dead at Holm', 'The teacher Lea Noor was found dead on the beach at Holm.'],
  ],
  [
    'two visits',
    ['Queen visits Marle', 'The queen visited the lifeboat station of Marle and met its crew.'],
    ['Premier visits Fen', 'The premier visited the sugar works of Fen and met its owners.'],
  ],
  [
    'two outbreaks',
    ['Measles at Tarn school', 'Eleven pupils of the Tarn grammar school have measles.'],
    ['Measles at Holm barracks', 'Six recruits at the Holm barracks have measles; leave was stopped.'],
  ],
  [
    'two accidents on the road',
    ['Bus overturns near Fen', 'A bus with 31 pilgrims overturned near Fen in the fog.'],
    ['Lorry overturns near Marle', 'A lorry with beer overturned near Marle and blocked the coast road.'],
  ],
  [
    'two elections',
    ['Tarn elects council', 'Voters in Tarn gave the Farmers five of nine seats in the council.'],
    ['Fen elects council', 'Voters in Fen gave the Liberals a majority of one in the council.'],
  ],
  [
    'two transfers',
    ['Keeper Karr joins Rovers', 'The keeper Bo Karr leaves Holm Athletic for Tarn Rovers.'],
    ['Striker Vane joins Town', 'The striker Rory Vane leaves Fen United for Marle Town.'],
  ],
  [
    'two reports of profit',
    [
      'Lund Works earns more',
      'Lund Works earned 14 million crowns in the spring, helped by orders for cranes.',
    ],
    [
      'Strand Lines earns less',
      'Strand Lines earned 6 million crowns in the spring, hurt by the price of coal.',
    ],
  ],
  // Of one town, one team, one chamber, in the same words: what tells them apart are names and numbers.
  [
    'two fires in one town',
    [
      'Bakery burns down in Tarn',
      'Fire destroyed the bakery of Olsen in Mill Lane, Tarn, on Monday night. Two people were hurt and 14 had to leave their homes, the fire brigade said.',
    ],
    [
      'Tannery burns down in Tarn',
      'Fire destroyed the tannery of Varga by the river in Tarn on Thursday morning. Nobody was hurt and 40 lost their work, the fire brigade said.',
    ],
  ],
  [
    'two matches of one team',
    [
      'Rovers beat United',
      'Tarn Rovers beat Fen United 3-1 with goals by Bell and Ness in front of 2,100 people. The trainer praised the defence after the match.',
    ],
    [
      'Rovers beat Town',
      'Tarn Rovers beat Marle Town 2-0 with goals by Moss and Dray in front of 1,800 people. The trainer praised the defence after the match.',
    ],
  ],
  [
    'two votes of one council',
    [
      'Council of Marle rejects crane',
      'The council of Marle voted on Tuesday by eight to three against a crane for the Strand quay, which Lund Works had offered.',
    ],
    [
      'Council of Marle rejects school',
      'The council of Marle voted on Friday by six to five against a school in Northfield, which the parents of Ida Falk’s list had asked for.',
    ],
  ],
  [
    'two quakes of one coast',
    [
      'Quake shakes coast of Sarrow',
      'An earthquake of magnitude 6.1 shook the coast of Sarrow near Pellin on Monday and killed 12 people, the police said.',
    ],
    [
      'Quake shakes coast of Sarrow again',
      'An earthquake of magnitude 5.4 shook the coast of Sarrow near Dorran on Saturday and killed three people, the army said.',
    ],
  ],
]

const sameEvent: readonly (readonly [kind: string, a: Report, b: Report])[] = [
  [
    'a wreck',
    [
      'Ferry Aurelia sinks off Skerry',
      'The ferry Aurelia sank off Skerry Point with 80 aboard, the coast guard said.',
    ],
    [
      'Divers reach ferry Aurelia',
      'Divers reached the ferry Aurelia, a day after it sank off Skerry Point with 80 aboard.',
    ],
  ],
  [
    'a find',
    [
      'Roman ship found under Quay Street',
      'Workers digging under Quay Street in Brack found a Roman ship with amphorae of oil.',
    ],
    [
      'Amphorae of oil in ship under street',
      'The Roman ship that workers found under Quay Street in Brack held amphorae of oil.',
    ],
  ],
  [
    'an escape',
    ['Python escapes from circus', 'A python named Cleo escaped from the circus Orlando in Vell on Monday.'],
    [
      'Python Cleo caught in bakery',
      'The python Cleo, which escaped from the circus Orlando in Vell, was caught in a bakery.',
    ],
  ],
  [
    'a number that grew',
    [
      'Landslide buries inn at Oberau',
      'A landslide buried the inn Zum Hirsch at Oberau on Sunday night. Four people were dead and nine missing, said the rescuer Toni Reiter.',
    ],
    [
      'Seven dead in inn at Oberau',
      'Seven people died when a landslide buried the inn Zum Hirsch at Oberau. Toni Reiter, who leads the rescue, said that six were missing.',
    ],
  ],
  [
    'a third report that says it in other words',
    [
      'Chess master Ivo Dahl banned',
      'The chess league banned the master Ivo Dahl for two years because he had hidden a telephone in the lavatory at Brack.',
    ],
    [
      'Telephone in the lavatory: Dahl must go',
      'Ivo Dahl, who hid a telephone in the lavatory during the open of Brack, may not play chess for two years.',
    ],
  ],
]

const records = (pairs: typeof lookAlikes) =>
  pairs.flatMap(([kind, ...reports], number) =>
    reports.map(([title, excerpt], index) => ({
      id: `${kind} ${index}`,
      title,
      excerpt,
      date: `2020-03-${String(number + 2 + index).padStart(2, '0')}`,
    })),
  )

test('events that look alike are no story, and no series', () => {
  const { entries, series } = link([...records(lookAlikes), ...records(sameEvent)])
  expect(series).toEqual([])
  const storyOf = new Map(entries.map(({ id, storyId }) => [id, storyId]))
  const joined = lookAlikes.filter(([kind]) => {
    const story = storyOf.get(`${kind} 0`) ?? null
    return story !== null && story === storyOf.get(`${kind} 1`)
  })
  expect(joined.map(([kind]) => kind)).toEqual([])
  for (const [kind] of sameEvent) {
    expect(storyOf.get(`${kind} 0`)).toMatch(/^story-/)
    expect(storyOf.get(`${kind} 1`)).toBe(storyOf.get(`${kind} 0`))
  }
})
