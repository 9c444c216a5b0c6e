import { join } from 'node:path'
import { type PageState, readPageStates } from '../cache/states.ts'
import { sitePathKey } from '../lib/site-path.ts'
import type { SiteFile } from '../model/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { isUntouched } from '../write/site.ts'
import type { Session } from './session.ts'

/** The files of the site: those that are there already, and those that wait on the stage. */
export interface SitePages {
  /** In the order of their paths. */
  readonly files: readonly SiteFile[]
  readonly states: readonly PageState[]
  readonly rendered: number
  readonly diagnostics: readonly Diagnostic[]
}

/** A file of the site with the hash of all that it was made from. */
export type KeyedFile = SiteFile & { readonly key: string }

/** What the site consists of: which file comes from where, and which of them the output folder holds already. */
export class SiteMap {
  rendered = 0
  readonly #output: string
  readonly #known: ReadonlyMap<string, PageState>
  readonly #claims = new Map<string, { path: string; by: string }>()
  readonly #files: KeyedFile[] = []
  readonly #diagnostics: Diagnostic[] = []
  #byKey: ReadonlyMap<string, readonly PageState[]> | undefined

  constructor(session: Session) {
    this.#output = session.options.output
    this.#known = readPageStates(session.store.states, pagesStateName(session))
  }

  /** How many files are planned so far. */
  get size(): number {
    return this.#claims.size
  }

  /** Whether `by` may make the file at `path`. Of two that claim one path the first has it, and both are named. */
  claim(path: string, by: string): boolean {
    const key = sitePathKey(path)
    const other = this.#claims.get(key)
    if (!other) this.#claims.set(key, { path, by })
    else if (!other.by.startsWith('public/')) this.#diagnostics.push(samePath(other, { path, by }))
    return !other
  }

  /** What the last build left at `path`, if nobody has touched it since. */
  current(path: string): PageState | undefined {
    const state = this.#known.get(path)
    return state && isUntouched(join(this.#output, path), state) ? state : undefined
  }

  /** All files that the last build made from one thing, if they are as it left them; else null. */
  currentByKey(key: string): readonly PageState[] | null {
    this.#byKey ??= groupByKey(this.#known.values())
    const states = this.#byKey.get(key) ?? []
    return states.length > 0 && states.every((state) => this.current(state.path)) ? states : null
  }

  keep(state: PageState): void {
    this.#files.push({ ...state, staged: null })
  }

  put(file: KeyedFile): void {
    this.rendered++
    this.#files.push(file)
  }

  result(): SitePages {
    const files = this.#files.sort((a, b) => (a.path < b.path ? -1 : 1))
    return {
      files,
      states: files.map(({ staged: _, ...state }) => state),
      rendered: this.rendered,
      diagnostics: this.#diagnostics,
    }
  }
}

function groupByKey(states: Iterable<PageState>): Map<string, PageState[]> {
  const groups = new Map<string, PageState[]>()
  for (const state of states) {
    const group = groups.get(state.key)
    if (group) group.push(state)
    else groups.set(state.key, [state])
  }
  return groups
}

/** Under which name the state of this site is kept. */
export function pagesStateName({ options }: Session): string {
  return `site ${options.output}`
}

function samePath(first: { path: string; by: string }, second: { path: string; by: string }): Diagnostic {
  return {
    severity: 'error',
    rule: 'output/same-path',
    message: `${first.by} (${first.path}) and ${second.by} (${second.path}) would be one file; only the first is written`,
    path: null,
    line: null,
    column: null,
    hint: 'Give one of them another name.',
  }
}
