import { shippedBytes, shippedHash } from '../knowledge/shipped.ts'
import type { Resources } from '../model/context.ts'

const PEOPLE_MODEL = 'people/people.bin'

/** The shipped data that normalizing needs. */
export async function readResources(): Promise<Resources> {
  return { peopleModel: shippedBytes(PEOPLE_MODEL) }
}

/** The models among them, by name → SHA-256 of the file, in hexadecimal figures. */
export function modelHashes(): Readonly<Record<string, string>> {
  const people = shippedHash(PEOPLE_MODEL)
  return people === undefined ? {} : { people }
}
