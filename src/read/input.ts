import { statSync } from 'node:fs'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import type { Authority, AuthorityPlaces } from '../model/authority.ts'
import type { FileStamp } from '../model/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Label } from '../model/evaluation.ts'
import type { Settings } from '../model/settings.ts'
import type { SourceFile } from '../model/source.ts'
import { readAuthority } from './authority.ts'
import { readFolder } from './folder.ts'
import { readLabels } from './labels.ts'
import { type PublicFile, readPublic } from './public.ts'
import { type IsField, type ReadSettings, readSettings } from './settings.ts'
import { readTemplates, type TemplateModule } from './templates.ts'

/** An input folder at a look: no clipping is opened yet. */
export interface Input {
  readonly settings: Settings
  readonly leadPlace: ReadSettings['leadPlace']
  readonly authority: Authority
  /** Where in their files the entries of `authority` stand. */
  readonly authorityPlaces: AuthorityPlaces
  /** What the owner says is right, to score the archive by. */
  readonly labels: readonly Label[]
  /** Pictures of the folder, by path, with what tells that they are as before. */
  readonly pictures: ReadonlyMap<string, FileStamp>
  /** In the order of their paths. */
  readonly files: readonly SourceFile[]
  readonly publicFiles: readonly PublicFile[]
  /** The templates with the owner's among them; null where ours are used as they are. */
  readonly templates: TemplateModule | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The whole input folder; files with one of `endings` are clippings, and columns of tables hold what `isField` knows. Throws a `Failure` where there is no such folder,
 * or nothing in it to read.
 */
export async function readInput(
  input: string,
  endings: ReadonlySet<string>,
  isField: IsField,
): Promise<Input> {
  checkInputFolder(input)
  const settings = await readSettings(input, undefined, isField)
  const [authority, labels, folder, publics, templates] = await Promise.all([
    readAuthority(input),
    readLabels(input),
    readFolder(input, endings, settings.settings.exclude),
    readPublic(input),
    readTemplates(input),
  ])
  if (folder.files.length === 0)
    throw new Failure(
      `There are no clippings in ${input}.`,
      'Put articles there as .txt or .md files, in folders as you like.',
    )
  return {
    settings: settings.settings,
    leadPlace: settings.leadPlace,
    authority: authority.authority,
    authorityPlaces: authority.places,
    labels: labels.labels,
    files: folder.files,
    pictures: folder.pictures,
    publicFiles: publics.files,
    templates,
    diagnostics: [settings, authority, labels, folder, publics].flatMap((part) => part.diagnostics),
  }
}

/** Throws a `Failure` where `input` is no folder that can be read. */
export function checkInputFolder(input: string): void {
  try {
    if (statSync(input).isDirectory()) return
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT') throw new Failure(`The input folder ${input} does not exist.`, inputHint)
    throw new Failure(`Cannot read the input folder ${input}: ${systemReason(code ?? String(error))}.`)
  }
  throw new Failure(`The input ${input} is a file, not a folder.`, inputHint)
}

const inputHint = 'Name the folder that holds your clippings with --input.'
