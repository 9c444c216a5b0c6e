import { describe, expect, test } from 'vitest'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { contextOf, documentOf } from './document.ts'

const read = (lines: readonly string[]) => {
  const { title, standfirst, body } = cleanDocument(documentOf(lines.join('\n\n')), contextOf())
  return { title: title.value, standfirst: standfirst?.value ?? null, text: plainText(body) }
}

// A page of a weblog: its menu, a post, the buttons, the form, the margin; "|" divides lines.
const blogs: Readonly<Record<string, { readonly above: string; readonly below: string }>> = {
  en: {
    above: 'The Mill Notebook|Home|About|Archives|Contact|Search|← Previous Next →',
    below:
      'Share this:|Twitter|Facebook|Like this:|Like Loading...|Related|This entry was posted in Village by Ida. Bookmark the permalink.|Leave a Reply Cancel reply|Name|Website|Categories|Village|River|Archives|June 2013|May 2013|Meta|Log in|Entries feed',
  },
  de: {
    above: 'Uferblog|Startseite|Über mich|Archiv|Kontakt|Suchen|Zum Inhalt springen',
    below:
      'Teilen Sie dies mit:|Twitter|Facebook|Gefällt mir:|Ähnliche Beiträge|Dieser Eintrag wurde veröffentlicht in Dorf von Ida. Permanentlink.|Kommentar verfassen|Name|Webseite|Kategorien|Dorf|Fluss|Archiv|Juni 2013|Mai 2013|Meta|Anmelden',
  },
  fr: {
    above: 'Le Carnet du Moulin|Accueil|À propos|Archives|Contact|Recherche',
    below:
      'Partager :|Twitter|Facebook|J’aime :|Articles similaires|Cette entrée a été publiée dans Village. Mettez-la en favori avec son permalien.|Laisser un commentaire Annuler la réponse|Nom|Site web|Catégories|Village|Rivière|Archives|mars 2014|Méta|Connexion',
  },
  es: {
    above: 'Notas del Puerto|Inicio|Acerca de|Archivo|Contacto|Buscar',
    below:
      'Compartir:|Twitter|Facebook|Me gusta:|Relacionado|Esta entrada fue publicada en Puerto. Guarda el enlace permanente.|Deja un comentario Cancelar la respuesta|Nombre|Web|Categorías|Puerto|Mar|Archivos|junio 2013|Meta|Acceder',
  },
  nl: {
    above: 'Dijkdagboek|Home|Over mij|Archief|Contact|Zoeken',
    below:
      'Delen:|Twitter|Facebook|Vind ik leuk:|Laden...|Gerelateerd|Dit bericht werd geplaatst in Dorp door Marijke. Bookmark de permalink.|Geef een reactie Reactie annuleren|Naam|Site|Categorieën|Dorp|Rivier|Archieven|juni 2013|Meta',
  },
}

describe('a post of a few lines on a page of menus', () => {
  test.each([
    [
      'en',
      'A quiet reopening',
      'Posted on June 14, 2013 by Ida',
      'Ten people crossed at eight.|Nobody cut a ribbon',
    ],
    [
      'de',
      'Kein Boot ist auch ein Anfang',
      '9. Mai 2012 um 18:30',
      '„Das war gestern Abend noch anders…“|– „Dann geh doch“|– „Gut.“',
    ],
    [
      'fr',
      'La passerelle rouverte',
      'Publié le 3 mars 2014 par Odile',
      'Ce matin on passait de nouveau.|Dix personnes, et un chien.',
    ],
    [
      'es',
      'Vuelve el barco de los martes',
      '14 junio, 2013 por Irene',
      'A las ocho salió del muelle.|Iban seis personas y una bicicleta.',
    ],
    [
      'nl',
      'De brug is weer open',
      'Geplaatst op 14 juni 2013 door Marijke',
      'Om acht uur ging de slagboom omhoog.|Er stonden tien mensen.',
    ],
  ])('is what stands between its day and the buttons (%s)', (language, title, day, text) => {
    const { above = '', below = '' } = blogs[language] ?? {}
    const page = [...above.split('|'), title, day, ...text.split('|'), ...below.split('|')]
    expect(read(page)).toEqual({ title, standfirst: null, text: text.replaceAll('|', '\n\n') })
  })

  test.each([
    [
      'the day of today above the menu',
      'Tagblatt am See|Die Zeitung für die Uferdörfer|Samstag, 12. März 2022|Politik|Wirtschaft|Sport|Kultur|Stellen|Wetter|E-Paper|Abo|Teilen|Facebook|Twitter|Fähre fährt wieder|Die Fähre fährt seit Freitag wieder. Der Gemeinderat hatte die Reparatur im Herbst beschlossen, und die Werft brauchte länger als gedacht, weil ein Lager fehlte.|Zur ersten Fahrt kamen vierzig Leute an den Steg, darunter die Gemeindepräsidentin, die selbst das Tau löste und danach eine kurze Rede hielt.|Kommentar schreiben|Name|E-Mail|Impressum|AGB',
      'Fähre fährt wieder',
    ],
    [
      'the days of readers',
      'The Mill Notebook|Home|About|Archives|Contact|Search|A list for the weekend|Map of the piers|Times of the boats|2 comments|Hans|June 14, 2013 at 8:51 pm|Thanks for the list, it has helped us a lot.|Reply|Ruth|June 15, 2013 at 8:10 am|Us as well, many thanks.|Reply|Leave a Reply|Name|Website',
      null,
    ],
    [
      'an hour below the way through the site',
      'Letters of the Mill|Home|Blog|Register|Login|Search|Menu|Home » 2010 » October » 26 » Letters|3:59 PM|Letters|It was said that who is angry should write a letter.|Now there are many to write.|Views: 1120|Comments: 0|Leave a Reply|Name|Website',
      null,
    ],
    [
      'days in a list of posts',
      'The Mill Notebook|Home|About|Archives|Contact|Search|Ferry sails again|June 14, 2013|Read more|Share|Pier closed for repairs|June 12, 2013|Read more|Share|Market put off|June 10, 2013|Read more|Share|Older posts|Categories|Village|Meta|Log in',
      null,
    ],
  ])('%s frames nothing', (_, page, title) => {
    const found = read(page.split('|'))
    if (title !== null) expect(found.title).toBe(title)
    expect(found.title).not.toMatch(/^(?:Hans|Die Zeitung|Pier|Home »)/)
    expect(found.text).not.toMatch(/^(?:Politik|Read more)/)
  })
})

// Enough furniture to make it a page, whatever stands between.
const menu = 'Startseite|Suche|Menü|Kontakt|Impressum|Newsletter|Anmelden|Wetter'.split('|')
const foot = 'Kommentar schreiben|Name|E-Mail|Datenschutz|AGB|Nach oben'.split('|')
const story = [
  'Ein Lastkahn ist am Montag in dichtem Nebel gegen das Tor der alten Schleuse gestossen. Der Schiffer blieb unverletzt, das Tor aber klemmt seither.',
  'Die Wasserpolizei sucht Leute, die den Kahn vor dem Stoss auf dem Kanal gesehen haben. Bis zum Ende der Arbeiten bleibt die Schleuse für alle Schiffe zu.',
]
const lead =
  'Seit Montag liegen am alten Kanal ein Kahn und ein Schlepper fest. Niemand weiss, wann sie wieder fahren.'

describe('sentences that buttons part from the text below', () => {
  const title = 'Kahn stösst im Nebel gegen Schleuse'
  const page = (...head: string[]) => read([...menu, title, ...head, ...story, ...foot])

  test('are the beginning of the text below the day', () =>
    expect(page('8.3.2017 07:15', lead, 'teilen', 'twittern', 'teilen', 'E-Mail')).toEqual({
      title,
      standfirst: null,
      text: [lead, ...story].join('\n\n'),
    }))

  test('are kept above the day', () => {
    const { standfirst, text } = page(
      'Schleuse-Kanal-Nebel-Lastkahn-Lenzau-Wasserpolizei am Montag',
      lead,
      '8.3.2017 07:15',
      'Schiffe 0',
      'teilen',
    )
    expect(`${standfirst} ${text}`).toContain(lead)
  })

  test.each([
    ['a notice', 'Diese Website verwendet Cookies, um Ihnen den bestmöglichen Dienst bieten zu können.'],
    ['a pitch', 'Melden Sie sich jetzt für unseren Newsletter an und verpassen Sie keine Meldung mehr.'],
    ['a caption', 'Der Kahn lag am Abend noch vor dem Tor der Schleuse. (Bild: Wasserpolizei)'],
  ])('but %s is none of it', (_, line) =>
    expect(page('8.3.2017 07:15', line, 'teilen', 'twittern', 'teilen').text).toBe(story.join('\n\n')),
  )
})

describe('a notice', () => {
  const notice =
    'Damit diese Seite läuft, verwenden wir Cookies der „Zählstelle“ und von „Beispiel Statistik“. Wer das nicht will, kann sie jederzeit ausschalten.'
  test('with names in quotation marks is no quotation', () =>
    expect(read([notice, ...menu, 'Kahn stösst gegen Schleuse', ...story, ...foot]).text).toBe(
      story.join('\n\n'),
    ))

  test.each([
    '„Wir verwenden Cookies nur noch dort, wo es nicht anders geht, und sonst gar nicht mehr“, sagte die Leiterin des Amtes.',
    'Die Bäckerin sagte, sie verwenden Cookies nach dem Rezept ihrer Großmutter, und der Teig ruhe eine Nacht lang im Keller.',
  ])('and what somebody says of it is text: %s', (line) =>
    expect(read([...menu, 'Kahn stösst gegen Schleuse', ...story, line, ...foot]).text).toContain(line),
  )
})

describe('the headline of a page', () => {
  test.each([
    [
      'above a sentence and the byline',
      [
        'Lastkahn gegen Schleuse – Wasserpolizei sucht Leute',
        'Der Lastkahn ist gegen das Tor der Schleuse gestossen. Jetzt sucht die Wasserpolizei Leute.',
        'Veröffentlicht am 1. November 2023',
        'von Claudia Lund',
      ],
      0,
    ],
    [
      'above the name of the paper with a day',
      [
        'Lastkahn stösst gegen Tor und Wasserpolizei sucht Leute',
        'Magazin Kanal /ed 8. Juni 2017 News, Schleuse',
      ],
      0,
    ],
    [
      'below a day between strokes',
      ['05 | 03 | 2017 Kanal | Alltag | Bilder', 'Nebel am Kanal und an der Schleuse'],
      1,
    ],
    [
      'above the byline, not the caption below it',
      [
        'Lastkahn im Nebel! Und das am Montag!',
        'von example.com',
        'zuletzt bearbeitet: 08.03.2017, 07:15 Uhr',
        '© Getty Images',
        'Der Lastkahn vor der Schleuse im Jahr 2015',
      ],
      0,
    ],
    [
      'may have a day with words around it',
      ['Startseite', 'Was am 8. Juni 2017 an der Schleuse geschah', 'von Claudia Lund'],
      1,
    ],
    [
      'may be a sentence where nothing stands above',
      ['Ein Lastkahn ist gegen die Schleuse gestossen.', 'von Claudia Lund'],
      0,
    ],
  ])('%s', (_, head, at) => {
    expect(read([...menu, ...head, ...story, ...foot]).title.replace(/\.$/, '')).toBe(
      head[at]?.replace(/\.$/, ''),
    )
  })
})

describe('what agencies send around their copy', () => {
  const copy = [
    'UPDATE 2-Marle council keeps ferry',
    '(Adds quote, background)',
    'By Ada Lund',
    'MARLE, May 3 (Reuters) - The council of Marle voted on Monday to keep the old ferry running until the new landing stage is ready. Residents had asked for it in spring, and the harbour office agreed.',
    '(Reporting by Ada Lund; Editing by Ben Roe)',
  ]

  test('is none of the text, and a number of the sending no day', () =>
    expect(read(copy)).toMatchObject({
      title: copy[0],
      text: expect.stringMatching(/^(?:MARLE|The council)/),
    }))

  test.each([
    'BC-Marle-Ferry,2nd Ld-Writethru,450',
    'AM-Ferry, 1st Ld, a0512',
    'Eds: Updates with vote, adds quotes',
    'dpa 0123 4 vm 210 dpa 0456',
    '031421 Mai 04',
    'AP-NY-05-03-04 1421EDT',
  ])('%s is none of it', (line) => expect(read([line, ...copy]).text).not.toContain(line))

  test.each([
    '(Adds up to nothing), said the mayor.',
    'AM-Radio, forty years on',
    'dpa und AFP melden den Vorgang.',
  ])('%s is text', (line) =>
    expect(read([copy[0] ?? '', copy[3] ?? '', line, copy[3] ?? '']).text).toContain(line),
  )
})
