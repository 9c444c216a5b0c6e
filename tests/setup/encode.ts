/** Text → bytes of a legacy encoding, by turning around what TextDecoder knows. */
export function encode(text: string, encoding: string): Buffer {
  const table = tables.get(encoding) ?? makeTable(encoding)
  tables.set(encoding, table)
  return Buffer.concat(
    Array.from(text, (letter) => {
      const bytes = table.get(letter)
      if (!bytes) throw new Error(`${encoding} has no ${letter}`)
      return bytes
    }),
  )
}

const tables = new Map<string, Map<string, Buffer>>()

// TextDecoder of some Node versions takes Windows-1252 for Latin-1.
const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function makeTable(encoding: string): Map<string, Buffer> {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, Buffer>()
  const add = (letter: string, bytes: Buffer): void => {
    if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter)) table.set(letter, bytes)
  }
  for (let one = 0; one < 256; one++) {
    const odd = encoding === 'windows-1252' && one >= 0x80 && one < 0xa0
    add(odd ? (western[one - 0x80] ?? '') : decoder.decode(Buffer.of(one)), Buffer.of(one))
  }
  if (/^(?:shift|euc|gb|big)/.test(encoding))
    for (let one = 0x81; one < 0xff; one++)
      for (let two = 0x40; two < 0xff; two++) add(decoder.decode(Buffer.of(one, two)), Buffer.of(one, two))
  return table
}
