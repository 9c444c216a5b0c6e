import { expect, test } from 'vitest'
import { languageOf } from '../../src/languages/load.ts'
import { readByline, readCredits } from '../../src/normalize/byline.ts'
import { isDateLine } from '../../src/normalize/date-line.ts'
import { readDateline } from '../../src/normalize/dateline.ts'
import { readSection } from '../../src/normalize/section.ts'

test.each([
  ['de', 'Von Jule Brandt', 'Jule Brandt'],
  // Languages without a file: a label with a colon.
  ['sr', 'Пише: Јован Илић', 'Јован Илић'],
  ['hr', 'Piše: Ivana Kos', 'Ivana Kos'],
  ['vi', 'Tác giả: Lê Văn An', 'Lê Văn An'],
  ['is', 'Hildur Lóa Ketilsdóttir skrifar', 'Hildur Lóa Ketilsdóttir'],
  ['is', 'Hildur Ketilsdóttir og Orri Steinsson skrifa:', 'Hildur Ketilsdóttir, Orri Steinsson'],
  ['is', 'Höfundur: Orri Steinsson', 'Orri Steinsson'],
  ['is', 'Forsetinn skrifar', null],
  ['is', 'Orri Steinsson skrifar bók um fjallið', null],
  ['is', 'Hún segir að Orri Steinsson skrifar', null],
  ['sv', 'Maja Lindroth skriver', 'Maja Lindroth'],
  ['sv', 'Regeringen skriver', null],
  ['sv', 'Maja Lindroth skriver om sin barndom', null],
  ['hr', 'Piše Ivana Kos iz Splita', null],
  ['sr', 'Пише: нови мост је отворен у понедељак.', null],
  ['de', 'von unserer Redakteurin Jule Brandt', 'Jule Brandt'],
  ['de', 'Von unserer Stadt ist die Rede', null],
  ['fr', 'De notre correspondante Zoé Martel', 'Zoé Martel'],
  ['fr', 'De notre ville à la mer', null],
  ['es', 'De nuestro enviado especial Ramón Vidal', 'Ramón Vidal'],
  ['it', 'dal nostro inviato ENZO RINALDI', 'Enzo Rinaldi'],
  ['nl', 'Van onze verslaggever Piet de Wit', 'Piet de Wit'],
  ['en', 'From our own correspondent Ada Lovat', 'Ada Lovat'],
  ['de', 'Von Jule Brandt und Ole Kramer, Hamburg', 'Jule Brandt, Ole Kramer'],
  ['de', 'Ein Gastbeitrag von Jule Brandt', 'Jule Brandt'],
  ['de', 'Autorin: Jule Brandt', 'Jule Brandt'],
  ['de', 'Jule Brandt, Redakteurin', 'Jule Brandt'],
  ['de', 'VON JULE BRANDT', 'Jule Brandt'],
  ['fr', 'Par Zoé Martel', 'Zoé Martel'],
  ['fr', 'Propos recueillis par Zoé Martel et Luc Aubin', 'Zoé Martel, Luc Aubin'],
  ['fr', 'Zoé Martel, envoyée spéciale à Lille', 'Zoé Martel'],
  ['fr', 'Par Zoé Martel (avec AFP) Publié le 3 mai 2021 à 12h40', 'Zoé Martel'],
  ['es', 'Por Inés Carrasco Vega', 'Inés Carrasco Vega'],
  ['es', 'Por Inés Carrasco y Pablo Soto', 'Inés Carrasco, Pablo Soto'],
  ['es', 'Inés de la Fuente, corresponsal en Lima', 'Inés de la Fuente'],
  ['it', 'di Carla Rinaldi', 'Carla Rinaldi'],
  ['it', 'A cura di Carla Rinaldi', 'Carla Rinaldi'],
  ['it', 'Dal nostro inviato di Carla Rinaldi', 'Carla Rinaldi'],
  ['pt', 'Por Rita Salgueiro', 'Rita Salgueiro'],
  ['pt', 'Reportagem de Rita Salgueiro e João Braga', 'Rita Salgueiro, João Braga'],
  ['nl', 'Door Joris van der Veen', 'Joris van der Veen'],
  ['nl', 'Tekst: Joris van der Veen', 'Joris van der Veen'],
  ['sv', 'Av Stina Ekman', 'Stina Ekman'],
  ['pl', 'Autor: Ewa Zawadzka', 'Ewa Zawadzka'],
  ['de', 'By Jule Brandt', 'Jule Brandt'],
])('%s byline: %s', (language, line, authors) => {
  expect(readByline(line, { language: languageOf(language) })?.authors.join(', ') ?? null).toBe(authors)
})

test.each([
  ['de', 'Von Hamburg nach Bremen in sechzig Minuten'],
  ['de', 'Von Anfang an war der Damm zu schwach gebaut'],
  ['en', 'Von Trapp villa sold'],
  ['en', 'Par for the course'],
  ['en', 'Di Canio sacked'],
  ['it', 'Di Lunedì il ponte resta chiuso'],
  ['es', 'Por Navidad cierran los muelles del puerto'],
  ['fr', 'Par Jupiter, quelle tempête sur le port'],
])('%s, no byline: %s', (language, line) => {
  expect(readByline(line, { language: languageOf(language) })?.authors ?? []).toEqual([])
})

test.each([
  ['fr', 'Propos recueillis par Zoé Martel', ['Zoé Martel']],
  ['de', 'Mitarbeit: Jule Brandt', ['Jule Brandt']],
  ['es', 'Con información de Pablo Soto', ['Pablo Soto']],
  ['en', 'Mitarbeit: Jule Brandt', null],
])('%s credits: %s', (language, line, names) => {
  expect(readCredits(line, languageOf(language))).toEqual(names)
})

test.each([
  ['de', 'Berlin (dpa) – Der Damm hält.', 'Berlin', 'dpa'],
  ['es', 'Madrid, 3 may (EFE).- El dique resiste.', 'Madrid', 'EFE'],
  ['it', '(ANSA) - ROMA, 12 NOV - La diga tiene.', 'Roma', 'ANSA'],
  ['fr', 'LILLE, 3 mai (AFP) – La digue tient.', 'Lille', 'AFP'],
  ['en', 'MARLE (AP) _ The dam holds.', 'Marle', 'AP'],
  ['pt', 'LISBOA, 3 mai (Lusa) - O dique resiste.', 'Lisboa', 'Lusa'],
])('%s dateline: %s', (language, line, place, agency) => {
  expect(readDateline(line, languageOf(language))).toMatchObject({ place, agency })
})

test.each([
  ['de', 'EILMELDUNG – Der Damm ist gebrochen.'],
  ['fr', 'EN DIRECT – La digue a cédé.'],
  ['es', 'ENTREVISTA – El ingeniero del dique habla.'],
])('%s, no dateline: %s', (language, line) => expect(readDateline(line, languageOf(language))).toBeNull())

test.each([
  ['de', 'Montag, 3. Mai 2021, 12:40 Uhr', true],
  ['de', 'vor 3 Stunden', true],
  ['de', 'Veröffentlicht am 3.5.2021', true],
  ['fr', 'Publié le 3 mai 2021 à 12h40', true],
  ['fr', 'il y a 2 heures', true],
  ['es', 'Actualizado el 3 de mayo de 2021', true],
  ['it', 'lunedì 3 maggio 2021', true],
  ['pt', 'segunda-feira, 3 de maio de 2021', true],
  ['nl', '3 uur geleden', true],
  ['ja', '2021年5月3日 12時', true],
  ['en', 'vor 3 Stunden', false],
  ['de', 'Vor 3 Stunden war der Damm noch ganz.', false],
  ['en', 'Update: 3 dead in Marle ferry crash', false],
  ['en', 'UPDATE 2-Marle council keeps ferry', false],
  ['en', 'Edited by 40 hands', false],
  ['en', 'Updated at 4 p.m.', true],
  ['en', 'Updated 3 hours ago', true],
  ['de', 'zuletzt bearbeitet: 08.03.2017, 07:15 Uhr', true],
  ['de', '05 | 03 | 2017 Kanal | Alltag', true],
  ['de', '05 | 03 | 20 Punkte', false],
  ['en', '14 March 2003: the day the ferry stopped', false],
  ['en', 'March 14, 2003: Updated', true],
  ['de', '14. März 2003: Wie die Fähre verschwand', false],
])('%s date line: %s', (language, line, is) => expect(isDateLine(line, languageOf(language))).toBe(is))

test.each([
  ['de', 'WIRTSCHAFT', 'Wirtschaft'],
  ['de', 'Startseite » Lokales » Der Damm hält', 'Lokales'],
  ['it', 'Cronaca', 'Cronaca'],
  ['en', 'Wirtschaft', null],
  ['ja', '国際', '国際'],
  ['es', 'ENTREVISTA | Ada Roble, bióloga', 'Entrevista'],
  ['en', 'Interview | Ada Holm', 'Interview'],
  ['en', 'Papers | Marle Witness | 12 June 1905', null],
  ['en', 'Sport / 3 May 2019', 'Sport'],
  ['en', 'News | Elections 2020', 'Elections 2020'],
])('%s section: %s', (language, line, name) => {
  expect(readSection(line, 'der damm hält', languageOf(language))).toBe(name)
})
