import type { Format } from './format.ts'

/** Entries of libraries (Zotero, EndNote, databases) in RIS: they tell of files and pages of the folder. */
export const risFormat: Format = {
  name: 'ris',
  endings: ['.ris'],
  largest: 100_000_000,
  recognize: ({ text }) => /^TY {1,2}- /m.test(text.slice(0, 5000)),
  reader: async () => (await import('./tables/ris.ts')).readRis,
}

/** The same in EndNote's own form. */
export const referFormat: Format = {
  name: 'refer',
  endings: ['.enw', '.refer'],
  largest: 100_000_000,
  recognize: ({ text }) => /^%[0A-Z] /m.test(text.slice(0, 5000)),
  reader: async () => (await import('./tables/refer.ts')).readRefer,
}

/** The same in BibTeX and BibLaTeX. */
export const bibFormat: Format = {
  name: 'bib',
  endings: ['.bib', '.bibtex'],
  largest: 100_000_000,
  recognize: ({ text }) => /@[a-z]{3,20}\s?[{(]/i.test(text),
  reader: async () => (await import('./tables/bib.ts')).readBib,
}
