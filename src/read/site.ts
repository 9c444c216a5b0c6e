import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Failure } from '../lib/failure.ts'

/** The data of a site that was built: what stands in its `data/` folder. */
export interface SiteData {
  readonly title: string
  /** The records of all articles, in the order of the timeline, one after the other: a large archive fits no memory. */
  articles(): AsyncIterable<object>
  list(name: 'people' | 'outlets' | 'topics' | 'places'): readonly object[]
}

/** Open a built site. Throws a `Failure` where there is none. */
export function openSite(folder: string): SiteData {
  const description = join(folder, 'data', 'datapackage.json')
  if (!existsSync(description))
    throw new Failure(`There is no archive in ${folder}.`, 'Build one first: dateline build')
  const { title, resources } = parse(readFileSync(description, 'utf8'), description) as {
    title: string
    resources: readonly { readonly path: string }[]
  }
  const years = resources.map(({ path }) => path).filter((path) => /^articles\/[\w-]+\.ndjson$/.test(path))
  return {
    title,
    async *articles() {
      for (const path of years) yield* linesOf(join(folder, 'data', path))
    },
    list(name) {
      const path = join(folder, 'data', `${name}.json`)
      return existsSync(path) ? (parse(readFileSync(path, 'utf8'), path) as object[]) : []
    },
  }
}

async function* linesOf(path: string): AsyncGenerator<object> {
  if (!existsSync(path)) throw new Failure(`${path} is missing.`, 'Build the archive again.')
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) if (line !== '') yield parse(line, path)
}

function parse(json: string, path: string): object {
  try {
    return JSON.parse(json) as object
  } catch {
    throw new Failure(`${path} is damaged.`, 'Build the archive again.')
  }
}
