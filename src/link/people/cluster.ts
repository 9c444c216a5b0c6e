import type { PersonJoin, PersonReason } from '../../model/archive.ts'
import type { Fit } from '../../names/levels.ts'
import type { ParsedName } from '../../names/name.ts'
import { articleCount, type Bearer, inTime, type Naming, spellingOf } from './naming.ts'
import type { Profile } from './profile.ts'

/** A bearer that others are joined to. */
export interface Cluster {
  namings: readonly Naming[]
  names: readonly ParsedName[]
  given: readonly ParsedName[]
  tag: string | null
  rivals: readonly string[]
  joins: readonly PersonJoin[]
  profile: Profile | null
}

/** A cluster that a bearer may belong to, how their names fit and how far their articles agree. */
export interface Candidate {
  readonly cluster: Cluster
  readonly fit: Fit
  readonly score: number
  readonly reasons: readonly PersonReason[]
}

/** Give a bearer to the cluster, with the reason kept. */
export function absorb(candidate: Candidate, bearer: Bearer): void {
  const { cluster } = candidate
  cluster.joins = [...cluster.joins, ...bearer.joins, joinOf(candidate, bearer.namings)]
  cluster.names = [...cluster.names, ...bearer.names]
  cluster.given = [...cluster.given, ...bearer.given]
  cluster.rivals = [...cluster.rivals, ...bearer.rivals]
  cluster.tag ??= bearer.tag
  addNamings(cluster, bearer.namings)
}

/** Give some of the namings of a bearer to the cluster: the spelling stays open to others. */
export function absorbSome(candidate: Candidate, namings: readonly Naming[]): void {
  const { cluster } = candidate
  cluster.joins = [...cluster.joins, joinOf(candidate, namings)]
  addNamings(cluster, namings)
}

function addNamings(cluster: Cluster, namings: readonly Naming[]): void {
  cluster.namings = [...cluster.namings, ...namings].sort(inTime)
  cluster.profile = null
}

function joinOf({ cluster, fit, reasons }: Candidate, namings: readonly Naming[]): PersonJoin {
  return {
    name: spellingOf(namings),
    to: spellingOf(cluster.namings),
    articles: articleCount(namings),
    level: fit,
    reasons,
  }
}
