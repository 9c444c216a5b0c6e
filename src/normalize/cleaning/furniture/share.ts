import type { FurnitureRule } from './rule.ts'

export const shareRow: FurnitureRule = {
  reason: 'share row',
  weight: -6,
  maxWords: 16,
  labels: true,
  lines: [
    'share|share this|share this story|share this article|share this post|share this page|share on|share via|share with',
    'share options|sharing options|share tools|share now|share article|share story|share close|share full article',
    'sharing is caring|spread the word|spread the love|share the love|tell your friends|share with friends',
    'copy link|copy the link|link copied|copy url|copied to clipboard|gift this article|give this article|gift article',
    'listen to this article|listen to article|listen to story|resize text|text size|font size|print this|print article',
    'email this|e-mail this|email article|save for later|save article|save story|bookmark|add to favourites',
    'report a typo|report a correction or typo|report an error|report this ad|request a correction|facebook like',
    'teilen|artikel teilen|beitrag teilen|jetzt teilen|per mail|drucken|artikel drucken|merken|kommentieren',
    'partager|partager cet article|partagez|partager sur|imprimer|envoyer par mail|copier le lien',
    'compartir|comparte|compartir en|compartir este artículo|imprimir|enviar por email|copiar enlace',
    'condividi|condividi su|stampa|compartilhar|compartilhe|compartilhar no|copiar link|delen|deel dit artikel|deel',
    'dela|dela artikeln|del|del artiklen|skriv ut|udostępnij|paylaş|поделиться|поделиться ссылкой|распечатать',
  ],
  starts: [
    'click to share|click to email|click to print|click to tweet|share on facebook|share on twitter|share on x',
    'share on linkedin|share on whatsapp|share this via|share via email|email a link to a friend|tweet this|pin it',
    'share this with|share this on|add us on google|add as a preferred source|auf facebook teilen|bei twitter teilen',
    'partager sur facebook|compartir en facebook|condividi su facebook|compartilhe no|delen op facebook',
  ],
  patterns: [
    { words: 'shares share', pattern: /^\d[\d.,]*\s?[km]?\s*shares?\b/iu },
    {
      words: 'likes views followers retweets',
      pattern: /^\d[\d.,]*\s?[km]?\s+(?:likes?|views?|followers|retweets)$/iu,
    },
  ],
}

/** Where readers are asked to share to; a block of these and of `shareFillers` is a share row. */
export const shareNetworks: ReadonlySet<string> = new Set(
  `facebook twitter whatsapp telegram linkedin reddit pinterest instagram threads bluesky mastodon email mail tumblr
  flipboard messenger pocket vk vkontakte odnoklassniki viber xing snapchat tiktok youtube digg stumbleupon print sms
  share tweet pin buffer yummly gab parler gettr rss flickr soundcloud spotify vimeo discord twitch weibo wechat
  kakaotalk teilen partager compartir delen condividi`.split(/\s+/u),
)

export const shareFillers: ReadonlySet<string> = new Set(
  `x ok line google plus copy link more save mix signal feed feeds app e mail e-mail fb on this via to us it and follow
  like likes click opens in new window linked whats tik tok you tube truth social`.split(/\s+/u),
)
