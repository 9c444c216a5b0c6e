/** "three", "third", "3rd", "3" → 3; null for any other word. */
export function countOf(word: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word)
  return digits ? Number(digits[1]) : (numbers[word] ?? null)
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30,
  fiftieth: 50,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
}
