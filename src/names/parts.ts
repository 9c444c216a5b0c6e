import { shippedData } from '../knowledge/shipped.ts'

const KINDS = [
  'honorifics',
  'postNominals',
  'particles',
  'bylineParticles',
  'givenMonths',
  'articles',
  'kinship',
  'surnamesInFront',
  'slavicEndings',
  'slavicHushing',
] as const

/** The small parts of names, as `knowledge/names/parts.yml` lists them. */
export type NameParts = Readonly<Record<(typeof KINDS)[number], ReadonlySet<string>>>

let loaded: NameParts | null = null

export function nameParts(): NameParts {
  if (loaded) return loaded
  const lists = shippedData<Readonly<Record<string, string>>>('names/parts.yml')
  loaded = Object.fromEntries(
    KINDS.map((kind) => [kind, new Set((lists[kind] ?? '').split(/\s+/))]),
  ) as unknown as NameParts
  return loaded
}
