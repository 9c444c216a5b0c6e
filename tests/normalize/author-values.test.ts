import { expect, test } from 'vitest'
import { readAuthorValues } from '../../src/normalize/author-values.ts'

const outlets = new Set(['Reuters', 'AFP', 'Kystavisa'])

test.each<[string, string | string[], string[]]>([
  // inverted names
  ['an inverted name', 'Holm, Anna', ['Anna Holm']],
  ['with an initial', 'Holm, A. B.', ['A. B. Holm']],
  ['whose given name is unknown', 'Vik, Torgeir', ['Torgeir Vik']],
  ['several', ['Holm, Anna', 'Vik, Torgeir'], ['Anna Holm', 'Torgeir Vik']],
  ['joined as in BibTeX', 'Holm, Anna and Vik, Torgeir', ['Anna Holm', 'Torgeir Vik']],
  ['an agency and a place', 'Reuters, Berlin', ['Reuters']],
  ['a name and a paper', 'Anna Holm, Kystavisa', ['Anna Holm']],
  ['two names', 'Anna Holm, Torgeir Vik', ['Anna Holm', 'Torgeir Vik']],
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
