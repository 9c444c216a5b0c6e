import { shippedData } from '../knowledge/shipped.ts'
import type { BylineKey, Language, Words } from '../languages/language.ts'
import { allLanguages, perLanguage } from '../languages/load.ts'
import { wordsFor } from '../languages/reading.ts'
import { alternatives } from '../languages/word-sets.ts'
import { once } from '../lib/once.ts'
import { escapePattern, never } from '../lib/pattern.ts'
import { nameParts } from '../names/parts.ts'

/** The patterns of bylines in the language of a page. */
export interface BylinePatterns {
  /** "By", "Posted on Monday by", "Autor:" at the beginning of a line. */
  readonly opening: RegExp
  /** "By" alone on its line. */
  /** "By a Staff Reporter" */
  readonly byNobody: RegExp
  readonly openingAlone: RegExp
  /** "Translated by Ada Roe": who did not write it. */
  readonly translator: RegExp
  /** "(From our own correspondent.)": a byline that names nobody. */
  readonly unnamed: RegExp
  /** ", and agencies" and all behind it. */
  readonly agencies: RegExp
  /** "Published …", "View all posts …" and all behind it. */
  readonly tail: RegExp
  /** " Foto: Ana Ruiz": another credit behind the writer's, and all behind it. */
  readonly otherCredits: RegExp
  /** "12 comments …" */
  readonly counts: RegExp
  /** "| Monday, 3 May 2021 …" */
  readonly date: RegExp
  /** "Ana RuizMarch 3": a month glued to a name. */
  readonly gluedMonth: RegExp
  readonly divider: RegExp
  /** " E " between two words in capitals: "and" of one letter. */
  readonly capitalAnd: RegExp
  /** "Dr." and the like before a name. */
  readonly before: RegExp
  /** " Senior Political Correspondent …" behind a name. */
  readonly jobTail: RegExp
  /** A line or part that is a trade: "Senior News Editor". */
  readonly job: RegExp
  /** " for The Coast Weekly" */
  readonly forOutlet: RegExp
  /** ", do Correio" */
  readonly commaForOutlet: RegExp
  /** "Ana Ruiz in Paris" */
  readonly inPlace: RegExp
  readonly article: RegExp
  readonly weekday: RegExp
  /** "Thu" of "Ada Roe Thu, 02/29/2024", where two words stand before it and the day behind it is cut to a mark. */
  readonly weekdayBehind: RegExp
  readonly nobody: RegExp
  /** "Our Labour Reporter": the word that opens what names nobody. */
  readonly opensNobody: RegExp
  /** "the editors", "The Coast Weekly" */
  readonly theDesk: RegExp
  readonly deskWord: RegExp
  readonly notNames: ReadonlySet<string>
  /** "in", "à": says where, and stands in a name only before another particle ("in 't Veld"). */
  readonly prepositions: ReadonlySet<string>
  readonly credits: RegExp | null
  /** A part of such a line that names who reported or wrote. */
  readonly creditsWrote: RegExp | null
  /** "Reportage Ada Roe", in brackets. */
  readonly creditsBare: RegExp | null
  readonly creditsBy: RegExp
  readonly creditsSplit: RegExp
  readonly contributed: RegExp | null
  readonly contributedFrom: RegExp
  readonly tradeBefore: RegExp
  /** "our reporter ", "our transport correspondent, " before the name in a byline. */
  readonly tradeOpening: RegExp
  /** " skrifar" behind the names, and nothing else in the line. */
  readonly writesBehind: RegExp
  /** "in Paris, " before the name. */
  readonly placeOpening: RegExp
  /** " door Ada Roe" behind a day. */
  readonly byWithin: RegExp
  /** "Agencias", "redacción": a part that stands for an agency or the desk. */
  readonly agencyDesk: RegExp
}

/** The words of bylines in a language, and what several patterns are made of. */
interface BylineWords {
  readonly language: Language
  readonly list: (key: BylineKey) => Words
  /** A list as alternatives; a pattern that never matches for an empty one. */
  readonly one: (key: BylineKey) => string
  readonly weekdays: string
  /** "dal nostro inviato", labels of several words, which go before "da". */
  readonly phrases: string
}

function bylineWords(language: Language): BylineWords {
  const list = (key: BylineKey): Words => wordsFor(language, ({ bylines }) => bylines[key])
  return {
    language,
    list,
    one: (key) => alternatives(list(key)) || never,
    weekdays: alternatives(wordsFor(language, (each) => each.weekdays.flat())),
    phrases: alternatives(list('labels').filter((label) => label.includes(' '))) || never,
  }
}

export const bylinePatterns = perLanguage((language): BylinePatterns => {
  const words = bylineWords(language)
  return {
    ...openings(words),
    ...tails(words),
    ...namePatterns(words),
    ...nobodies(words),
    ...creditPatterns(words),
  }
})

/** How a byline begins, and what stands before the name. */
function openings(
  words: BylineWords,
): Pick<
  BylinePatterns,
  | 'opening'
  | 'byNobody'
  | 'openingAlone'
  | 'translator'
  | 'unnamed'
  | 'before'
  | 'article'
  | 'tradeOpening'
  | 'placeOpening'
  | 'byWithin'
  | 'writesBehind'
> {
  const { list, one, phrases } = words
  const [by, verbs, labels] = [one('by'), one('verbs'), one('labels')]
  const gap = alternatives(
    wordsFor(words.language, (each) => each.labels.gap).filter((word) => !list('by').includes(word)),
  )
  const honorifics = wordsFor(words.language, (each) => each.honorifics)
  // "M. Jean Roe" is a gentleman, "M. R. Roe" has two initials.
  const letters = alternatives(honorifics.filter((word) => word.length === 1)) || never
  const tasks = [alternatives(authorLabels().writers), alternatives(authorLabels().others)]
  // "Text and photos:", "Foto og tekst:"
  const and = `(?:${one('and')}|[&+/])`
  const writers = String.raw`(?:${tasks[0]})(?:\s${and}\s(?:${tasks[1]}))?|(?:${tasks[1]})\s${and}\s(?:${tasks[0]})`
  return {
    opening: new RegExp(
      String.raw`^[\s(*_•|–—-]*(?:${phrases}|(?:${verbs})\s+(?:(?:${gap}) .{4,30} )?(?:${by})|${by}|(?:${writers})(?=\s?:)|${labels})(?![\p{L}\p{N}])\s*(?:[:.]|[–—-](?=\s))?\s*`,
      'iu',
    ),
    byNobody: new RegExp(
      String.raw`^[\s(\[*_]*(?:${by})\s+(?:(?:${one('nobody kinds')})\s+){1,5}(?:${one('nobody')})[\s.)\]*_]*$`,
      'iu',
    ),
    openingAlone: new RegExp(String.raw`^(?:${by}|${labels}|(?:${verbs}) (?:${by}))\s*:?$`, 'iu'),
    translator: new RegExp(
      String.raw`^[\s(*_–—-]*(?:${alternatives(authorLabels().translators)})\s?:?\s(?=\p{L}{2,20}\s\p{L}{2,20}[\s)*_.]*$)`,
      'iu',
    ),
    unnamed: new RegExp(String.raw`^[\s(\[*_—–-]*(?:${phrases})[\s.)\]*_—–:-]*$`, 'iu'),
    before: new RegExp(
      String.raw`^(?!\p{Lu}\.)(?:${[by, one('and'), one('the'), labels].map(smallOrShouted).join('|')}|${alternatives(honorifics.filter((word) => word.length > 1))}|(?:${letters})(?!\.?\s+\p{Lu}\.))\.?\s+(?=\p{Lu})`,
      'u',
    ),
    article: new RegExp(String.raw`^(?:${one('the')})\s`, 'iu'),
    byWithin: new RegExp(String.raw`\s(?:${by})\s(?=\p{Lu}\S+\s\p{L})`, 'u'),
    writesBehind: new RegExp(String.raw`\s(?:${one('writes')})\s?[:.…]?$`, 'iu'),
    tradeOpening: new RegExp(
      String.raw`^(?:(?:${inAnyCase(list('the'))})\s+(?:\p{L}{2,14}\s+){0,3}|(?:\p{Ll}{2,10}\s+){0,3})(?:${inAnyCase(list('jobs'))}),?\s+(?=\p{Lu}\S+\s+\p{L})`,
      'u',
    ),
    placeOpening: new RegExp(
      String.raw`^(?:${one('in')})\s+\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2},\s+(?=\p{Lu}\S+\s+\p{L})`,
      'u',
    ),
  }
}

/** What stands behind the writers and is none of them. */
function tails(
  words: BylineWords,
): Pick<
  BylinePatterns,
  'agencies' | 'tail' | 'otherCredits' | 'counts' | 'date' | 'gluedMonth' | 'weekday' | 'weekdayBehind'
> {
  const { one, language, weekdays } = words
  const months = alternatives(wordsFor(language, (each) => each.months.flat()))
  const fullMonths = alternatives(
    wordsFor(language, (each) => each.months.flatMap((names) => names[0] ?? [])),
  )
  const labels = alternatives(
    wordsFor(language, ({ labels: { published, updated } }) => [...published, ...updated]),
  )
  const { others } = authorLabels()
  return {
    agencies: new RegExp(String.raw`,?\s+(?:${one('and')}|&)\s+(?:${one('agencies')})(?!\p{L}).*$`, 'u'),
    tail: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:${one('tail')}|${labels})(?![\p{L}\p{N}])|on (?=\p{L}{3,9}[.,]{0,2} \d|\d)|at \d).*$`,
      'iu',
    ),
    // "/ Photos Tom Beck" needs no colon.
    otherCredits: new RegExp(
      String.raw`(?<=\p{L}\.?)(?:[\s,/|]{1,3}(?:${alternatives(others)})\s?:|\s?[,/|]\s?(?:${alternatives(others)})\s(?=\p{L}+\s\p{L})).*$`,
      'iu',
    ),
    counts: new RegExp(String.raw`(?<!\p{L})\d+\s+(?:${one('counts')})(?!\p{L}).*$`, 'iu'),
    date: new RegExp(
      String.raw`(?:[\s,|•·/–—-]+|^)(?:(?:${weekdays})\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?)?(?:${months})(?!\p{L})\.?,?\s*(?:de\s+)?\d.*$`,
      'iu',
    ),
    gluedMonth: new RegExp(String.raw`(\p{Ll})(?=(?:${fullMonths})\s?\d)`, 'gu'),
    weekday: new RegExp(String.raw`^(?:${weekdays})(?!\p{L})`, 'iu'),
    weekdayBehind: new RegExp(
      String.raw`(?<=\p{L}{2}[ .]{1,2}\p{L}{2,20}),? (?:\p{L}{1,3} )?(?:${weekdays})\.?,? (?=<day>$)`,
      'iu',
    ),
  }
}

/** Where one name ends: what divides two, and the trade, the outlet and the place behind one. */
function namePatterns(
  words: BylineWords,
): Pick<
  BylinePatterns,
  'divider' | 'capitalAnd' | 'jobTail' | 'job' | 'forOutlet' | 'commaForOutlet' | 'inPlace' | 'prepositions'
> {
  const { list, one, language } = words
  const jobs = one('jobs')
  // "Ana de Castro" is one name.
  const forWords = alternatives(list('for').filter((word) => !nameParticles().has(word))) || never
  return {
    divider: new RegExp(
      String.raw`\s*(?:,|;|\||•|·|\/|&|\s\+\s|\s[–—-]\s|\s-$|[–—]|(?<!\p{L})(?:${one('and')})(?!\p{L})(?=\s+\p{Lu}\S*\s+(?:\p{Lu}|\p{Ll}{1,3}\s|['’]))|(?<!\p{L})(?:${smallOrShouted(longWords(list('and')))})(?!\p{L})(?=\s+\p{Lu}))\s*`,
      'u',
    ),
    capitalAnd: new RegExp(
      String.raw`(?<=\p{Lu}{2})\s(?:${
        alternatives(
          list('and')
            .filter((word) => word.length === 1)
            .map((word) => word.toUpperCase()),
        ) || never
      })\s(?=\p{Lu}{2})`,
      'gu',
    ),
    jobTail: new RegExp(
      String.raw`\s+(?:(?:${one('kinds')})\s+(?:\p{L}+\s+){0,2})?(?:(?:${one('kinds')})\s+){0,6}(?:${jobs})(?!\p{L})(?:\s.*)?$`,
      'iu',
    ),
    job: new RegExp(String.raw`^(?:\p{L}[\p{L}.'’&-]*\s+){0,5}(?:${jobs})(?!\p{L})(?:\s.{0,40})?$`, 'iu'),
    forOutlet: new RegExp(String.raw`\s+(?:${forWords})\s+(?:(?:${one('the')}) )?\p{Lu}.*$`, 'u'),
    commaForOutlet: new RegExp(String.raw`,\s+(?:${one('for')})\s+(?:(?:${one('the')}) )?\p{Lu}.*$`, 'u'),
    inPlace: new RegExp(
      String.raw`^(.*?)[\s,]+(?:${one('in')}) ((?:\p{Lu}[\p{L}.'’-]*|de|la|el|of|and)(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|el|of|and))*)$`,
      'u',
    ),
    prepositions: new Set(
      list('in').filter((word) => !wordsFor(language, (each) => each.particles).includes(word)),
    ),
  }
}

/** Lines and parts that name nobody. */
function nobodies(
  words: BylineWords,
): Pick<BylinePatterns, 'nobody' | 'opensNobody' | 'theDesk' | 'deskWord' | 'agencyDesk' | 'notNames'> {
  const { list, one, language } = words
  return {
    nobody: new RegExp(
      String.raw`^(?:(?:${one('nobody kinds')})\s+){0,6}(?:${one('nobody')}|admin\p{L}*|letters?.*)(?: (?:and|&) .*)?$`,
      'iu',
    ),
    opensNobody: new RegExp(String.raw`^(?:${one('nobody opens')})\s`, 'iu'),
    theDesk: new RegExp(
      String.raw`^(?:${inAnyCase(list('the'))})\s+(?:\p{Lu}|(?:${one('desks')})(?!\p{L}))`,
      'u',
    ),
    deskWord: new RegExp(String.raw`^(?:\p{Lu}[\p{L}.'’&-]*|&|de|la|${one('desk words')})$`, 'u'),
    agencyDesk: new RegExp(`^(?:${one('agencies')})$`, 'iu'),
    notNames: new Set(
      [
        ...list('not names'),
        ...wordsFor(language, (each) =>
          [...each.weekdays, ...each.months].flatMap((names) => names[0] ?? []),
        ),
      ]
        .map((word) => word.toLowerCase())
        .filter((word) => !nameParts().givenMonths.has(word)),
    ),
  }
}

/** Lines of credits below a text. */
function creditPatterns(
  words: BylineWords,
): Pick<
  BylinePatterns,
  | 'credits'
  | 'creditsWrote'
  | 'creditsBare'
  | 'creditsBy'
  | 'creditsSplit'
  | 'contributed'
  | 'contributedFrom'
  | 'tradeBefore'
> {
  const { list, one } = words
  const [credits, contributed] = [list('credits'), list('contributed')]
  return {
    credits:
      credits.length === 0
        ? null
        : new RegExp(
            String.raw`^(?:(?:${one('credits more')}) )?(?:${alternatives(credits)})(?: (?:${one('and')}) \p{L}+)? ?(?::|(?:${one('credits by')})(?!\p{L}))`,
            'iu',
          ),
    creditsWrote:
      list('credits wrote').length === 0
        ? null
        : new RegExp(String.raw`^(?:${one('credits wrote')})(?!\p{L})`, 'iu'),
    creditsBare:
      credits.length === 0
        ? null
        : new RegExp(String.raw`^(?:${inAnyCase(credits)}) (?=\p{Lu}\p{Ll})(.+)$`, 'u'),
    creditsBy: new RegExp(String.raw`(?<!\p{L})(?:${one('credits by')})(?!\p{L}):?\s+(.*)$`, 'iu'),
    creditsSplit: new RegExp(
      String.raw`;|\.\s+(?=\p{Lu})|(?<!(?<!\p{L})(?:${one('credits more')})),?\s+(?:(?:${one('and')}) )?(?=(?:(?:${one('credits more')}) )?(?:${one('credits')}) (?:${one('credits by')})(?!\p{L}))`,
      'iu',
    ),
    contributed:
      contributed.length === 0
        ? null
        : new RegExp(
            String.raw`^[^.;]{3,90} (?:${alternatives(contributed)}) (?:${one('contributed to')})(?!\p{L})`,
            'iu',
          ),
    contributedFrom: new RegExp(String.raw`\s(?:${one('contributed')})(?!\p{L})`, 'iu'),
    tradeBefore: new RegExp(
      String.raw`^(?:\p{Lu}[\p{L}.&'’-]*\s+){0,5}(?:(?:${one('credits trade kinds')})\s+)?(?:${one('credits trades')})\s+(?=\p{Lu})`,
      'u',
    ),
  }
}

/** "Text:", "Fotos:", "Translated by": labels of who wrote, of other credits, and of who translated. */
function authorLabels(): Readonly<Record<'writers' | 'others' | 'translators', readonly string[]>> {
  return shippedData('notes/authors.yml')
}

/** "and", "und": long enough to divide before any capital; "e", "y" and "i" only before a whole name. */
function longWords(words: Words): string {
  return alternatives(words.filter((word) => word.length > 1)) || never
}

/** "par" → "par|PAR": "Per Holm" is a name, "per Ana Ruiz" and "PER ANA RUIZ" are bylines. */
function smallOrShouted(words: string): string {
  return `${words}|${words.replaceAll(String.raw`\s`, '\u0000').toUpperCase().replaceAll('\u0000', String.raw`\s`)}`
}

/** "the" → "[Tt][Hh][Ee]": capitals count in the rest of the pattern. */
function inAnyCase(words: Words): string {
  return (
    words
      .map((word) =>
        [...word]
          .map((letter) =>
            /\p{L}/u.test(letter) && letter.toUpperCase().length === letter.length
              ? `[${letter.toUpperCase()}${letter.toLowerCase()}]`
              : escapePattern(letter),
          )
          .join(''),
      )
      .join('|') || never
  )
}

/** "van", "de la": the small words of names in all languages, since names travel. */
export const nameParticles = once(
  (): ReadonlySet<string> =>
    new Set([
      ...allLanguages().flatMap(({ particles }) => particles.flatMap((words) => words.split(' '))),
      ...nameParts().bylineParticles,
    ]),
)
