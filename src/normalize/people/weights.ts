/** Weight of each of `EVIDENCE`; chosen by `npm run tune-people`, see docs/people.md. */
// biome-ignore format: one line a weight
export const WEIGHTS: readonly number[] = [
  -2.33, // one
  0.69, // best
  1.47, // mean
  -0.35, // full
  0.71, // fullBest
  1.28, // fullMean
  0.58, // often
  0.96, // headlineOnly
  0.76, // afterTitle
  0.01, // beforeSaying
  -0.38, // afterGiven
  -0.00, // beforeAge
  -0.28, // lower
  0.05, // onlyFirst
  -0.52, // afterLocative
  -0.14, // afterThe
  -0.24, // beforeOrganization
  -0.46, // possessive
  1.01, // given
  0.24, // surname
  -0.24, // unknown
  -0.91, // country
  -0.88, // town
  -0.50, // nationality
  -0.16, // brand
  -0.59, // thing
  -0.60, // organization
  -0.58, // common
  1.41, // mononym
  -0.29, // inPlace
  -0.28, // inOrganization
  -0.19, // inThing
  0.64, // inPerson
  -0.55, // capitals
  1.58, // givenFirst
  0.34, // surnameLast
  -0.10, // initialFirst
  0.01, // calendar
  -1.50, // oddLast
]
