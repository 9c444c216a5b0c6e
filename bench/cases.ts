import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeArticles, writeCorpus } from './corpus.ts'
import { type Measure, measure, median, sizeOf } from './measure.ts'

/** A case as it was measured. */
export interface Row {
  readonly name: string
  readonly measure: Measure
  readonly files: number
  readonly bytes: number
}

export interface BenchOptions {
  readonly articles: number
  readonly runs: number
  readonly seed: number
  /** Where corpus, sites and caches lie while the benchmark runs. */
  readonly folder: string
  readonly log: (line: string) => void
}

/** Dateline, from nothing and after each kind of change. */
export async function measureDateline(options: BenchOptions): Promise<Row[]> {
  const bench = new DatelineBench(options)
  bench.makeCorpus()
  return [
    await bench.case('Dateline, clean build without search', () => bench.forget(), ['--no-search']),
    await bench.case('Dateline, clean build', () => bench.forget()),
    await bench.case('Dateline, nothing changed', () => {}),
    await bench.case('Dateline, nothing changed, --verify', () => {}, ['--verify']),
    await bench.case('Dateline, one text changed', (run) => bench.change(run)),
    await bench.case('Dateline, one article added', (run) => bench.add(run)),
    await bench.case('Dateline, one file renamed', (run) => bench.rename(run)),
    await bench.case('Dateline, one article deleted', (run) => bench.remove(run)),
    await bench.case('Dateline, a template changed', (run) => bench.changeTemplate(run)),
  ]
}

const program = resolve('src/bin.js')

class DatelineBench {
  readonly #options: BenchOptions
  readonly #input: string
  #output = ''
  #cache = ''
  #fresh = 0

  constructor(options: BenchOptions) {
    this.#options = options
    this.#input = join(options.folder, 'clippings')
    this.forget()
  }

  makeCorpus(): void {
    const { articles, seed, log } = this.#options
    log(`Making ${articles.toLocaleString('en')} clippings`)
    writeCorpus(this.#input, makeArticles(articles, seed))
  }

  /** Measure a build after each of so many preparations. */
  async case(name: string, prepare: (run: number) => void, extra: readonly string[] = []): Promise<Row> {
    const runs: Measure[] = []
    for (let run = 0; run < this.#options.runs; run++) {
      prepare(run)
      runs.push(await this.#build(extra))
    }
    const result = median(runs)
    this.#options.log(`${name}: ${result.seconds.toFixed(2)} s, ${result.megabytes.toFixed(0)} MB`)
    return { name, measure: result, ...sizeOf(this.#output) }
  }

  /** A new place: to make files where as many have just been deleted costs extra on some file systems. */
  forget(): void {
    this.#fresh++
    this.#output = join(this.#options.folder, `dateline-${this.#fresh}`)
    this.#cache = join(this.#options.folder, `cache-${this.#fresh}`)
  }

  change(run: number): void {
    const path = this.#clipping(run)
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/\n\n([^\n]+)\n*$/, `\n\nA sentence of run ${run}. $1\n`),
    )
  }

  add(run: number): void {
    const [article] = [...makeArticles(1, 77_000 + run)]
    if (article)
      writeFileSync(
        join(this.#input, `added-${run}.txt`),
        `${article.title}\n\n${article.paragraphs.join('\n\n')}\n`,
      )
  }

  rename(run: number): void {
    const path = this.#clipping(10 + run)
    renameSync(path, path.replace(/\.(txt|md)$/, `-moved.$1`))
  }

  remove(run: number): void {
    rmSync(this.#clipping(20 + run))
  }

  /** The owner changes the footer, which is on every page. */
  changeTemplate(run: number): void {
    const ours = readFileSync('templates/footer.tsx', 'utf8')
    mkdirSync(join(this.#input, 'templates'), { recursive: true })
    writeFileSync(
      join(this.#input, 'templates', 'footer.tsx'),
      ours.replace('<footer', `<footer data-run="${run}"`),
    )
  }

  #build(extra: readonly string[]): Promise<Measure> {
    const { folder } = this.#options
    const args = ['build', '--input', this.#input, '--output', this.#output, '--cache', this.#cache, ...extra]
    return measure(process.execPath, [program, ...args], folder)
  }

  /** The n-th clipping of the middle year: neither the newest nor the oldest. */
  #clipping(n: number): string {
    const year = join(this.#input, '2014')
    const names = readdirSync(year).filter((name) => !name.includes('-moved.'))
    const name = names.sort()[(n * 3) % names.length]
    if (!name) throw new Error(`There are too few clippings in ${year}`)
    return join(year, name)
  }
}
