import { expect, test } from 'vitest'
import { isColor } from '../../src/lib/color.ts'

test.each([
  '#8a1c1c',
  'teal',
  'rgb(138 28 28 / 80%)',
  'oklch(60% 0.2 30)',
  'light-dark(#8a1c1c, #e8a0a0)',
  'light-dark(rgb(1, 2, 3), hsl(10, 20%, 30%))',
])('%s is a colour', (text) => expect(isColor(text)).toBe(true))

test.each([
  'url(https://example.org/x.png)',
  'red; } body { display: none',
  'light-dark(#8a1c1c)',
  'light-dark(red, url(x))',
  'light-dark(red, blue); color: red',
  'var(--x)',
  '#12345',
])('%s is none', (text) => expect(isColor(text)).toBe(false))
