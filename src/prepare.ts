import { labelTable } from './normalize/cleaning/furniture/index.ts'
import { packedAlmanac } from './normalize/date/almanac/shelf.ts'

/** What is made of the packed files of `knowledge/` when the program is compiled, by the path in `out/knowledge/`. */
export const preparedFiles: Readonly<Record<string, () => unknown>> = {
  'almanac/shelf.json': packedAlmanac,
  'languages/furniture-labels.json': labelTable,
}
