/** "58" → "1958", "19" → "2019": of years that are still to come it is the last century's. */
export function wholeYear(year: string): string {
  return `${Number(year) > lastToCome ? '19' : '20'}${year}`
}

/** Of two figures up to this one a year may be one of this century. */
const lastToCome = 30
