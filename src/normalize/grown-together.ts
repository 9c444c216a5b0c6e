/**
 * A line of a page's head with a space between what has grown together in it: a browser copies what the layout of a page sets apart
 * by its place alone without anything between: "Ada Roe3 May 2019, 10:21", "Ada Roe2 hours ago", "3 May 201910:21", "3.5.2019, 10:21Lesezeit 5 Min.".
 * Only a day, an hour or a length of time is parted from the letters beside it: "iPhone14" stays. Longer texts stay as they are.
 */
export function parted(text: string): string {
  if (text.length > longest || !/\d/.test(text) || !seam.test(text)) return text
  return text
    .replace(beforeTime, '$& ')
    .replace(beforeAgo, '$1 $2')
    .replace(beforeMonth, '$& ')
    .replace(behindYear, '$& ')
    .replace(behindHour, '$& ')
    .replace(dashBeforeHour, ' ')
}

/** In UTF-16 code units: a line of a head. */
const longest = 110

/** A letter and a figure side by side, two days, a year and an hour. */
const seam = /\p{L}\d|\d\p{Lu}|\p{Ll}\p{Lu}|[AP]M\p{Lu}|(?:19|20)\d\d(?:-?\d{1,2}:|\d{1,2}\.)/u

/** "Roe|3.5.2019", "Roe|2019-05-03", "Roe|10:21", "Roe|3 May 2019" */
const beforeTime =
  /(?<=\p{L})\p{L}(?=\d{1,2}:\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d[-./]\d\d[-./]\d\d|\d{1,2}\.? \p{L}{3,12}\.?,? (?:19|20)\d\d)/gu

/** "Ada Roe|2 hours ago" */
const beforeAgo =
  /^((?:\p{Lu}[\p{L}.’'-]{0,20} ){1,3}\p{Lu}[\p{L}’'-]{0,20}\p{Ll})(\d{1,2} \p{L}{1,12} \p{L}{2,8})$/u

/** "Roe|May 3, 2019" */
const beforeMonth = /(?<=\p{L})\p{Ll}(?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, (?:19|20)\d\d(?!\d))/gu

/** "2019|10:21", "2019|Updated", "3.5.2019|3. Mai 2019" */
const behindYear =
  /(?<!\d)(?:19|20)\d\d(?=\d{1,2}:\d\d|\p{Lu}\p{Ll})|(?<=\d\.)(?:19|20)\d\d(?=\d{1,2}\. \p{L})/gu

/** "10:21|Lesezeit", "2:23 PM|Updated" */
const behindHour = /(?<=\d:)\d\d(?=\p{Lu}\p{Ll}{2})|(?<=\d\s?)[AP]M(?=\p{Lu}\p{Ll}{2})/gu

/** "3.5.2019-10:21" */
const dashBeforeHour = /(?<=(?:19|20)\d\d)\s?-\s?(?=\d{1,2}:\d\d(?!\d))/gu
