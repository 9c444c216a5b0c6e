import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/languages/load.ts'
import { readCredits, readReporters } from '../../src/normalize/byline.ts'

describe('who wrote, of a line of credits', () => {
  test.each<[string, string, string[]]>([
    ['en', 'Reporting by Ida Holm; editing by Nora Lund', ['Ida Holm']],
    ['en', '(Reporting by Ida Holm in Marle and Ben Vik; Editing by Nora Lund)', ['Ida Holm', 'Ben Vik']],
    ['en', 'Writing by Ida Holm; Additional reporting by Ben Vik; Editing by Nora Lund', ['Ida Holm']],
    ['de', 'Geschrieben von Ida Holm, redigiert von Nora Lund', ['Ida Holm']],
    ['de', 'Bericht: Ida Holm; Redaktion: Nora Lund', ['Ida Holm']],
    ['fr', '(Reportage Irène Holm, édité par Nora Lund)', ['Irène Holm']],
    ['es', 'Redacción: Inés Holm; edición: Nora Lund', ['Inés Holm']],
    ['pt', 'Reportagem de Inês Holm; edição de Nora Lund', ['Inês Holm']],
    ['nl', 'Tekst: Ida Holm; redactie: Nora Lund', ['Ida Holm']],
    ['en', 'Editing by Nora Lund', []],
    ['en', 'Additional reporting by Ben Vik', []],
    ['de', 'Bearbeitet von Nora Lund', []],
    ['fr', 'Édité par Nora Lund', []],
    ['es', 'Editado por Nora Lund', []],
    ['nl', 'Bewerkt door Nora Lund', []],
    ['en', 'Translation by Nora Lund', []],
    ['en', 'The reporting by Ida Holm was praised.', []],
  ])('%s: %s', (language, line, names) => expect(readReporters(line, languageOf(language))).toEqual(names))

  test('all of them are in the line', () =>
    expect(readCredits('Reporting by Ida Holm; editing by Nora Lund')).toEqual(['Ida Holm', 'Nora Lund']))
})
