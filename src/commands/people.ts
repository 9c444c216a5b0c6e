import { findDoubts } from '../link/people/doubtful.ts'
import type { Archive } from '../model/archive.ts'
import { readArchive } from '../pipeline.ts'
import { printDiagnostics } from './diagnostics.ts'
import { type InputOptions, toBuildOptions } from './options.ts'
import { doubtsText, joinedText } from './people-text.ts'
import { createReporter } from './reporter.ts'

export interface PeopleCommand extends InputOptions {
  readonly limit: number
  readonly json: boolean
  /** List what was joined instead, and why. */
  readonly joined: boolean
}

/**
 * `dateline people`: list pairs of people who may be one and names that may be no people, with the evidence, as
 * lines for `authority/people.yml`. Writes no site. Returns the exit code, always 0.
 */
export async function runPeople(command: PeopleCommand, signal: AbortSignal): Promise<number> {
  const reporter = createReporter()
  const { archive, diagnostics, input } = await readArchive(
    toBuildOptions({ output: 'dist', ...command }, signal),
    reporter,
  )
  reporter.end()
  if (command.joined) {
    console.log(command.json ? joinedJson(archive) : joinedText(archive, command.limit))
    return 0
  }
  const { pairs, nobodies, mixed } = findDoubts(archive, input.authority.people)
  const doubts = {
    pairs: pairs.slice(0, command.limit),
    nobodies: nobodies.slice(0, command.limit),
    mixed: mixed.slice(0, command.limit),
  }
  const things = (archive.nobodies ?? []).slice(0, command.limit)
  if (command.json) {
    const brief = ({ id, name, appearances }: (typeof archive.people)[number]) => ({
      id,
      name,
      articles: appearances.length,
    })
    const json = {
      pairs: doubts.pairs.map(({ a, b, ...rest }) => ({ a: brief(a), b: brief(b), ...rest })),
      nobodies: doubts.nobodies.map(({ person, reason }) => ({ ...brief(person), reason })),
      mixed: doubts.mixed.map(({ person, others }) => ({ ...brief(person), others })),
      things,
    }
    console.log(JSON.stringify(json, null, 2))
  } else {
    printDiagnostics(
      diagnostics.filter(({ rule }) => rule.startsWith('people/')),
      Number.POSITIVE_INFINITY,
    )
    const total = { pairs: pairs.length, nobodies: nobodies.length, mixed: mixed.length }
    console.log(doubtsText(doubts, total, archive, things))
  }
  return 0
}

function joinedJson({ people }: Archive): string {
  const joined = people.filter((person) => person.joined.length > 0)
  return JSON.stringify(
    joined.map(({ id, name, joined: joins }) => ({ id, name, joined: joins })),
    null,
    2,
  )
}
