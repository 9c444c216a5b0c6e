import type { Language, Words } from '../../languages/language.ts'
import { perLanguage } from '../../languages/load.ts'
import { sentenceEnd } from '../../languages/sentences.ts'
import { alternatives, functionWordsOf } from '../../languages/word-sets.ts'
import { capitalized } from '../../lib/capital.ts'
import { append } from '../../lib/grouping.ts'
import { never } from '../../lib/pattern.ts'

/** The patterns that tie a quotation to who said it, in one language. */
export type AttributionPatterns = VerbPatterns & PronounPatterns & PhrasePatterns & ClausePatterns

interface VerbPatterns {
  /** Verbs of saying. A language without any names nobody. */
  readonly verbs: RegExp
  /** Between a name and the verb: nothing, a description between commas, or an adverb. */
  readonly apposition: RegExp
  /** " and" before the verb, or a participle (", saying"): the subject of the sentence speaks. */
  readonly joined: RegExp
  readonly participle: RegExp
  /** Behind a verb whose subject is left out: the end, or a word that begins no subject. */
  readonly unsaid: RegExp
  /** `, soufflait `, `, se désole `, `, ärgerte sich Trainer `: any verb behind a quotation, with what the speaker is. */
  readonly anyVerb: RegExp
  /** ", s'amuse-t-elle": any verb behind a quotation, and its pronoun joined to it. */
  readonly inversion: RegExp
  /** ", mopperde hij": any verb behind a quotation and its pronoun, " she beamed": the pronoun and any verb. */
  readonly verbAndPronoun: RegExp
  readonly pronounAndVerb: RegExp
  /** ", bromeó.": any verb alone behind a quotation, where the language leaves its pronoun out. */
  readonly bareVerb: RegExp
  /** " smiled:", " strahlte trotzdem:": any verb between a name and a colon. */
  readonly leadingVerb: RegExp
  /** "powiedział", "powiedziała": verbs of a man and of a woman. */
  readonly mansVerb: RegExp
  readonly womansVerb: RegExp
  /** "read", "quoted": the words that follow are another's. */
  readonly quoting: (verb: string) => boolean
}

interface PronounPatterns {
  /** "he " before the verb, " he" behind it. */
  readonly pronounBefore: RegExp
  readonly pronounBehind: RegExp
  /** A pronoun opens a sentence: whoever the sentence before was about. */
  readonly opensWithPronoun: RegExp
  /** "At 84 he lives alone": the pronoun behind a few words. */
  readonly earlyPronoun: RegExp
  /** "he", "him", "his" and "she", "her", as far as the language tells them from other words. */
  readonly male: RegExp
  readonly female: RegExp
  /** "Sir ", "Frau " before a name: of a man, of a woman. */
  readonly man: RegExp
  readonly woman: RegExp
  /** "Her brother, ", "Son adjoint ": somebody's, before the name of who that is. */
  readonly possessive: RegExp
  /** "the 34-year-old": who was spoken of. */
  readonly aged: RegExp
}

interface PhrasePatterns {
  /** "Yesterday", "On Monday": the verb behind it stands before its subject. */
  readonly opening: RegExp
  /** "The", "El": what may stand before an office that opens a sentence; Slavic languages have none. */
  readonly article: RegExp
  readonly hasArticles: boolean
  /** " was blunt:", " put it this way:": what a person does who then speaks. */
  readonly stance: RegExp
  /** "'s answer:", "'s verdict?": what follows is somebody's. */
  readonly utterance: RegExp
  /** "Il commento di ", "Das Fazit von Trainer ": whose words follow a colon. */
  readonly utteranceOf: RegExp
  /** "her novel", "the song": what follows between marks is its title. */
  readonly work: RegExp
  /** "Pour ", "In the words of ": whose words follow. */
  readonly opinion: RegExp
  /** `, in the words of `: whose words came. */
  readonly opinionBehind: RegExp
  /** `, the plan is `, ` ist der Plan `: between the name of an opinion and the words that it is put in. */
  readonly judgement: RegExp
  /** " on Channel 4's ", " told the ", " w dzienniku ": what stands between marks behind it is the name of a program, a paper or a house. */
  readonly located: RegExp
  /** " by " behind a title, before who wrote it. */
  readonly by: RegExp
  /** " of the water board ": what somebody is of, between the name and the verb; its words without the first are `whole`. */
  readonly of: RegExp
  /** Other names of offices: "autarca" → "presidente da câmara". */
  readonly officeNames: ReadonlyMap<string, readonly string[]>
  /** "prisoner", and what stands behind the name of whoever that is: ", aged 30, charged with". */
  readonly accused: ReadonlySet<string>
  readonly charged: RegExp
  /** Articles that first names and surnames have: "είπε ο Λουντ". */
  readonly nameArticles: ReadonlySet<string>
  /** Words that stand between a name and its verb. */
  readonly between: ReadonlySet<string>
  /** "for", "of": what stands between is no office of the one named, but somebody of theirs. */
  readonly smallWord: (word: string) => boolean
}

interface ClausePatterns {
  /** ", while", " and": another clause, with a subject of its own, begins behind a quotation. */
  readonly otherClause: RegExp
  /** " heard the man cry out, " behind a verb of saying: whose words follow is another. */
  readonly heard: RegExp
  /** " that": what follows is no speaker. */
  readonly clauses: RegExp
  /** "M. " before an office with its article: "M. le chanoine Lund". */
  readonly courtesy: RegExp
  /** "But " opens a sentence. */
  readonly join: RegExp
  readonly sentenceEnd: RegExp
  readonly allSentenceEnds: RegExp
}

export const attributionPatterns = perLanguage(
  (language: Language): AttributionPatterns => ({
    ...verbPatterns(language),
    ...pronounPatterns(language),
    ...phrasePatterns(language),
    ...clausePatterns(language),
  }),
)

/** What may stand between a name and its verb: "also", "has", and words that end as adverbs do: "bluntly". */
function adverbsOf({ attribution: { between, adverbEndings } }: Language): string {
  const made = adverbEndings.length === 0 ? [] : [String.raw`\p{Ll}{2,20}(?:${alternatives(adverbEndings)})`]
  return [alternatives(between) || never, ...made].join('|')
}

/** The verbs of saying, and what stands between them and the name. */
function verbPatterns(language: Language): VerbPatterns {
  const { attribution, pronouns } = language
  const saying = [...language.saying, ...attribution.voices, ...attribution.participles]
  // "According to Lund, …", "Según Lund, …" open a sentence.
  const phrases = saying.map(capitalized)
  const edges = language.spaces ? [String.raw`(?<![\p{L}-])`, String.raw`(?!\p{L})`] : ['', '']
  const adverbs = adverbsOf(language)
  const who = alternatives(attribution.who) || never
  const spokesman = alternatives(attribution.spokesman) || never
  const reflexives = alternatives(attribution.reflexives) || never
  return {
    verbs: new RegExp(`${edges[0]}(?:${alternatives([...saying, ...phrases]) || never})${edges[1]}`, 'gu'),
    apposition: new RegExp(
      String.raw`^(?:(?:${spokesman})\p{L}*)?\s{0,9}(?:\([^()]{0,200}\)\s{0,9})?(?:(?:,(?:[^,.;]|\.(?!\s)){1,120}){1,2},\s{0,9}|\s{0,9},\s{0,9}(?:${who})\s{1,9}|\s{1,9})?(?:(?:${adverbs}) ){0,4}$`,
      'u',
    ),
    joined: new RegExp(
      String.raw`[\s,](?:${alternatives(attribution.joins) || never})\s+(?:(?:${adverbs}) ){0,4}$`,
      'u',
    ),
    participle: new RegExp(`^(?:${alternatives(attribution.participles) || never})$`, 'u'),
    unsaid: new RegExp(
      attribution.unsaid.length > 0
        ? String.raw`^(?:\s*$|,?\s+(?:${alternatives(attribution.unsaid)})(?!\p{L}))`
        : never,
      'u',
    ),
    anyVerb: new RegExp(
      String.raw`^,?\s(?:(?:${reflexives})(?:\s|(?<=['’])))?(?<verb>\p{Ll}+)\s(?:(?:${reflexives})\s)?(?<office>(?:[\p{L}.’'-]{1,30}\s){0,4})$`,
      'u',
    ),
    ...bareVerbPatterns(language, reflexives),
    inversion: new RegExp(
      String.raw`^[\s,]*(?:(?:${reflexives})(?:\s|(?<=['’])))?\p{Ll}{1,20}(?:${alternatives(pronouns.speaker.filter((word) => word.startsWith('-'))) || never})(?!\p{L})`,
      'u',
    ),
  }
}

/** Any verb beside a quotation with a pronoun, alone, or behind a name. */
function bareVerbPatterns(
  { attribution, pronouns }: Language,
  reflexives: string,
): Pick<
  VerbPatterns,
  'verbAndPronoun' | 'pronounAndVerb' | 'bareVerb' | 'leadingVerb' | 'mansVerb' | 'womansVerb' | 'quoting'
> {
  const speaker = alternatives(pronouns.speaker.filter((word) => !word.startsWith('-'))) || never
  const itself = String.raw`(?:(?:${reflexives})(?:\s|(?<=['’])))?`
  const past = alternatives(attribution.pastEndings) || never
  const ending = (endings: Words): RegExp =>
    new RegExp(String.raw`\p{Ll}(?:${alternatives(endings) || never})$`, 'u')
  const quoting = new Set(attribution.quoting)
  return {
    verbAndPronoun: new RegExp(String.raw`^,?\s${itself}(\p{Ll}{2,20})\s(?:${speaker})(?!\p{L})`, 'u'),
    pronounAndVerb: new RegExp(String.raw`^\s(?:${speaker})\s${itself}(\p{Ll}{2,20})(?!\p{L})`, 'u'),
    bareVerb: new RegExp(
      String.raw`^,?\s${itself}(\p{Ll}{2,16}(?:${past}))(?!\p{L})(?:\s*$|,?\s(?:${alternatives(attribution.unsaid) || never})(?!\p{L}))`,
      'u',
    ),
    leadingVerb: new RegExp(String.raw`^\s${itself}(\p{Ll}{3,20})((?:\s\p{Ll}{2,20}){0,2})\s?:\s*$`, 'u'),
    mansVerb: ending(attribution.manEndings),
    womansVerb: ending(attribution.womanEndings),
    quoting: (verb) => quoting.has(verb),
  }
}

/** Pronouns and what else means somebody named before. */
function pronounPatterns(language: Language): PronounPatterns {
  const { attribution, pronouns } = language
  const adverbs = adverbsOf(language)
  const speaker = alternatives(pronouns.speaker) || never
  return {
    pronounBefore: new RegExp(String.raw`(?:^|[\s,])(?:${speaker})\s+(?:(?:${adverbs}) ){0,4}$`, 'iu'),
    pronounBehind: new RegExp(String.raw`^\s*(?:${speaker})(?!\p{L})`, 'iu'),
    opensWithPronoun: new RegExp(String.raw`^(?:${speaker})(?!\p{L})`, 'iu'),
    earlyPronoun: new RegExp(String.raw`^(?:[^\s.,:;!?"“”„«»]{1,20}\s){1,3}(?:${speaker})(?!\p{L})`, 'u'),
    male: new RegExp(
      String.raw`^(?:${alternatives([...pronouns.he, ...attribution.his]) || never})(?!\p{L})`,
      'iu',
    ),
    female: new RegExp(
      String.raw`^(?:${alternatives([...pronouns.she, ...attribution.her]) || never})(?!\p{L})`,
      'iu',
    ),
    man: titleBefore(attribution.men),
    woman: titleBefore(attribution.women),
    possessive: new RegExp(
      String.raw`^(?:${alternatives(attribution.possessives.map(capitalized)) || never})\s[\p{L}\p{N}’'-]{1,30}(?:\s[\p{L}\p{N}’'-]{1,30}){0,4},?$`,
      'u',
    ),
    aged: new RegExp(
      String.raw`^[\s,]*(?:${alternatives(attribution.articles) || never})\s\d{1,3}(?:${alternatives(attribution.aged) || never})(?!\p{L})`,
      'iu',
    ),
  }
}

/** What says whose words follow or came, without a verb of saying. */
function phrasePatterns(language: Language): PhrasePatterns {
  const { attribution } = language
  const adverbs = alternatives(attribution.between) || never
  const copulas = alternatives(attribution.copulas) || never
  const functionWords = functionWordsOf(language)
  return {
    opening: new RegExp(String.raw`^\s*(?:(?:${adverbs})[\s,]+){1,3}$`, 'iu'),
    article: new RegExp(
      String.raw`^(?:${alternatives(attribution.articles) || never})(?:\s+|(?<=['’]))`,
      'iu',
    ),
    hasArticles: attribution.articles.length > 0,
    stance: new RegExp(
      String.raw`^(?:(?:,[^,.:;]{1,80}){1,3},|,)?\s+(?:${alternatives(attribution.stances) || never})(?:\s[^\s.,:;]{1,20}){0,4}\s?:\s*$`,
      'u',
    ),
    utterance: new RegExp(
      String.raw`^['’]s?\s(?:[\p{L}-]{1,20}\s)?(?:${alternatives(attribution.utterances) || never})\s?[:?]\s*$`,
      'u',
    ),
    utteranceOf: new RegExp(
      String.raw`(?<!\p{L})(?:${alternatives([...attribution.utterances, ...attribution.utterances.map(capitalized)]) || never})\s(?:${alternatives(attribution.of) || never})\s(?:[\p{L}.-]{2,24}\s){0,3}$`,
      'u',
    ),
    work: new RegExp(
      String.raw`(?<!\p{L})(?:${alternatives(attribution.works) || never})(?:\s+[\p{L}’'-]+){0,2}[,:]?\s*$`,
      'u',
    ),
    opinion: new RegExp(
      String.raw`^\s*(?:${alternatives(attribution.opinions.map(capitalized)) || never})(?!\p{L})`,
      'u',
    ),
    opinionBehind: new RegExp(
      String.raw`^,?\s(?:${alternatives(attribution.opinions.filter((words) => words.includes(' '))) || never})(?!\p{L})`,
      'u',
    ),
    judgement: new RegExp(
      String.raw`^(?:,\s(?:[\p{L}’'-]{1,30}\s){0,6}(?:${copulas})|\s(?:${copulas})(?:\s[\p{L}’'-]{1,30}){1,5}):?\s$`,
      'u',
    ),
    located: new RegExp(
      String.raw`(?<!\p{L})(?:${alternatives([...attribution.located, ...attribution.located.map(capitalized)]) || never})(?:\s(?:${alternatives([...attribution.articles, ...attribution.possessives, ...attribution.works]) || never}|[\p{Lu}\p{N}][\p{L}.&-]{0,20}(?:['’]s?)?)){0,3}\s$`,
      'u',
    ),
    by: new RegExp(String.raw`^\s(?:${alternatives(attribution.by) || never})\s(?:\p{L}{1,20}\s){0,3}$`, 'u'),
    of: new RegExp(
      String.raw`^\s(?:${alternatives(attribution.of) || never})\s(?<whole>(?:[\p{L}\p{N}’'-]{1,30}\s){1,6})$`,
      'u',
    ),
    officeNames: officeNamesOf(attribution.offices),
    accused: new Set(attribution.accused),
    charged: new RegExp(
      String.raw`^(?:\s?\([^()]{1,20}\))?,?\s(?:[\p{L}\p{N}.-]{1,20},?\s){0,3}(?:${alternatives(attribution.charged) || never})(?!\p{L})`,
      'u',
    ),
    nameArticles: new Set(attribution.nameArticles),
    between: new Set(attribution.between),
    smallWord: (word) => functionWords.has(word.toLowerCase()),
  }
}

/** "autarca=presidente da câmara" → "autarca" and what it may mean. */
function officeNamesOf(pairs: Language['honorifics']): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const pair of pairs) {
    const [other = '', office = ''] = pair.split('=')
    append(names, other, office)
  }
  return names
}

/** Where clauses and sentences begin and end. */
function clausePatterns(language: Language): ClausePatterns {
  const { attribution, headlines } = language
  // "der", "que" open a clause, and are articles as well.
  const clauses = headlines.clauses.filter((word) => !attribution.who.includes(word))
  const end = sentenceEnd(language)
  return {
    otherClause: new RegExp(
      String.raw`^[\s,"”»]*(?:${alternatives([...clauses, ...attribution.joins]) || never})\s`,
      'u',
    ),
    heard: new RegExp(
      String.raw`(?<!\p{L})(?:${alternatives(attribution.hearing) || never})\s[^.!?“”"„«»]{3,80}[,:]\s*$`,
      'u',
    ),
    clauses: new RegExp(String.raw`^\s+(?:${alternatives(clauses) || never})(?!\p{L})`, 'iu'),
    courtesy: new RegExp(String.raw`^(?:${alternatives(language.honorifics) || never})\.?\s`, 'u'),
    join: new RegExp(String.raw`^(?:${alternatives(attribution.joins.map(capitalized)) || never})\s`, 'u'),
    sentenceEnd: new RegExp(end, 'u'),
    allSentenceEnds: new RegExp(String.raw`${end}["”“’‘'»]?\s+`, 'gu'),
  }
}

/** " Mrs. ", "Frau " at the end: a title right before a name. */
function titleBefore(titles: Language['honorifics']): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${alternatives(titles) || never})\.?\s$`, 'u')
}
