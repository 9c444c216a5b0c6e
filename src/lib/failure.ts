/**
 * Something outside the program stops the work: a missing folder, a full disk, an option that makes no sense.
 * The command prints `message` and `hint` as they are, without a stack, and ends with `exitCode`.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly hint: string | null
  readonly exitCode: 1 | 2

  constructor(message: string, hint: string | null = null, exitCode: 1 | 2 = 1) {
    super(message)
    this.hint = hint
    this.exitCode = exitCode
  }
}

/**
 * What was believed of an earlier build, or of a file a moment ago, turned out not to be so. The work is done again
 * from the sources, once; a second time it is a `Failure` with this message.
 */
export class Stale extends Error {
  override readonly name = 'Stale'
}

/** Work on one file or article took longer than it may, e.g. in a pattern that does not end. */
export class TookTooLong extends Failure {
  constructor(milliseconds: number) {
    super(`It took longer than ${milliseconds / 1_000} seconds`)
  }
}

/** The code of a system error ("ENOSPC"), or null for any other value. */
export function systemCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null
}

/**
 * A `Failure` as it is, and a system error that nobody foresaw as one: it names the file, where the system does. Null for
 * any other value, which is a bug.
 */
export function asFailure(error: unknown): Failure | null {
  if (error instanceof Failure) return error
  const code = systemCode(error)
  if (code === null) return null
  const { path } = error as { readonly path?: unknown }
  const what = typeof path === 'string' ? `Cannot use ${path}` : 'A file cannot be read or written'
  return new Failure(`${what}: ${systemReason(code)}.`)
}

/** A system error as a sentence: "the disk is full". Unknown codes are given as they are. */
export function systemReason(code: string): string {
  return reasons[code] ?? `the system says ${code}`
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'the operation is not permitted',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open on this machine',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'a folder stands where a file should be',
  ENOENT: 'it does not exist',
  ENAMETOOLONG: 'the path is too long',
  ENOTFILE: 'it is a pipe, a device or a folder, not an ordinary file',
  EIO: 'the disk reports an error',
  EEXIST: 'something else of that name is there',
  ENOTEMPTY: 'the folder is not empty',
  ELOOP: 'links lead in a circle',
  EFBIG: 'the file would be larger than the system allows',
  EBUSY: 'it is in use',
  EAGAIN: 'the system has no room for more processes',
  ENOMEM: 'the memory is full',
}
