/** Weight of each of `EVIDENCE`; chosen by `npm run tune-people`, see docs/people.md. */
// biome-ignore format: one line a weight
export const WEIGHTS: readonly number[] = [
  -2.28, // one
  0.80, // best
  1.34, // mean
  0.05, // full
  0.60, // fullBest
  0.98, // fullMean
  0.90, // often
  0.64, // headlineOnly
  0.84, // afterTitle
  0.14, // beforeSaying
  -0.35, // afterGiven
  0.16, // beforeAge
  -0.51, // lower
  0.19, // onlyFirst
  -0.70, // afterLocative
  -0.17, // afterThe
  -0.38, // beforeOrganization
  -0.50, // possessive
  0.90, // given
  0.36, // surname
  -0.54, // unknown
  -1.08, // country
  -0.68, // town
  -0.50, // nationality
  -0.35, // brand
  -0.49, // thing
  -0.58, // organization
  -0.48, // common
  1.32, // mononym
  -3.05, // inPlace
  -4.11, // inOrganization
  -4.00, // inThing
  1.04, // inPerson
  -0.55, // capitals
  1.60, // givenFirst
  0.17, // surnameLast
  0.05, // initialFirst
  -0.09, // calendar
  -1.51, // oddLast
]
