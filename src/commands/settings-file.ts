import { stringify } from 'yaml'

/** What `archive.yml` says from the start. */
export interface FirstSettings {
  readonly title: string
  /** BCP 47. */
  readonly language: string
}

/** A first `archive.yml`: the two answers, and beside them what else can be said, as comments to uncomment. */
export function settingsFile({ title, language }: FirstSettings): string {
  return `# What this archive is called and how it behaves. Every line is optional: docs/settings.md of Dateline describes
# each. Take the "# " off a line to use it, and build again. What you say of single clippings goes into front
# matter, or into name.txt.yml beside name.txt; who is who goes into authority/people.yml.

# The name of the archive, at the top of each page.
${line('title', title)}

# The language of the pages (en, de, fr, es, it, pt and nl are complete), and of texts whose language cannot be told.
${line('language', language)}

# A line below the name, and some sentences for the front page and for search engines.
# tagline: Everything on the river
# description: Clippings on the river and its floods, collected since 1998.

# Where the site will stand. Feeds, site map and the catalogue for libraries need it.
# baseUrl: https://example.org/archive/

# Who answers for the archive: "Write to the archive" on each page.
# contact: archive@example.org

# Where days begin for articles whose outlet is not known.
# timeZone: Europe/Brussels

# Links that work when the folder is read from a disk instead of a server. The zip of \`dateline publish\` has them anyway.
# fileLinks: yes

# What may be shown of an outlet's articles: full, excerpt or record only; "*" stands for all others. Think of this
# before you publish: most newspaper articles are protected by copyright.
# rights:
#   The Arlen Courier: full
#   "*": excerpt

# How much of a fault is allowed before \`build --strict\` and \`publish\` stop: articles, or a share of them.
# thresholds:
#   unreadable: 0
#   undated: 10%
`
}

function line(key: string, value: string): string {
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()
}
