/** A headline that is set smaller where headlines are large. */
export function isLong(title: string): boolean {
  return title.length > 110
}

/** A sign that French sets off by a space ("la mer : le mur") begins no line. */
export function unbroken(title: string): string {
  return title.replace(/ (?=[:;?!»](?: |$))|(?<=«) /gu, '\u00a0')
}
