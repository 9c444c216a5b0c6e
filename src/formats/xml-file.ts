import type { Format } from './format.ts'

/** Feeds, dumps of WordPress, notes of Evernote, news items of agencies (NITF, NewsML-G2), transcripts in TEI. */
export const xmlFormat: Format = {
  name: 'xml',
  endings: ['.xml', '.rss', '.atom', '.rdf', '.enex', '.nitf', '.newsml', '.tei'],
  isGeneral: true,
  largest: 500_000_000,
  recognize: ({ text }) =>
    /^\ufeff?\s{0,1000}<(?:\?xml|!--|!DOCTYPE|rss|feed|rdf|nitf|news|en-export|alto|doc\b|corpus|tei|(?:\w{2,10}:)?(?:mods|mets|dc|collection|record|OAI-PMH|dublin_core|qualifieddc|PcGts|modsCollection)\b)/i.test(
      text,
    ),
  reader: async () => (await import('./xml.ts')).readXml,
}
