// What the files of knowledge/people/ must hold.

/** @type {readonly [RegExp, (value: any, say: (line: number, message: string) => void, path: string) => void][]} */
export const peopleChecks = [
  [
    /^people\/words\/[a-z]+\.yml$/,
    (lists, say) => {
      for (const [list, words] of Object.entries(lists ?? {}))
        if (typeof words !== 'string')
          say(1, `"${list}" is no list. Write its words on one line, divided by commas: "${list}: one, two".`)
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
