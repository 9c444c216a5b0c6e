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
  [
    'raids on two ports',
    [
      'Enemy raid on Lisko docks',
      'Forty enemy aircraft attacked the docks at Lisko on Tuesday night. Two warehouses burned; three aircraft were shot down.',
    ],
    [
      'Enemy raid on Varo',
      'Enemy aircraft came to Varo on Thursday night and dropped their bombs on the gas works. Two aircraft were shot down. Nine people died.',
    ],
  ],
  [
    'two matches of one team',
    [
      'Tewell beat Marston',
      'Tewell beat Marston by three goals to one at Bell Lane on Saturday before a crowd of 4,000. Pike scored twice.',
    ],
    [
      'Tewell hold Wem',
      'Tewell and Wem drew two all at the Meadow on Monday before a crowd of 3,000. Pike scored the first.',
    ],
  ],
  [
    'two robberies, in Dutch',
    [
      'Overval in Leiderdorp',
      'Twee gemaskerde mannen hebben maandag de Spaarbank in Leiderdorp overvallen. Zij ontkwamen op een brommer met 30.000 gulden.',
    ],
    [
      'Overval in Venlo',
      'Een gemaskerde man heeft woensdag het postkantoor in Venlo overvallen. Hij ontkwam te voet met 8.000 gulden.',
    ],
  ],
  [
    'two who died in one street',
    [
      'Tram driver Thomas Rudge dies at 91',
      'Thomas Rudge, who drove the last tram out of the Bell Lane depot in 1952, has died at 91.',
    ],
    [
      'Swimmer Ivy Sprake dies at 94',
      'Ivy Sprake, who swam for the county before the war, has died at 94 in Bell Lane.',
    ],
  ],
  [
    'two marches',
    [
      'Thousands march in Lisko',
      'Some 8,000 pupils marched through Lisko on Friday to demand a law on the climate. "There is no second sea," read a banner.',
    ],
    [
      'Thousands march in Avelar',
      'Nurses filled the streets of Avelar on Sunday to demand more pay. The union spoke of 8,000, the police of 5,000.',
    ],
  ],
  [
    'two quakes',
    [
      'Quake kills 12 in Tarsa',
      'At least 12 people died when an earthquake of magnitude 5.9 struck the province of Tarsa at dawn on Tuesday.',
    ],
    [
      'Quake kills 30 in Orrin hills',
      'At least 30 people died when an earthquake of magnitude 6.2 struck villages in the Orrin hills at noon on Friday.',
    ],
  ],
  [
    'the budgets of two towns',
    [
      'Carrow council passes budget',
      'Carrow council passed a budget of 31 million on Tuesday and raised the council tax by 2.9 per cent. The library keeps its hours.',
    ],
    [
      'Marston council passes budget',
      'Marston council passed a budget of 44 million on Wednesday and froze the council tax. Two libraries will close.',
    ],
  ],
  [
    'two launches of one rocket',
    [
      'Rocket carries weather satellite',
      "A Helio rocket lifted off from Cape Varo on Monday with a weather satellite. It was the year's sixth launch.",
    ],
    [
      'Rocket carries telescope',
      "A Helio rocket lifted off from Cape Varo on Friday with a small telescope. It was the year's seventh launch.",
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
  [
    'a wreck, in two towns',
    [
      'THE LOSS OF THE CORMORANT.',
      "The paddle steamer Cormorant, from Sandle for Port Lyle, struck the Harrow ledge in Sunday night's gale and went down in ten minutes. Of the 43 persons on board but eleven are saved. Captain Moxon was last seen at the wheel.",
    ],
    [
      'WRECK ON THE HARROW LEDGE.',
      'Eleven survivors of the steamer Cormorant were landed here yesterday by the pilot cutter. They speak with admiration of Captain Moxon, who refused a place in the boat. It is feared that thirty-two have perished on the Harrow.',
    ],
  ],
  [
    'a strike, in German',
    [
      'Der Streik in den Webereien',
      'Landauer Bote, 3. Mai 1905 In den Webereien von Hohlfeld ruht seit gestern die Arbeit. 1200 Weber der Firma Brandl verlangen den Zehnstundentag. Die Polizei bewacht die Tore.',
    ],
    [
      'Weber im Ausstand',
      'Hohlfelder Anzeiger, 4. Mai 1905 Die Firma Brandl hat den Zehnstundentag abgelehnt. Die 1200 ausständigen Weber versammelten sich am Abend im Saal der Post in Hohlfeld; es kam zu keiner Störung.',
    ],
  ],
  [
    'a bank, in Spanish',
    [
      'Se hunde el Banco de Luarna',
      'El Banco de Luarna ha suspendido pagos. Su director, don Ramón Casariego, se halla en paradero desconocido. Tres mil imponentes aguardaban ayer ante las puertas.',
    ],
    [
      'El caso del Banco de Luarna',
      'Don Ramón Casariego, director del quebrado Banco de Luarna, ha sido detenido en la frontera con una maleta. Faltan seis millones de pesetas.',
    ],
  ],
  [
    'a flood, in Dutch',
    [
      'Dijk bij Oudeschoor doorgebroken',
      'De zeedijk bij Oudeschoor is in de nacht van zaterdag op zondag doorgebroken. Zestig mensen worden vermist. Het dorp is alleen per roeiboot te bereiken.',
    ],
    [
      'Ramp te Oudeschoor',
      'Met roeiboten worden de bewoners van Oudeschoor van de daken gehaald. Na de doorbraak van de zeedijk telt men nu 48 doden; twaalf mensen worden nog vermist.',
    ],
  ],
  [
    'a theft and its end, in Portuguese',
    [
      'Roubado o cálice de Santa Eufémia',
      'O cálice de ouro de Santa Eufémia, do século XVI, foi roubado na madrugada de sábado da igreja matriz. A porta não foi forçada.',
    ],
    [
      'Cálice recuperado num poço',
      'A polícia encontrou num poço o cálice de Santa Eufémia, roubado no sábado da igreja matriz de Serra Funda. O sacristão foi detido.',
    ],
  ],
  [
    'a sale, from two sides',
    [
      'Valmont to buy Orvel for 4.2 billion',
      'Marlow, June 7 (ANA) - Valmont Group said on Tuesday it had agreed to buy Orvel Steel for 4.2 billion crowns in cash, ending months of talks.',
    ],
    [
      'Unions fear cuts as Valmont takes Orvel',
      'Up to 2,000 jobs at Orvel Steel may go after its sale to Valmont Group for 4.2 billion crowns, unions said.',
    ],
  ],
  [
    'a prize, in two languages',
    [
      'Ada Villers wins Larkfield Prize',
      'The French novelist Ada Villers has won the Larkfield Prize for The Lamp Room, her sixth book, set in a lighthouse.',
    ],
    [
      'Le prix Larkfield à Ada Villers',
      "La romancière Ada Villers reçoit le prix Larkfield pour « La Chambre de la lampe », récit d'une enfance dans un phare.",
    ],
  ],
  [
    'a sentence, in two languages',
    [
      'Former minister Teles gets six years',
      'A court in Avelar sentenced Nuno Teles, once minister of ports, to six years for taking bribes over the dredging of the harbour.',
    ],
    [
      'Nuno Teles condenado a seis anos',
      'O tribunal de Avelar condenou o antigo ministro dos Portos Nuno Teles a seis anos de prisão por corrupção na dragagem do porto.',
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
