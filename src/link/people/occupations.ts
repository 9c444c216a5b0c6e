import { foldText } from '../../text/folding.ts'

/** What somebody does, as far as an office or a topic tells: two of these rarely are one person. */
export type Occupation = 'politics' | 'sport' | 'arts' | 'faith' | 'law' | 'science' | 'business' | 'military'

interface OccupationWords {
  readonly occupation: Occupation
  readonly office: RegExp
  /** Words of the labels of topics. */
  readonly topic: RegExp
}

const OCCUPATIONS: readonly OccupationWords[] = [
  {
    occupation: 'sport',
    office:
      /\b(?:footballers?|football|soccer|rugby|basketball|baseball|hockey|cricket(?:er)?|tennis|golf(?:er)?|box(?:er|ing)|wrestler|striker|midfielder|winger|defender|goalkeeper|goalie|fullback|centre half|quarterback|linebacker|lineman|running back|wide receiver|pitcher|catcher|infielder|outfielder|shortstop|slugger|point guard|batsman|batter|bowler|fly half|scrum half|sprinter|runner|hurdler|marathoner|athlete|olympi(?:an|c)|medall?ist|swimmer|skier|skater|snowboarder|gymnast|cyclist|rower|jockey|racing driver|race car|head coach|coach|goalscorer|teammate|referee|umpire|heavyweight|grand slam|all rounder)\b/,
    topic: /\bsports?\b/,
  },
  {
    occupation: 'politics',
    office:
      /\b(?:president elect|vice president of the|us president|president|prime minister|minister|premier|chancellor|senators?|sen|congress(?:man|woman|person)|representative|rep|lawmaker|legislator|deputy minister|mp|mep|msp|governor|gov|mayor|alderman|councill?or|councilman|councilwoman|secretary of|secretary general|foreign secretary|home secretary|ambassador|diplomat|envoy|majority leader|minority leader|party leader|opposition leader|whip|speaker of the|house speaker|democrat|republican|tory|labou?r mp|candidate|nominee|dictator|politician|statesman|emperor|king|queen|prince|princess|first lady|chief of staff|attorney general)\b/,
    topic: /\b(?:politics|government|election|diplomacy|parliament)\b/,
  },
  {
    occupation: 'arts',
    office:
      /\b(?:actor|actress|singer|songwriter|musician|guitarist|drummer|bassist|pianist|violinist|cellist|rapper|dj|band|composer|conductor|soprano|tenor|baritone|dancer|ballerina|choreographer|painter|sculptor|artist|novelist|poet|playwright|screenwriter|filmmaker|film director|movie star|comedian|comic|entertainer|pop star|rock star|frontman|fashion designer|model)\b/,
    topic: /\b(?:arts?|entertainment|culture|music|film|cinema|theatre|literature)\b/,
  },
  {
    occupation: 'faith',
    office:
      /\b(?:pope|pontiff|archbishop|bishop|cardinal|monsignor|priest|pastor|vicar|deacon|monk|nun|rabbi|imam|ayatollah|cleric|dalai lama|reverend|rev|preacher|patriarch)\b/,
    topic: /\breligion\b|\breligious\b/,
  },
  {
    occupation: 'law',
    office:
      /\b(?:judge|justice|prosecutor|lawyer|attorney|barrister|solicitor|magistrate|sheriff|police|detective|constable|inspector|superintendent|patrolman|trooper)\b/,
    topic: /\b(?:crime|law|justice|police)\b/,
  },
  {
    occupation: 'science',
    office:
      /\b(?:professor|prof|scientist|physicist|chemist|biologist|astronomer|geologist|mathematician|researcher|economist|historian|psychologist|surgeon|physician|doctor|dr|nurse|cardiologist|epidemiologist|neurologist|oncologist|paediatrician|pediatrician|veterinarian|astronaut|cosmonaut|engineer|seismologist|climatologist)\b/,
    topic: /\b(?:science|technology|health|medicine|education)\b/,
  },
  {
    occupation: 'business',
    office:
      /\b(?:ceo|cfo|chief executive|chief financial|executive|banker|businessman|businesswoman|entrepreneur|investor|financier|billionaire|tycoon|shareholder|trader|founder|co founder|cofounder|industrialist|magnate|analyst|strategist)\b/,
    topic: /\b(?:economy|business|finance|market)\b/,
  },
  {
    occupation: 'military',
    office:
      /\b(?:lieutenant|lt|colonel|col|sergeant|sgt|corporal|cpl|brigadier|admiral|rear admiral|field marshal|army general|marine|soldier|airman|fighter pilot|commander|gen|maj)\b/,
    topic: /\b(?:armed forces|military|war)\b/,
  },
]

// People change from the one to the other, or are both, too often to tell them apart by it.
const NEIGHBOURS: ReadonlySet<string> = new Set(
  [
    ['politics', 'law'],
    ['politics', 'business'],
    ['politics', 'military'],
    ['politics', 'science'],
    ['science', 'business'],
    ['science', 'law'],
    ['law', 'business'],
    ['law', 'military'],
    ['military', 'business'],
    ['military', 'science'],
    ['arts', 'business'],
    ['sport', 'business'],
    ['faith', 'science'],
    ['faith', 'politics'],
    ['faith', 'law'],
  ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
)

/** The occupations that an office speaks of: "former boxer and mayor of Marle" → politics, sport. */
export function occupationsOfOffice(office: string): readonly Occupation[] {
  return occupations('office', office)
}

/**
 * Whether the words that speak of this occupation have other uses: "defender", "model", "commander". Such an office counts
 * only in an article on the matter.
 */
export function isLoose(office: string, occupation: Occupation): boolean {
  const loose = LOOSE[occupation]
  if (!loose) return false
  const rest = foldText(office).replace(loose, ' ')
  return !occupationsOfOffice(rest).includes(occupation)
}

const LOOSE: Readonly<Partial<Record<Occupation, RegExp>>> = {
  sport:
    /\b(?:striker|defender|winger|runner|catcher|pitcher|batter|bowler|coach|referee|umpire|teammate|wrestler|heavyweight|jockey|boxer|boxing|all rounder|box|golf|tennis|football|sprinter|marathoner)\b/g,
  arts: /\b(?:model|artist|conductor|band|comic|dj|composer|entertainer|poet|actor|painter|fashion designer)\b/g,
  faith: /\b(?:patriarch|monk|preacher|cardinal|deacon|nun)\b/g,
}

/** The occupation that a topic is about, if it tells. */
export function occupationsOfTopic(label: string): readonly Occupation[] {
  return occupations('topic', label)
}

/** Hardly one person: a bishop and a striker. */
export function areFarApart(a: Occupation, b: Occupation): boolean {
  return a !== b && !NEIGHBOURS.has(`${a} ${b}`)
}

const caches = {
  office: new Map<string, readonly Occupation[]>(),
  topic: new Map<string, readonly Occupation[]>(),
}
const CACHE_LIMIT = 100_000

function occupations(by: 'office' | 'topic', text: string): readonly Occupation[] {
  const cache = caches[by]
  const known = cache.get(text)
  if (known) return known
  const words = foldText(text)
  const found = OCCUPATIONS.filter((one) => one[by].test(words)).map(({ occupation }) => occupation)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(text, found)
  return found
}

// The noun for an address: "john-smith-footballer". The first that fits.
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:football(?:er)?|soccer|striker|midfielder|winger|defender|goalkeeper|quarterback|linebacker|wide receiver|running back)\b/,
    'footballer',
  ],
  [/\bcoach\b/, 'coach'],
  [/\b(?:cricketer|cricket|batsman|bowler)\b/, 'cricketer'],
  [/\b(?:basketball|point guard)\b/, 'basketball-player'],
  [/\b(?:baseball|pitcher|catcher|outfielder|infielder|shortstop|slugger)\b/, 'baseball-player'],
  [/\btennis\b/, 'tennis-player'],
  [/\bgolf(?:er)?\b/, 'golfer'],
  [/\b(?:boxer|boxing|heavyweight)\b/, 'boxer'],
  [/\b(?:actor|actress)\b/, 'actor'],
  [/\b(?:singer|songwriter|soprano|tenor|baritone|pop star|rock star|frontman|rapper)\b/, 'singer'],
  [/\b(?:musician|guitarist|drummer|bassist|pianist|violinist|cellist|composer|conductor)\b/, 'musician'],
  [/\b(?:novelist|poet|playwright|screenwriter|author|writer)\b/, 'writer'],
  [/\b(?:painter|sculptor|artist)\b/, 'artist'],
  [/\b(?:police|detective|constable|inspector|sheriff|trooper|patrolman)\b/, 'police-officer'],
  [/\b(?:judge|justice|magistrate)\b/, 'judge'],
  [/\b(?:lawyer|attorney|barrister|solicitor|prosecutor)\b/, 'lawyer'],
  [/\b(?:surgeon|physician|doctor|cardiologist|oncologist)\b/, 'physician'],
  [/\b(?:journalist|reporter|correspondent|editor|columnist)\b/, 'journalist'],
]

const OCCUPATION_NOUNS: Readonly<Record<Occupation, string>> = {
  politics: 'politician',
  sport: 'athlete',
  arts: 'artist',
  faith: 'cleric',
  law: 'lawyer',
  science: 'scientist',
  business: 'businessperson',
  military: 'soldier',
}

/** One word for an office, for telling namesakes apart: "mayor of Marle" → "politician"; null where it tells nothing. */
export function officeNoun(office: string): string | null {
  const [occupation] = occupationsOfOffice(office)
  if (occupation === 'politics' || occupation === 'faith') return OCCUPATION_NOUNS[occupation]
  const words = foldText(office)
  return (
    NOUNS.find(([pattern]) => pattern.test(words))?.[1] ?? (occupation ? OCCUPATION_NOUNS[occupation] : null)
  )
}
