/** What a question has around its subject: question words, years, words for a figure. */
const fillers = [
  /20[12]\d年?|十四五期?末?期?间?/g,
  /(?:指的)?[是叫指]?什么(?:是|叫|意思)?|指的是|[是有]?多少[家个件所]?|有?[几哪][家个间所些]|怎么样|如何/g,
  /的?(?:含义|意思|定义|解释|目标值?|现状|情况|数量|数|概况)(?=$|\s)/g,
  /(?:^|\s)[有的是](?=\S)|[的有是吗呢？?](?=$|\s)/g,
  /(?:项目|企业|公司)(?=$)|\b(?:projects?|company|companies|firms?)$/g,
  /\b(?:what|which|who|where|when|how|many|much|is|are|was|were|do|does|the|an?|of|in|by|for|there|me|about)\b/g,
  /\b(?:mean(?:s|ing)?|definition|explanation|targets?|goals?|planned|figures?|values?|number)\b/g,
];
const zone = /江阴(?:国家)?(?:高新区)?|高新区|园区|\bjiangyin\b|\b(?:national )?high-tech zone\b|\bzone\b/g;
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A folded query without what a question has around its subject. */
export function withoutFillers(folded: string): string {
  return tidy(fillers.reduce((text, filler) => text.replace(filler, ' '), folded));
}

/** A folded query without the name of the zone, which the whole plan is about. */
export function withoutZone(folded: string): string {
  return tidy(folded.replace(zone, ' '));
}

/** A folded query with its small numbers written the other way: in digits or in words. */
export function withOtherNumerals(folded: string): string {
  const words = /\p{Script=Han}/u.test(folded) ? numerals : numberWords;
  const pattern = words === numerals ? /(?<!\d)(?:10|[1-9])(?!\d)/g : /\b(?:10|[1-9])\b/g;
  const inWords = folded.replace(pattern, (digits) => words[Number(digits) - 1] ?? digits);
  if (inWords !== folded) return inWords;
  const word =
    words === numerals
      ? /[一二三四五六七八九十]/g
      : /\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/g;
  return folded.replace(word, (found) => String(words.indexOf(found) + 1));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
