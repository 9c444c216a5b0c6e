import { expect, test } from 'vitest'
import { adocToMarkdown } from '../../src/formats/notes/adoc.ts'
import { rstToMarkdown } from '../../src/formats/notes/rst.ts'

test.each([
  ['Basin\n=====\n\nDepth\n-----\n\nMore\n====', '# Basin\n\n\n## Depth\n\n\n# More\n'],
  ['=====\nBasin\n=====\n\nDepth\n=====', '\n# Basin\n\n\n## Depth\n'],
  [
    'Basin\n=====\n\n:date: 2019-03-04\n:author: Ada Roe',
    '\n\ntitle: Basin\ndate: 2019-03-04\nauthor: Ada Roe',
  ],
  ['`the minutes <https://kystavisa.example/a>`_ say', '[the minutes](https://kystavisa.example/a) say'],
  ['A ``code`` and :doc:`the minutes` [1]_ of harbour_.', 'A `code` and the minutes [1] of harbour.'],
  ['.. image:: img/basin.jpg\n   :alt: The basin\n\nIt is deep.', '![](img/basin.jpg)\n\n\nIt is deep.'],
  ['.. what I think of it\n   is private\n\nIt is deep.', '\n\n\nIt is deep.'],
  ['.. _target: https://kystavisa.example/a', ''],
  ['He said:\n\n   We agreed.\n\nIt is deep.', 'He said:\n\n> We agreed.\n\nIt is deep.'],
  ['#. one\n#. two', '1. one\n1. two'],
  [':imagesdir: img\n\nDeep.\n\n:Depth: 4 m', '\n\nDeep.\n\nDepth: 4 m'],
  ['.. danger:: It is deep.\n\n.. rubric:: Depth', 'It is deep.\n\nDepth'],
  // what is none
  ['- one\n\n  goes on', '- one\n\n  goes on'],
  ['It costs ...\n\nmore', 'It costs ...\n\nmore'],
  ['snake_case and _ alone', 'snake_case and _ alone'],
  ['Note: it is deep.', 'Note: it is deep.'],
])('reStructuredText: %j', (rst, markdown) => expect(rstToMarkdown(rst)).toBe(markdown))

test.each([
  [
    '= Basin\nAda Roe <ada@kystavisa.example>\nv1.0, 2019-03-04\n\nDeep.',
    'title: Basin\nauthor: Ada Roe\ndate: 2019-03-04\n\nDeep.',
  ],
  [
    '= Basin\n:revdate: 2019-03-04\n:imagesdir: img\n\n== Depth',
    'title: Basin\ndate: 2019-03-04\n\n\n## Depth',
  ],
  ['= Basin\n\n[quote, Ada Roe]\n____\nWe agreed.\n____', 'title: Basin\n\n\n\n> We agreed.\n'],
  ['= Basin\n\n// private\n////\nprivate, too\n////\nDeep.', 'title: Basin\n\n\n\n\n\nDeep.'],
  ['= Basin\n\nimage::img/basin.jpg[The basin]', 'title: Basin\n\n![The basin](img/basin.jpg)'],
  ['image::img/basin.jpg["The basin",200,role=right]', '![The basin](img/basin.jpg)'],
  ['= Basin\n\n* one\n** two\n. three', 'title: Basin\n\n- one\n  - two\n1. three'],
  [
    '= Basin\n\nSee https://kystavisa.example/a[the minutes] and <<depth,below>>.',
    'title: Basin\n\nSee [the minutes](https://kystavisa.example/a) and below.',
  ],
  ['= Basin\n\n----\n= code\n----', 'title: Basin\n\n```\n= code\n```'],
  // what is none
  ['= Basin\n\n____\nnever closed', 'title: Basin\n\n____\nnever closed'],
  ['= Basin\n\n2 * 3 * 4 = 24, #1 and a[0]', 'title: Basin\n\n2 * 3 * 4 = 24, #1 and a[0]'],
  ['= Basin\n\nAda Roe\n\nDeep.', 'title: Basin\n\nAda Roe\n\nDeep.'],
])('AsciiDoc: %j', (adoc, markdown) => expect(adocToMarkdown(adoc)).toBe(markdown))
