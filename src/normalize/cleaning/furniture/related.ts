import type { FurnitureRule } from './rule.ts'

const years = Array.from({ length: 60 }, (_, index) => 1990 + index).join(' ')

/** Heads of lists of links to other stories. */
export const relatedStories: FurnitureRule = {
  reason: 'related stories',
  weight: -3,
  maxWords: 16,
  labels: true,
  tail: 'weak',
  lines: [
    'related|related articles|related article|related stories|related story|related posts|related news|related content',
    'related coverage|related topics|related topic|related links|related videos|related reading|related articles more from author',
    'similar articles|similar stories|similar posts|recommended|recommended for you|recommended stories|recommended reading',
    'recommended articles|suggested for you|suggested articles|more stories|more news|more articles|more top stories',
    'more to explore|more to read|more to love|more from author|more from this author|more like this|most read',
    'most popular|most popular this week|most viewed|most shared|most commented|most watched|most recent|must read',
    'must reads|top stories|top news|top posts|top videos|top articles|top 10|latest|latest news|latest stories',
    'latest posts|latest articles|latest headlines|latest videos|recent|recent posts|recent stories|recent articles',
    'recent news|recent entries|recent comments|latest comments|newest comments|trending|trending now|trending stories',
    'trending nationally|trending topics|popular|popular posts|popular stories|popular articles|popular news|popular videos',
    'popular now|popular tags|popular in the community|breaking news|featured|featured stories|featured articles|featured posts',
    'featured videos|editors picks|editor’s picks|editor’s pick|editors’ picks|editor’s choice|staff picks|don’t miss',
    'what to read next|what to watch next|read next|read also|read more|read this next|up next|next up|next article',
    'next post|next story|previous article|previous post|previous story|older posts|newer posts|older post|newer post',
    'in other news|in case you missed it|icymi|from the web|around the web|from our partners|from around the web|from the archives',
    'see also|keep reading|load more|show more|see more|see all|view all|view more|more stories you may have missed',
    'tags|topics|categories|category|filed under|tagged|archives|blogroll|live streams|on now|photo of the day|this week',
    'more stories like this|sponsored stories|promoted stories|stories for you|for you|you missed|other stories|other news',
    'more in this section|in this section|on this page|in this article|in this story|in this series|navigation|post navigation',
    'das könnte sie auch interessieren|das könnte sie interessieren|das könnte dich auch interessieren|auch interessant',
    'mehr zum thema|mehr lesen|mehr aus|weitere artikel|weitere beiträge|weitere themen|weitere nachrichten|weitere meldungen',
    'ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|aktuelle nachrichten|neueste artikel|neueste beiträge',
    'neueste kommentare|meistgelesen|meistgelesene artikel|beliebte artikel|lesen sie auch|themen|schlagworte|kategorien|archiv',
    'beitragsnavigation|vorheriger beitrag|nächster beitrag|à lire aussi|lire aussi|sur le même sujet|sur le même thème',
    'articles similaires|articles liés|articles récents|les plus lus|les plus partagés|les plus commentés|vous aimerez aussi',
    'dernières actualités|nos derniers articles|commentaires récents|navigation de l’article|te puede interesar',
    'también te puede interesar|le puede interesar|lo más leído|lo más visto|más leídas|más noticias|noticias relacionadas',
    'artículos relacionados|artículo relacionado|entradas recientes|comentarios recientes|últimas noticias|temas relacionados|lea también',
    'leggi anche|potrebbe interessarti|articoli correlati|articoli recenti|i più letti|ultime notizie|leia também|leia mais',
    'veja também|mais lidas|mais lidos|notícias relacionadas|últimas notícias|artigos relacionados|posts recentes',
    'lees ook|lees meer|meest gelezen|gerelateerde artikelen|recente berichten|läs också|läs mer|läs även|mest läst|mest lästa',
    'relaterade artiklar|læs også|mest læste|les også|mest lest|czytaj także|czytaj również|zobacz także|zobacz też|najczęściej czytane',
    'polecane|читайте также|по теме|популярное|последние новости|ilgili haberler|çok okunanlar|son dakika|関連記事|相关新闻',
  ],
  starts: [
    'you may also like|you might also like|you may like|you might like|you may also enjoy|you might also enjoy|you’ll also like',
    'you may be interested in|you might be interested in|you may have missed|you might have missed|more from|more in|more on|more about',
    'more by|more stories from|more news from|more coverage|latest from|latest in|trending in|trending on|popular in|most popular in',
    'top stories in|recommended by|recommended from|from our network|also on|also in|read more from|read the latest from|read more letters',
    'find more by|find more from|see all|view all posts|view all stories|view more|posted in|filed under|tagged with|tagged in|tagged as|tags|topics|categories',
    'hidden categories|mehr zum thema|mehr aus|mehr von|weitere artikel|weitere nachrichten|plus d’articles|más de|más en|altro da|mais de|meer van',
  ],
  patterns: [
    { words: 'related', pattern: /^related ?(?:topics?|articles?|stories|posts?|news)(?=\p{Lu})/iu },
    {
      words:
        'next previous prev older newer vorheriger nächster précédent suivant anterior siguiente próximo artículo article',
      pattern:
        /^\W*(?:(?:next|previous|prev|older|newer) ?(?:article|post|story|entry|chapter)?(?:\s*[:»›>→]|(?<=article|post|story|entry)(?=\p{Lu}))|(?:vorheriger|nächster) (?:artikel|beitrag)|article (?:précédent|suivant)|artículo (?:anterior|siguiente)|próximo artigo|artigo anterior).{0,160}$/u,
    },
    { words: '', pattern: /^[←→«»‹›►▼▶▸].{3,160}$|^.{3,160}[←→»›]$/u },
    // The months of a weblog with the number of entries: "October 2020 (12)".
    { words: years, pattern: /^\p{L}{3,10}\.?\s(?:19|20)\d\d\s\(\d{1,4}\)$/u },
  ],
}

/** A single link between the paragraphs: "Read more: …". */
export const linkedStory: FurnitureRule = {
  reason: 'link to another story',
  weight: -5,
  maxWords: 34,
  patterns: [
    {
      words:
        'read related more see also watch must dig opinion explainer pictures updates follow lesen mehr lire voir lea lee leer ver leggi leia veja lees läs czytaj zobacz читайте okuyun here à',
      pattern:
        /^\W*(?:(?:read|see|watch|learn|find out|dig|go)(?: also| more| next| now| deeper| the (?:full|whole|original)(?: \p{L}+)?)?(?: (?:about|on|in|at|from) [^:]{1,40})?|also read|related(?: (?:story|article|stories|news|coverage|video|content|reading))?|more(?: (?:on|about|from|in) [^:]{1,40})?|must[- ]read|in (?:pictures|photos)|live updates|follow live|explainer|lesen sie (?:auch|mehr)|mehr(?: zum thema| dazu)?|(?:à )?lire(?: aussi)?|voir aussi|le[ae] también|también lea|ver también|te puede interesar|leggi anche|leia (?:também|mais)|veja (?:também|mais)|lees (?:ook|meer)|läs (?:också|mer|även)|læs også|les også|czytaj (?:także|też|również)|zobacz (?:także|też|również)|читайте также|ayrıca okuyun)\s*(?:[:|»›>→]|\s[–—-]\s).{0,240}$/iu,
    },
    {
      words: 'read more related watch see also',
      pattern: /^(?:READ MORE|RELATED|WATCH|SEE ALSO|ALSO READ|READ NEXT|READ ALSO|MORE)\b[^.]{0,200}$/u,
    },
    {
      words: 'read',
      pattern:
        /^read (?:more|the full|the rest|the original|the whole|it here|here)\b.{0,120}(?:here|»|›|→|at .{2,40}|on .{2,30})?$/iu,
    },
    { words: 'lire', pattern: /^à lire aussi\b.{0,200}$/iu },
  ],
}
