import { shippedData } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'

const KINDS = [
  'honorifics',
  'postNominals',
  'particles',
  'sureParticles',
  'bylineParticles',
  'beginnings',
  'givenMonths',
  'articles',
  'kinship',
  'patronymics',
  'surnamesInFront',
  'slavicEndings',
  'slavicHushing',
] as const

/** The small parts of names, as `knowledge/names/parts.yml` lists them. */
export type NameParts = Readonly<Record<(typeof KINDS)[number], ReadonlySet<string>>>

let loaded: NameParts | null = null

/** The name that a word of old papers is cut short from: "geo" → "george"; null for others. */
export function fullGiven(word: string): string | null {
  return cutShort().get(word) ?? null
}

const cutShort = once((): ReadonlyMap<string, string> => pairsIn('cutShort'))

/** "Herrn Jan Lund" → "Herr Jan Lund": a name with its title, the title in its first case. */
export function inFirstCase(styled: string): string {
  const [title = '', ...rest] = styled.split(' ')
  const first = titleCases().get(title)
  return first === undefined ? styled : [first, ...rest].join(' ')
}

const titleCases = once((): ReadonlyMap<string, string> => pairsIn('titleCases'))

function pairsIn(list: 'cutShort' | 'titleCases'): ReadonlyMap<string, string> {
  const lists = shippedData<Readonly<Record<string, string>>>('names/parts.yml')
  return new Map(
    (lists[list] ?? '')
      .split(/\s+/)
      .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
  )
}

export function nameParts(): NameParts {
  if (loaded) return loaded
  const lists = shippedData<Readonly<Record<string, string>>>('names/parts.yml')
  loaded = Object.fromEntries(
    KINDS.map((kind) => [kind, new Set((lists[kind] ?? '').split(/\s+/))]),
  ) as unknown as NameParts
  return loaded
}
