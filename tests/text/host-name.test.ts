import { expect, test } from 'vitest'
import { isNameOfHost } from '../../src/text/host-name.ts'

test.each([
  ['Fenland Reporter', 'www.fenlandreporter.co.uk'],
  ['The Marle Post', 'marlepost.example'],
  ['Marle Post', 'themarlepost.example'],
  ['Küsten-Blatt', 'kuesten-blatt.example'],
  ['Küsten-Blatt', 'kustenblatt.example'],
  ['El Diario de Marle', 'eldiariodemarle.example'],
  ['Fenlander', 'www.fenlander.co.uk'],
  ['Fenlander', 'news.fenlander.example'],
  ['Marle Post', 'marlepost.blogs.example'],
])('%s is %s', (name, host) => expect(isNameOfHost(name, host)).toBe(true))

test.each([
  ['Politics', 'politics.marlepost.example'],
  ['The Local', 'local.marlepost.co.uk'],
  ['Reporter', 'fenlandreporter.example'],
  ['News', 'news.example'],
  ['Fenland', 'fenlandreporter.example'],
  ['Marle Courier', 'marlepost.example'],
  ['Example', 'marlepost.example'],
])('%s is not %s', (name, host) => expect(isNameOfHost(name, host)).toBe(false))
