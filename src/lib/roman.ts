const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC']
const numerals = Array.from({ length: 399 }, (_, at) => {
  const number = at + 1
  return `${'C'.repeat(Math.floor(number / 100))}${tens[Math.floor(number / 10) % 10]}${ones[number % 10]}`
})

/** "XIV", "xiv" → 14; null for what is no Roman number of 1 to `largest` in its usual form. `largest` is at most 399. */
export function romanNumber(text: string, largest = 39): number | null {
  const number = numerals.indexOf(text.toUpperCase()) + 1
  return number > 0 && number <= largest ? number : null
}
