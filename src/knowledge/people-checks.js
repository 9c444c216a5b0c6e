// What the files of knowledge/people/ must hold.

/** Lists of rules "ending>base", and of pairs "many=one". */
const RULES = /^(?:inflections|sureInflections|mensEndings|womensEndings|officeEndings)$/
const PAIRS = /^manyTitles$/

/**
 * What is wrong with a list of `knowledge/people/words/xx.yml`; null for nothing.
 *
 * @param {string} list its name
 * @param {unknown} words
 * @returns {string | null}
 */
function mistakeIn(list, words) {
  if (typeof words !== 'string')
    return `"${list}" is no list. Write its words on one line, divided by commas: "${list}: one, two".`
  const parts = words.split(',').map((word) => word.trim())
  // A comma at the end is left by who sorts a list.
  if (parts.slice(0, -1).includes('')) return `"${list}" has two commas in a row. Take one away.`
  const [mark, form] = RULES.test(list) ? ['>', 'ą>a'] : PAIRS.test(list) ? ['=', 'Messrs=Mr.'] : [null, '']
  const wrong = mark === null ? undefined : parts.find((part) => part !== '' && part.split(mark).length !== 2)
  return wrong === undefined
    ? null
    : `"${wrong}" in "${list}" is no rule. Write what it becomes behind "${mark}": "${form}".`
}

/** @type {readonly [RegExp, (value: any, say: (line: number, message: string) => void, path: string, text: string) => void][]} */
export const peopleChecks = [
  [
    /^people\/words\/[a-z]+\.yml$/,
    (lists, say, _path, text) => {
      const lines = text.split('\n')
      for (const [list, words] of Object.entries(lists ?? {})) {
        const mistake = mistakeIn(list, words)
        if (mistake !== null) say(lines.findIndex((line) => line.startsWith(`${list}:`)) + 1, mistake)
      }
    },
  ],
  [
    /^people\/evidence\.csv$/,
    ({ columns, rows, lines }, say) => {
      for (const [index, row] of rows.entries())
        for (const [at, weight] of row.entries())
          if (at > 0 && (weight === '' || !Number.isFinite(Number(weight))))
            say(lines[index], `the weight "${weight}" in the column ${columns[at]} is no number, e.g. -0.45.`)
    },
  ],
]
