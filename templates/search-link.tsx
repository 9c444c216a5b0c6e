import type { Here, SearchFacet } from '../src/model/page.ts'

interface SearchLinkProps {
  /** The filter of the search, and the value that all articles of the page have. */
  readonly facet: SearchFacet['name']
  readonly value: string
  readonly here: Here
}

/** To the search with the articles of this page, where they are searched, and saved as references; nothing without one. */
export function SearchLink({ facet, value, here }: SearchLinkProps) {
  if (!here.frame.sections.some(({ page }) => page === 'search/')) return null
  return (
    <>
      {' '}
      <a href={`${here.href('search/')}?${new URLSearchParams({ [facet]: value })}`}>
        {here.words.say('search.within')}
      </a>
    </>
  )
}
