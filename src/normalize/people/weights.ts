/** Weight of each of `EVIDENCE`; chosen by `npm run tune-people`, see docs/people.md. */
// biome-ignore format: one line a weight
export const WEIGHTS: readonly number[] = [
  -2.29, // one
  0.79, // best
  1.37, // mean
  0.03, // full
  0.58, // fullBest
  1.02, // fullMean
  0.90, // often
  0.64, // headlineOnly
  0.85, // afterTitle
  0.13, // beforeSaying
  -0.35, // afterGiven
  0.17, // beforeAge
  -0.50, // lower
  0.19, // onlyFirst
  -0.69, // afterLocative
  -0.16, // afterThe
  -0.41, // beforeOrganization
  -0.54, // possessive
  0.89, // given
  0.36, // surname
  -0.54, // unknown
  -1.07, // country
  -0.68, // town
  -0.51, // nationality
  -0.34, // brand
  -0.47, // thing
  -0.64, // organization
  -0.47, // common
  1.32, // mononym
  -0.39, // inPlace
  -0.33, // inOrganization
  0.00, // inThing
  0.43, // inPerson
  -0.57, // capitals
  1.59, // givenFirst
  0.14, // surnameLast
  0.06, // initialFirst
  -0.09, // calendar
  -1.53, // oddLast
]
