import { shippedData } from '../knowledge/shipped.ts'
import { alternatives } from '../languages/word-sets.ts'

type List =
  | 'roles'
  | 'trades'
  | 'qualifiers'
  | 'clicks'
  | 'degrees'
  | 'organizations'
  | 'writers'
  | 'others'
  | 'and'
  | 'capitalAnd'
  | 'of'
  | 'small'
  | 'joins'
  | 'clergy'
  | 'titles'
  | 'andOthers'

/** What stands among the names of authors in fields, by its kind: `knowledge/notes/authors.yml`. */
export interface AuthorWords extends Readonly<Record<List, ReadonlySet<string>>> {
  readonly patterns: {
    readonly and: RegExp
    /** " AND " in a line of capitals */
    readonly capitalAnd: RegExp
    /** "Department of …" */
    readonly named: RegExp
    readonly joined: RegExp
    readonly division: RegExp
    /** " and " between the parts of one name of an organization. */
    readonly within: RegExp
    /** " with ", " and the " between a name and another one. */
    readonly joins: RegExp
    /** " et al.", " and others" at the end. */
    readonly andOthers: RegExp
  }
}

let loaded: AuthorWords | null = null

/** The lists of `knowledge/notes/authors.yml`, in small letters. */
export function authorWords(): AuthorWords {
  if (!loaded) {
    const data = shippedData<Readonly<Record<List, readonly string[]>>>('notes/authors.yml')
    const lists = Object.fromEntries(
      Object.entries(data).map(([name, list]) => [name, new Set(list)]),
    ) as unknown as Readonly<Record<List, ReadonlySet<string>>>
    // The Dutch "en" is a preposition in Spanish and French, and divides no organization.
    const within = alternatives(data.and.filter((word) => word !== 'en'))
    loaded = {
      ...lists,
      patterns: {
        and: new RegExp(String.raw`(?<!\s)\s{1,20}(?:${alternatives(data.and)})\s+`, 'u'),
        capitalAnd: new RegExp(
          ` (?:${alternatives(data.capitalAnd.map((word) => word.toUpperCase()))}) `,
          'gu',
        ),
        named: new RegExp(
          String.raw`^(?:the\s+)?(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*\s+){0,3}?([\p{L}]+)\s+(?:${alternatives(data.of)})\s+(.+)$`,
          'iu',
        ),
        within: new RegExp(String.raw`\s(?:${within})\s`, 'u'),
        joins: new RegExp(String.raw`,?\s(?:${alternatives(data.joins)})\s`, 'iu'),
        andOthers: new RegExp(String.raw`(?<=\p{L}\.?),?\s(?:${alternatives(data.andOthers)})$`, 'u'),
        joined: new RegExp(String.raw`\s(?:${within})\s|,`, 'u'),
        division: new RegExp(String.raw`\s(?:${within})\s|,\s*`, 'u'),
      },
    }
  }
  return loaded
}
