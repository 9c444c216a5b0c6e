import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/languages/load.ts'
import { readByline } from '../../src/normalize/byline.ts'

const read = (language: string, line: string, beneath = true): readonly string[] | null =>
  readByline(line, { language: languageOf(language), beneath })?.authors ?? null

describe('below a headline something shows that somebody signs, without "By"', () => {
  it.each<[string, string, string[] | null]>([
    ['en', 'Dr. Ada Roe', ['Ada Roe']],
    ['en', 'The Rev. Ada Roe', ['Ada Roe']],
    ['en', 'Special Correspondent Ada Roe', ['Ada Roe']],
    ['en', 'Quay Correspondent: Ada Roe', ['Ada Roe']],
    ['en', 'An essay by Ada Roe', ['Ada Roe']],
    ['en', '— Ada Roe', ['Ada Roe']],
    ['en', 'Ada Roe (Osk Courier)', ['Ada Roe']],
    ['en', 'Ada Roe (text) and Tom Beck (photos)', ['Ada Roe']],
    ['en', 'Roe, Ada', ['Ada Roe']],
    ['de', 'Prof. Dr. Anna Brandt', ['Anna Brandt']],
    ['de', 'Eine Reportage von Anna Brandt', ['Anna Brandt']],
    ['fr', 'Une chronique de Claire Brunet', ['Claire Brunet']],
    ['fr', 'Notre envoyé spécial Claire Brunet', ['Claire Brunet']],
    ['es', 'Una crónica de Lucía Peralta', ['Lucía Peralta']],
    ['it', 'Il commento di Giulia Ferri', ['Giulia Ferri']],
    ['sv', 'Vår utsände Anna Lindvik', ['Anna Lindvik']],
    ['hu', 'dr. Nagy Anna', ['Nagy Anna']],
    // Sentences and captions
    ['en', 'Dr. Ada Roe warns of another flood', null],
    ['en', 'Special correspondent Ada Roe was arrested', null],
    ['en', 'Mayor: Ada Roe', null],
    ['en', 'An essay by Ada Roe wins the prize', null],
    ['en', '— Ada Roe asks why', null],
    ['en', 'Ada Roe (left) and Tom Beck (right)', null],
    ['en', 'A profile of Ada Roe', null],
    ['en', 'Osk, Paris', null],
    ['de', 'Ein Porträt von Anna Brandt', null],
    ['de', 'Bürgermeisterin: Anna Brandt', null],
    ['fr', 'Une biographie de Claire Brunet', null],
    ['fr', 'Reportage de Saint Nazaire', null],
    ['es', 'Un retrato de Lucía Peralta', null],
    ['it', 'La casa di Giulia Ferri', null],
    ['sv', 'Ett porträtt av Anna Lindvik', null],
  ])('%s: %s', (language, line, authors) => expect(read(language, line)).toEqual(authors))

  it('says nothing elsewhere', () => {
    expect(read('en', 'Dr. Ada Roe', false)).toBeNull()
    expect(read('fr', 'Une chronique de Claire Brunet', false)).toBeNull()
  })
})

describe('what stands around the names of a byline is taken off', () => {
  it.each<[string, string, string[] | null]>([
    ['en', 'By Prof. Dr. Ada Roe and the Rev. Tom Beck', ['Ada Roe', 'Tom Beck']],
    ['en', 'BY DR. ADA ROE', ['Ada Roe']],
    ['nl', 'Door ds. Anneke Roos en drs. Joost Beek', ['Anneke Roos', 'Joost Beek']],
    ['cs', 'Autor: MUDr. Anna Nová', ['Anna Nová']],
    ['cs', 'Autor: A. T. Nová', ['A. T. Nová']],
    ['fr', 'Par l’abbé Claire Brunet', ['Claire Brunet']],
    ['ru', 'Автор: проф. Анна Лунина', ['Анна Лунина']],
    ['en', 'By Staff Writer Ada Roe', ['Ada Roe']],
    ['de', 'Von unserem Korrespondenten, Anna Brandt', ['Anna Brandt']],
    ['en', 'By Ada Roe et al.', ['Ada Roe']],
    ['de', 'Von Anna Brandt u. a.', ['Anna Brandt']],
    ['da', 'Af Anne Holm, Jonas Beck m.fl.', ['Anne Holm', 'Jonas Beck']],
    ['en', 'By Ada Roe¹ and Tom Beck²', ['Ada Roe', 'Tom Beck']],
    ['en', 'By Ada Roe*', ['Ada Roe']],
    ['en', '_By Ada Roe_', ['Ada Roe']],
    ['en', '**Author:** Ada Roe', ['Ada Roe']],
    ['en', '[By Ada Roe]', ['Ada Roe']],
    ['en', '“By Ada Roe”', ['Ada Roe']],
    ['en', '📝 By Ada Roe', ['Ada Roe']],
    ['ru', 'Автор: [Анна Лунина](https://osk.example/al)', ['Анна Лунина']],
    ['en', 'Author - Ada Roe', ['Ada Roe']],
    ['de', 'Text und Fotos: Anna Brandt', ['Anna Brandt']],
    ['it', 'Testo Giulia Ferri / Foto Tommaso Becchi', ['Giulia Ferri']],
    ['es', 'POR LUCÍA PERALTA Y TOMÁS BECERRA', ['Lucía Peralta', 'Tomás Becerra']],
    ['en', 'By Roe, Ada', ['Ada Roe']],
    ['en', 'By Ada Roe with additional reporting by Tom Beck', ['Ada Roe', 'Tom Beck']],
    ['sv', 'Av Anna Lindvik i Lund', ['Anna Lindvik']],
    ['en', 'Paris – By Ada Roe', ['Ada Roe']],
    ['en', 'By Ada Roe + Tom Beck', ['Ada Roe', 'Tom Beck']],
    // Who translated did not write, and sentences go on.
    ['de', 'Übersetzt von Jonas Beck', []],
    ['fr', 'Traduit par Hugo Besson', []],
    ['en', 'By Ada Roe’s own account, nothing was wrong', null],
    ['de', 'Von Anna Brandt und Jonas Beck gebaut: das Tor von 1911', null],
    ['sv', 'Av Anna Lindvik och Jonas Beck återstår inget', null],
    ['de', 'Redakteurin, Osker Bote', null],
    ['en', 'Author, Article and Disclosure Information', null],
    ['en', 'By Chief Officer Ada Roe', ['Chief Officer Ada Roe']],
    ['en', 'By Don Carlos Ruiz', ['Don Carlos Ruiz']],
    ['en', 'By Brown, Paris', []],
  ])('%s: %s', (language, line, authors) => expect(read(language, line, false)).toEqual(authors))
})
