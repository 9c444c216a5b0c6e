/** Weight of each of `EVIDENCE`; chosen by `npm run tune-people`, see docs/people.md. */
// biome-ignore format: one line a weight
export const WEIGHTS: readonly number[] = [
  -2.26, // one
  0.80, // best
  1.39, // mean
  0.01, // full
  0.55, // fullBest
  0.99, // fullMean
  0.87, // often
  0.64, // headlineOnly
  0.84, // afterTitle
  0.14, // beforeSaying
  -0.33, // afterGiven
  0.16, // beforeAge
  -0.51, // lower
  0.19, // onlyFirst
  -0.67, // afterLocative
  -0.16, // afterThe
  -0.36, // beforeOrganization
  -0.48, // possessive
  0.87, // given
  0.28, // surname
  -0.56, // unknown
  -1.03, // country
  -0.57, // town
  -0.50, // nationality
  -0.34, // brand
  -0.47, // thing
  -0.59, // organization
  -0.46, // common
  1.31, // mononym
  -3.05, // inPlace
  -4.11, // inOrganization
  -4.00, // inThing
  1.04, // inPerson
  -0.54, // capitals
  1.60, // givenFirst
  0.18, // surnameLast
  0.02, // initialFirst
  -0.10, // calendar
  -1.50, // oddLast
  -0.60, // onlyPlace
]
