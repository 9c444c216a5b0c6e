import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import packageInfo from '../package.json' with { type: 'json' }
import { asFailure } from './lib/failure.ts'

/** Read the arguments, run the command, and set the exit code: 0 fine, 1 the build failed, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<void> {
  const interrupt = new AbortController()
  const stop = (): void => {
    // The work puts its files in order first; who cannot wait for that interrupts again.
    interrupt.abort()
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    let code = 0
    const program = createProgram(interrupt.signal, (result) => {
      code = result
    })
    await program.parseAsync(argv, { from: 'user' })
    process.exitCode = code
  } catch (error) {
    process.exitCode = interrupt.signal.aborted ? 130 : explain(error, argv.includes('--debug'))
  }
  process.off('SIGINT', stop).off('SIGTERM', stop)
}

/** The commands and their options. Each command is loaded when it is asked for. */
export function createProgram(signal: AbortSignal, end: (code: number) => void): Command {
  const program = new Command('dateline')
    .description('Turns a folder of saved news articles into a static news archive.')
    .version(packageInfo.version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .option('--debug', 'print where in the program an error came from')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(dateline --help lists all commands and options)')
  for (const add of commands) add(program, { signal, end })
  return program
}

/** What a command gets: the signal to stop, and where its exit code goes. */
interface Run {
  readonly signal: AbortSignal
  readonly end: (code: number) => void
}

/** In the order in which --help lists them. */
const commands = [
  initCommand,
  buildCommand,
  checkCommand,
  explainCommand,
  unpackCommand,
  peopleCommand,
  serveCommand,
  devCommand,
  deskCommand,
  publishCommand,
  withdrawCommand,
  recordsCommand,
  verifyCommand,
  evalCommand,
  cleanCommand,
]

function initCommand(program: Command, { end, signal }: Run): void {
  program
    .command('init')
    .description('set up an archive: look for clippings, ask three questions, write archive.yml, build')
    .argument('[folder]', 'folder of the archive', '.')
    .option('--input <folder>', 'where the clippings are, seen from that folder')
    .option('--title <title>', 'what the archive is called')
    .option('--language <tag>', 'language of its pages: en, de, pt-BR …')
    .option('--yes', 'ask nothing, and take what would be suggested', false)
    .option('--no-build', 'write archive.yml alone')
    .option('--github', 'write a workflow that builds and publishes the archive on GitHub', false)
    .addOption(workersOption())
    .addOption(memoryOption())
    .action(async (folder, options) =>
      end(await (await import('./commands/init.ts')).runInit({ folder, ...options }, signal)),
    )
}

function buildCommand(program: Command, { end, signal }: Run): void {
  program
    .command('build')
    .description('read the clippings and write the site')
    .addOption(inputOption())
    .addOption(outputOption())
    .option(
      '--strict',
      'fail, and write nothing, for an error in a clipping or a limit of archive.yml',
      false,
    )
    .option('--no-search', 'leave out the search index')
    .option('--records <file...>', 'take what `dateline records` wrote, and read the rest')
    .addOption(verifyOption())
    .addOption(cacheOption())
    .addOption(workersOption())
    .addOption(memoryOption())
    .action(async (options) => end(await (await import('./commands/build.ts')).runBuild(options, signal)))
}

function checkCommand(program: Command, { end, signal }: Run): void {
  program
    .command('check')
    .description('read the clippings and say what needs a look, without writing a site')
    .addOption(inputOption())
    .option('--strict', 'end with exit code 1 for an error in a clipping or a limit of archive.yml', false)
    .option('--json', 'print figures and diagnostics as JSON', false)
    .addOption(verifyOption())
    .addOption(cacheOption())
    .addOption(workersOption())
    .addOption(memoryOption())
    .action(async (options) => end(await (await import('./commands/check.ts')).runCheck(options, signal)))
}

function explainCommand(program: Command, { end, signal }: Run): void {
  program
    .command('explain')
    .description('say of one clipping how each field was settled, from which clues, and what would change it')
    .argument('<file>', 'a clipping')
    .addOption(inputOption())
    .option('--json', 'print it as JSON', false)
    .addOption(cacheOption())
    .action(async (file, options) =>
      end(await (await import('./commands/explain.ts')).runExplain({ file, ...options }, signal)),
    )
}

function unpackCommand(program: Command, { end }: Run): void {
  program
    .command('unpack')
    .description('write each article of a file, of any format, as Markdown with front matter, to edit')
    .argument('<file...>', 'files with articles')
    .requiredOption('--into <folder>', 'folder of the notes; what is there already stays as it is')
    .action(async (files, options) =>
      end(await (await import('./commands/unpack.ts')).runUnpack({ files, ...options })),
    )
}

function peopleCommand(program: Command, { end, signal }: Run): void {
  program
    .command('people')
    .description('list people who may be one or none, with the evidence, as lines for authority/people.yml')
    .option('--joined', 'list the spellings that were joined instead, and why', false)
    .addOption(inputOption())
    .addOption(limitOption())
    .option('--json', 'print it as JSON', false)
    .addOption(verifyOption())
    .addOption(cacheOption())
    .addOption(workersOption())
    .addOption(memoryOption())
    .action(async (options) => end(await (await import('./commands/people.ts')).runPeople(options, signal)))
}

function serveCommand(program: Command, { end, signal }: Run): void {
  program
    .command('serve')
    .description('show the built site in a browser on this machine')
    .addOption(outputOption())
    .addOption(portOption())
    .action(async (options) => end(await (await import('./commands/serve.ts')).runServe(options, signal)))
}

function devCommand(program: Command, { end, signal }: Run): void {
  withSiteOptions(
    program
      .command('dev')
      .description('build and show the site, and build again when something changes')
      .addOption(portOption()),
  ).action(async (options) => end(await (await import('./commands/dev.ts')).runDev(options, signal)))
}

function deskCommand(program: Command, { end, signal }: Run): void {
  withSiteOptions(
    program
      .command('desk')
      .description('open the archive in the browser and put right what is wrong, there')
      .addOption(portOption())
      .option('--no-open', 'open no browser'),
  ).action(async (options) => end(await (await import('./commands/desk.ts')).runDesk(options, signal)))
}

function publishCommand(program: Command, { end, signal }: Run): void {
  withSiteOptions(
    program
      .command('publish')
      .description('build, check, show what changes, and hand the site over to a host by its own means')
      .addOption(
        new Option('--to <host>', 'where to')
          .choices(['github-pages', 'netlify', 'cloudflare', 's3', 'rsync', 'zip'])
          .makeOptionMandatory(),
      )
      .option('--dry-run', 'check, and say what would be done', false)
      .option('--yes', 'do not ask before handing over', false)
      .option('--allow-errors', 'publish although clippings have errors', false)
      .option('--allow <codes...>', 'finds of the check for leaks that are nothing private')
      .option('--because <reason>', 'why they are allowed: it is written into authority/allowed.yml')
      .addOption(
        new Option('--remote <remote>', 'github-pages: name or address of the repository').default('origin'),
      )
      .option('--branch <branch>', 'github-pages, cloudflare: the branch (github-pages without it: gh-pages)')
      .option('--project <name>', 'netlify, cloudflare: the project')
      .option('--destination <place>', 's3: s3://bucket/folder; rsync: host:/folder')
      .option('--file <file>', 'zip: the file; without it, the name of the archive'),
  ).action(async (options) => end(await (await import('./commands/publish.ts')).runPublish(options, signal)))
}

function withdrawCommand(program: Command, { end, signal }: Run): void {
  withSiteOptions(
    program
      .command('withdraw')
      .description('take an article or a person out of the archive, everywhere, and say so at its address')
      .argument(
        '<what>',
        'file, id or address of an article; name or address of a person; a published address',
      )
      .requiredOption('--because <reason>', 'the reason, which readers see')
      .option('--day <day>', 'the day of the withdrawal, as 2024-05-31 (default: today)'),
  ).action(async (what, options) =>
    end(await (await import('./commands/withdraw.ts')).runWithdraw({ what, ...options }, signal)),
  )
}

function recordsCommand(program: Command, { end, signal }: Run): void {
  program
    .command('records')
    .description(
      'read and understand a share of the clippings, for `build --records` on this or another machine',
    )
    .addOption(shardOption())
    .addOption(inputOption())
    .option('--output <file>', 'file to write (default: "records-1-of-1.ndjson.gz" and so on)')
    .option('--scan-only', 'only look at the files: the other shards then need not open them', false)
    .option('--scans <file...>', 'files that --scan-only wrote, of all shards')
    .addOption(verifyOption())
    .option('--cache <folder>', 'folder of what is kept between runs (default: one for each shard)')
    .addOption(workersOption())
    .addOption(memoryOption())
    .action(async (options) => end(await (await import('./commands/records.ts')).runRecords(options, signal)))
}

function verifyCommand(program: Command, { end }: Run): void {
  program
    .command('verify')
    .description(
      'compare a site with its manifest, and its records with the clippings that they were made from',
    )
    .argument('<site>', 'folder of a site')
    .option('--input <folder>', 'folder of the clippings')
    .option('--json', 'print it as JSON', false)
    .action(async (site, options) =>
      end(await (await import('./commands/verify.ts')).runVerify({ site, ...options })),
    )
}

function evalCommand(program: Command, { end, signal }: Run): void {
  program
    .command('eval')
    .description('compare the archive with what you say is right: precision and recall of each field')
    .option(
      '--gold <file>',
      'labels, one JSON object a line (default: authority/labels.jsonl of the clippings)',
    )
    .addOption(limitOption())
    .option('--json', 'print it as JSON', false)
    .addOption(inputOption())
    .addOption(verifyOption())
    .addOption(cacheOption())
    .addOption(workersOption())
    .addOption(memoryOption())
    .action(async (options) => end(await (await import('./commands/eval.ts')).runEval(options, signal)))
}

function cleanCommand(program: Command, { end }: Run): void {
  program
    .command('clean')
    .description('empty the cache; the next build makes all anew')
    .addOption(cacheOption())
    .option('--output <folder>', 'remove the site that was built there, too')
    .action(async (options) => end(await (await import('./commands/clean.ts')).runClean(options)))
}

/** Options of each command that builds the site. */
function withSiteOptions(command: Command): Command {
  return command
    .addOption(inputOption())
    .addOption(outputOption())
    .option('--no-search', 'leave out the search index')
    .addOption(verifyOption())
    .addOption(cacheOption())
    .addOption(workersOption())
    .addOption(memoryOption())
}

function inputOption(): Option {
  return new Option('--input <folder>', 'folder of clippings (default: the one that this folder holds)')
}

function outputOption(): Option {
  return new Option('--output <folder>', 'folder of the site').default('dist')
}

function cacheOption(): Option {
  return new Option('--cache <folder>', 'folder of what is kept between builds').default('.dateline')
}

function verifyOption(): Option {
  return new Option('--verify', 'open every file, also those with the same size and time as before').default(
    false,
  )
}

function workersOption(): Option {
  return new Option('--workers <number>', 'worker threads (default: one a core; 0: none)').argParser(
    (value) => wholeNumber(value, 0, 64),
  )
}

function memoryOption(): Option {
  return new Option(
    '--memory <size>',
    'how much memory the work shall do with: 512M, 2G; it takes longer',
  ).argParser((value) => {
    const [, number, unit] = /^(\d{1,6}(?:\.\d{1,3})?)\s?([MG])(?:i?B)?$/i.exec(value) ?? []
    const bytes = Number(number) * (unit?.toUpperCase() === 'G' ? 2 ** 30 : 2 ** 20)
    if (number && bytes >= leastMemory) return bytes
    throw new InvalidArgumentError('It must be like 512M or 2G, and at least 256M.')
  })
}

const leastMemory = 256 * 2 ** 20

function shardOption(): Option {
  return new Option('--shard <number/of>', 'which share of the clippings: 3/64 is the third of sixty-four')
    .default({ number: 1, of: 1 }, '1/1')
    .argParser((value) => {
      const [, number, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(value) ?? []
      const shard = { number: Number(number), of: Number(of) }
      if (number && shard.number >= 1 && shard.number <= shard.of) return shard
      throw new InvalidArgumentError('It must be like 3/64, the number no more than the count.')
    })
}

function limitOption(): Option {
  return new Option('--limit <number>', 'how many of each to list')
    .default(50)
    .argParser((value) => wholeNumber(value, 1, 100_000))
}

function portOption(): Option {
  return new Option('--port <number>', 'port on 127.0.0.1; the next free one if it is taken')
    .default(4380)
    .argParser((value) => wholeNumber(value, 0, 65_535))
}

function wholeNumber(value: string, least: number, most: number): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= least && number <= most) return number
  throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
}

/** Print what went wrong, and return the exit code. */
function explain(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const stack = error instanceof Error ? error.stack : undefined
  const wantsStack = debug || process.env.DEBUG !== undefined
  const failure = asFailure(error)
  if (failure) {
    console.error(`Error: ${failure.message}${failure.hint ? `\n${failure.hint}` : ''}`)
    if (wantsStack && stack) console.error(stack)
    return failure.exitCode
  }
  console.error(
    `Dateline has met an error of its own: ${error instanceof Error ? error.message : String(error)}`,
  )
  if (wantsStack && stack) console.error(stack)
  else console.error('Please report it with what --debug prints (add --debug to the command).')
  return 1
}
