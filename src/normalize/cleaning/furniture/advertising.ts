import type { FurnitureRule } from './rule.ts'

export const advertisement: FurnitureRule = {
  reason: 'advertisement',
  weight: -6,
  maxWords: 40,
  lines: [
    'advertisement|advertisements|advertisment|advertisement advertisement|advertising|advert|adverts|ad|ads|ad feedback',
    'sponsored|sponsored content|sponsored post|sponsored by|sponsored links|sponsor message|sponsor content|promoted',
    'promoted content|promotion|paid content|paid post|partner content|brand content|remove ads|why this ad',
    'story continues below|article continues below|story continues|article continues|continue reading',
    'continue reading below|scroll to continue|scroll to continue reading|continue reading the main story',
    'anzeige|anzeigen|werbung|publicité|publicités|annonce|publicidad|anuncio|anuncios|pubblicità|publicidade',
    'advertentie|annons|reklam|reklama|реклама|iklan|mainos|oglas|διαφήμιση|إعلان|広告|广告',
    'your ads will be inserted here by|easy plugin for adsense',
  ],
  starts: [
    'advertisement story continues|advertisement article continues|advertisement scroll|advertisement continue',
    'advertisement skip|advertisement after|article continues after|story continues below|article continues below',
    'story continues after|scroll down to continue|this ad will end|this story continues below|skip advertisement',
    'learn more about this ad|popular video|anzeige das|après cette publicité|la suite après cette publicité',
    'lees verder onder de advertentie|artikel läuft unterhalb|der artikel geht unten weiter',
    'as an affiliate of|this post is sponsored|this is a sponsored',
  ],
}

export const adBlocker: FurnitureRule = {
  reason: 'advertisement blocker notice',
  weight: -5,
  maxWords: 45,
  holds: [
    'adblock|ad block|ad blocker|adblocker|ad blockers|ad-blocking|ad blocking|adblock detected|werbeblocker',
    'bloqueur de publicité|bloqueador de anuncios|bloqueador de publicidade',
  ],
}
