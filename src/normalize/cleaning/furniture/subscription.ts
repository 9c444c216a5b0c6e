import type { FurnitureRule } from './rule.ts'

export const newsletterPitch: FurnitureRule = {
  reason: 'newsletter pitch',
  weight: -4.5,
  maxWords: 80,
  lines: [
    'newsletter|newsletters|our newsletters|email newsletter|get our newsletter|free newsletter|daily newsletter',
  ],
  holds: [
    'sign up … newsletter|sign up … newsletters|sign up … inbox|sign up … email|sign up … emails|sign up … updates',
    'sign up … daily|sign up … weekly|sign up … briefing|sign up … alerts|sign up … free|sign up here|sign up now',
    'sign up today|signing up … newsletter|signing up … newsletters|signing up you|subscribe … newsletter',
    'subscribe … newsletters|subscribe … inbox|subscribe … email|subscribe … updates|subscribe … channel',
    'subscribe … podcast|newsletter … sign up|newsletter … inbox|newsletter … subscribe|enter your email',
    'your email address|in your inbox|to your inbox|into your inbox|in your mailbox|delivered to your|sent to your inbox',
    'get … by email|never miss a|never miss an|never miss our|never miss the|never miss out|don’t miss a story',
    'no spam|unsubscribe at any time|unsubscribe anytime|opt out at any time|join our mailing list|mailing list',
    'get the best content of the week|stories delivered|get … newsletter|get … newsletters|get morning report',
    'missing out on the latest|stay up to date on|stay up-to-date|stay informed|stay in the know|future announcements',
    'newsletter anmelden|zum newsletter|newsletter abonnieren|newsletter bestellen|abonnieren sie|abonniere',
    'jederzeit abmelden|inscrivez-vous|abonnez-vous|recevez notre|recevez chaque|recevez toute|je m’inscris',
    'suscríbete|suscríbase|recibe … boletín|boletín de noticias|nuestro boletín|iscriviti|la newsletter',
    'assine … newsletter|assine nossa|inscreva-se|receba … e-mail|receba … newsletter|meld je aan|schrijf je in',
    'nieuwsbrief|prenumerera på|nyhetsbrev|tilmeld dig|meld deg på|zapisz się|newslettera|подпишитесь|подписывайтесь',
    'e-bülten|bültenimize',
  ],
  patterns: [{ words: 'newsletter newsletters', pattern: /^(?:[\p{L}\p{N}'’&-]+ ){1,4}newsletters?$/iu }],
}

export const subscriptionNotice: FurnitureRule = {
  reason: 'subscription notice',
  weight: -4.5,
  maxWords: 80,
  lines: [
    'subscribe|subscribe now|subscribe today|subscribe here|become a member|become a subscriber|already a subscriber',
    'already a member|already have an account|log in|sign in|register now|start your free trial|free trial|donate now',
    'donate today|support us|members only|for subscribers|subscriber only|subscribers only|exclusive to subscribers',
  ],
  holds: [
    'subscribe to read|subscribe to continue|subscribe for full|subscribe for unlimited|subscribe now|please subscribe',
    'to read the full|to view the full|to read the rest|to continue reading|to read more subscribe|log in to read',
    'register to read|register for free|sign in to read|already a subscriber|already a member|already have an account',
    'already have a subscription|log in for … access|you can log in|available to subscribers|only available to',
    'content is reserved|reserved for subscribers|unlimited access|unlimited digital access|first time subscribers',
    'first-time subscribers|annual subscription|choose a … subscription|gift subscription|support our journalism',
    'support our work|support independent journalism|support local journalism|support quality journalism',
    'support our newsroom|make a donation|consider making a|consider donating|donate to support|help us keep',
    'become a member|become a subscriber|become a patron|become a supporter|cancel anytime|cancel at any time',
    'subscribe now to|for the full story|you have reached your limit|free articles|free article|ads free|ad free',
    'jetzt abonnieren|jetzt weiterlesen|jetzt registrieren|bereits abonnent|mit einem abo|abo abschließen|plus artikel',
    'réservé aux abonnés|déjà abonné|article réservé|pour lire la suite|contenido exclusivo|ya eres suscriptor',
    'contenido para suscriptores|riservato agli abbonati|sei già abbonato|exclusivo para assinantes|já é assinante',
    'alleen voor abonnees|al abonnee|endast för prenumeranter|redan prenumerant|tylko dla prenumeratorów',
  ],
}

export const followNotice: FurnitureRule = {
  reason: 'follow notice',
  weight: -4.5,
  maxWords: 60,
  lines: [
    'follow|follow us|follow us on|connect|connect with us|find us on|stay connected|folgen|suivez-nous|síguenos|seguici',
  ],
  starts: [
    'follow us|follow me|like us|find us on|join us on|connect with us|folgen sie uns|folge uns|suivez-nous|retrouvez-nous',
    'síguenos|sigue a|seguici|siga-nos|volg ons|följ oss|download our app|download the app|get our app|get the app',
    'send us a message|send us your|click here to|click here for|tap here to|like and follow|join our telegram',
    'join our whatsapp|join our community|join our group|subscribe to our youtube|watch us on|listen on|turn on notifications',
  ],
  holds: [
    'follow us on|follow me on|follow him on|follow her on|follow them on|follow … on twitter|follow … on facebook',
    'follow … on instagram|follow … on x|follow … on google|like us on facebook|our facebook page|on whatsapp at',
    'keep up with me on|find me on|find him on|find her on|download the … app|download the … apps|available on google play',
    'on the app store|for ios and android|for iphone and android|push notifications|browser notifications',
    'our telegram channel|our whatsapp channel|our youtube channel|click here to watch|click here to subscribe',
  ],
}
