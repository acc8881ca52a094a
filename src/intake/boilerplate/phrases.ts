/**
 * Whole lines that are known by their words. `most` is the longest line that the pattern may take, in UTF-16 units;
 * `holds` is found in every line that it takes, and quicker to look for.
 */
export interface Phrase {
  reason: string
  pattern: RegExp
  most: number
  holds: RegExp | null
}

const phrase = (reason: string, pattern: RegExp, most = 100, holds: RegExp | null = null): Phrase => ({
  reason,
  pattern,
  most,
  holds,
})

/** In order; the first that fits gives the reason. Word-spun and machine-translated wordings stand beside the originals. */
export const PHRASES: readonly Phrase[] = [
  phrase(
    'navigation',
    /^(?:all (?:the )?news|home ?page|home|main (?:page|menu)|menu|news|search(?: and (?:hit|press) enter| (?:for|here|this (?:site|website)))?[.:…]*|(?:type and )?(?:hit|press) enter(?: to search)?|skip (?:to|navigation)(?: (?:to )?(?:main )?(?:content|navigation|menu|search|footer))?|jump to (?:content|navigation)|back to (?:top|home|news|the top)|(?:go )?to top|toggle navigation|(?:open|close|show|hide) (?:menu|navigation|search)|log ?in|log ?out|sign ?(?:in|up|out)|register|my account|subscribe(?: now)?|previous(?: (?:article|post|story))?|next(?: (?:article|post|story))?|(?:older|newer) posts?|contact(?: us)?|about(?: us)?|site ?map|privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|view all|see all|see more|show more|load more|more news|latest news|breaking news|top stories|live tv|watch live|sections?|categories|archives?|language|english|русский|все новости|главная|меню|поиск)$/i,
    60,
  ),
  phrase(
    'navigation',
    /^(?:home|main|news|you are here:?|главная)\s{0,3}(?:[»›>/|→::·]|&raquo;)\s{0,3}\S.*$/i,
    160,
  ),
  phrase(
    'navigation',
    /^[^.!?]{1,29}[^.!?\s](?:\s{1,3}[|»›>·•]\s{1,3}[^.!?|»›>·•\s][^.!?|»›>·•]{0,28}[^.!?|»›>·•\s]){2,20}$/,
    300,
  ),
  phrase('cookie notice', /^(?:accept|reject|manage|allow)(?: all)?(?: cookies?| preferences)?$/i),
  phrase(
    'cookie notice',
    /\b(?:we|this (?:site|website|page)|our (?:site|website|partners))\b.{0,80}\bcookies?\b|\bcookie (?:policy|settings|preferences)\b/i,
    500,
    /cookie/i,
  ),
  phrase(
    'share bar',
    /^(?:share|tweet|post|pin(?: it)?|e-?mail|print|copy (?:link|url)|save|like|whats ?app|telegram|facebook|twitter|x|linkedin|reddit|pinterest|tumblr|vk(?:ontakte)?|viber|messenger|instagram|youtube|flipboard|google\+|mastodon|bluesky|threads|rss)(?:[\s,|/•·]{1,4}(?:and|or|on|via|this|share|tweet|post|pin|it|e-?mail|print|copy|link|save|like|whats ?app|telegram|facebook|twitter|x|linkedin|reddit|pinterest|tumblr|vk(?:ontakte)?|viber|messenger|instagram|youtube|flipboard|google\+|more|mastodon|bluesky|threads|rss|\d{1,6})){0,20}[:.]?$/i,
  ),
  phrase(
    'share bar',
    /^(?:share|tweet|forward|send|e-?mail|print|bookmark|save|like)\s(?:this(?:\s(?:article|story|post|page|news|text|publication|content))?|article|story|post|page|with (?:your )?(?:friends|colleagues)|(?:on|to|via|by|in|it on)\s(?:facebook|fb|twitter|x|whats ?app|telegram|linkedin|reddit|e-?mail|pinterest|social (?:media|networks?)|vk(?:ontakte)?))\b[^.]{0,60}[:.!]?$/i,
  ),
  phrase(
    'share bar',
    /^(?:\d[\d.,]{0,8}k?\s)?(?:shares?|likes?|views?|comments?|replies|reads?|tweets?|feedback)(?:[:\s]{1,3}\d[\d.,]{0,8}k?)?$|^(?:print|e-?mail) (?:this )?(?:article|page|version|friendly)\b.{0,20}$|^(?:text|font) size\b.{0,20}$|^(?:listen to (?:this )?(?:article|story)|(?:click|tap) to (?:expand|enlarge|share|play)[^.]{0,40})[.:]?$/i,
  ),
  phrase(
    'share bar',
    /^follow (?:us|@\w{1,30}|[\w .']{2,40}) (?:on|at|in)\b.{0,80}$|^(?:observe|comply with) us on\b.{0,60}$/i,
    160,
  ),
  phrase(
    'share bar',
    /^(?:share|print|e-?mail|save|copy|listen to|comment on)(?: (?:this|the) (?:article|story|post|page))?(?:comments?|close button|copy link|facebook|twitter|save|print|e-?mail){1,4}$|^(?:powered by .{2,40}|google news(?: button)?|copy link|copied!?|unsubscribe(?: .{2,30})?|close(?: button)?|add (?:a )?comments?|preferred source on google|share this:?|like this:?|like loading\W{0,4}|loading\W{0,4}|click to (?:share|print|email) .{2,60}|cancel reply|published views?:? ?[\d,.]{0,9}|post views?:? ?[\d,.]{0,9}|[\w ]{2,30} [\d,.]{1,9} views|prev(?:ious)?(?: post)?|next post|play|pause|mute|live|watch|listen(?: now)?)$/i,
  ),
  phrase(
    'comments',
    /^(?:(?:leave|depart|write|post|add|submit) (?:a |your )?(?:reply|comment|remark|feedback|response)s?(?: below)?|(?:\d{1,5}|no|view|read|show|hide|see)(?: all)? comments?|comments?(?: are closed| \(\d{1,6}\)| off| section)?\.?|join the (?:conversation|discussion)|be the first to (?:comment|know)|your e-?mail (?:address )?will not be (?:published|revealed)\b.{0,120}|(?:log|sign) ?in to (?:comment|reply)\b.{0,40}|(?:required fields are marked|save my name|you must (?:be|log) (?:logged )?in to)\b.{0,120}|(?:leave|depart) a (?:reply|comment) cancel reply)$/i,
    200,
  ),
  phrase(
    'comments',
    /^(?:please (?:enter|write|type|fill in) your (?:comments?|name|e-?mail(?: address)?|message)\b.{0,60}|this (?:site|website|blog) uses akismet\b.{0,120}|learn how your comment data is processed\.?|commentar(?:y|ies)|make (?:a |your )comments?|(?:all )?fields (?:are )?(?:required|mandatory)|(?:\(?(?:will )?not (?:to )?be published\)?)|captcha\b.{0,30}|notify me of (?:follow-?up|new) (?:comments?|posts?)\b.{0,60}|submit(?: (?:a )?comment)?|you (?:may|can) use these html\b.{0,200}|(?:name|e-?mail|website|comment|message) ?(?:\*|\(required\)|\(optional\)))$/i,
    220,
  ),
  phrase(
    'related link',
    /^(?:(?:read|learn|see|watch|view|find out|check out|discover)(?: (?:also|additionally|extra|more|next|too|the full (?:story|article|text|report)))|also (?:read|see|learn|on|watch|in)|also on [\w-]{2,30}\.\w{2,5}|additionally learn|(?:related|associated|connected|similar)(?: (?:news|articles?|stor(?:y|ies)|posts?|topics?|links?|content|reading|coverage))?|more (?:on this|on this (?:topic|story)|about this|from \w+|on the (?:topic|subject))|читайте также|по теме)\s{0,2}[:|»>→-]{1,2}\s{0,3}.{0,160}$/i,
    200,
  ),
  phrase(
    'related link',
    /^(?:(?:read|learn)(?: (?:more|extra|also|additionally|next|on|(?:the )?full (?:story|article|text)))|continue reading|find out more|also read|see also|learn more|click (?:on )?(?:right )?here(?: (?:to|for) [^.]{2,60})?|read (?:it|this) (?:here|in full)|(?:full|original) (?:story|article|text)(?: here)?|view (?:original|source|full)(?: \w+)?|подробнее)\s{0,2}[.…:»>→]{0,3}$/i,
  ),
  phrase(
    'source tail',
    /^(?:(?:article )?(?:source|supply|original|authentic|unique) (?:hyperlinks?|links?|url|web ?site|article|post)|(?:hyperlink|link) to (?:the )?(?:source|supply|original)|via|source|supply)[.:]?$|^(?:source|supply|original|link|url)\s{0,2}:\s{0,3}https?:\/\/\S+$|^https?:\/\/\S+$/i,
    300,
  ),
  phrase(
    'source tail',
    /^the (?:post|article|text|story) .{3,200} (?:appeared|was (?:first )?published) first (?:on|at|in) .{2,60}$|^this (?:article|story|post|text|piece) (?:(?:was|has been) )?(?:first|originally|initially|beforehand) (?:appeared|published|posted|revealed)\b.{0,120}$/i,
    320,
  ),
  phrase(
    'credit line',
    /^(?:sources?|supply|credits?|источник)\s{0,2}:\s{0,3}[\p{L}\p{N}][\p{L}\p{N} .,&/'’()|-]{1,70}$/iu,
  ),
  phrase(
    'credit line',
    /^(?:\(|\[)?(?:(?:additional |extra )?(?:reporting|writing|editing|edited|written|compiled|translated|translation|produced) by\b)(?! (?:the|a|an|this|its) )[^.?!]{2,160}[.)\]]{0,2}$/i,
    200,
  ),
  phrase(
    'byline',
    /^[Bb][Yy]\s+(?:\p{Lu}[\p{L}.'’-]{0,24}(?:\s{0,2}[,&|]\s{0,2}|\s{1,2}(?:and|in|of)\s{1,2}|\s{1,2}|$)){1,8}$/u,
    120,
  ),
  phrase(
    'picture credit',
    /^(?:(?:video|photos?|images?|pictures?|foto|pics?|graphics?|illustration|(?:file|archive|inventory|stock) (?:photo|image|picture)|cover (?:photo|image)|photo(?:graph)?(?:er)?s?)(?: (?:credit|by|courtesy|source|from|supply))?s?\s{0,2}[:©|/]\s{0,3}[^.!?"“]{0,60}|©\s?(?!\d{4})[^.!?"“]{2,60}|(?:getty|istock|shutterstock)(?: images)?(?:[\s/|].{0,40})?)$/i,
    90,
  ),
  phrase(
    'picture credit',
    /^\((?:(?:cover|photos?|images?|pictures?|video|file|illustration)\b[^()]{0,60}|\p{Lu}[\p{L}.'’ -]{2,40}\/\p{Lu}[\p{L}. ]{1,30})\)\.?$/iu,
    90,
    /^\(/,
  ),
  phrase('picture credit', /^!\[[^\]]{0,200}\](?:\([^()]{0,200}\))?$/, 420, /^!\[/),
  phrase('related link', /^\[[^\]]{1,100}\]\([^()\s]{1,200}\)$/, 310, /^\[/),
  phrase(
    'picture caption',
    /^(?:file|archive|inventory|stock) (?:photo|image|picture)s?\s?[:–-].{1,340}$/i,
    360,
  ),
  phrase(
    'picture caption',
    /^[^"“”«»]{3,300}(?:\((?:[Ff]ile |[Aa]rchive )?(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Ii]llustration|AP Photo)\b[^()]{0,60}\)|\[(?:[Ff]ile|[Aa]rchive|[Pp]hotos?|[Ii]mages?)\b[^[\]]{0,60}\]|\b(?:REUTERS|Reuters|AP Photo|AFP|EPA|TASS|Sputnik|Xinhua)\/(?:\p{Lu}[\p{L}.’'-]{1,20} \p{Lu}[\p{L} .’'-]{1,30}|Handout|Pool|File)|\p{L}\/(?:AFP|AP|EPA|Reuters|Getty Images|Anadolu))\.?$/u,
    320,
    /[([/]/,
  ),
  phrase(
    'advertisement',
    /^(?:-{0,3}\s?)?(?:\(?advert(?:isement|isements|ising|ising)?s?\)?|ads?|commercial|sponsored(?: (?:content|links?|post))?|promoted(?: content)?|story continues below(?: \w+)?|article continues (?:below|after)[^.]{0,30}|continue reading below|scroll (?:down )?to continue[^.]{0,20}|loading\W{0,4}|реклама|paid (?:content|post)|partner content)(?:\s?-{0,3})$/i,
  ),
  phrase(
    'copyright',
    /^(?:(?:copyright\b|©|\(c\)|&copy;).{0,240}|.{0,160}\ball rights reserved\b.{0,160}|.{0,100}\b(?:may|must|can) not be (?:published|reproduced|republished|redistributed)\b.{0,160}|.{0,120}\bis not responsible for the content of external\b.{0,80})$/i,
    420,
    /copyright|©|\(c\)|&copy;|rights reserved|(?:may|must|can) not be|is not responsible/i,
  ),
  phrase(
    'tag list',
    /^(?:tags?|tagged(?: (?:with|in|as))?|key ?words?|topics?|filed (?:under|in)|labels?|categor(?:y|ies)|hashtags?|posted in|more on|теги|метки)\s{0,2}[:|]\s{0,3}.{0,260}$/i,
    300,
  ),
  phrase(
    'template code',
    /^(?:\[\/?[a-z][a-z_-]{1,20}(?:_?\d{1,3})?(?: [^\]]{0,120})?\]|\{\{[^{}]{1,80}\}\}|<\?php.{0,80})$/i,
    160,
  ),
  phrase(
    'front matter',
    /^(?:image|img|thumbnail|banner|extends|layout|permalink|slug|featured|draft|template|section)\s?:\s.{1,240}$/,
    260,
  ),
  phrase(
    'related link',
    /^(?:RECOMMENDED|READ MORE|READ ALSO|SEE ALSO|MORE|WATCH|RELATED|DON'T MISS|DON’T MISS|ALSO READ|EXPLAINER|OPINION)\s?[:|].{3,160}$/,
    180,
  ),
  phrase(
    'poll',
    /^(?:now |please )?(?:share|have|give us) your (?:say|opinion|views?|vote)(?: now| below| here)?[.!]?$/i,
    60,
  ),
  phrase(
    'navigation',
    /^(?:beta(?: version)?|(?:back to |go to )?top|up|search trends|about the authors?:?|skip to (?:main )?content)$/i,
    40,
  ),
  phrase('tag list', /^(?:#[\p{L}\p{N}_]{2,40}[\s,]{0,3}){1,30}$/u, 400),
  phrase(
    'reading time',
    /^(?:\d{1,3}|an?|one|two|three|few) (?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)\.? (?:ago|read|reading(?: time)?)$|^(?:estimated )?read(?:ing)? time\s{0,2}:.{0,20}$/i,
    60,
  ),
  phrase(
    'disclaimer',
    /^(?:(?:legal )?disclaimer\s?[:–-].{0,700}|(?:the )?(?:views?|opinions?)(?: and opinions)? (?:expressed|stated|specific|said) (?:here|(?:in|on|by|within) (?:this|our|the (?:authors?|writers?|articles?|text|publication|contributors?|above)))\b.{0,400}|get real[- ]?time updates? .{0,80}|MENAFN\d{6,60}(?:ID\d{4,20})?)$/i,
    720,
  ),
  phrase(
    'forum signature',
    /^(?:sent from my \w[\w ]{1,30}|[_=*~-]{5,200}|quote|reply|report (?:post|abuse)|join(?:ed)?(?: date)?: .{4,24}|posts: [\d,.]{1,9}|location: .{2,30}|last edited by .{2,80}|(?:senior|junior|new|registered) member|posted by:? .{2,60}|re: .{2,100})\.?$/i,
    140,
  ),
]
