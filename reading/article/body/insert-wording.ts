/**
 * Words by which short blocks inside an article give themselves away. Each pattern stands for a whole block or its
 * beginning, never for words inside a sentence, and rules use them only on short blocks. English first; the other
 * languages have what their news sites print most.
 */

/** Blocks that are nothing but a button's or a slot's words. */
export const INSERT =
  /^(?:advert(?:isement|ising)?|anzeige|werbung|publicidad|publicit[ée]|pubblicità|реклама|sponsored(?: content)?|(?:article|story|post) continues (?:below|after).{0,40}|continue reading(?: the main story| below)?.{0,30}|(?:click|tap|swipe) (?:here )?(?:to|for) .{0,60}|scroll (?:down )?(?:to|for) .{0,40}|(?:show|read|see|view|load) (?:more|less|full|all)(?: .{0,30})?|weiterlesen|mehr anzeigen|lire la suite|leer más|seguir leyendo|leggi tutto|leia mais|image \d+ (?:of )?\d+|\d+ ?(?:\/|of) ?\d+(?: photos)?|caption|close|enlarge(?: this image)?|toggle caption|hide caption|loading\.*|play(?:ing)?(?: video| audio)?|watch(?: now| live| more videos?|ed)?|video|media caption|(?:image|photo|video|media) (?:copyright|caption|source|credit).{0,80}|slide \d+ of \d+|sign (?:in|up)|log ?in|skip (?:ad|to content|advertisement)|like this|reply|print|e-?mail|share|tweet|pin(?: it)?|save|subscribe(?: now)?|post (?:a )?comment.{0,12}|more|related|copy link|link copied.{0,20}|teilen|partager|compartir|condividi|\d+ (?:comments?|shares?|replies|likes|views)|(?:no|leave a|post a|add a|write a|view) comments?.{0,20}|back to top|top|next|previous|prev|listen(?: to (?:this )?(?:article|story))?|(?:most|more) (?:read|popular|viewed)|latest (?:news|stories|headlines)|top stories|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20})\s*[.:…»›>→]*$/i;

/** A lead-in to another page: "Related: …", "Also on …". */
export const LABEL =
  /^[[(*•▶►»→–—-]*\s*(?:related(?: (?:story|stories|articles?|content|news|coverage|reading|link|video|topics?))?|(?:also )?read(?: (?:more|also|next|this|on))?|read the (?:full|original) (?:story|article)|see (?:also|more)|also(?: see| read| on \S+)?|more(?: (?:on|from|about|in|news|stories|great|coverage|information))?(?: [\w'’.]+){0,4}|next|up next|watch(?: (?:also|more|now|live|next|below))?|don['’]t miss|must[- ]read|in case you missed it|opinion|explained?|listen|live updates?|trending|recommended|check out|you (?:may|might) (?:also )?like|mehr zum thema|lesen sie (?:auch|hier|mehr)|lire aussi|à lire(?: aussi)?|voir aussi|leer? (?:también|más|también)|lea también|te puede interesar|ver también|leia (?:também|mais)|veja também|leggi anche|vedi anche|lees ook|läs (?:också|mer)|читайте также|zobacz (?:też|także)|czytaj (?:też|także)|baca juga|अधिक पढ़ें|यह भी पढ़ें)\s*(?:[:：|»›>–—-]|\b)/i;

/** A heading over a list of other pages. */
export const LIST_HEADING =
  /^(?:(?:more|other|our|the|top|all) )*(?:great )?(?:related|recommended|most (?:read|popular|viewed|shared|commented)|popular|trending|latest|more (?:from|on|in|great|like this|stories|news|coverage)|read (?:more|next|also)|further reading|see also|up next|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|don['’]t miss|editors?['’]? (?:picks?|choice)|elsewhere|around the web|from the web|in other news|also (?:on|in|read)|what to read next|keep reading|mehr zum thema|das könnte (?:sie|dich)|sur le même sujet|à lire aussi|lire aussi|más (?:noticias|información)|noticias relacionadas|te puede interesar|leia (?:também|mais)|leggi anche|potrebbe interessarti|lees (?:ook|meer)|läs (?:också|mer)|читайте также|по теме)\b.{0,60}$/i;

/** Follow, sign up, download, donate: the publisher speaking for itself. */
export const CALL =
  /^[\W_]*(?:(?:you can )?(?:follow|like|join|find|subscribe to|sign up|register for|download|get (?:the|our|more|all|breaking|updates|daily)|click|tap|stay (?:up|on|in|informed|connected)|support|donate|become a|help us|share (?:this|your)|like (?:this|what)|enjoy(?:ed|ing)? (?:this|our)|have (?:a|you|any) (?:tip|question|news|story|comment)|got (?:a|any) (?:tip|news|story)|know (?:something|more)|send (?:us|your|tips|an? e-?mail)|contact (?:us|the (?:author|reporter|writer))|e-?mail (?:us|the|him|her|(?:\S+ ){1,4}at)|write to|reach (?:him|her|the|out)|tell us|let us know|want (?:more|to (?:read|know|see|get))|for (?:more|the latest|all the latest)|to (?:get|read|receive|subscribe|comment)|this (?:article|story|post|piece|interview|report|column|transcript) (?:was|is|has been|originally|first|appear|may contain|contains)|the post|originally (?:published|appeared)|a version of this|listen to|watch (?:the|our|more)|read more|see (?:more|all|our|the full)|check out|tune in|visit)\b|©|\(c\)|copyright\b|all rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti|无断|無断|무단|folgen sie|abonnieren|suivez|abonnez|síguenos|síguenos|suscríbete|segui(?:ci|teci)|iscriviti|siga|assine|подпис)/i;

/** What a call names, without which its first word may begin any sentence. */
export const CALL_OBJECT =
  /@\w|https?:|\bwww\.|facebook|twitter|instagram|youtube|whatsapp|telegram|linkedin|tiktok|flipboard|apple news|google news|podcast|newsletter|in(?:to)? your inbox|e-?mail|subscri|sign(?:ing)? up|rights reserved|copyright|©|originally|first (?:published|appeared)|appeared (?:first )?(?:on|in)|\bapp\b|donat|member|our (?:\w+ ){0,2}(?:newsletter|site|website|coverage|page|app|channel|store|reporting|journalism)|affiliate|commission|social media|click(?:ing)? here|here\.?$|friend|tips?\b|comments?\b|the latest|breaking news/i;

/** Photo and agency credits. */
export const CREDIT =
  /^[[(]?\s*(?:(?:(?:header|main|lead|featured|cover|top|file|stock|hero)\s+)?(?:photo(?:graph)?s?|image|picture|pic|video|illustration|graphic|foto|bild|imagen|crédits?|credits?|immagine|фото)(?:\s+(?:credit|by|from|courtesy|source|via|copyright|illustration)s?(?:\s+of)?)?\s*(?:[:：=|/]|\b(?:by|courtesy|via|of)\b)|©|\(c\)\s|courtesy(?: of)?\b|via\s+\S+$)/i;
const AGENCY =
  '(?:getty(?: images)?|shutterstock|reuters|associated press|ap|afp|epa(?:-efe)?|efe|ap photos?|istock(?:photo)?|bloomberg|tass|xinhua|imago|dpa|ansa|anadolu(?: agency)?|alamy|zuma(?: press)?|usa today sports|wireimage|flickr|unsplash|pixabay|sipa|rex|pa|pa wire|press association|facebook|twitter|instagram|youtube)';
export const CREDIT_END = new RegExp(
  `(?:\\(|/|\\bvia |\\bby |[|,—–-] ?|photo: ?|^)\\s*${AGENCY}\\s*(?:images?|photos?)?\\)?\\.?$`,
  'i',
);

/** A caption ends in the name of who took the picture. */
export const CAPTION_END =
  /[([](?:(?:photo|picture|image|credit|file|courtesy|foto|bild)\b[^()]{0,80}|[^()]{0,60}\b(?:photos?|images?|via (?:ap|getty|reuters)|(?:getty|ap|afp|epa|reuters)(?: (?:photos?|images?))?(?:\/[^()]{0,60})?))[)\]]\.?$/i;

/** Who else worked on it, and where it stood before. */
export const COLOPHON =
  /\bcontributed (?:to|reporting)\b|^[([]?(?:additional )?reporting by\b|^[([]?(?:edited|editing|compiled|translated|written|produced) by\b|^\S+(?: \S+){0,8} (?:reported|contributed) from\b/i;

/** "By Jane Doe", "Von …"; case matters for the name. */
export const BYLINE =
  /^(?:(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Ee]dited|[Pp]ublished|[Rr]eporting|[Ss]tory|[Tt]ext|[Aa]nalysis|[Ww]ords) )?(?:[Bb]y|BY)|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|Автор:?|[Aa]uthor:|[Tt]exto:?|[Tt]ext:)\s+(?=\p{Lu})/u;
