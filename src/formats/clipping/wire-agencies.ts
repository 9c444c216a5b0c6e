import { shippedOutlets } from '../../knowledge/outlets.ts'
import { once } from '../../lib/once.ts'

/** The names of the news agencies that are known, as texts write them. */
export const agencies = once(
  (): ReadonlySet<string> =>
    new Set(
      shippedOutlets()
        .filter(({ kind }) => kind === 'agency')
        .flatMap(({ name, aliases }) => [name, ...aliases]),
    ),
)
