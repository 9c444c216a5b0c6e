// What the files of knowledge/ must hold, checked when they are packed. A check gets the parsed data, a function
// `say(line, message)` that reports a mistake with the way out, and the path below knowledge/.

import { almanacChecks } from './almanac-checks.js'
import { languageChecks } from './language-checks.js'
import { outletChecks } from './outlet-checks.js'
import { peopleChecks } from './people-checks.js'

/**
 * For all files whose path matches the pattern.
 *
 * @type {readonly [RegExp, (value: any, say: (line: number, message: string) => void, path: string) => void][]}
 */
export const checks = [
  ...almanacChecks,
  ...languageChecks,
  ...outletChecks,
  ...peopleChecks,
  [
    /^findings\.yml$/,
    (findings, say) => {
      for (const [rule, told] of Object.entries(findings ?? {}))
        for (const part of ['message', 'hint'])
          if (typeof told?.[part] !== 'string')
            say(1, `"${rule}" has no ${part}. Write it below the rule, indented: "${part}: A sentence."`)
    },
  ],
]
