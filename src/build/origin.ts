import packageInfo from '../../package.json' with { type: 'json' }
import { sha256 } from '../lib/hash.ts'
import type { SiteOrigin } from '../model/site-origin.ts'
import type { Input } from '../read/input.ts'
import { modelHashes } from '../read/resources.ts'

/** What a site is made with, as the manifest names it. */
export function originOf({ settings, authority }: Input): SiteOrigin {
  return {
    version: packageInfo.version,
    settings: sha256(JSON.stringify([settings, authority])),
    models: modelHashes(),
  }
}
