const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const numerals = Array.from(
  { length: 39 },
  (_, at) => 'X'.repeat(Math.floor((at + 1) / 10)) + (ones[(at + 1) % 10] ?? ''),
)

/** "XIV", "xiv" → 14; null for what is no Roman number of 1 to 39 in its usual form. */
export function romanNumber(text: string): number | null {
  return numerals.indexOf(text.toUpperCase()) + 1 || null
}
