import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { buildArchive } from '../dateline.ts'
import { endingsOf } from '../formats/registry.ts'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { findInput, hasSettings, isWhole, listClippings } from '../read/find-input.ts'
import { printDiagnostics } from './diagnostics.ts'
import { guessLanguage } from './language-guess.ts'
import { type Ask, withQuestions } from './questions.ts'
import { createReporter } from './reporter.ts'
import { settingsFile } from './settings-file.ts'
import { shellWord } from './shell.ts'
import { siteSummary } from './summary.ts'
import { workflowFile, workflowPath } from './workflow-file.ts'

export interface InitCommand {
  /** Where the archive is made; the folder of the clippings may be this one, one in it, or any other. */
  readonly folder: string
  readonly input?: string
  readonly title?: string
  readonly language?: string
  /** Ask nothing: what no option says is what would be suggested. */
  readonly yes: boolean
  readonly build: boolean
  /** Write a workflow that builds and publishes the archive on GitHub. */
  readonly github: boolean
  readonly workers?: number
  readonly memory?: number
}

/**
 * `dateline init [folder]`: look at what is there, ask three questions, write `archive.yml`, build, and say what was found.
 * A file that is there stays as it is. Returns the exit code.
 */
export async function runInit(command: InitCommand, signal: AbortSignal): Promise<number> {
  const folder = resolve(command.folder)
  checkFolder(folder, command.folder)
  const answers = await withQuestions({ quiet: command.yes, signal }, (ask) => answer(command, folder, ask))
  const input = resolve(folder, answers.input)
  const file = join(input, 'archive.yml')
  if (answers.settings === null) console.log(`${shown(file)} is there already and stays as it is.`)
  else {
    write(file, settingsFile(answers.settings))
    console.log(`Wrote ${shown(file)}.`)
  }
  if (command.github) writeForGitHub(folder, input)
  if (listClippings(input, endings, 1).length === 0) {
    console.log(
      `There are no clippings in ${named(input)} yet. Put some there, then build: ${here(folder)}dateline build`,
    )
    return 0
  }
  if (!command.build) return 0
  const options = await build(command, folder, input, signal)
  return isAttended(command) ? openDesk(options, signal) : 0
}

/** Somebody sits at a terminal, and was asked. */
function isAttended({ yes }: InitCommand): boolean {
  return !yes && process.stdin.isTTY === true && process.stdout.isTTY === true
}

async function openDesk(options: Built, signal: AbortSignal): Promise<number> {
  const { runDesk } = await import('./desk.ts')
  return runDesk({ ...options, port: 4380, search: true, verify: false }, signal)
}

interface Built {
  readonly input: string
  readonly output: string
  readonly cache: string
  readonly workers?: number
  readonly memory?: number
}

const endings = endingsOf()

interface Answers {
  readonly input: string
  /** Null where the folder has an `archive.yml`, which has the last word. */
  readonly settings: { readonly title: string; readonly language: string } | null
}

async function answer(command: InitCommand, folder: string, ask: Ask): Promise<Answers> {
  const found = look(folder)
  if (command.input === undefined) console.error(found.says)
  const input = command.input ?? (await ask('Where are the clippings?', found.input))
  const clippings = resolve(folder, input)
  if (existsSync(clippings) && !statSync(clippings).isDirectory())
    throw new Failure(`${input} is a file, not a folder.`, 'Name the folder that holds your clippings.')
  if (hasSettings(clippings)) return { input, settings: null }
  if (command.input !== undefined && !existsSync(clippings))
    throw new Failure(
      `There is no folder ${input} in ${named(folder)}.`,
      'Name the folder that holds your clippings.',
    )
  const title = command.title ?? (await ask('What is the archive called?', titleOf(folder, clippings)))
  const guess = command.language ?? guessLanguage(clippings, endings)
  const language = command.language ?? (await ask('In which language are its pages?', await guess))
  return { input, settings: { title, language: checkedTag(language) } }
}

/** What the folder holds, and where its clippings seem to be: in its only folder that has any, or everywhere in it. */
function look(folder: string): { input: string; says: string } {
  const input = findInput(folder, new Set()) ?? busiest(folder)
  const count = listClippings(join(folder, input), endings).length
  if (count === 0) return { input, says: `There are no clippings in ${named(folder)} yet.` }
  const files = `${count.toLocaleString('en')} ${count === 1 ? 'file' : 'files'}`
  return { input, says: `Found ${files} that can be read in ${named(join(folder, input))}.` }
}

function busiest(folder: string): string {
  if (isWhole(folder)) return 'clippings'
  const paths = listClippings(folder, endings)
  const tops = new Set(paths.map((path) => (path.includes('/') ? path.replace(/\/.*$/s, '') : '.')))
  const [only] = tops.size === 1 ? tops : []
  return only ?? (paths.length > 0 ? '.' : 'clippings')
}

/** "my-clippings" → "My clippings"; a folder that is only called "clippings" is named after the one that it lies in. */
function titleOf(folder: string, clippings: string): string {
  const names = [basename(clippings), basename(folder), basename(dirname(folder))]
  const own = names.find(
    (name) => /\p{L}/u.test(name) && !/^(?:seeds|clippings|articles|src|data|tmp)$/i.test(name),
  )
  const words = (own ?? 'News archive').replace(/[\s_-]+/gu, ' ').trim()
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1)
}

/** "DE" → "de". Throws a `Failure` for what is no language tag. */
function checkedTag(text: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim().replace(/_/g, '-'))
    if (tag && /^[a-z]{2,3}(?:-|$)/.test(tag)) return tag
  } catch {
    // told below
  }
  throw new Failure(`"${text}" is no language tag.`, 'Write en, de, fr, pt-BR or the like.')
}

function checkFolder(folder: string, name: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (stat && !stat.isDirectory()) throw new Failure(`${name} is a file, not a folder.`)
}

function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    const code = systemCode(error)
    if (!code) throw error
    throw new Failure(`Cannot write ${shown(path)}: ${systemReason(code)}.`)
  }
}

/** The workflow, and what git leaves out; files that are there stay as they are. */
function writeForGitHub(folder: string, input: string): void {
  const head = readIfThere(join(folder, '.git/HEAD'))
  const branch = /^ref: refs\/heads\/(\S+)/.exec(head ?? '')?.[1] ?? 'main'
  const way = relative(folder, input).split(sep).join('/') || '.'
  if (way.startsWith('..') || isAbsolute(way))
    throw new Failure(
      `The clippings in ${shown(input)} are not in ${named(folder)}, so that GitHub would not have them.`,
      'Run init in the folder that is, or will be, the repository.',
    )
  const isFound = findInput(folder, endings) === way
  const files = {
    [workflowPath]: workflowFile({ branch, input: isFound ? null : way }),
    '.gitignore': 'dist/\nnode_modules/\n',
  }
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name)
    if (existsSync(file)) console.log(`${shown(file)} is there already and stays as it is.`)
    else {
      write(file, text)
      console.log(`Wrote ${shown(file)}.`)
    }
  }
  if (!/"dateline"\s*:/.test(readIfThere(join(folder, 'package.json')) ?? ''))
    console.log(
      'GitHub needs Dateline in this folder: run npm pack in the folder of Dateline, and here npm install ./dateline-….tgz. Commit\n' +
        'that file, package.json and package-lock.json. (In the npm registry, dateline is the name of another package.)',
    )
}

function readIfThere(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null
}

async function build(
  command: InitCommand,
  folder: string,
  input: string,
  signal: AbortSignal,
): Promise<Built> {
  const reporter = createReporter()
  const { workers, memory } = command
  const options: Built = {
    ...{ input, output: join(folder, 'dist'), cache: join(folder, '.dateline') },
    ...(workers === undefined ? {} : { workers }),
    ...(memory === undefined ? {} : { memory }),
  }
  const report = await buildArchive({ ...options, signal, reporter })
  const steps = reporter.end()
  printDiagnostics(report.diagnostics, 10)
  console.log(siteSummary(report, steps, shown(options.output)))
  console.log(nextSteps(folder, input))
  return options
}

function nextSteps(folder: string, input: string): string {
  const own = findInput(folder, endings)
  const way =
    own !== null && resolve(folder, own) === input
      ? ''
      : ` --input ${shellWord(relative(folder, input) || '.')}`
  const steps = [
    ...(folder === resolve('.') ? [] : [[`cd ${shellWord(shown(folder))}`, '']]),
    ['dateline serve', 'look at it'],
    [`dateline desk${way}`, 'put right what is wrong, in the browser'],
    [`dateline build${way}`, 'build it again, e.g. with new clippings'],
    [`dateline publish --to zip${way}`, 'a copy that opens from a disk; --help lists the hosts'],
  ]
  const width = Math.max(...steps.map(([command = '']) => command.length)) + 2
  return [
    '',
    'Next:',
    ...steps.map(([command = '', what = '']) => `  ${command.padEnd(width)}${what}`.trimEnd()),
  ].join('\n')
}

/** "cd folder && ", where that is another folder. */
function here(folder: string): string {
  return folder === resolve('.') ? '' : `cd ${shellWord(shown(folder))} && `
}

/** A folder within a sentence. */
function named(folder: string): string {
  return folder === resolve('.') ? 'this folder' : shown(folder)
}

/** A path as the user would write it. */
function shown(path: string): string {
  const way = relative('.', path)
  return way === '' ? '.' : way.startsWith('..') || isAbsolute(way) ? path : way
}
