import { isColor } from '../lib/color.ts'
import { escapeXml } from '../lib/xml.ts'
import type { Settings } from '../model/settings.ts'

/** robots.txt: everything may be read; the site map where the site has an address. */
export function formatRobots({ baseUrl }: Settings): string {
  return `User-agent: *\nAllow: /\n${baseUrl ? `\nSitemap: ${address('sitemap.xml', baseUrl)}\n` : ''}`
}

/** Pages → a site map (sitemaps.org protocol). No dates of change: none are known. */
export function formatSitemap(pages: readonly string[], { baseUrl, fileLinks }: Settings): string {
  const lines = pages.map((page) => {
    const path = fileLinks && (page === '' || page.endsWith('/')) ? `${page}index.html` : page
    return `<url><loc>${escapeXml(address(path, baseUrl))}</loc></url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`
}

export function formatSitemapIndex(maps: readonly string[], { baseUrl }: Settings): string {
  const lines = maps.map((map) => `<sitemap><loc>${escapeXml(address(map, baseUrl))}</loc></sitemap>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</sitemapindex>\n`
}

/** The name and the icon of the site, for a reader who puts it among their apps (W3C Web Application Manifest). */
export function formatManifest({ title, description, language, fileLinks }: Settings): string {
  const manifest = {
    name: title,
    ...(description ? { description } : {}),
    lang: language,
    start_url: fileLinks ? 'index.html' : './',
    scope: './',
    display: 'browser',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
  return `${JSON.stringify(manifest, null, 1)}\n`
}

/**
 * How a browser searches the site from its address bar (OpenSearch 1.1). A short name has at most 16 characters, a
 * long name 48, a description 1024.
 */
export function formatOpenSearch({ title, description, baseUrl, fileLinks }: Settings): string {
  const cut = (text: string, most: number): string => escapeXml([...text].slice(0, most).join('').trim())
  const page = address(fileLinks ? 'search/index.html' : 'search/', baseUrl)
  const lines = [
    `<ShortName>${cut(title, 16)}</ShortName>`,
    `<LongName>${cut(title, 48)}</LongName>`,
    `<Description>${cut(description || title, 1024)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(address('icon.svg', baseUrl))}</Image>`,
    `<Url type="text/html" method="get" template="${escapeXml(page)}?q={searchTerms}"/>`,
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n${lines.join('\n')}\n</OpenSearchDescription>\n`
}

/** The owner's colours as custom properties. Only plain colour values: nothing that fetches or closes the rule. */
export function formatColors({ colors }: Settings): string {
  const lines = Object.entries(colors)
    .filter(([name, value]) => /^[a-z][a-z-]*$/.test(name) && isColor(value))
    .map(([name, value]) => `  --${name}: ${value};`)
  return `:root {\n${lines.join('\n')}\n}\n`
}

/** A page's full address: "https://example.org/archive/people/". */
export function address(path: string, baseUrl: string | null): string {
  return (baseUrl ?? '') + path.split('/').map(encodeURIComponent).join('/')
}
