import { join } from 'node:path'
import { type PageState, readPageStates } from '../cache/build-state.ts'
import { append } from '../lib/grouping.ts'
import { sitePathKey } from '../lib/site-path.ts'
import type { SiteFile } from '../model/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { isUntouched } from '../write/site.ts'
import type { Session } from './session.ts'

/** The files of the site: those that are there already, and those that wait on the stage. */
export interface SitePages {
  /** In the order of their paths. */
  readonly files: readonly PageState[]
  readonly rendered: number
  /** Published addresses that no page of the site has any more. */
  readonly vanished: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What is known of a file before it is made. */
export type Planned = Pick<PageState, 'path' | 'key' | 'group'>

/** What the site consists of: which file comes from where, and which of them the output folder holds already. */
export class SiteMap {
  rendered = 0
  vanished: readonly string[] = []
  readonly #output: string
  readonly #known: ReadonlyMap<string, PageState>
  /** Who makes the file, by the key of its path. */
  readonly #claims = new Map<string, string>()
  /** Paths that are not their own keys. */
  readonly #spelled = new Map<string, string>()
  readonly #files: PageState[] = []
  readonly #diagnostics: Diagnostic[] = []
  readonly #groups: ReadonlyMap<string, readonly PageState[]>

  constructor(session: Session) {
    this.#output = session.options.output
    this.#known = readPageStates(session.store.states, pagesStateName(session))
    this.#groups = groupsOf(this.#known.values())
  }

  /** How many files are planned so far. */
  get size(): number {
    return this.#claims.size
  }

  /** Whether `by` may make the file at `path`. Of two that claim one path the first has it, and both are named. */
  claim(path: string, by: string): boolean {
    const key = sitePathKey(path)
    const other = this.#claims.get(key)
    if (other === undefined) {
      this.#claims.set(key, by)
      if (path !== key) this.#spelled.set(key, path)
      return true
    }
    if (!other.startsWith('public/'))
      this.#diagnostics.push(samePath({ path: this.#spelled.get(key) ?? key, by: other }, { path, by }))
    else this.#diagnostics.push(replaced(other, by, path))
    return false
  }

  /** Whether somebody makes the file at `path`. */
  has(path: string): boolean {
    return this.#claims.has(sitePathKey(path))
  }

  /** Note what happened to a file on the way. */
  tell(diagnostic: Diagnostic): void {
    this.#diagnostics.push(diagnostic)
  }

  /** What the last build left at `path`, if nobody has touched it since. */
  current(path: string): PageState | undefined {
    const state = this.#known.get(path)
    return state && isUntouched(join(this.#output, path), state) ? state : undefined
  }

  /**
   * Keep all files that the last build made of a group, for `by`. False, and nothing is kept, where there are none,
   * where one is not as that build left it, or where another wants the place of one.
   */
  keepGroup(group: string, by: string): boolean {
    const states = this.#groups.get(group)
    if (!states?.every(({ path }) => this.current(path) && !this.#claims.has(sitePathKey(path)))) return false
    for (const state of states) {
      this.claim(state.path, by)
      this.keep(state, group)
    }
    return true
  }

  /** Keep a file of the last build; `group` is what it belongs to now. */
  keep(state: PageState, group: string): void {
    this.#files.push(state.group === group ? state : { ...state, group })
  }

  /**
   * Add a file made now. A site has many, so each is to be small: the string that it was claimed by is its path too, and
   * to name each field takes V8 half the memory of spreading.
   */
  put({ hash, size, mtimeMs, ino, staged }: SiteFile, { path, key, group }: Planned): void {
    this.rendered++
    this.#files.push({ path, hash, size, mtimeMs, ino, staged, key, group })
  }

  result(): SitePages {
    return {
      files: this.#files.sort((a, b) => (a.path < b.path ? -1 : 1)),
      rendered: this.rendered,
      vanished: this.vanished,
      diagnostics: this.#diagnostics,
    }
  }
}

function groupsOf(states: Iterable<PageState>): Map<string, PageState[]> {
  const groups = new Map<string, PageState[]>()
  for (const state of states) {
    if (state.group !== '') append(groups, state.group, state)
  }
  return groups
}

/** Under which name the state of this site is kept. */
export function pagesStateName({ options }: Session): string {
  return `site ${options.output}`
}

/** The owner's file is meant to stand there, or has the name of a page by mistake. */
function replaced(file: string, by: string, path: string): Diagnostic {
  return {
    severity: 'info',
    rule: 'public/replaces',
    message: `${file} takes the place of ${by} (${path})`,
    path: file,
    line: null,
    column: null,
    hint: 'Rename it if that is not meant.',
  }
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
