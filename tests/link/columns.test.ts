import { expect, test } from 'vitest'
import { dayName, dayNumber } from '../../src/lib/calendar.ts'
import { link, type RecordSketch } from './records.ts'

type Piece = readonly [headline: string, opening: string]
type Sample = readonly [kind: string, language: string, ...Piece[]]

/** Columns under one bare headline, whose pieces have nothing else in common; the first are in the lists of languages. */
const listed: readonly Sample[] = [
  [
    'police-bare',
    'en',
    [
      'POLICE LOG',
      'A Maple Street woman told police someone had taken the hubcaps off her car overnight. Officers found two of them in a hedge.',
    ],
    [
      'POLICE LOG',
      'Two boys were brought home from the quarry, where they had been swimming. A stray goat was held at the firehouse until its owner came.',
    ],
    [
      'POLICE LOG',
      'A window at the Odd Fellows hall was broken Tuesday night. Police said nothing was missing except a jar of pickled eggs.',
    ],
  ],
  [
    'court-circular',
    'en',
    [
      'COURT CIRCULAR.',
      'The Queen walked in the grounds this morning, attended by Lady Fennimore. The Princess drove out in the afternoon. The Dean of Larchester had the honour of dining with Her Majesty.',
    ],
    [
      'COURT CIRCULAR.',
      'Her Majesty held a Council this day, at which were present Lord Harbrook and the Earl of Tew. Colonel Pryce has relieved Major Dunn as Equerry in Waiting.',
    ],
    [
      'COURT CIRCULAR.',
      'Prince Adolphus left the Castle for London. The Queen, accompanied by the Princess, visited the almshouses at Datch and returned before luncheon.',
    ],
  ],
  [
    'births',
    'en',
    [
      'BIRTHS, MARRIAGES AND DEATHS',
      'Births.—On the 4th inst., at Rook Lane, the wife of Mr. J. Hobbs, of a daughter. Deaths.—On the 2nd inst., Samuel Tranter, maltster, aged 71.',
    ],
    [
      'BIRTHS, MARRIAGES AND DEATHS',
      "Marriages.—On the 11th inst., at St. Olave's, by the Rev. C. Lyle, Mr. Peter Dance to Miss Ellen Orme. Deaths.—On the 12th inst., suddenly, Martha, relict of the late Mr. Bray.",
    ],
    [
      'BIRTHS, MARRIAGES AND DEATHS',
      'Births.—On the 19th inst., the lady of Captain Voyle, R.N., of a son and heir. Marriages.—On the 20th inst., at Fenbridge, Mr. Alfred Nunn, grocer, to Jane, only daughter of Mr. Cobb.',
    ],
  ],
  [
    'from-files',
    'en',
    [
      'From Our Files',
      '1948: The new pool at Carver Park opened with a parade. 1973: The council voted 5-2 to keep the trolley barn. 1998: Snow closed every school in the county for a week.',
    ],
    [
      'From Our Files',
      '1937: The mill hired forty hands. 1962: A bear wandered into the lobby of the Grand Hotel and was led out with doughnuts. 1987: Voters turned down the sewer bond.',
    ],
    [
      'From Our Files',
      '1952: Ensign Tom Rudd came home from Korea. 1977: The drive-in showed its last picture. 2002: A plaque was set where the first well stood.',
    ],
  ],
  [
    'wetter',
    'de',
    [
      'Das Wetter',
      'Heute überwiegend bewölkt, gegen Abend gewittrige Schauer. Höchsttemperatur 21 Grad, schwacher Wind aus Südwest.',
    ],
    ['Das Wetter', 'Nach Auflösung von Frühnebel heiter und trocken, nachts kühl. Höchsttemperatur 17 Grad.'],
    [
      'Das Wetter',
      'Anhaltender Schneefall, in den Tälern Tauwetter. Auf den Höhen stürmisch, Straßenglätte.',
    ],
  ],
  [
    'tides',
    'en',
    [
      'TIDE TABLE',
      'High water at Port Quill: Monday 4.12 a.m., 4.41 p.m.; Tuesday 5.02 a.m., 5.33 p.m.; Wednesday 5.58 a.m., 6.30 p.m.',
    ],
    [
      'TIDE TABLE',
      'High water at Port Quill: Monday 9.55 a.m., 10.21 p.m.; Tuesday 10.44 a.m., 11.10 p.m.; Wednesday 11.31 a.m.',
    ],
    [
      'TIDE TABLE',
      'High water at Port Quill: Monday 3.06 a.m., 3.37 p.m.; Tuesday 3.59 a.m., 4.28 p.m.; Wednesday 4.50 a.m., 5.19 p.m.',
    ],
  ],
  [
    'marches',
    'fr',
    [
      'COURS DES HALLES',
      "Froment, l'hectolitre, de 18 fr. 50 à 19 fr.; seigle, 12 fr.; avoine, 9 fr. 75. Beurre, la livre, 1 fr. 40. Peu d'acheteurs.",
    ],
    [
      'COURS DES HALLES',
      'Froment, de 19 fr. à 19 fr. 25; orge, 11 fr. 10. Pommes de terre, les cent kilos, 6 fr. Les volailles se sont bien vendues.',
    ],
    [
      'COURS DES HALLES',
      'Marché très calme. Froment, 18 fr. 75; avoine recherchée à 10 fr.; foin, les 500 kilos, 31 fr. Œufs, la douzaine, 0 fr. 95.',
    ],
  ],
  [
    'letters',
    'en',
    [
      'Letters to the editor',
      'Sir, I have walked my dog on the Common for thirty years and never once seen a warden. Why are we paying for two of them? E. Pym, Alder Road',
    ],
    [
      'Letters to the editor',
      'Sir, The proposal to light the church at night is vulgar. Bats live in the tower, and so, in a manner of speaking, do we. (Canon) H. Lisle',
    ],
    [
      'Letters to the editor',
      "Sir, Your correspondent is mistaken about the bypass. It was promised in my grandfather's day and will be promised in my grandson's. Rex Tapley",
    ],
  ],
  [
    'sociedad',
    'es',
    [
      'Notas de sociedad',
      'Ha dado a luz con felicidad una hermosa niña la señora de Arrizabal. Regresó de sus posesiones el señor conde de Luarna.',
    ],
    [
      'Notas de sociedad',
      'Para el próximo septiembre se anuncia la boda de la bella señorita Pilar Ondarza con el joven abogado don Luis Trespalacios.',
    ],
    [
      'Notas de sociedad',
      'Se encuentra muy aliviado de la dolencia que le retenía en cama nuestro querido amigo don Fermín Salcines, farmacéutico.',
    ],
  ],
  [
    'lotto',
    'it',
    ['Estrazioni del lotto', 'Bari 12 45 67 3 88; Cagliari 5 19 22 71 40; Firenze 81 2 33 64 17.'],
    ['Estrazioni del lotto', 'Bari 90 14 6 52 31; Cagliari 77 8 43 29 60; Firenze 11 48 70 9 25.'],
    ['Estrazioni del lotto', 'Bari 38 21 59 84 1; Cagliari 66 13 90 4 35; Firenze 7 55 18 42 73.'],
  ],
  [
    'burgerlijke',
    'nl',
    [
      'Burgerlijke Stand',
      'Geboren: Willem, z. van J. de Haas en C. Mol. Overleden: A. Brouwer, 64 j., weduwe van K. Spaan.',
    ],
    [
      'Burgerlijke Stand',
      'Ondertrouwd: P. van Rijn en H. Schouten. Gehuwd: D. Kok en M. Pieterse. Geboren: Johanna, d. van L. Smit en W. Bakker.',
    ],
    [
      'Burgerlijke Stand',
      'Overleden: het kind van T. Vos, 3 maanden; G. Dekker, 81 j., ongehuwd. Geboren: een levenloos aangegeven zoon.',
    ],
  ],
  [
    'shipping',
    'en',
    [
      'SHIPPING INTELLIGENCE',
      'ARRIVED.—Sept. 3: Bessie Dorn, schooner, from Port Lyle, with coals. Sept. 4: Ariadne, steamer, Captain Moxon, from Sorrel Bay.',
    ],
    [
      'SHIPPING INTELLIGENCE',
      'SAILED.—Sept. 9: Thetis, barque, for London, with wool and tallow. Sept. 10: Wave, ketch, for the Islands.',
    ],
    [
      'SHIPPING INTELLIGENCE',
      'ARRIVED.—Sept. 16: Glenorrin, ship, 1,204 tons, from Glasgow, ninety-one days out; passengers, Messrs. Tait, Broom, and twelve in the steerage.',
    ],
  ],
  [
    'agenda-pt',
    'pt',
    [
      'Agenda cultural',
      'No Teatro Avelar, às 21 horas, a companhia Lume apresenta "As Três Margens". Na Casa da Viola, noite de choro com entrada livre.',
    ],
    [
      'Agenda cultural',
      'O museu municipal reabre com fotografias de Nair Teles. Às 19 horas, no coreto da praça, toca a banda dos bombeiros.',
    ],
    [
      'Agenda cultural',
      'Feira do livro usado no pátio da estação, o dia todo. O cineclube exibe um clássico do cinema mudo com piano ao vivo.',
    ],
  ],
  [
    'polizeibericht',
    'de',
    [
      'Polizeibericht',
      'Unbekannte haben in der Nacht zum Freitag einen Zigarettenautomaten aufgebrochen. Zeugen werden gebeten, sich bei der Wache in Hohlfeld zu melden.',
    ],
    [
      'Polizeibericht',
      'Ein 43 Jahre alter Radfahrer stürzte auf der Mühlbrücke und brach sich das Schlüsselbein. Er war ohne Licht unterwegs.',
    ],
    [
      'Polizeibericht',
      'Auf dem Wochenmarkt wurde einer Rentnerin die Geldbörse gestohlen. Der Täter trug eine grüne Mütze und entkam in Richtung Bahnhof.',
    ],
  ],
  [
    'personals',
    'en',
    [
      'LOCAL AND PERSONAL',
      'Miss Addie Crane is home from the normal school. Hay is nearly all up. The Baptists will give a strawberry social Friday eve.',
    ],
    [
      'LOCAL AND PERSONAL',
      "Will Stubbs has a new buggy, and the girls have noticed it. Mrs. Ott's cow was hit by the 4:10 freight.",
    ],
    [
      'LOCAL AND PERSONAL',
      'Elder Harkness preached at Dry Fork on the Sabbath. A light frost is reported on the bottoms, a thing unheard of so late.',
    ],
  ],
  [
    'pogoda',
    'pl',
    ['Pogoda', 'Dziś pochmurno z przejaśnieniami, na wybrzeżu deszcz. Temperatura od 8 do 12 stopni.'],
    ['Pogoda', 'Zachmurzenie małe, rano mgły. Wiatr słaby, południowy. Temperatura maksymalna 17 stopni.'],
    ['Pogoda', 'Przelotne opady, w górach śnieg z deszczem. Ochłodzenie do 4 stopni.'],
  ],
  [
    'church',
    'en',
    [
      'Church Notices',
      'First Methodist: Sunday school 9:45, worship 11; sermon, "The Empty Pew." Trinity Lutheran: Lenten service Wednesday.',
    ],
    [
      'Church Notices',
      "First Methodist: Guest preacher from Ames. Choir practice Thursday at 7. St. Brendan's: Fish supper follows the Stations.",
    ],
    [
      'Church Notices',
      'Trinity Lutheran: Confirmation class meets in the parsonage. First Methodist: The ladies ask for the return of all pie tins.',
    ],
  ],
]

/** Columns that no list knows: they come every week. */
const weekly: readonly Sample[] = [
  [
    'notes of a village',
    'en',
    [
      'Tales from the Towpath',
      'A heron has taken the post by the lock again. Mrs. Ott counted eleven boats on Sunday.',
    ],
    [
      'Tales from the Towpath',
      'Nobody has seen the lock-keeper since the thaw. The swans are back, and the ice is gone.',
    ],
    ['Tales from the Towpath', 'Three anglers fell in. The cherry by the bridge is out a fortnight early.'],
    ['Tales from the Towpath', 'The dredger came and went. A boot was found that nobody will own to.'],
    ['Tales from the Towpath', 'Fog all week. Two barges met where there was room for one.'],
  ],
  [
    'a chronicle',
    'de',
    ['Neues vom Stammtisch', 'Der Wirt hat die Preise erhöht, und keiner ist aufgestanden.'],
    ['Neues vom Stammtisch', 'Über die Ampel wird viel geredet und wenig gewartet.'],
    ['Neues vom Stammtisch', 'Der Karpfen des Försters wog, sagt der Förster, dreißig Pfund.'],
    ['Neues vom Stammtisch', 'Der Lehrer hat verloren und zahlt bis Ostern.'],
    ['Neues vom Stammtisch', 'Es wird wieder geraucht, aber nur auf der Treppe.'],
  ],
]

/** Three pieces under one headline, or nearly, that are none: events years apart, and one matter that goes on for weeks. */
const others: readonly Sample[] = [
  [
    'fires-one-head',
    'en',
    [
      'Fire in Carrow',
      'A chimney fire spread to the loft of a bakery on Wheel Street early on Monday, and two families were led to safety.',
    ],
    [
      'Fire in Carrow',
      'The old cinema burned to its walls on Saturday night. Nobody was inside, and the cause is not known.',
    ],
    [
      'Fire in Carrow',
      'Straw bales went up on a farm at the edge of the town, and smoke closed the ring road for three hours.',
    ],
  ],
  [
    'murder-trial',
    'en',
    [
      'The Dunmore trial',
      'A neighbour told the jury on Monday that she had heard a cry shortly after ten. She did not look out.',
    ],
    [
      'The Dunmore trial',
      'The pathologist swore that the wound could not have been made by the poker shown to him.',
    ],
    [
      'The Dunmore trial',
      'Guilty. The jury was out for two hours, and the prisoner bowed to the judge when the sentence was read.',
    ],
  ],
  [
    'flood-days',
    'de',
    [
      'Hochwasser',
      'Die Lenne ist in der Nacht um zwei Meter gestiegen, die Altstadt wird geräumt. 11. Juli 1954',
    ],
    [
      'Hochwasser',
      'Soldaten haben den Damm bei Rauen mit Sandsäcken gesichert. Der Scheitel wird für morgen erwartet. 12. Juli 1954',
    ],
    [
      'Hochwasser',
      'Das Wasser fällt. In den Kellern der Altstadt beginnt das Schaufeln; der Schaden ist nicht abzusehen. 14. Juli 1954',
    ],
  ],
  [
    'obits',
    'en',
    [
      'Margaret Elwin',
      'Margaret Elwin, who kept the toy shop in Bell Lane for forty years, has died at the age of 88.',
    ],
    [
      'Thomas Rudge',
      'Thomas Rudge, who drove the last tram out of the Bell Lane depot, has died at the age of 91.',
    ],
    ['Ivy Sprake', 'Ivy Sprake, who swam for the county before the war, has died at the age of 94.'],
  ],
  [
    'elections',
    'en',
    [
      'Election results',
      'Labour held Marston with a majority of 4,112 over the Liberal candidate, and the Mayor wept.',
    ],
    [
      'Election results',
      'The parish of Tewell has a council again after two years without one. Nine stood for nine seats.',
    ],
    [
      'Election results',
      "In a stunning upset a bus driver defeated the finance minister in the capital's third district.",
    ],
  ],
  [
    'interview',
    'fr',
    ['Entretien', 'La romancière Ada Villers publie ces jours-ci son troisième livre, écrit dans un phare.'],
    ['Entretien', "L'entraîneur du FC Loire-Basse revient sur une saison de blessures et de miracles."],
    ['Entretien', "Pour l'économiste Paul Wargny, le franc aurait dû survivre. Il s'en explique."],
  ],
  [
    'three-quarter',
    'en',
    [
      'Orvel Steel profit up',
      'Orvel Steel said net profit rose to 41 million crowns in the first quarter on strong demand for rails.',
    ],
    [
      'Kivi Paper profit up',
      'Kivi Paper said net profit rose to 12 million crowns in the first quarter as pulp prices recovered.',
    ],
    [
      'Bank of Ulm profit up',
      'Bank of Ulm said net profit rose to 230 million crowns in the first quarter on lower provisions.',
    ],
  ],
  [
    'strike',
    'es',
    [
      'La huelga',
      'Siguen cerradas las minas del valle. Los patronos no reciben a la comisión. 3 de marzo de 1920',
    ],
    [
      'La huelga',
      'Ha habido cargas en la plaza y dos heridos. El gobernador llegó anoche en el correo. 5 de marzo de 1920',
    ],
    [
      'La huelga',
      'Se ha firmado la paz. Los obreros vuelven mañana al trabajo con dos reales más. 9 de marzo de 1920',
    ],
  ],
  [
    'weather-events',
    'en',
    [
      'The weather',
      'The great storm of Tuesday carried away the pier at Sandle and drowned four men of the lifeboat.',
    ],
    [
      'Weather delays launch',
      'The launch of the ferry was put off for a third time on account of fog in the sound.',
    ],
    [
      'Weather balloon found',
      'A farmer at Cobb found a weather balloon in his turnips and took it for a bomb.',
    ],
  ],
  [
    'mayor',
    'en',
    ['Mayor resigns', 'The mayor of Tarrant resigned over a garden wall built with town bricks.'],
    ['Mayor resigns', 'Mayor Lena Foss stepped down on Friday for reasons of health and thanked her staff.'],
    ['Mayor resigns', 'After eleven days in office the youngest mayor in the land gave up the chain.'],
  ],
  [
    'bank-robbery',
    'nl',
    [
      'Overval op bank',
      'Twee mannen hebben maandag een filiaal in Leiderdorp beroofd en zijn op een brommer ontkomen.',
    ],
    ['Overval op bank', 'Bij een overval in Venlo is een kassier gewond geraakt. De dader was gemaskerd.'],
    ['Overval op bank', 'De politie zoekt een vrouw die met een briefje 800 gulden eiste.'],
  ],
  [
    'hockey',
    'en',
    ['Wolves win again', 'Olli Marsh scored twice as the Wolves beat Tamsin 4-1 before a full house.'],
    [
      'Wolves win again',
      'A goal in the last minute gave the Wolves two points at Karro, and a fight in the tunnel.',
    ],
    [
      'Wolves win again',
      'The Wolves are champions for the first time in thirty years. The town danced until four.',
    ],
  ],
  [
    'court-cases',
    'en',
    [
      'Court of Appeal',
      'The Court of Appeal has quashed the conviction of a sexton for the theft of lead from his own church.',
    ],
    [
      'Court closes',
      'The county court at Wem sat for the last time on Monday, and the clerk took the clock home.',
    ],
    [
      'Court rejects wolves appeal',
      'Sheep farmers lost their case against the release of wolves in the high forest.',
    ],
  ],
  [
    'hearing',
    'en',
    [
      'Water plan draws crowd',
      'More than 200 people came to the school gym to oppose the dam at Cutler Gap.',
    ],
    [
      'Water plan gets cool reception',
      'State engineers heard four hours of complaint on the dam at Cutler Gap.',
    ],
    [
      'Water plan shelved',
      'The dam at Cutler Gap will not be built, the governor said in a two-line statement.',
    ],
  ],
  [
    'review',
    'en',
    [
      'Theatre',
      'The new Hamlet at the Playhouse is three hours of shouting relieved by a fine gravedigger. R.T.,',
    ],
    ['Theatre burns', 'The Playhouse was destroyed by fire last night an hour after the audience had left.'],
    [
      'Theatre to rise again',
      'A fund for a new Playhouse has reached half of what is needed, Lady Orr announced.',
    ],
  ],
  [
    'avvisi',
    'it',
    ['Sciopero dei treni', 'Si fermano domani per otto ore i macchinisti delle linee locali.'],
    [
      'Sciopero dei treni',
      'Lunghe attese alla stazione di Porta Nolana, dove i viaggiatori hanno occupato un binario.',
    ],
    ['Sciopero dei treni', 'Il ministro ha precettato i capistazione: niente stop a Natale.'],
  ],
  [
    'space',
    'en',
    ['Rocket explodes', 'An unmanned rocket exploded 40 seconds after lift-off from Cape Varo.'],
    ['Rocket explodes', 'A rocket carrying a weather satellite blew up on the pad at Lisko.'],
    [
      'Rocket explodes',
      'Students of Orme High saw two years of work end in a red flash over the football field.',
    ],
  ],
  [
    'parish-dispute',
    'en',
    ['THE ORGAN QUESTION', 'The vestry met again on Thursday, and again broke up in disorder.'],
    [
      'THE ORGAN QUESTION',
      'Mr. Pike writes that no organ shall be placed in the gallery while he is warden.',
    ],
    [
      'THE ORGAN QUESTION',
      'The organ has arrived, and has been put in the gallery. Mr. Pike is no longer warden.',
    ],
  ],
  [
    'jubilee',
    'de',
    ['Jubiläum', 'Der Turnverein Lohe feiert sein hundertjähriges Bestehen mit einem Umzug. 3. Juni 1988'],
    [
      'Jubiläum',
      'Seit 25 Jahren steht Käthe Brandl hinter der Theke des Gasthofs Zur Post. 9. September 1992',
    ],
    ['Jubiläum', 'Die Sparkasse in Rauen wird 150 und schenkt der Stadt einen Brunnen. 14. Mai 1997'],
  ],
  [
    'war',
    'en',
    ['LATEST FROM THE FRONT', 'Our troops have taken the heights above Sarrow with trifling loss.'],
    [
      'LATEST FROM THE FRONT',
      'The fall of the fortress is confirmed by telegraph. Great rejoicing in the capital.',
    ],
    ['LATEST FROM THE FRONT', 'An armistice is spoken of. The Grand Duke has returned to his estates.'],
  ],
]

/** The days between the first piece and the others, by what they are. */
const irregular = [0, 24, 61]
const everyWeek = [0, 7, 21, 28, 42]
const goOn = new Set(['murder-trial', 'flood-days', 'strike', 'mayor', 'parish-dispute', 'hearing'])

const sketches = (samples: readonly Sample[], days: (row: number) => readonly number[]): RecordSketch[] =>
  samples.flatMap(([kind, language, ...pieces], row) =>
    pieces.map(([title, excerpt], number) => ({
      ...{ id: `${kind} ${number}`, title, excerpt, language, outlet: `Paper ${row}` },
      date: dayName(dayNumber('1931-02-02') + row + (days(row)[number] ?? 0)),
    })),
  )

test('columns under a bare headline are series, and what is none is not', () => {
  const { series } = link([
    ...sketches(listed, () => irregular),
    ...sketches(weekly, () => everyWeek),
    ...sketches(others, (row) => (goOn.has(others[row]?.[0] ?? '') ? everyWeek : irregular)),
  ])
  const found = series.map(({ articles }) => [...articles].sort()).sort()
  expect(found).toEqual(
    [...listed, ...weekly]
      .map(([kind, , ...pieces]) => pieces.map((_, number) => `${kind} ${number}`))
      .sort(),
  )
})

test('a column has the name that stands above it, also where the headline was made', () => {
  const [ships] = listed
    .filter(([kind]) => kind === 'shipping')
    .map((sample) => sketches([sample], () => everyWeek))
  const made = (ships ?? []).map((sketch, number) => ({
    ...sketch,
    title: `Arrived ${number}`,
    titleBasis: 'inferred' as const,
    section: 'Shipping intelligence',
  }))
  expect(link(made).series).toMatchObject([{ title: 'Shipping intelligence', rule: 'heading' }])
})

test('columns of two papers are two, and two pieces of one are no story', () => {
  const [police] = listed
  if (!police) throw new Error('no sample')
  const one = sketches([police], () => irregular)
  const other = one.map((sketch) => ({ ...sketch, id: `other ${sketch.id}`, outlet: 'Another paper' }))
  expect(link([...one, ...other]).series.map(({ articles }) => articles.length)).toEqual([3, 3])
  const twice = [0, 1].map((number) => ({
    ...{
      id: `twice ${number}`,
      title: 'Sucesos',
      language: 'es',
      outlet: 'La Voz',
      date: `1931-02-0${number + 2}`,
    },
    excerpt: `Un carro de Ramón Casariego volcó en la cuesta de Luarna con treinta sacos de harina${number}.`,
  }))
  const { entries } = link(twice)
  expect(entries.map(({ storyId }) => storyId)).toEqual([null, null])
})
