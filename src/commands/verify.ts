import { resolve } from 'node:path'
import { type Discrepancy, type Verification, verifySite } from '../build/verify.ts'

export interface VerifyCommand {
  readonly site: string
  readonly input?: string
  readonly json: boolean
}

/** `dateline verify`: compare a site with its manifest and its clippings. Returns the exit code. */
export async function runVerify({ site, input, json }: VerifyCommand): Promise<number> {
  const verified = await verifySite(resolve(site), input === undefined ? null : resolve(input))
  if (json) console.log(JSON.stringify(verified, null, 2))
  else console.log(textOf(site, verified))
  return verified.discrepancies.some(({ kind }) => kind !== 'foreign') ? 1 : 0
}

function textOf(site: string, { origin, files, records, sources, discrepancies }: Verification): string {
  const models = Object.entries(origin?.models ?? {}).map(
    ([name, hash]) => `model of ${name} ${hash.slice(0, 12)}`,
  )
  const made = origin
    ? `Made by Dateline ${origin.version}, settings ${origin.settings.slice(0, 12)}${models.map((text) => `, ${text}`).join('')}.`
    : 'The manifest does not say what the site was made with.'
  const compared =
    sources === null
      ? 'Clippings were not compared: name their folder with --input.'
      : `${number(records)} records were compared with ${number(sources)} clippings.`
  const told = discrepancies.slice(0, mostTold).map(({ kind, path }) => `${path}: ${sentences[kind]}`)
  const more = discrepancies.length - told.length
  return [
    ...told,
    ...(more > 0 ? [`… and ${number(more)} more.`] : []),
    made,
    `${number(files)} files of ${site} were compared with the manifest.`,
    compared,
    discrepancies.length === 0
      ? 'All is as it was made.'
      : `${number(discrepancies.length)} not as it was made.`,
  ].join('\n')
}

const mostTold = 50

const sentences: Readonly<Record<Discrepancy['kind'], string>> = {
  missing: 'is missing',
  changed: 'was changed after it was made',
  foreign: 'is no file of the site',
  'source-missing': 'its clipping is gone',
  'source-changed': 'its clipping is not the one that was read',
}

function number(value: number): string {
  return value.toLocaleString('en')
}
