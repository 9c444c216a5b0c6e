import type { FurnitureRule } from './rule.ts'

export const photoCredit: FurnitureRule = {
  reason: 'photo credit',
  weight: -4,
  maxWords: 60,
  labels: true,
  patterns: [
    {
      words:
        'photo photos photograph photographs photographer image images picture pictures pic video foto fotos bild credit credits crédit crédits featured file cover archivfoto symbolbild illustration graphic fotografía imagen immagine getty',
      pattern:
        /^\W*(?:(?:featured |file |cover |header |lead |top |stock |source |representative )?(?:photo(?:graph)?s?|images?|pictures?|pics?|video|fotos?|bild(?:er)?|imagen|immagine|illustrations?|graphics?|credits?|crédits?)(?: credits?| source| courtesy)?)\s*(?:[:/©|]|\s[–—-]\s|\b(?:by|via|from|courtesy|provided|supplied|von|de|par|di)\b).{0,160}$/iu,
    },
    {
      words: 'photo photograph image picture foto credit courtesy bild crédit',
      pattern:
        /(?:^|[.\s(|/\][”"])(?:photo(?:graph)?|image|picture|foto|bild|credit|crédit)s?\s*(?:by\b|:|\/|©|courtesy|credit)\s*.{2,70}$/iu,
    },
    {
      words:
        'getty shutterstock istock ap afp reuters wikimedia unsplash pixabay pexels alamy imago dpa handout epa epa-efe courtesy rex zuma bloomberg creative flickr adobe depositphotos',
      pattern:
        /(?:\b(?:getty images?|gettyimages|shutterstock|istock(?:photo)?|wikimedia commons|unsplash|pixabay|pexels|alamy|adobe stock|depositphotos|picture alliance|creative commons|flickr|epa-efe|imago images)|(?:\/|\(|\|\s?|©\s?)(?:ap|afp|reuters|dpa|epa|efe|getty|rex|zuma|bloomberg|handout)(?: (?:photo|images?|file|via .{2,40}))?|\b(?:ap|reuters|afp) (?:photo|file photo)(?:\/[\p{L} .'-]{2,40})?|\bfile photo|\bhandout|\bcourtesy (?:of )?\p{Lu}[^.]{0,50}|(?:via|\/) ?(?:getty|ap|reuters|afp)(?: images)?)\)?[\s.\]”"]*$/iu,
    },
    { words: 'getty shutterstock', pattern: /^(?:getty|shutterstock|istock)\b.{0,80}$/iu },
  ],
}

const trades =
  `reporter writer editor journalist correspondent columnist contributor author professor freelancer freelance producer
  blogger photographer fellow host founder co-founder anchor intern staff consultant developer engineer lawyer lecturer`
    .split(/\s+/u)
    .map((trade) => `[${trade.charAt(0).toUpperCase()}${trade.charAt(0)}]${trade.slice(1)}`)
    .join('|')

/** "Ana Ruiz is a reporter …", "Ana Ruiz is the Courier's editor …", "Ana has worked as …", "Ana Ruiz writes about …" */
const biography = new RegExp(
  String.raw`^\W*(?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:\([^)]{1,30}\) )?(?:(?:is|has been|has worked as|works as) (?:also |currently |now )?(?:an?|the|our|one of)\b(?: [\p{L}\p{N}’',&-]+){0,8}? (?:${trades})s?\b|is [\p{L}’']+['’]s (?:[\p{L}-]+ ){0,5}(?:${trades})\b|(?:writes|covers|reports)\b.{0,60} (?:for|about)\b)`,
  'u',
)

/** The few lines about the writer at the foot of an article. */
export const aboutAuthor: FurnitureRule = {
  reason: 'about the author',
  weight: -4,
  maxWords: 110,
  starts: [
    'about the author|about the authors|about the writer|meet the author|über den autor|über die autorin|zum autor|sobre el autor|sobre la autora|à propos de l’auteur|sull’autore|sobre o autor|om skribenten|over de auteur',
  ],
  holds: [
    'can be reached at|can be contacted at|can be followed on|reach him at|reach her at|reach them at|email him at|email her at|prior to joining|before joining … he|before joining … she|is the author of … book|born and raised in',
  ],
  patterns: [
    {
      words:
        'reporter writer editor journalist correspondent columnist contributor author professor freelance freelancer producer blogger photographer fellow host founder co-founder anchor intern staff consultant developer engineer lawyer lecturer writes covers reports',
      pattern: biography,
    },
    {
      words: 'reporter editor writer correspondent contributor fan life adventurer',
      pattern:
        /^(?:(?:Senior|Staff|Managing|Associate|Deputy|News|Sports|Contributing) )+(?:Editor|Writer|Reporter|Correspondent|Contributor)\b.{0,300}$/u,
    },
  ],
}
