import type { Authority } from '../model/authority.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** The owner's lists, `authority/{people,outlets,topics,almanac}.yml` of the input folder. */
export async function readAuthority(
  _input: string,
): Promise<{ authority: Authority; diagnostics: Diagnostic[] }> {
  return {
    authority: { people: [], outlets: [], topics: [], almanac: { offices: [], events: [] } },
    diagnostics: [],
  }
}
