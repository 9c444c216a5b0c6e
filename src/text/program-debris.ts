/**
 * Whether a value is nothing but what a program wrote where it had no words: "[object Object]", "ARRAY(0x55c1e0a8)",
 * "<Person object at 0x7f3a>", "{{author}}", "${author}", "%AUTHOR%", "Invalid date".
 */
export function isProgramDebris(value: string): boolean {
  if (value.length > longest || !/[[({<%]|^\s*(?:invalid|nan)/i.test(value)) return false
  return value.split(/[,;]/).every((part) => whole.test(part.trim()))
}

/** In UTF-16 code units. */
const longest = 300

const pieces = [
  String.raw`\[object [a-z]{2,30}\]`,
  String.raw`[a-z]{3,8}\(0x[0-9a-f]{4,16}\)`,
  String.raw`<[a-z][\w. ]{1,60} at 0x[0-9a-f]{4,20}>`,
  String.raw`\{\{[^{}]{0,80}\}\}`,
  String.raw`\$\{[^{}]{0,60}\}`,
  '%[a-z_]{3,30}%',
  'invalid date(?:time)?',
  'nan-nan-nan',
].join('|')

const whole = new RegExp(`^(?:${pieces})$`, 'i')

/** A line that names such a thing as the writer: "Posted by ARRAY(0x55c1e0a8)", "By: [object Object]". */
export function isDebrisByline(line: string): boolean {
  return line.length <= 120 && byDebris.test(line)
}

const byDebris = new RegExp(String.raw`^\s*(?:[a-z]{6,10}\s)?by[\s:]{1,3}(?:${pieces})(?:\s.{0,60})?$`, 'i')
