/**
 * What pages say around an article, in some languages. A rule is evidence, not a verdict: its weight is added to the
 * score of the block, and the shape of the block and its neighbours decide together.
 */
export interface FurnitureRule {
  /** Why a block was left out, for the reader. */
  readonly reason: string
  readonly pattern: RegExp
  /** Added to the score of a block; prose of 40 words has about 4. */
  readonly weight: number
  /** Longer blocks are prose that happens to say this. */
  readonly maxWords: number
  /** After a block like this the article is over: as a rule ("Related"), or nearly always ("Leave a comment"). */
  readonly tail?: 'weak' | 'strong'
  /** A block like this heads a list of links. */
  readonly heads?: boolean
}

const network = String.raw`(?:facebook|twitter|x|whats\s?app|telegram|linked\s?in|reddit|pinterest|instagram|threads|bluesky|mastodon|e-?mail|mail|tumblr|flipboard|messenger|pocket|vk|vkontakte|ok|odnoklassniki|viber|line|xing|snapchat|tik\s?tok|you\s?tube|digg|stumble\s?upon|google\s?\+?|copy link|link|print|sms|more|share|tweet|pin|save|buffer|yummly|mix|signal|truth social|gab|parler|gettr|rss)`

export const furnitureRules: readonly FurnitureRule[] = [
  {
    reason: 'share row',
    pattern: new RegExp(
      String.raw`^(?:\d[\d.,]*\s?[km]?\s+)?(?:(?:please )?(?:share|tweet|pin|like|follow|post|teilen|partager|compartir|condividi|compartilhar|delen|dela|del|поделиться|udostępnij|paylaş|e-?mail|print|save)(?: (?:this|it|us|me|article|story|post|page|now|via|on|with friends|auf|sur|en|su|no|op|på|por|z|w|bei|cet article|este artículo|este artigo|artikel|this (?:article|story|post|page|entry|recipe|on|with|via|:))*)*[\s:,|/·•-]*)?(?:(?:\(opens in new window\)|${network}|on|via|and|und|et|y|e|or|to|\d+)[\s:,|/·•-]*)+$`,
      'iu',
    ),
    weight: -6,
    maxWords: 14,
  },
  {
    reason: 'share row',
    pattern:
      /^(?:\d[\d.,]*\s?[km]?\s*shares?\b|shares?\s*:?\s*\d*$|click to (?:share|email|print)|(?:share|tweet|pin|e-?mail|print) (?:this|on|via|with|the)\b|share$|partager$|teilen$|compartir$|compartilhar$|condividi$|delen$|paylaş$|поделиться|spread the (?:love|word)$|sharing is caring|(?:artikel|beitrag) teilen|partager (?:cet|l['’])|copy(?: the)? link|link copied|sharethis|addthis|report (?:a correction|an error|typo|this ad)|gift (?:this )?article|listen to (?:this )?article|resize text|font size|text size|print this|add to favou?rites|bookmark this)/iu,
    weight: -5,
    maxWords: 14,
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:\W*(?:-+\s*)?(?:advert(?:isements?|isments?|s)?|ads?|ad feedback|sponsored(?: content| post| links?)?|promoted(?: content)?|paid (?:content|post)|anzeige|werbung|publicit[ée]|publicidad|pubblicità|advertentie|annons|reklama?|реклама|iklan|mainos)\b\W*(?:(?:-|–|—|:)?\s*(?:story |scroll |article |content |keep |please )?(?:continues?|continue reading|to continue|below|scroll|skip|remove).{0,40})?|(?:story|article) continues? (?:below|after).{0,40}|continue reading(?: below| after .{0,30})?|scroll to continue.{0,20}|your ads will be inserted.{0,30}|(?:this ad will end|why this ad).{0,40}|remove ads|report (?:this )?ad|easy plugin for adsense\.?|pop(?:ular)? video .{0,200}|learn more about this ad)$/iu,
    weight: -6,
    maxWords: 40,
  },
  {
    reason: 'advertisement blocker notice',
    pattern: /\bad-?\s?block|werbeblocker|bloqueur de pub|bloqueador de anuncios/iu,
    weight: -5,
    maxWords: 40,
  },
  {
    reason: 'cookie notice',
    pattern:
      /\b(?:(?:uses?|using|accept|place|set|store|verwende[nt]|nutz(?:en|t)|utilis(?:e|ons|ez)|utiliza(?:mos)?|usamos|usa|utilizziamo|gebruik(?:en|t)|använder|używa|используе[мт])\b.{0,40}\bcookies?\b|cookies?\b.{0,30}\b(?:polic|notice|settings|preferences|consent|richtlinie|einstellungen|politi)|accept (?:all )?cookies|(?:your|our) privacy (?:choices|matters|settings|is important)|consent to (?:the|our) (?:use|processing)|(?:we|our) (?:and our )?partners (?:store|process|use)|gdpr)/iu,
    weight: -4.5,
    maxWords: 130,
  },
  {
    reason: 'comment form',
    pattern:
      /^(?:leave (?:a|your) (?:reply|comment|response)|(?:post|add|write|submit|join|be the first to) (?:a |your |the )*(?:comment|reply|conversation|discussion)s?\b.{0,50}|cancel reply|reply$|(?:log|sign) in to (?:leave|post|comment|reply|join).{0,40}|you must (?:be|log).{0,40}(?:comment|reply|post).{0,20}|comments? (?:are|is) (?:closed|off|disabled|moderated|turned off).{0,40}|(?:view|show|read|see|load|hide) (?:all |more )?(?:the )?\(?\d*\)? ?comments?\b.{0,20}|(?:schreib|hinterlasse|kommentar (?:schreiben|hinterlassen|verfassen)|antwort(?:en)? abbrechen|laisser un commentaire|laissez (?:un|votre) commentaire|deja (?:un comentario|una respuesta)|dejar (?:un comentario|una respuesta)|lascia un commento|deixe (?:um|seu|uma) (?:comentário|resposta)|geef een (?:reactie|antwoord)|lämna (?:en kommentar|ett svar)|skriv en kommentar|dodaj komentarz|оставить комментарий|bir (?:cevap|yanıt|yorum) yaz).{0,60})/iu,
    weight: -4,
    maxWords: 14,
    tail: 'strong',
  },
  {
    reason: 'comment form',
    pattern:
      /(?:your e-?mail address will not be published|required fields are marked|save my name,? e-?mail|(?:^|\b)this site uses akismet|comment data is processed|notify me of (?:new|follow-?up)|please enter (?:your|a|an) |you have entered an incorrect|e-?mail-?adresse wird nicht veröffentlicht|verwendet akismet|adresse e-?mail ne sera pas publiée|correo electrónico no será publicad|indirizzo e-?mail non sarà pubblicato|endereço de e-?mail não será publicado|e-?mailadres wordt niet gepubliceerd|epost-?adress (?:kommer inte|publiceras)|comments? (?:are|is|will be) (?:moderated|reviewed|subject to)|we (?:welcome|encourage) (?:reader |your |thoughtful )*comments|house rules|comment(?:ing|s) (?:policy|guidelines))/iu,
    weight: -5,
    maxWords: 90,
    tail: 'strong',
  },
  {
    reason: 'comments',
    pattern:
      /^(?:\(?\d[\d,.]*\)?\s+(?:comments?|replies|responses|thoughts?|kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties|kommentarer|yorum)\b.{0,80}|(?:comments?|replies|responses|discussion|conversation|kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties|kommentarer|комментарии|yorumlar)\s*(?:[:(]?\s*\d*\)?)?$|(?:recent|latest|newest|neueste|derniers|últimos|ultimi) (?:comments?|kommentare|commentaires|comentarios|comentários|commenti)$)/iu,
    weight: -4,
    maxWords: 14,
    tail: 'strong',
  },
  {
    reason: 'newsletter pitch',
    pattern:
      /(?:\b(?:sign(?:ing)?[ -]?up|subscribe|subscribing|register|enter your e-?mail|join)\b.{0,90}\b(?:newsletters?|e-?mails?|inbox|updates|daily|weekly|briefing|digest|alerts?|mailing list|channel|edition|for free|today)\b|\b(?:newsletters?)\b.{0,60}\b(?:sign up|subscribe|inbox|delivered|anmelden|abonnieren)\b|\bget\b.{0,80}\b(?:in|to|into) your (?:e-?mail|inbox|mailbox)|delivered (?:straight |directly |right |daily |weekly )*to your|never miss (?:a|an|our|the|any)\b.{0,40}|(?:no spam|unsubscribe (?:at )?any ?time|abmeldung jederzeit|désinscri)|(?:abonnie|newsletter (?:anmeld|bestell)|zum newsletter|inscrivez-vous|abonnez-vous|recevez (?:notre|nos|chaque|toute)|suscríb|boletín|iscriviti|assine|inscreva-se|meld je aan|prenumerera|подпи(?:сывайтесь|шитесь|ска)))/iu,
    weight: -4,
    maxWords: 70,
  },
  {
    reason: 'subscription notice',
    pattern:
      /(?:\b(?:subscribe|subscription|subscriber|log ?in|sign in|register|registered|abonn\w+|suscri\w+)\b.{0,80}\b(?:to (?:read|continue|view|access|unlock|see|get|enjoy)|for (?:full|unlimited|immediate|as little|the full)|full (?:story|access|article)|now|today|unlimited)\b|to (?:read|view|see|continue reading) the (?:full|rest|whole)\b.{0,50}|already (?:a |have (?:a|an) )?(?:subscriber|member|subscription|account)|(?:this|the) (?:content|article|story) is (?:only |exclusively )?(?:available|reserved|for) .{0,30}(?:subscribers|members)|support (?:our|independent|local|quality|free) (?:journalism|work|reporting|newsroom)|(?:make|consider) (?:a|making a) (?:donation|contribution)|become a (?:member|subscriber|patron|supporter)|donate (?:now|today|here)|free trial|cancel any ?time)/iu,
    weight: -4,
    maxWords: 70,
  },
  {
    reason: 'follow notice',
    pattern:
      /(?:^(?:please )?(?:follow|like|find|join|connect with|add|folge|folgen sie|suivez|síguenos|sigue|seguici|siga|volg|följ)\b.{0,70}(?:facebook|twitter|instagram|telegram|whats\s?app|youtube|tik\s?tok|google news|linkedin|@\w+|social|here|\bx\b|us\b)|\b(?:follow|like|join|find) (?:us|me|him|her|them|our)\b.{0,60}\b(?:facebook|twitter|instagram|telegram|whats\s?app|youtube|google news|linkedin|x|pinterest)\b|download (?:the|our)\b.{0,50}\bapps?\b|(?:get|available) (?:it )?on (?:google play|the app store|app store)|send us (?:a message|your|an e-?mail)|(?:click|tap) here (?:to|for)\b|push notifications?)/iu,
    weight: -4,
    maxWords: 55,
  },
  {
    reason: 'related stories',
    pattern:
      /^\W*(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)|you['’]ll (?:also )?like|(?:related|similar|recommended|suggested|more) (?:articles?|stories|posts?|news|content|coverage|topics?|links?|videos?|reading|from|in|on|by|about|like|stories from|to (?:explore|read|love))\b.{0,40}|related$|related:?$|recommended(?: for you| reading)?|most (?:read|popular|viewed|recent|shared|commented|watched)\b.{0,30}|(?:top|latest|recent|trending|popular|breaking|other|featured|today['’]s|more|new|must-?read) (?:stories|news|posts?|articles?|headlines|videos?|now|topics?|reads?|on|in|from|releases?|entries)\b.{0,30}|trending(?: now| nationally| stories| on .{1,30})?|editors?['’]?s?['’]? (?:picks?|choice)|don['’]t miss.{0,20}|what to (?:read|watch) next|read (?:next|more|also|on)|up next|(?:next|previous|prev|older|newer) (?:article|post|story|entry|posts|entries)\b.{0,120}|in other news|in case you missed it|from (?:the|our|around) (?:web|partners|archives?|network|blog)|around the web|also (?:on|in|from) .{0,30}|see also|sponsored stories|promoted stories|keep reading|load more.{0,20}|show more.{0,20}|see (?:all|more).{0,20}|view (?:all|more).{0,20}|tags?:?$|topics?:?$|filed under\b.{0,120}|tagged(?: with| in| as)?\b.{0,120}|categories:?$|posted in\b.{0,60}|tags: .{0,140}|(?:mehr|weitere|ähnliche|verwandte|aktuelle|neueste|beliebte(?:ste)?|meistgelesene) (?:zum thema|artikel|beiträge|themen|nachrichten|news|aus|von|meldungen).{0,30}|auch interessant|das könnte (?:sie|dich).{0,30}|lesen sie (?:auch|mehr).{0,20}|mehr (?:zum thema|lesen|dazu)|à lire aussi.{0,120}|lire aussi.{0,120}|sur le même (?:sujet|thème)|les plus (?:lus|partagés|commentés)|articles? (?:similaires?|liés|connexes|récents)|te puede interesar.{0,120}|también te puede.{0,40}|lo más (?:leído|visto)|noticias relacionadas|artículos? (?:relacionad\w+|anterior|siguiente|recientes).{0,120}|(?:lea|lee|leer) (?:también|además|más).{0,120}|leggi anche.{0,120}|potrebbe interessarti.{0,30}|articoli correlati|i più letti|leia (?:também|mais).{0,120}|veja também.{0,120}|mais lidas|notícias relacionadas|lees (?:ook|meer).{0,120}|meest gelezen|läs (?:också|mer|även).{0,120}|mest läst\w*|czytaj (?:także|też|również).{0,120}|zobacz (?:także|też|również).{0,120}|читайте также.{0,120}|по теме|ilgili haberler|çok okunanlar|vorheriger (?:artikel|beitrag).{0,120}|nächster (?:artikel|beitrag).{0,120}|article (?:précédent|suivant).{0,120})$/iu,
    weight: -3,
    maxWords: 24,
    heads: true,
    tail: 'weak',
  },
  {
    reason: 'link to another story',
    pattern:
      /^\W*(?:read (?:more|also|next|the (?:full|whole|original)|full)|related(?: (?:story|article|stories|news|coverage|video))?|more|see also|also read|watch|must read|dig deeper|click here|in pictures|live updates|follow live|explainer|opinion|lesen sie auch|mehr(?: zum thema)?|lire aussi|à lire(?: aussi)?|voir aussi|lea también|lee también|ver también|te puede interesar|leggi anche|leia (?:também|mais)|veja (?:também|mais)|lees ook|läs också|läs mer|czytaj także|zobacz też|читайте также|ayrıca okuyun)\s*(?:[:|»>›–—-]|\bhere\b|(?:\u2192))\s*.{0,200}$/iu,
    weight: -5,
    maxWords: 32,
  },
  {
    reason: 'link to another story',
    pattern: /^(?:MORE|READ MORE|RELATED|WATCH|READ|SEE ALSO|ALSO READ|READ NEXT)\b:?\s.{0,160}$/u,
    weight: -4,
    maxWords: 28,
  },
  {
    reason: 'copyright line',
    pattern:
      /(?:^|\s)(?:©|\(c\)\s*(?:copyright\s*)?\d{4}|copyright\s*(?:©|\(c\)|\d{4}|by\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|все права защищены|tüm hakları saklıdır|may not be (?:published|reproduced|republished|used).{0,60}(?:broadcast|rewritten|redistributed|permission|consent)|powered by\b.{0,40}|theme by\b|a division of\b.{0,40}all rights)/iu,
    weight: -5,
    maxWords: 90,
    tail: 'weak',
  },
  {
    reason: 'site notice',
    pattern:
      /(?:protected by recaptcha|terms of (?:use|service) (?:and|apply)|(?:privacy policy|terms of (?:use|service)).{0,40}(?:privacy policy|terms of (?:use|service))|affiliate (?:links?|commission|disclosure)|amazon (?:services|associates?)\b|earn (?:a|an)?.{0,30}commission|back to top|scroll to top|skip to (?:main )?content|toggle navigation|jump to\b|opens? in (?:a )?new (?:window|tab)|(?:enable|requires?|turn on) javascript|browser (?:does not|doesn['’]t) support|see something wrong|spotted an error|got a (?:story|news tip|tip)|(?:send|e-?mail) (?:us |your )?(?:tips|news)|contact (?:the author|us at)|corrections? and clarifications|editorial (?:standards|guidelines|policy)|fact[- ]checked by)/iu,
    weight: -3.5,
    maxWords: 70,
  },
  {
    reason: 'disclaimer',
    pattern:
      /(?:\b(?:views|opinions)\b.{0,40}\bexpressed\b|\bexpress(?:es)? the (?:points? of view|views?|opinions?) of\b|(?:do(?:es)?|may) not (?:necessarily )?(?:reflect|represent) (?:the|those) (?:official )?(?:views?|opinions?|positions?|polic\p{L}+|editorial)|this (?:article|story|post|content|text|report|news) (?:was|is|has been) (?:originally |first |automatically |machine |not )*(?:published|translated|generated|produced|syndicated|edited|the copyrighted)\b|\b(?:translated?|translation)\b.{0,60}\b(?:automatic(?:ally)?|machine|programmatic\p{L}*|artificial intelligence|google|deepl|software|human)\b|automatically (?:translated|generated|published)|except for the headline, this story has not been edited|with inputs from agencies)/iu,
    weight: -6,
    maxWords: 70,
  },
  {
    reason: 'interface text',
    pattern:
      /^\W*(?:back to top(?: button)?|top|menu|search|close|home|login|log ?in|log ?out|sign ?(?:in|up|out)|register|subscribe(?: now| today)?|subscriptions?|newsletters?|contact(?: us)?|about(?: us)?|privacy(?: policy| notice| settings)?|terms(?: (?:of|and|&) (?:use|service|conditions|rules))?|cookies?(?: policy| settings)?|impressum|datenschutz(?:erklärung)?|agb|kontakt|startseite|mentions légales|contacto|aviso legal|accueil|inicio|site ?map|rss(?: feeds?)?|faq|help|advertise(?: with us)?|careers|jobs|shop|follow us(?: on)?:?|more|less|next|previous|prev|play|pause|mute|loading\.*|loading|edit|reply|report|like|dislike|save|print(?: this)?(?: page| article)?|email|expand|collapse|show|hide|view|read more|learn more|full story|watch (?:now|live)|live|video|videos|photos?|gallery|slideshow|image|images?|audio|listen|view all posts?(?: by .{1,40})?|view (?:my )?(?:complete )?profile|see all|toggle .{1,20}|skip .{1,30}|open .{1,20}|click .{1,30}|weather|horoscopes?|crosswords?|classifieds|e-?paper|podcasts?|archives?|sponsored|embed|advertise|donate|notifications?|settings|my account|your account|welcome,?|hi,?|translate|select language|powered by .{1,30}|\d+ min(?:ute)?s? read|\d+ min(?:ute)?s?|continue reading|story continues below|click to expand|tap to unmute|do not sell .{1,40}|accessibility|sitemap|ad choices|adchoices|authors?:?|by:?|written by:?|tags?|share|published|updated|posted|details|description|x|×|\d{1,3}|\d+ ?(?:likes?|views?|shares?|followers|votes?|upvotes?|reads?)|views?:? ?[\d.,]+k?)\W*$/iu,
    weight: -3,
    maxWords: 7,
  },
  {
    reason: 'photo credit',
    pattern:
      /(?:^\W*(?:photo(?:graph)?s?|image|picture|pic|video|foto|bild|credit|source photo|crédit|crédits|photo credit|image credit|featured image|file photo|cover photo|archivfoto|symbolbild|getty|illustration|graphic)s?\b\s*(?:credit|source|by|via|from|courtesy|provided|:|\/|©|\||-|–|—|von|de|par|di).{0,120}$|(?:\b(?:photo(?:graph)?|image|picture|foto|credit|photo credit|image credit)s?\s*(?:by|:|\/|courtesy|©|credit)\s*.{2,60}$)|(?:getty images|shutterstock|istock(?:photo)?|associated press photo|ap photo|afp photo|reuters\/\p{Lu}|wikimedia commons|unsplash|pixabay|pexels|alamy|imago|dpa\/|picture alliance|\/afp|\/ap|\/reuters|handout|file photo|courtesy of [\p{Lu}][^.]{0,40}|\bepa-efe)\)?\W*$)/iu,
    weight: -4,
    maxWords: 60,
  },
  {
    reason: 'about the author',
    pattern:
      /^\W*(?:about the (?:author|writer|reporter)s?|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:is|was|has been) (?:a|an|the|our)? ?(?:\p{L}[\p{L}’'-]*,? ){0,6}(?:reporter|writer|editor|journalist|correspondent|columnist|contributor|author|professor|freelance\w*|producer|blogger|photographer|fellow|host|founder|anchor|intern)\b.{0,400}|more (?:by|from) (?:this author|the author|\p{Lu}).{0,40}|(?:he|she|they) can be (?:reached|contacted|followed)\b.{0,80}|(?:reach|contact|follow|e-?mail) (?:him|her|them|the (?:author|writer|reporter)|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*) (?:at|on|via)\b.{0,80})/u,
    weight: -3,
    maxWords: 90,
  },
]
