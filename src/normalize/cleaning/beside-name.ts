import { isPaper } from '../../languages/newspapers.ts'
import { isRole, isRoleAtPlace, isTrade } from '../author-roles.ts'
import { isWireAgency } from '../dateline.ts'

/** Whether a line says of a writer above it what she is or how to reach her: "@adaroe", "·", "12" for comments, "Staff Writer" */
export function isBesideName(text: string): boolean {
  return (
    /^(?:@[\w.]{2,40}|\d{1,3}|[\w.+-]{2,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3})$/.test(text) ||
    !/[\p{L}\p{N}]/u.test(text) ||
    isRole(text) ||
    isTrade(text) ||
    isRoleAtPlace(text) ||
    isRoleAtPaper(text)
  )
}

/** "Associated Press Writer", "Marle Courier Staff Writer" */
function isRoleAtPaper(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 6) return false
  return words.some((_, at) => {
    const [employer, role] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    return at > 0 && isRole(role) && (isWireAgency(employer) || isPaper(employer))
  })
}
