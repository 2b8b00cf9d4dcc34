/** What a question has around its subject, in folded text: question words, years, words for a figure or a company. */
export const fillerWords = [
  /(?<![\d.])20[12]\d(?![\d.])年?|十四五期?末?期?间?/g,
  /(?:指的)?[是叫指]?什么(?:是|叫|意思)?|指的是|[是有]?多少[家个件所]?|有?[几哪][家个间所些]|怎么样|如何/g,
  /的?(?:含义|意思|定义|解释|目标值?|现状|情况|数量|数|概况)(?=$|\s)/g,
  /(?:^|\s)[有的是](?=\S)|[的有是吗呢？?](?=$|\s)/g,
  /(?:项目|企业|公司|投资|投资[方者额])$|\b(?:projects?|company|companies|firms?|invest(?:s|ors?|ments?)?)$/g,
  /\b(?:what|which|who|where|when|how|many|much|is|are|was|were|do|does|the|an?|of|in|by|for|and|there|me|about)\b/g,
  /\b(?:mean(?:s|ing)?|definition|explanation|targets?|goals?|planned|figures?|values?|number)\b/g,
];
