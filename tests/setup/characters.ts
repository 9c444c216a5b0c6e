import fc from 'fast-check'

/**
 * Any character but half a pair of surrogates, as fast-check's unit 'binary' is: that one keeps a table of all million of
 * them, which takes two seconds to fill.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 53, arbitrary: fc.nat(0xd7ff) },
    { weight: 1_000, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) },
  )
  .map((code) => String.fromCodePoint(code))
