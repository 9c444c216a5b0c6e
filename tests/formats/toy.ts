import { emptyFields } from '../../src/formats/fields/fields.ts'
import type { Format } from '../../src/formats/format.ts'
import { parseText } from '../../src/formats/markup/text.ts'

/**
 * A format for tests, as small as one can be: several articles in a file, divided by lines of `===`. An article may
 * begin with a line `id: …` and one `title: …`.
 */
export const toyFormat: Format = {
  name: 'toy',
  endings: ['.toy'],
  recognize: ({ text }) => text.startsWith('TOY\n'),
  reader:
    async () =>
    ({ path, hash, bytes }) => {
      const text = Buffer.from(bytes).toString()
      if (text.includes('CRASH')) throw new TypeError('a bug')
      const documents = text
        .slice(4)
        .split('===\n')
        .filter((one) => one.trim() !== '')
        .map((one) => {
          const [, id] = /^id: (.*)\n/.exec(one) ?? []
          const [, title] = /^title: (.*)\n/m.exec(one) ?? []
          const stated = {
            ...emptyFields(),
            title: title
              ? [{ value: title, basis: 'stated' as const, origin: 'the file' as const, line: null }]
              : [],
          }
          const body = parseText(one.replace(/^(?:id|title): .*\n/gm, ''))
          return { path, part: id ?? null, hash, format: 'toy', stated, body, diagnostics: [] }
        })
      return { documents, diagnostics: [], decoded: { encoding: 'utf-8', text } }
    },
}
