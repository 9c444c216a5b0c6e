import type { FurnitureRule } from './rule.ts'

/** Words of buttons and menus. */
export const interfaceText: FurnitureRule = {
  reason: 'interface text',
  weight: -3,
  maxWords: 8,
  labels: true,
  lines: [
    'back to top|back to top button|to top|top|menu|main menu|search|search for|search this site|close|home|home page|login|logout',
    'log in|log out|sign in|sign out|sign up|register|my account|your account|account|profile|subscriptions|contact|contact us|about',
    'about us|about this site|privacy|privacy policy|privacy notice|privacy statement|terms|terms of use|terms of service',
    'terms and conditions|terms conditions|terms and rules|legal|legal notice|imprint|impressum|datenschutz|datenschutzerklärung|agb',
    'kontakt|startseite|mentions légales|accueil|contacto|aviso legal|inicio|chi siamo|contatti|sobre|site map|sitemap|rss|rss feed',
    'faq|help|help center|help centre|support|careers|jobs|shop|store|advertise|more|less|next|previous|prev|play|play video|pause',
    'mute|unmute|loading|edit|reply|report|report abuse|like|dislike|save|print|print this page|expand|collapse|show|hide|view|learn more',
    'full story|watch now|watch live|live|video|videos|photos|photo gallery|gallery|slideshow|images|listen|view all posts|view profile',
    'view my complete profile|view all|toggle navigation|toggle menu|toggle search|open menu|close menu|open search|skip to content',
    'skip to main content|skip navigation|skip to navigation|select language|language|english|translate|translate this page|weather',
    'horoscopes|crossword|classifieds|e-paper|epaper|podcasts|archive|donate|notifications|settings|welcome|sponsored|embed|show caption',
    'hide caption|click to expand|tap to unmute|show comments|accessibility|accessibility statement|ad choices|adchoices|do not sell my data',
    'do not sell my personal information|do not sell or share my personal information|authors|author|written by|by|published|posted',
    'updated|details|description|x|view comments|clear|submit|send|go|ok|cancel|yes|no thanks|not now|dismiss|got it|continue|start|done',
    'your name|your email|your username|your password|username|password|remember me|forgot your password|forgot password|create an account',
    'get help|password recovery|recover your password|email|email address|name|website|message|comment|subject|first name|last name|phone',
    'play audio|listen now|live stream|live tv|watch|on air|on demand|now playing|current time|duration|remaining time|fullscreen|captions off',
    'close dialog|modal window|no compatible source|chapters|descriptions|back|back to home|return to homepage|mehr|weiter|zurück|suche',
    'suchen|anmelden|abmelden|menü|schließen|über uns|recherche|rechercher|connexion|se connecter|fermer|à propos|buscar|iniciar sesión',
    'cerrar|menú|cerca|accedi|chiudi|pesquisar|entrar|fechar|zoeken|inloggen|sluiten|sök|logga in|stäng|søg|søk|szukaj|zaloguj|поиск|войти|меню|ara|giriş',
  ],
  patterns: [
    {
      words: 'min minute minutes read',
      pattern:
        /^\W*(?:(?:reading time|estimated reading time|read time)\W*)?\d+\s?(?:min(?:ute)?s?)(?: read)?\W*$/iu,
    },
    { words: 'view', pattern: /^view all posts by\b.{0,60}$/iu },
    { words: 'page', pattern: /^page \d+ of \d+$/iu },
    { words: 'hi welcome', pattern: /^(?:hi|welcome|hello),?\s*!?$/iu },
    { words: 'iframe div script href span', pattern: /^<\/?(?:iframe|div|script|a|span|img)\b/iu },
  ],
}
