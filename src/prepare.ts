import { shippedAlmanac } from './normalize/date/almanac/shelf.ts'

/** What is made of the packed files of `knowledge/` when the program is compiled, by the path in `out/knowledge/`. */
export const preparedFiles: Readonly<Record<string, () => unknown>> = {
  'almanac/shelf.json': shippedAlmanac,
}
