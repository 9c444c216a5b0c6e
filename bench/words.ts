// The words that the articles of the benchmark are made of. People, outlets and places are invented.

/** What an article is about, and how such articles speak. */
export interface Subject {
  /** IPTC Media Topic. */
  readonly topic: string
  readonly headlines: readonly string[]
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  readonly objects: readonly string[]
}

const list = (words: string): readonly string[] => words.split(/\s*,\s*|\n\s*/).filter((word) => word !== '')

export const firstNames = list(`Anna, Bela, Carla, Dario, Edda, Felix, Greta, Hugo, Ines, Jonas, Katja, Leon,
  Maria, Nils, Olga, Pavel, Quentin, Rosa, Stefan, Tilda, Ursula, Viktor, Wanda, Xenia, Yusuf, Zora, Amara, Boris,
  Chidi, Daniela, Emeka, Farida, Goran, Hanna, Ibrahim, Judit, Karim, Lucia, Mateo, Noor, Oskar, Petra, Rafael,
  Selma, Tomas, Ulrich, Vera, Walid, Yara, Zoltan, James, Sarah, Michael, Laura, David, Emma, Robert, Alice`)

export const surnames =
  list(`Abendroth, Bakker, Castellan, Dragovic, Eberling, Farkas, Grünwald, Holmberg, Ivanek,
  Jankowski, Kovalenko, Lindqvist, Marchetti, Nakamori, Okonjo, Petrescu, Quintero, Rasmussen, Sandoval, Takács,
  Urbanek, Vasquez, Wallander, Yilmazer, Zimmerer, Adeyola, Brandtner, Cardenas, Delacroix, Eriksholm, Fontaine,
  Galanis, Hartwell, Iglesia, Jorgensen, Kaminsky, Lorentz, Mbeki-Roth, Novotny, Oyelaran, Palmgren, Rostova,
  Silvestri, Thornbury, Ueland, Voronin, Westergaard, Yamashiro, Zielinska, Ashcombe, Bellweather, Corrigan, Dunmore,
  Ellsworthy, Fairbairn, Greaves, Haddad, Ibarra, Jellinek, Kingsley, Lovelock, Mansour, Nightingale, Osterman,
  Pemberton, Rahimi, Stavros, Tremblay, Underhill, Vandermeer, Whitlock, Zaman`)

export const offices =
  list(`President, Prime Minister, Foreign Minister, Mayor, Judge, Finance Minister, Senator,
  Governor, General, Professor, Doctor, spokesman, spokeswoman, chief executive, campaigner, analyst, Commissioner`)

export const outlets =
  list(`The Vell Courier, Osk Daily, Northern Wire, Harbour Times, The Evening Ledger, Capital Post,
  Free Press of Marn, Coastal Observer, Radio Tolm, The Weekly Lantern, Border Gazette, Telegraph of Sund, Plain Dealer
  of Orr, The Morning Star of Lund, Union Herald, Channel Ten, Mountain Echo, Delta Tribune, City Record, The Signal`)

export const places =
  list(`Vell, Osk, Marn, Tolm, Sund, Orrland, Kestrel Bay, New Harrow, Port Lumen, Dunmarch, Eastmere,
  Falkirk Sound, Greyhaven, Holm, Inverleigh, Jarrow Point, Karst, Lower Wend, Mirefield, Northwick, Ostrava Hills,
  Pellucid, Quarrytown, Redwater, Stonebridge, Thornholt, Upper Wend, Valemont, Westering, Yarrowdale`)

export const fillers =
  list(`after weeks of talks, before the end of the year, despite warnings from experts, as expected,
  for the first time since the war, according to a report, while protests went on, on Tuesday, on Thursday evening,
  in the early hours of Monday, under a deal signed last month, in spite of the cost, to the surprise of many,
  without giving a reason, as prices kept rising, with the support of the opposition, against the advice of the court,
  in a vote that lasted until midnight, according to two people who know the matter, as the deadline drew near`)

export const subjects: readonly Subject[] = [
  {
    topic: 'medtop:11000000',
    headlines: list(
      'parliament votes on budget, holds early election, coalition falls apart, minister resigns',
    ),
    nouns: list(
      'parliament, coalition, ministry, opposition party, election commission, cabinet, government',
    ),
    verbs: list('rejected, approved, debated, postponed, announced, defended, withdrew'),
    objects: list(
      'the budget bill, a new election law, the vote of confidence, a reform of the senate, the draft treaty',
    ),
  },
  {
    topic: 'medtop:16000000',
    headlines: list('ceasefire holds, hit by missile strike, troops pull back, peace talks stall'),
    nouns: list(
      'army, rebel group, peacekeeping force, air defence, defence ministry, militia, negotiating team',
    ),
    verbs: list('attacked, shelled, abandoned, captured, reinforced, surrounded, left'),
    objects: list(
      'the front line, a border crossing, an ammunition depot, the besieged town, the ceasefire zone',
    ),
  },
  {
    topic: 'medtop:04000000',
    headlines: list('bank raises rates, factory to close, exports slump, shares fall'),
    nouns: list(
      'central bank, steel maker, stock exchange, car factory, trade union, company, market regulator',
    ),
    verbs: list('cut, raised, reported, sold, bought, doubled, lost'),
    objects: list(
      'interest rates, its quarterly profit, thousands of jobs, a majority stake, its export forecast',
    ),
  },
  {
    topic: 'medtop:15000000',
    headlines: list('win the cup final, striker signs, lose at home, coach is sacked'),
    nouns: list('home team, goalkeeper, coach, striker, champion, league, referee'),
    verbs: list('won, lost, missed, scored in, dominated, drew, celebrated'),
    objects: list(
      'the cup final, the second half, a penalty shoot-out, the opening match, the championship game',
    ),
  },
  {
    topic: 'medtop:02000000',
    headlines: list('court jails former banker, police arrest three, trial opens, robbery suspect held'),
    nouns: list('court, prosecutor, police force, jury, defence lawyer, detective, prison service'),
    verbs: list('convicted, charged, released, questioned, searched for, sentenced, acquitted'),
    objects: list(
      'the main suspect, a former banker, three smugglers, the leader of the gang, an accused officer',
    ),
  },
  {
    topic: 'medtop:07000000',
    headlines: list('hospital opens new ward, flu cases rise, vaccine arrives, doctors strike'),
    nouns: list(
      'hospital, health ministry, vaccine maker, doctors’ union, clinic, virus laboratory, nursing school',
    ),
    verbs: list('treated, tested, vaccinated, warned of, reported, isolated, recommended for'),
    objects: list(
      'hundreds of patients, the new vaccine, a wave of influenza, the infected children, a rare disease',
    ),
  },
  {
    topic: 'medtop:06000000',
    headlines: list('river runs dry, bans plastic bags, forest to be protected, emissions fall'),
    nouns: list(
      'environment agency, climate panel, national park, conservation group, power station, fishery board',
    ),
    verbs: list('measured, protected, restored, polluted, monitored, planted, warned about'),
    objects: list(
      'carbon emissions, the wetland, the endangered birds, a polluted river, the melting glacier',
    ),
  },
  {
    topic: 'medtop:03000000',
    headlines: list('hit by floods, earthquake shakes, fire destroys market, train derails'),
    nouns: list('flood, earthquake, storm, rescue team, fire brigade, emergency service, landslide'),
    verbs: list('destroyed, damaged, evacuated, reached, cut off, buried, spared'),
    objects: list(
      'dozens of houses, the railway bridge, the old market, a mountain village, the coastal road',
    ),
  },
]
