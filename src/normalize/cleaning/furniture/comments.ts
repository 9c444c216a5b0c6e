import type { FurnitureRule } from './rule.ts'

export const commentForm: FurnitureRule = {
  reason: 'comment form',
  weight: -4,
  maxWords: 20,
  tail: 'strong',
  starts: [
    'leave a reply|leave a comment|leave your comment|leave a response|leave comment|leave reply|cancel reply',
    'post a comment|post comment|post your comment|post your comments|add a comment|add comment|add your comment',
    'write a comment|submit a comment|submit comment|be the first to comment|join the conversation|join the discussion',
    'join the debate|start the conversation|have your say|share your thoughts and debate|login to comment',
    'log in to comment|log in to leave|log in to reply|sign in to comment|you must be logged in|you must log in',
    'you must sign in|you must register|you need to be logged in|comments are closed|comments are off|comments closed',
    'comments are disabled|comments have been disabled|comments are turned off|comments have been closed|view comments',
    'view all comments|show comments|show all comments|read all comments|read comments|see comments|load comments',
    'load more comments|hide comments|view conversation|sort by newest|sort by oldest|oldest first|newest first',
    'schreib einen kommentar|schreiben sie einen kommentar|schreibe einen kommentar|kommentar schreiben',
    'kommentar hinterlassen|kommentar verfassen|hinterlasse einen kommentar|hinterlassen sie einen kommentar',
    'antwort abbrechen|antworten abbrechen|diskutieren sie mit|wenn sie diesen blogeintrag kommentieren',
    'laisser un commentaire|laissez un commentaire|poster un commentaire|ajouter un commentaire|annuler la réponse',
    'deja un comentario|deja una respuesta|dejar un comentario|dejar una respuesta|cancelar respuesta|comenta',
    'lascia un commento|lascia una risposta|annulla risposta|deixe um comentário|deixe uma resposta',
    'deixe seu comentário|geef een reactie|laat een reactie achter|plaats een reactie|lämna en kommentar',
    'lämna ett svar|skriv en kommentar|legg igjen en kommentar|dodaj komentarz|zostaw komentarz|anuluj pisanie',
    'оставить комментарий|добавить комментарий|bir cevap yazın|bir yanıt yazın|yorum yap|コメントを残す|发表评论',
  ],
}

export const commentNotice: FurnitureRule = {
  reason: 'comment form',
  weight: -5,
  maxWords: 90,
  tail: 'strong',
  holds: [
    'email address will not be published|required fields are marked|save my name email|this site uses akismet',
    'comment data is processed|notify me of new|notify me of follow-up|please enter your comment|enter your name here',
    'you have entered an incorrect email|comments are moderated|comments will be moderated|comments are reviewed',
    'comments may be republished|we welcome reader comments|we encourage … comments|all comments are subject',
    'comment policy|commenting policy|comments policy|commenting guidelines|community guidelines|house rules',
    'comments are civil|keep comments civil|publish comments|your comment is awaiting moderation',
    'adresse wird nicht veröffentlicht|verwendet akismet|deine kommentardaten|erforderliche felder sind',
    'adresse e-mail ne sera pas publiée|utilise akismet|champs obligatoires sont|données de vos commentaires',
    'correo electrónico no será|dirección de correo electrónico no será|usa akismet|los campos obligatorios',
    'indirizzo email non sarà pubblicato|campi obbligatori|endereço de e-mail não será publicado',
    'o seu endereço de email não|campos obrigatórios|e-mailadres wordt niet gepubliceerd|vereiste velden',
    'e-postadress kommer inte|e-mailadresse vil ikke|e-postadresse vil ikke|adres e-mail nie zostanie',
    'wymagane pola|адрес email не будет|ваш e-mail не будет|e-posta hesabınız yayımlanmayacak',
  ],
}

export const commentCount: FurnitureRule = {
  reason: 'comments',
  weight: -4,
  maxWords: 14,
  labels: true,
  tail: 'strong',
  lines: [
    'comments|comment|replies|responses|discussion|reader comments|user comments|conversation|all comments|top comments',
    'kommentare|leserkommentare|kommentar|commentaires|commentaire|réactions|comentarios|comentario|commenti|comentários',
    'reacties|kommentarer|komentarze|комментарии|yorumlar|σχόλια|コメント|评论',
  ],
  holds: ['comments … read them below'],
  patterns: [
    {
      words:
        'comment comments reply replies response responses thought thoughts kommentar kommentare commentaire commentaires comentario comentarios commenti comentários reacties kommentarer yorum комментариев комментарий',
      pattern:
        /^\(?(?:\d[\d,.]*|one|two|three|four|five|six|no|ein|une?|un|uno|um)\)?\s+(?:comments?|repl(?:y|ies)|responses?|thoughts?|kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties|kommentarer|yorum|комментари(?:й|ев))(?:$|\s*(?:on|to|for|zu|sur|en|su|em|op|\|).{0,140}$)/iu,
    },
    {
      words: 'comments kommentare commentaires comentarios commenti comentários',
      pattern:
        /^(?:comments?|kommentare|commentaires|comentarios|commenti|comentários)\s*[:(]\s*\d*\s*\)?$/iu,
    },
  ],
}
