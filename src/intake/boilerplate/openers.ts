/** Headings of what follows an article, or is set into it: other articles, comments, offers. */
const OPENER =
  /^(?:more (?:information|news|stories|headlines|articles|from|on this|in this section|like this|to read|coverage|to explore|top stories)\b.{0,40}|(?:related|associated|similar|connected|suggested|recommended|latest|recent|popular|top|other|further|trending|featured|editor['’]?s['’]?|breaking)\s(?:(?:top|latest|breaking|world|must[- ]read|international|other|\w{2,14})\s)?(?:news|articles?|stor(?:y|ies)|posts?|topics?|links?|content|reading|coverage|headlines?|picks?|videos?|items?|reads?|searches|now|today)(?:\s.{0,30})?|related|trending|recommend(?:ed|ations?)(?: for you)?|search trends|you (?:may|might|could|will|would)(?: also)? (?:like|be interested(?: in)?|love|enjoy|have an interest in)\b.{0,20}|(?:most|don['’]t) (?:read|popular|viewed|shared|recent|commented|miss)\b.{0,30}|(?:read|see|watch|also|learn) (?:next|also|more|too|additionally|extra|in the news|on .{2,20})|also (?:read|in the news|see|in this section)|what to read next|what['’]s (?:new|next|trending)|in (?:other|related) news|(?:from|around|across|elsewhere on) the web|(?:we recommend|up next|next up|read this next|must[- ]reads?|in case you missed it|on (?:the|our) (?:radar|site)|top (?:10|five|ten)|news in (?:brief|pictures)|similar topics|explore more|keep reading|promoted stories|(?:new )?comments?|about the author|about us|читайте также|по теме|другие новости|ещё по теме))\s{0,2}[:»>…]{0,3}$/i

const LONGEST = 70

export const isOpener = (text: string): boolean => text.length <= LONGEST && OPENER.test(text)

/** An opener run together with the first item after it, as copied pages have it: "More InformationDUBLIN, …". */
const GLUED =
  /^(?:More Information|Related (?:News|Articles|Stories|Posts)|You (?:May|Might) (?:Also )?Like|Most (?:Read|Popular)|Latest News|Trending(?: Now)?|Recommended|Read (?:More|Also|Next)|Top Stories|More (?:News|Stories|Headlines))(?=\p{Lu}[\p{Lu}\p{Ll}])/u

export const isGluedOpener = (text: string): boolean => GLUED.test(text)
