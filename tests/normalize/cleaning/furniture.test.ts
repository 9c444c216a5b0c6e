import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/languages/load.ts'
import { findRule } from '../../../src/normalize/cleaning/furniture/find.ts'
import { furnitureOf } from '../../../src/normalize/cleaning/furniture/index.ts'
import { foldPhrase } from '../../../src/normalize/cleaning/furniture/phrase.ts'

const reasonOf = (text: string, language = 'und'): string | null => {
  const key = foldPhrase(text)
  return (
    findRule(text, key, key === '' ? [] : key.split(' '), furnitureOf(languageOf(language), [key]))?.reason ??
    null
  )
}

const cases: Readonly<Record<string, readonly string[]>> = {
  'share-row': [
    'Share',
    'Facebook Twitter WhatsApp Email',
    'Share this article',
    '12k SHARES',
    'Facebook | Twitter | Print',
    'Teilen',
    'Partager sur Facebook',
    'Click to share on Reddit (Opens in new window)',
    '2.1k SHARES Facebook Twitter',
    '335 SHARES SHARE THIS STORY',
    '12 Shares Reddit Stumbleupon this article',
    'Copy link',
    'Compartir',
    'Tweet 14 Share',
  ],
  'comment-form': [
    'Leave a Reply',
    'Leave a Comment',
    'Cancel reply',
    'Post a comment',
    'You must be logged in to post a comment.',
    'Your email address will not be published. Required fields are marked *',
    'Schreibe einen Kommentar',
    'Laisser un commentaire',
    'Deja un comentario',
    'This site uses Akismet to reduce spam.',
    'Be the first to comment',
  ],
  comments: [
    'Comments',
    '3 Comments',
    '12 comments on “The bridge reopens”',
    'No Comments',
    'Kommentare',
    '5 Replies',
    'Comments (4)',
    '2 thoughts on “The bridge”',
    'One Response',
    'Comentarios',
  ],
  newsletter: [
    'Sign up for our daily newsletter',
    'Get the news of the coast in your inbox every morning',
    'Coast Weekly Newsletter',
    'Subscribe to our newsletter',
    'Never miss a story from the harbour',
    'View in browser',
    'You are receiving this because you signed up. Unsubscribe',
    'Sie erhalten diese E-Mail an ada@example.org.',
    'Voir la version en ligne',
    'Enter your email address',
    'Join our mailing list',
    'Zum Newsletter anmelden',
    'Inscrivez-vous à notre lettre',
    'No spam, we promise.',
  ],
  'related-stories': [
    'Related Articles',
    'You may also like',
    'More from The Coast Weekly',
    'Most Read',
    'Trending now',
    'Read next',
    'Recommended for you',
    'Das könnte Sie auch interessieren',
    'Sur le même sujet',
    'Te puede interesar',
    'Next Post',
    'Filed under harbour , ferries',
  ],
  'linked-story': [
    'Read more: How the bridge was saved',
    'READ ALSO: Mayor loses her seat',
    'See also: The ferries of the north',
    'Related: What the strike costs',
    'Lesen Sie auch: Die Brücke',
    'À lire aussi : le pont',
    'Lea también: El puente',
    'Leggi anche: Il ponte',
    'MORE: Harbour talks fail',
    'Watch: The bridge is blown up',
  ],
  'photo-credit': [
    'Photo: Ana Ruiz',
    'Photo by Ana Ruiz on Unsplash',
    'The old bridge. (Photo by Ana Ruiz/The Coast Weekly)',
    '(Getty Images)',
    'The mayor at the quay. Photograph: Jo Lee',
    'Image credit: Harbour Office',
    'Featured image via Ana Ruiz/Getty Images.',
    'The harbour last year. REUTERS/File Photo',
    'Foto: Karl Groß',
    'Crédit photo : Élise Dupré',
  ],
  'cookie-notice': [
    'We use cookies to improve your experience.',
    'This website uses cookies.',
    'Accept all cookies',
    'Cookie Policy',
    'Diese Website verwendet Cookies.',
    'Nous utilisons des cookies, et nos partenaires utilisons des cookies.',
    'Utilizamos cookies para mejorar su visita.',
    'Manage cookies',
    'By clicking Accept Cookies, you agree.',
    'Wij gebruiken cookies.',
  ],
  advertisement: [
    'Advertisement',
    'ADVERTISMENT',
    '- Advertisement -',
    'Story continues below',
    'Anzeige',
    'Publicité',
    'Publicidad',
    'Sponsored content',
    'Article continues below',
    'Scroll to continue',
  ],
  'copyright-line': [
    '© 2024 The Coast Weekly',
    'Copyright © 2024 Coast Media Ltd.',
    '(c) 2024 Coast Media',
    'All rights reserved.',
    'Alle Rechte vorbehalten',
    'Tous droits réservés',
    'Copyright 2024 The Coast Weekly',
    'Proudly powered by WordPress',
    'Some rights reserved',
    'This material may not be published or rewritten.',
  ],
  'about-author': [
    'Ana Ruiz is a reporter at the Coast Weekly.',
    'About the author',
    'Jo Lee is the Coast Weekly’s harbour correspondent.',
    'Per Holm writes about ferries for the Coast Weekly.',
    'Ana Ruiz has worked as a professional diver and writer since 2007.',
  ],
  'site-notice': ['Continued on page 7', '(Continued from page 1)'],
  'follow-notice': [
    'Follow us for more news',
    'Find us on Facebook and Instagram today',
    'Follow @coastweekly on Twitter for more',
    'Download our app',
    'Join our WhatsApp channel',
    'Síguenos en Instagram',
  ],
  disclaimer: [
    'The views expressed here are those of the author.',
    'This article was originally published on The Example.',
    'This text was automatically translated.',
    'We may earn an affiliate commission from purchases.',
  ],
}

describe('findRule', () => {
  for (const [reason, lines] of Object.entries(cases))
    it.each(lines)(`${reason}: %s`, (line) => {
      expect(reasonOf(line)).toBe(reason)
    })

  it.each([
    'The bridge over the Elm was opened again on Monday.',
    'She said that she would follow the talks on the radio.',
    'The mayor signed up three new crews for the night ferries last week.',
    'Nobody shares the view that the harbour should close.',
    'Shares of Facebook and Twitter fall',
    '335 shares of the harbour company',
    'Twitter tells its story',
    'The mayor was forwarded an email from the harbour office on Monday.',
    'Ana Ruiz, 47, is confident that the ferries will run again.',
    'He added that the cookies were baked by volunteers.',
    'What the minister said, and what he meant',
    'More than two hundred people came to the quay.',
    'Her photographs hang in the town hall.',
    'The paper has a right to print what it likes, the judge said.',
    '“No comment,” the minister said.',
  ])('running text: %s', (line) => {
    expect(reasonOf(line, 'en')).toBeNull()
  })

  it.each([
    ['de', 'Fortsetzung auf Seite 3', 'site-notice'],
    ['fr', 'Suite page 4', 'site-notice'],
    ['de', 'Lesen Sie auch: Die Brücke ist wieder offen', 'linked-story'],
    ['de', 'Foto: Jule Brandt', 'photo-credit'],
    ['de', 'Jule Brandt ist Redakteurin im Ressort Hafen', 'about-author'],
    ['de', 'Lesezeit: 4 Min.', 'interface-text'],
    ['de', 'Ein Kommentar zu „Die Brücke“', 'comments'],
    ['fr', 'À lire aussi : le pont rouvre lundi', 'linked-story'],
    ['fr', 'Crédit photo : Zoé Martel', 'photo-credit'],
    ['fr', 'Réservé aux abonnés', 'subscription-notice'],
    ['es', 'Lea también: El puente reabre el lunes', 'linked-story'],
    ['es', 'Lo más leído', 'related-stories'],
    ['es', 'Síguenos en Telegram', 'follow-notice'],
    ['it', 'Leggi anche: Il ponte riapre lunedì', 'linked-story'],
    ['it', 'Riproduzione riservata', 'copyright-line'],
    ['pt', 'Leia também: A ponte reabre na segunda', 'linked-story'],
    ['pt', 'Continua após a publicidade', 'advertisement'],
    ['nl', 'Lees ook: De brug gaat maandag open', 'linked-story'],
    ['nl', 'Alleen voor abonnees', 'subscription-notice'],
    ['sv', 'Läs också: Bron öppnar på måndag', 'linked-story'],
    ['pl', 'Czytaj także: Most otwarty w poniedziałek', 'linked-story'],
    ['ru', 'Читайте также: Мост откроют в понедельник', 'linked-story'],
    ['ja', '関連記事', 'related-stories'],
  ])('%s: %s', (language, line, reason) => expect(reasonOf(line, language)).toBe(reason))

  it.each([
    ['en', 'Mehr als zehn Boote'],
    ['en', 'Mayor’s speech VIDEO: Nobody needs a new bridge'],
    ['en', 'Del'],
    ['de', 'Die Anzeige wurde am Montag bei der Polizei erstattet.'],
    ['de', 'Der Kommentar des Bürgermeisters fiel kurz aus.'],
    ['de', 'Mehr als zweihundert Menschen kamen an den Kai.'],
    ['fr', 'Le public a réagi avec colère.'],
    ['fr', 'À lire cette lettre, on croirait que le pont tient encore.'],
    ['es', 'Más de cien personas llegaron ayer al muelle para ver la llegada del barco.'],
    ['es', 'Sigue la lluvia en toda la costa, dijo la alcaldesa el lunes.'],
    ['it', 'Leggi e regolamenti non bastano, ha detto il sindaco.'],
    ['nl', 'Meer dan honderd mensen kwamen naar de kade.'],
  ])('%s, running text or another language: %s', (language, line) => {
    expect(reasonOf(line, language)).toBeNull()
  })
})

describe('furnitureOf', () => {
  const index = (...texts: string[]) => furnitureOf(languageOf('en'), texts.map(foldPhrase))
  it('takes the words of the language in which a page has its labels', () => {
    expect(index('Startseite', 'Beitragsnavigation', 'The bridge').lines.has('impressum')).toBe(true)
  })
  it('does not for one label alone, or for words that English has too', () => {
    expect(index('Startseite', 'Newsletter', 'Podcasts', 'Video').lines.has('impressum')).toBe(false)
  })
})

describe('whose a text or picture is, at the end of a paragraph', () => {
  const council =
    'The council of Marle decided on Tuesday evening after a long debate that the old bridge will stay open for walkers for two more years, and nobody on the far bank will have to drive around. The builder starts after the summer.'
  it.each([
    ['und', `${council} © Marle Courier`],
    ['en', `${council} © 2014 Marle Courier`],
    ['pl', `${council} fot. Ada Holm`],
    ['en', `${council} (Photo: Ada Holm)`],
  ])('leaves the paragraph: %s', (language, text) => {
    expect(reasonOf(text, language)).toBe(null)
  })
  it.each([
    ['und', '© 2014 Marle Courier', 'copyright-line'],
    [
      'und',
      'A bridge of two days. Nothing of it may be printed elsewhere. © 2014 Marle Courier',
      'copyright-line',
    ],
    ['de', 'Fotos: © Ida Holm', 'photo-credit'],
    ['de', 'Zeichnungen © Büro Holm und Roe', 'photo-credit'],
    ['fr', 'Photo © Ida Holm', 'photo-credit'],
    ['de', 'Fotos © 2014 Marler Bote', 'copyright-line'],
    ['de', 'Inhalt © Marler Bote', 'copyright-line'],
    ['de', 'Fotos © Ida Holm. Alle Rechte vorbehalten', 'copyright-line'],
    ['pl', 'Most w Marle. fot. Ada Holm', 'photo-credit'],
    ['en', 'The bridge on Tuesday morning. Photo: Ada Holm', 'photo-credit'],
  ])('is furniture behind few words: %s', (language, text, reason) => {
    expect(reasonOf(text, language)).toBe(reason)
  })
})
