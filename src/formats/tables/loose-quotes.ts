/**
 * The records of a table whose quotation marks do not match, one a line: a mark that opens a cell closes it where a delimiter or the
 * end of the line follows, and any other is a character. Null where the lines do not give as many cells as the first one
 * names, as where a cell goes on in the next line.
 */
export function looseRecords(text: string, delimiter: string): string[][] | null {
  const records = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => cellsOf(line, delimiter))
  const [head = []] = records
  return head.length >= 3 && records.length >= 2 && records.every(({ length }) => length === head.length)
    ? records
    : null
}

function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = []
  for (let at = 0; at <= line.length; ) {
    const isQuoted = line[at] === '"'
    const closed = isQuoted ? line.indexOf(`"${delimiter}`, at + 1) : -1
    const end = closed >= 0 ? closed + 1 : isQuoted ? line.length : indexOrEnd(line, delimiter, at)
    const cell = line.slice(at, end)
    cells.push(isQuoted ? cell.slice(1).replace(/"\s*$/, '').replaceAll('""', '"') : cell)
    at = end + delimiter.length
  }
  return cells
}

function indexOrEnd(line: string, delimiter: string, from: number): number {
  const at = line.indexOf(delimiter, from)
  return at < 0 ? line.length : at
}
