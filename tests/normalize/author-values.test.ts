import { expect, test } from 'vitest'
import { readAuthorValues } from '../../src/normalize/author-values.ts'

const outlets = new Set(['Reuters', 'AFP', 'Kystavisa'])

test.each<[string, string | string[], string[]]>([
  // inverted names
  ['an inverted name', 'Holm, Anna', ['Anna Holm']],
  ['with an initial', 'Holm, A. B.', ['A. B. Holm']],
  ['whose given name is unknown', 'Vik, Torgeir', ['Torgeir Vik']],
  ['several', ['Holm, Anna', 'Vik, Torgeir'], ['Anna Holm', 'Torgeir Vik']],
  ['a list that YAML divides at each comma', ['Holm', 'Anna; Vik', 'Torgeir'], ['Anna Holm', 'Torgeir Vik']],
  [
    'whole names beside a pair',
    ['Anna Holm', 'Torgeir Vik; Jo Lund', 'Ada Roe'],
    ['Anna Holm', 'Torgeir Vik', 'Jo Lund', 'Ada Roe'],
  ],
  ['joined as in BibTeX', 'Holm, Anna and Vik, Torgeir', ['Anna Holm', 'Torgeir Vik']],
  ['the staff of a paper beside a name', 'ANNA HOLM; Herald Staff Writer', ['Anna Holm']],
  ['the same with its article', 'ANNA HOLM; Of The Herald Staff', ['Anna Holm']],
  ['the staff of a paper alone', 'Herald staff reporter', ['Herald staff reporter']],
  ['a surname that is a word of papers', 'Anna Herald', ['Anna Herald']],
  ['a given name before a word of papers', 'Courier, Anna', ['Anna Courier']],
  ['an agency and a place', 'Reuters, Berlin', ['Reuters']],
  ['a name and a paper', 'Anna Holm, Kystavisa', ['Anna Holm']],
  ['two names', 'Anna Holm, Torgeir Vik', ['Anna Holm', 'Torgeir Vik']],
  ['a surname in capitals', 'HOLM, Anna', ['Anna Holm']],
  ['a group that signs by its letters', 'KMR', ['KMR']],
  ['a given name in capitals is none', 'ANNA HOLM', ['Anna Holm']],
  ['a surname with a particle', 'van der Vik, Anna M.', ['Anna M. van der Vik']],
  ['with a suffix', 'Holm, Martin, Jr.', ['Martin Holm Jr.']],
  ['two, divided by commas alone', 'Holm, Anna, Vik, Martin', ['Anna Holm', 'Martin Vik']],
  [
    'four names are not two',
    'Anna Holm, Martin Vik, Ida Lund, Per Dahl',
    ['Anna Holm', 'Martin Vik', 'Ida Lund', 'Per Dahl'],
  ],
  ['with the years of a catalogue', 'Holm, Anna, 1931-2004', ['Anna Holm']],
  ['a chamber', 'Nordfjord Chamber of Commerce and Industry', ['Nordfjord Chamber of Commerce and Industry']],
  ['a trade and an address, in Korean', '김민지 기자 minji@courier.example', ['김민지']],
  ['a place and a trade', '안동=김민지 기자', ['김민지']],
  ['a name and an address', '김민지 minji@courier.example', ['김민지']],
  ['a trade behind a name, in Japanese', '佐藤花子記者', ['佐藤花子']],
  ['a trade before it, in Chinese', '记者 王丽', ['王丽']],
  ['a desk that nobody signs for', '편집부', []],
  ['a name alone', '김민지', ['김민지']],
  ['a paper in brackets', 'Holm, Anna (Kystavisa)', ['Anna Holm']],
  ['with a role of its own paper', ['Anna Holm', 'Harbour correspondent'], ['Anna Holm']],
  ['with a surname that is a role', ['Anna Holm', 'Ida Reporter'], ['Anna Holm', 'Ida Reporter']],
  ['in brackets', '[Anna Holm]', ['Anna Holm']],
  ['with what pages say beside it', ['Anna Holm', 'Email The Author', 'Aholm Kystavisa Com'], ['Anna Holm']],
  // what stands around a name
  ['who posted it, and when', 'Posted by Anna Holm on June 7, 2018', ['Anna Holm']],
  ['a mail address', 'anna@kystavisa.example (Anna Holm)', ['Anna Holm']],
  ['who helped', 'Anna Holm with additional reporting by Torgeir Vik', ['Anna Holm', 'Torgeir Vik']],
  ['an agency before the name', 'AFP, Anna Holm', ['Anna Holm']],
  ['a trade of its own', ['Anna Holm', 'Professor of Marine History'], ['Anna Holm']],
  ['who took the pictures', ['By Anna Holm', 'Photographs by Torgeir Vik'], ['Anna Holm']],
  ['tasks in brackets', 'Anna Holm (text), Torgeir Vik (photos)', ['Anna Holm']],
  [
    'places in brackets are no tasks',
    'Anna Holm (Marle), Torgeir Vik (Bergen)',
    ['Anna Holm', 'Torgeir Vik'],
  ],
  ['a link to all posts', ['Anna Holm', 'View all posts by Anna Holm'], ['Anna Holm']],
  ['a trade with its rank', ['Anna Holm', 'Assistant Professor of Hydrology'], ['Anna Holm']],
  ['whose name looks like a trade', 'Chief Officer Anna Holm', ['Chief Officer Anna Holm']],
  // degrees and suffixes
  ['a degree', 'Anna Holm, MD', ['Anna Holm']],
  ['a degree with dots', 'Anna Holm, Ph.D., and Torgeir Vik', ['Anna Holm', 'Torgeir Vik']],
  ['a suffix keeps its comma', 'Martin Holm, Jr., Anna Vik', ['Martin Holm, Jr.', 'Anna Vik']],
  // roles and clicks
  [
    'roles in a list',
    ['Anna Holm', 'Senior Writer', 'and Torgeir Vik', 'Chief Data Scientist'],
    ['Anna Holm', 'Torgeir Vik'],
  ],
  ['degrees and clicks in a list', ['Anna Holm', 'Ph.D.', 'Follow', 'Published Sept. 3'], ['Anna Holm']],
  ['a name that holds a word of a role', 'Anna Fellow', ['Anna Fellow']],
  ['a role alone names nobody', 'Political Editor', []],
  ['writers beside others', 'Words: Anna Holm | Photos: Torgeir Vik', ['Anna Holm']],
  ['capitals', 'BY ANNA HOLM AND TORGEIR VIK', ['Anna Holm', 'Torgeir Vik']],
  ['a host', ['kystavisa.example'], []],
  // organizations
  [
    'an organization with "and"',
    'Ministry of Fisheries and Coastal Affairs',
    ['Ministry of Fisheries and Coastal Affairs'],
  ],
  ['with commas', 'Department for Ports, Harbours and Lights', ['Department for Ports, Harbours and Lights']],
  ['with a plural', 'Centers for Harbour Control and Safety', ['Centers for Harbour Control and Safety']],
  ['called after two people', 'Anna and Martin Holm Foundation', ['Anna and Martin Holm Foundation']],
  [
    'whose "and" stands in front',
    'Fish and Grain Organization of the North',
    ['Fish and Grain Organization of the North'],
  ],
  [
    'a person and "the"',
    'Anna Holm and the Tarnwick Port Authority',
    ['Anna Holm', 'Tarnwick Port Authority'],
  ],
  [
    'an organization and a person',
    'Institute of Marine Research and Anna Holm',
    ['Institute of Marine Research', 'Anna Holm'],
  ],
  [
    'a person and an organization',
    'Anna Holm and Harbour News Service',
    ['Anna Holm', 'Harbour News Service'],
  ],
  ['a person at an agency', 'Anna Holm, AFP', ['Anna Holm']],
  ['a name with a figure', '18F', ['18F']],
  ['no name at all', '12 min read', []],
  ['another script', '李小龍', ['李小龍']],
])('%s', (_, values, wanted) => {
  expect(readAuthorValues([values].flat(), (name) => outlets.has(name))).toEqual(wanted)
})
