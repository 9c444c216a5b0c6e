import { shippedBytes } from '../knowledge/shipped.ts'
import type { Resources } from '../model/context.ts'

/** The shipped data that normalizing needs. */
export async function readResources(): Promise<Resources> {
  return { peopleModel: shippedBytes('people/people.bin') }
}
