/**
 * How two spellings can be one name, from sure to doubtful:
 * `exact` one key · `middle-omitted` "John F. Kennedy", "John Kennedy" · `transliteration` "Phillip", "Philip" ·
 * `nickname` "Bill", "William" · `order` "Jinping Xi" · `initial` "J. Kennedy" · `part` "Suu Kyi" of "Aung San Suu Kyi" ·
 * `married` "Hillary Rodham", "Hillary Rodham Clinton"; a second surname too · `slip` "Blnken", "Blinken" ·
 * `suffix-omitted` "Eric H. Holder Jr.", "Eric Holder".
 */
export const FITTING = [
  'exact',
  'middle-omitted',
  'transliteration',
  'nickname',
  'order',
  'initial',
  'part',
  'married',
  'slip',
  'suffix-omitted',
] as const

/**
 * What makes two names two:
 * `suffix` "Cal Roe Jr.", "Cal Roe Sr." · `middle` "George H. W. Bush", "George W. Bush" · `gender` "Daniel Marsh",
 * "Daniela Marsh" · `given` "Ada Lund", "Ida Lund" · `surname` "Ada Lund", "Ada Falk" · `alone` one of them is a single
 * word, which tells too little · `all` nothing is alike.
 */
export const DIFFERENT = [
  'different-suffix',
  'different-middle',
  'different-gender',
  'different-given',
  'different-surname',
  'alone',
  'different',
] as const

export type Fit = (typeof FITTING)[number]
export type Level = Fit | (typeof DIFFERENT)[number]

/** The more doubtful of two. */
export function weaker(a: Fit, b: Fit): Fit {
  return FITTING.indexOf(a) > FITTING.indexOf(b) ? a : b
}

/** Whether two names at this level can be one person's. */
export function isFit(level: Level): level is Fit {
  return (FITTING as readonly string[]).includes(level)
}
