/** The file in a site that says which files are ours: a folder that holds one is a site of Dateline. */
export const manifestName = 'dateline-manifest.json'

/**
 * Why a path may not be written in a site, or null where it may: it must be relative, with `/` between parts,
 * and lead nowhere else on any system ("..", drive letters, backslashes, control characters, names such as NUL).
 */
export function sitePathProblem(path: string): string | null {
  if (path === '') return 'it is empty'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f\\:*?"<>|]/.test(path)) return 'it holds a character that not every system allows'
  for (const part of path.split('/')) {
    if (part === '') return 'it has an empty part'
    if (part === '.' || part === '..') return 'it leads out of the folder'
    if (/[. ]$/.test(part)) return 'a part of it ends in a dot or a space'
    if (isReservedName(part)) return 'a part of it is a name that Windows keeps'
    if (Buffer.byteLength(part) > 255) return 'a part of it is longer than 255 bytes'
  }
  return null
}

/** Windows keeps these names for devices, with any ending: "aux", "con.html". */
export function isReservedName(part: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part)
}

/** Paths with equal keys are one file on systems that do not tell upper case from lower case. */
export function sitePathKey(path: string): string {
  return plain.test(path) ? path : path.normalize('NFC').toLowerCase()
}

const plain = /^[a-z0-9/._-]*$/
