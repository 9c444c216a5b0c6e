import { expect, test } from 'vitest'
import { isRole, isRoleAtPlace } from '../../src/normalize/author-roles.ts'

test.each([
  'Political Editor',
  'PhD Candidate',
  'Ph.D. Candidate',
  'M.Sc. Student',
  'Lecturer in History',
  'Cheffe de rubrique',
  'Rédactrice en chef',
  'Grand reporter',
  'Envoyée spéciale',
  'Journaliste politique',
  'Corresponsal en Londres',
  'Jefa de sección',
  'Subdirectora',
  'Editora-chefe',
  'Vicedirettrice',
  'Inviato speciale',
  'Hoofdredacteur',
  'Ressortleiterin',
  'Leiter Politik',
  'Wirtschaftskorrespondentin',
  'Chefredaktör',
  'Päätoimittaja',
  'Dziennikarka',
])('a role: %s', (value) => expect(isRole(value)).toBe(true))

test.each([
  'Anna Holm',
  'Anna Fellow',
  'Dr. Fellow',
  'Ma Baker',
  'Phd Holm',
  'Ida Reporter',
  'Hans Leiter',
  'Jean Chef',
  'Marle Courier',
  'Institute of Ropes',
  'Reporters Without Boats',
  'Leiterin Anna Holm',
  'Redaktion Marle',
])('none: %s', (value) => expect(isRole(value)).toBe(false))

test.each([
  ['Senior Fellow, Marle Institute', true],
  ['Reporter, Marle Courier', true],
  ['Holm, Anna', false],
  ['Anna Holm, Marle Institute', false],
  ['Editor, Anna Holm', false],
])('a role and where: %s', (value, wanted) => expect(isRoleAtPlace(value)).toBe(wanted))
