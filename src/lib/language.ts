const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])

/** The direction in which a language (BCP 47) is written. */
export function direction(language: string): 'rtl' | 'ltr' {
  const [main = '', ...rest] = language.toLowerCase().split('-')
  if (rest.includes('latn')) return 'ltr'
  return RIGHT_TO_LEFT.has(main) || rest.includes('arab') || rest.includes('hebr') ? 'rtl' : 'ltr'
}
