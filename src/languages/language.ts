/** Words or phrases as the language writes them; who compares them folds both sides. */
export type Words = readonly string[]

/** A relative time: "yesterday", "last week"; `last`, `this` and `next` stand beside a weekday, `ago` beside a count. */
export type TemporalKey =
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'two days ago'
  | 'in two days'
  | `${'this' | 'last' | 'next'} ${'week' | 'month' | 'year'}`
  | 'last'
  | 'this'
  | 'next'
  | 'ago'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'hour'
  | 'minute'
  | 'between'

/**
 * A label in front of a date. `gap`: words that may stand between the two ("on", "at"). `signed`: a label with who wrote
 * it, or the section, before the date. `comment` and `beside`: words of a line that holds a date and is no date line, or
 * is one all the same.
 */
export type LabelKey =
  | 'published'
  | 'drafted'
  | 'updated'
  | 'saved'
  | 'captured'
  | 'gap'
  | 'signed'
  | 'behind'
  | 'print'
  | 'comment'
  | 'beside'

/** Parts of a line that names who wrote an article: "Posted by Ana Ruiz, Senior Editor, in Paris". */
export type BylineKey =
  | 'by'
  | 'verbs'
  | 'labels'
  | 'and'
  | 'in'
  | 'for'
  | 'the'
  | 'agencies'
  | 'tail'
  | 'counts'
  | 'jobs'
  | 'writes'
  | 'genres'
  | 'of'
  | 'kinds'
  | 'nobody'
  | 'nobody kinds'
  | 'nobody opens'
  | 'desks'
  | 'desk words'
  | 'not names'
  | 'credits'
  | 'credits more'
  | 'credits wrote'
  | 'credits by'
  | 'credits trades'
  | 'credits trade kinds'
  | 'contributed'
  | 'contributed to'

/** `not`: lines that are no headlines; `clauses`: words that open a clause, before which a long one is cut. */
export type HeadlineKey = 'not' | 'clauses'

/**
 * Everything that depends on a language, from `knowledge/languages/xx.yml`. What a file does not say is empty here:
 * nothing of another language stands in for it.
 */
export interface Language {
  /** BCP 47, e.g. "de"; "und" where the language is not known. */
  readonly tag: string
  /** In the language itself and in English: "Deutsch", "German". */
  readonly name: string
  readonly english: string
  readonly script: string
  /** What has a capital besides the beginnings of sentences: names, all nouns, or nothing (no capitals). */
  readonly capitals: 'names' | 'nouns' | 'none'
  readonly surnameFirst: boolean
  /** A person has two surnames as a rule: "Pedro Sánchez Pérez". */
  readonly twoSurnames: boolean
  /** False where no spaces divide words. */
  readonly spaces: boolean
  /** Twelve, each with its short and inflected forms; seven, Sunday first. */
  readonly months: readonly Words[]
  readonly weekdays: readonly Words[]
  /** One, two …; first, second … */
  readonly numbers: readonly Words[]
  readonly ordinals: readonly Words[]
  readonly temporal: Readonly<Record<TemporalKey, Words>>
  readonly labels: Readonly<Record<LabelKey, Words>>
  /** "Mr", "Frau": stands before a name and nothing else. */
  readonly honorifics: Words
  /** "President", "alcaldesa", as usually written before a name. */
  readonly titles: Words
  /** "Jr": stands behind a name. */
  readonly suffixes: Words
  /** "van", "de la": small words inside a name. */
  readonly particles: Words
  /** Verbs of saying in the forms that news uses, and what stands for one ("zufolge", "selon"). */
  readonly saying: Words
  readonly pronouns: Readonly<Record<'he' | 'she' | 'speaker', Words>>
  /**
   * Between a name and its verb of saying: "has also", "who", "'s spokesman" (the beginning of the word). `joins` and
   * `participles` leave the verb to the subject of the sentence: "Lund stood up and said", "…, saying". `unsaid` stands right
   * behind a verb whose subject is left out: "dijo en una entrevista". `articles` may stand before an office, titles behind
   * `works` ("novel"), and `his` and `her` tell of a man or a woman beside the pronouns. `reflexives` stand beside a verb ("sich
   * ärgern"), `opinions` stand before whose words follow ("Pour Lund, « … »") or came ("…, in the words of Lund"), `copulas` behind
   * the name then ("For Lund, the plan is “…”"), and `of` joins a name to what somebody is of ("Lund of the water board said").
   * `voices` are verbs of saying beside a quotation alone ("laughed"), `men` and `women` are titles before names, `possessives`
   * what opens a sentence about somebody's brother ("Her brother, Karl Lund"), `aged` stands behind a number ("the 34-year-old
   * said"), and `by` between a title and who wrote it. `questions` and `answers` begin lines of an interview ("Q: …?"), `offices` are
   * other names of offices ("autarca=presidente da câmara"), words with `adverbEndings` stand between a name and its verb,
   * and `hearing` gives the words behind it to another ("said she heard the man cry out, “…”"). `located` stands before the
   * name of a program, a paper or a house ("on “Morning in Osk”"). A verb that stands alone behind a
   * quotation ends with `pastEndings` ("«…», bromeó."), and tells a man or a woman by `manEndings` and `womanEndings`
   * ("powiedziała"); `accused` means whoever is `charged` ("the prisoner"; "Lund, charged with"), and what follows a verb of
   * `quoting` ("read") is another's.
   */
  readonly attribution: Readonly<
    Record<
      | 'between'
      | 'who'
      | 'spokesman'
      | 'joins'
      | 'participles'
      | 'unsaid'
      | 'articles'
      | 'works'
      | 'stances'
      | 'utterances'
      | 'reflexives'
      | 'opinions'
      | 'copulas'
      | 'of'
      | 'his'
      | 'her'
      | 'voices'
      | 'located'
      | 'men'
      | 'women'
      | 'possessives'
      | 'aged'
      | 'by'
      | 'questions'
      | 'answers'
      | 'offices'
      | 'adverbEndings'
      | 'nameArticles'
      | 'hearing'
      | 'pastEndings'
      | 'manEndings'
      | 'womanEndings'
      | 'accused'
      | 'charged'
      | 'quoting',
      Words
    >
  >
  /** Words that end in a full stop which ends no sentence, without it. */
  readonly abbreviations: Words
  /** Small words that hold sentences together: they tell running text from labels, and languages apart. */
  readonly functionWords: Words
  /** Letters of its alphabet beyond a to z. */
  readonly letters: Words
  /** How its letters stand in addresses where that is not the letter without its mark: "ä=ae"; or "own script". */
  readonly addresses: Words
  readonly bylines: Readonly<Record<BylineKey, Words>>
  readonly headlines: Readonly<Record<HeadlineKey, Words>>
  /** `not`: words in capitals that open a text as a place would; `within`: small words inside the names of places. */
  readonly datelines: Readonly<Record<'not' | 'within', Words>>
  /** Names of sections, of the first step of a breadcrumb ("Home"), and of columns that come again and again. */
  readonly sections: Readonly<Record<'names' | 'home' | 'columns', Words>>
}
