/**
 * A relative link between two pages of the site, so that it works under any base path.
 *
 * `from` is the output file that holds the link ("people/index.html"), `to` a page ("articles/2024/x/", "" for
 * home) or file ("feed.xml"), with or without `#fragment`. With `fileLinks` a page's link ends in `index.html`.
 */
export function relativeHref(from: string, to: string, fileLinks: boolean): string {
  const hash = to.indexOf('#')
  const path = hash < 0 ? to : to.slice(0, hash)
  const fragment = hash < 0 ? '' : to.slice(hash)
  const here = from.split('/').slice(0, -1)
  const there = path.split('/')
  const last = there.pop() ?? ''
  let same = 0
  while (same < here.length && same < there.length && here[same] === there[same]) same++
  const up = '../'.repeat(here.length - same)
  const down = there
    .slice(same)
    .map((part) => `${encodeURIComponent(part)}/`)
    .join('')
  const file = last === '' && fileLinks ? 'index.html' : encodeURIComponent(last)
  return (up + down + file || './') + fragment
}
