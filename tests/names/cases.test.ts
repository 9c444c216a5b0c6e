import { expect, test } from 'vitest'
import { nameCasesOf } from '../../src/languages/inflections.ts'
import { firstCases } from '../../src/names/cases.ts'

test.each([
  ['pl', 'Henrykiem Wroną', 'Henryk Wrona'],
  ['pl', 'Anny Nowak', 'Anna Nowak'],
  ['cs', 'Josefa Nováka', 'Josef Novák'],
  ['ru', 'Андрея Чернова', 'Андрей Чернов'],
  ['ru', 'Анну Смирнову', 'Анна Смирнова'],
  ['uk', 'Богдана Марченка', 'Богдан Марченко'],
  ['el', 'Γιώργου Αλεξίου', 'Γιώργος Αλεξίου'],
])('%s: %s may be %s', (language, name, first) => {
  expect(firstCases(name.split(' '), nameCasesOf(language)).map((words) => words.join(' '))).toContain(first)
})

test.each([
  ['pl', 'Stanisława Nowak', 'Stanisław Nowak'],
  ['cs', 'Jana Dvořák', 'Jan Dvořák'],
  ['ru', 'Александра Петрова', 'Александр Петров'],
  ['ru', 'Валентина Орлова', 'Валентин Орлов'],
  ['uk', 'Ярослава Бойківська', 'Ярослав Бойківський'],
  ['uk', 'Богдана Марченко', 'Богдан Марченко'],
  ['en', 'Anna Lund', 'Ann Lund'],
  ['pl', 'Wrona', 'Wron'],
  ['pl', 'Anna Maria Ewa Zofia Nowaka', 'Anna Maria Ewa Zofia Nowak'],
])('%s: %s is never %s', (language, name, other) => {
  expect(firstCases(name.split(' '), nameCasesOf(language)).map((words) => words.join(' '))).not.toContain(
    other,
  )
})
