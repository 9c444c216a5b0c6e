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
  const name = path.lastIndexOf('/') + 1
  const shared = sharedFolders(from, path, Math.min(from.lastIndexOf('/') + 1, name))
  let up = ''
  for (let at = from.indexOf('/', shared); at >= 0; at = from.indexOf('/', at + 1)) up += '../'
  const rest = path.slice(shared)
  const down = plain.test(rest) ? rest : rest.split('/').map(encodeURIComponent).join('/')
  const file = name === path.length && fileLinks ? 'index.html' : ''
  return (up + down + file || './') + fragment
}

// A page holds hundreds of links, nearly all of which need no escapes.
const plain = /^[\w.~/-]*$/

/** Length of the folders that two paths have in common. */
function sharedFolders(one: string, other: string, most: number): number {
  let shared = 0
  for (let at = 0; at < most && one.charCodeAt(at) === other.charCodeAt(at); at++)
    if (one.charCodeAt(at) === 47) shared = at + 1
  return shared
}
