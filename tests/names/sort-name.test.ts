import { expect, test } from 'vitest'
import { sortName } from '../../src/names/sort-name.ts'

test.each([
  ['Antony Blinken', 'Blinken, Antony'],
  ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
  ['Martin Luther King, Jr.', 'King, Martin Luther, Jr.'],
  ['Alexander Van der Bellen', 'Van der Bellen, Alexander'],
  ['Bashar al-Assad', 'al-Assad, Bashar'],
  ['Osama bin Laden', 'bin Laden, Osama'],
  ['Xi Jinping', 'Xi Jinping'],
  ['Kim Jong-un', 'Kim Jong-un'],
  ['Nguyen Phu Trong', 'Nguyen Phu Trong'],
  ['Kim Kardashian', 'Kardashian, Kim'],
  ['Lee Harvey Oswald', 'Oswald, Lee Harvey'],
  ['Pelé', 'Pelé'],
  ['Wernher von Braun', 'von Braun, Wernher'],
  ['Arthur St. Clair', 'St. Clair, Arthur'],
  ['Jeanne d’ Arc', 'd’ Arc, Jeanne'],
  // A first word is no particle, whatever it is elsewhere.
  ['Al Gore', 'Gore, Al'],
  ['Di Stefano', 'Stefano, Di'],
  // Monarchs have a number and no surname.
  ['Elizabeth II', 'Elizabeth II'],
  ['George V.', 'George V.'],
  ['Malcolm X', 'X, Malcolm'],
  ['Thurston Howell III', 'Howell, Thurston, III'],
])('%s is sorted as %s', (name, sorted) => {
  expect(sortName(name)).toBe(sorted)
})

test.each([
  ['Julián Escobedo Ruiz', 'es', 'Escobedo Ruiz, Julián'],
  ['Julián Escobedo Ruiz', 'en', 'Escobedo Ruiz, Julián'],
  ['Pilar Montejo de la Cruz', 'es', 'Montejo de la Cruz, Pilar'],
  ['Julián de la Torre Ruiz', 'es', 'de la Torre Ruiz, Julián'],
  ['Julián Arrizabe Ruiz', 'es', 'Arrizabe Ruiz, Julián'],
  // Two given names, one surname; a middle name; Portuguese order; an unknown one in another language.
  ['Ana María Ruiz', 'es', 'Ruiz, Ana María'],
  ['John Fitzgerald Hale', 'es', 'Hale, John Fitzgerald'],
  ['João Costa Ribeiro', 'pt', 'Ribeiro, João Costa'],
  ['Ann Hollis Ruiz', 'en', 'Ruiz, Ann Hollis'],
])('%s of %s articles is sorted as %s', (name, language, sorted) => {
  expect(sortName(name, language)).toBe(sorted)
})
