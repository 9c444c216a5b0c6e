/** "2024-11-06/2024-11-12", "2025-05-06/..", "../2024-11-12", "2024-11-12" for one day; null where both ends are open. */
export function intervalSpan(
  earliest: string | null,
  latest: string | null,
): { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null } | null {
  if (earliest === null && latest === null) return null
  const edtf = earliest !== null && earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`
  return { edtf, earliest, latest }
}

/** The day of an interval of one day; null where more days are possible, or nothing is known. */
export function exactDay(
  date: { readonly earliest: string | null; readonly latest: string | null } | null | undefined,
): string | null {
  return date?.earliest && date.earliest === date.latest ? date.earliest : null
}

/** "[1918-11-10,2018-11-10]": the two days of which it is one; null for any other EDTF expression. */
export function twoDaysIn(edtf: string): readonly [string, string] | null {
  const [, one, other] = /^\[(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)\]$/.exec(edtf) ?? []
  return one && other ? [one, other] : null
}

interface Interval {
  readonly earliest: string | null
  readonly latest: string | null
}

/** Does one interval end before the other begins? Of intervals that overlap neither is certainly earlier. */
export function isEarlier(a: Interval | null, b: Interval | null): boolean {
  const [last, first] = [a?.latest, b?.earliest]
  return typeof last === 'string' && typeof first === 'string' && last < first
}
