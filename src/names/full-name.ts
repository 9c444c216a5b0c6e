import { nameParts } from './parts.ts'

/** "More from Ada Roe" and "All posts" are no names. */
export function isFullName(name: string): boolean {
  const words = name.split(' ')
  const { particles } = nameParts()
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || particles.has(word))
  )
}
