import type { FurnitureRule } from './rule.ts'

export const cookieNotice: FurnitureRule = {
  reason: 'cookie notice',
  weight: -5,
  maxWords: 150,
  lines: [
    'cookies|cookie policy|cookie settings|cookie preferences|cookie notice|manage cookies|accept cookies|accept all',
    'accept all cookies|reject all|manage preferences|manage options|privacy settings|privacy preferences',
    'your privacy choices|we value your privacy|your privacy|privacy center|cookie einstellungen|alle akzeptieren',
    'paramétrer les cookies|tout accepter|gérer les cookies|aceptar cookies|configurar cookies|accetta tutti',
  ],
  holds: [
    'we use cookies|uses cookies|use of cookies|using cookies|our cookies|cookies to improve|cookies to ensure',
    'cookies to give|cookies to personalise|cookies to personalize|accept cookies|accept all cookies|cookie policy',
    'cookie settings|cookie preferences|cookie notice|and similar technologies|consent to the use|consent to our use',
    'your consent preferences|our partners store|partners process|partners use cookies|store and or access information',
    'process personal data|processing of your data|your privacy choices|manage your privacy',
    'verwendet cookies|verwenden cookies|nutzt cookies|nutzen cookies|einsatz von cookies|cookies und',
    'utilise des cookies|utilisons des cookies|utilisation de cookies|l’utilisation des cookies|nos partenaires utilisons',
    'utiliza cookies|utilizamos cookies|usamos cookies|uso de cookies|utilizza cookie|utilizziamo i cookie|uso dei cookie',
    'usa cookies|política de cookies|gebruikt cookies|gebruik van cookies|gebruiken cookies|använder cookies',
    'bruger cookies|bruker informasjonskapsler|używa plików cookie|pliki cookies|использует cookie|файлы cookie',
    'çerezleri|çerez politikası',
  ],
}
