import { expect, test } from 'vitest'
import { orgToMarkdown } from '../../../src/formats/notes/org.ts'

test.each([
  ['#+TITLE: Basin to be dredged', 'TITLE: Basin to be dredged'],
  [':PROPERTIES:\n:URL: https://kystavisa.example/a\n:END:', '\nURL: https://kystavisa.example/a\n'],
  ['** TODO [#A] Basin to be dredged  :harbour:press:', '## Basin to be dredged'],
  ['See [[https://kystavisa.example/a][the minutes]].', 'See [the minutes](https://kystavisa.example/a).'],
  ['[[file:img/basin.jpg]]', '![](img/basin.jpg)'],
  ['The *inner* basin is /not/ deep.', 'The **inner** basin is *not* deep.'],
  ['#+BEGIN_QUOTE\nWe agreed.\n#+END_QUOTE', '\n> We agreed.\n'],
  ['#+begin_src sh\n* not a heading\n#+end_src', '```\n* not a heading\n```'],
  ['# what I think of it\n#+begin_comment\nprivate\n#+end_comment', '\n\n\n'],
  [':PROPERTIES:\n:ID:\n:URL: https://kystavisa.example/a\n:END:', '\n\nURL: https://kystavisa.example/a\n'],
  [
    ':PROPERTIES:\n:ID: 6b0c\n:ROAM_REFS: https://kystavisa.example/a\n:END:',
    '\n\nurl: https://kystavisa.example/a\n',
  ],
  ['#+filetags: :harbour:press:', 'tags: harbour, press'],
  ['* Ask the board :noexport:\nprivate\n** more\n* Text', '\n\n\n# Text'],
  ['* COMMENT Ask the board\nprivate', '\n'],
  // what is none
  ['* Comments on the basin', '# Comments on the basin'],
  [':smile:\nThe basin is deep.', ':smile:\nThe basin is deep.'],
  [':smile:\nDeep.\n:LOGBOOK:\nCLOCK: [2024-05-02]\n:END:', ':smile:\nDeep.\n\n\n'],
  ['#+begin_comment\nThe basin is deep.', '\nThe basin is deep.'],
  ['Two * three * four, and 1/2 of it', 'Two * three * four, and 1/2 of it'],
  ['https://kystavisa.example/a/b', 'https://kystavisa.example/a/b'],
  ['#harbour', '#harbour'],
])('%j', (org, markdown) => expect(orgToMarkdown(org)).toBe(markdown))
