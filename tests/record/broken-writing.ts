import { fault } from './broken-matter.ts';
import type { BrokenRecord } from './broken-records.ts';

/** Slips of the pen, placeholders, and words of one edition in the file of another. */
export const brokenWriting: readonly BrokenRecord[] = [
  fault(
    'an explanation is still to be written',
    ['terms/san-dian.mdx', '样例词语，说明三个地点。', '待补充。'],
    'terms/san-dian.mdx: term-san-dian/explanation-1: found “待补充。” in the text, expected finished words, no placeholder; write them, or remove the entry',
  ),
  fault(
    'what an indicator measures is a note to oneself',
    ['indicators/gdp.json', '小湾一年新增的价值。', 'TODO'],
    'indicators/gdp.json: measures: found “TODO” in the text, expected finished words, no placeholder; write them, or remove the entry',
  ),
  fault(
    'a sentence begins with a note to oneself',
    ['editions/en/indicators.json', 'The value that Xiaowan adds in a year.', 'TODO: explain it.'],
    'editions/en/indicators.json: indicators.gdp.measures: found “TODO” in the text, expected finished words, no placeholder; write them, or remove the entry',
  ),
  fault(
    'what an indicator measures is filled with x',
    ['indicators/gdp.json', '小湾一年新增的价值。', 'xxx'],
    'indicators/gdp.json: measures: found “xxx” in the text, expected finished words, no placeholder; write them, or remove the entry',
  ),
  fault(
    'a paragraph has letters in the place of words',
    ['chapters/1.mdx', '本节到此结束。', '本节到此结束XXX。'],
    'chapters/1.mdx: c1-s1-p2: found “XXX” in the text, expected finished words, no placeholder; write them, or remove the entry',
  ),
  fault(
    'an explanation has the words of printers',
    [
      'editions/en/terms/san-dian.mdx',
      'A sample term that names three places.',
      'Lorem ipsum dolor sit amet.',
    ],
    'editions/en/terms/san-dian.mdx: term-san-dian/explanation-1: found “Lorem ipsum” in the text, expected finished words, no placeholder; write them, or remove the entry',
  ),
  fault(
    'a reason is a row of question marks',
    ['editions/en/outcomes.json', 'A figure of the whole city.', '???'],
    'editions/en/outcomes.json: o002.because: found “???” in the text, expected finished words, no placeholder; write them, or remove the entry',
  ),
  fault(
    'what an indicator measures is dots alone',
    ['indicators/gdp.json', '小湾一年新增的价值。', '……'],
    'indicators/gdp.json: measures: found “……” in the text, expected finished words, no placeholder; write them, or remove the entry',
  ),
  fault(
    'a bracket of the text is not closed',
    ['chapters/1.mdx', '本节到此结束。', '本节（到此结束。'],
    'chapters/1.mdx: c1-s1-p2: found “（” in the text, expected brackets and quotation marks in pairs; add the other half, or remove it',
  ),
  fault(
    'a bracket of the text is not opened',
    ['chapters/1.mdx', '本节到此结束。', '本节）到此结束。'],
    'chapters/1.mdx: c1-s1-p2: found “）” in the text, expected brackets and quotation marks in pairs; add the other half, or remove it',
  ),
  fault(
    'a quotation mark of the text is not closed',
    ['chapters/1.mdx', '本节到此结束。', '本节“到此结束。'],
    'chapters/1.mdx: c1-s1-p2: found ““” in the text, expected brackets and quotation marks in pairs; add the other half, or remove it',
  ),
  fault(
    'two quotation marks open and none closes',
    ['chapters/1.mdx', '本节到此结束。', '本节“到此“结束。'],
    'chapters/1.mdx: c1-s1-p2: found ““” in the text, expected brackets and quotation marks in pairs; add the other half, or remove it',
  ),
  fault(
    'quotation marks stand the wrong way round',
    ['chapters/1.mdx', '本节到此结束。', '本节”到此“结束。'],
    'chapters/1.mdx: c1-s1-p2: found “”” in the text, expected brackets and quotation marks in pairs; add the other half, or remove it',
  ),
  fault(
    'a bracket closes inside a quotation',
    ['chapters/1.mdx', '本节到此结束。', '本节（“到此）结束”。'],
    'chapters/1.mdx: c1-s1-p2: found “）” in the text, expected brackets and quotation marks in pairs; add the other half, or remove it',
  ),
  fault(
    'the title of a book is not closed',
    ['terms/san-dian.mdx', '样例词语，说明三个地点。', '样例词语，说明《三个地点。'],
    'terms/san-dian.mdx: term-san-dian/explanation-1: found “《” in the text, expected brackets and quotation marks in pairs; add the other half, or remove it',
  ),
  fault(
    'brackets have nothing in them',
    ['sources.json', '小湾新区五年之后', '小湾新区（）五年之后'],
    'sources.json: sources.press-001.title: found “（）” in the text, expected words between the brackets; write them, or remove the brackets',
  ),
  fault(
    'a bracket of the translation is not closed',
    ['editions/en/chapters/1.mdx', 'The section ends here.', 'The section (ends here.'],
    'editions/en/chapters/1.mdx: c1-s1-p2: found “(” in the text, expected brackets and quotation marks in pairs; add the other half, or remove it',
  ),
  fault(
    'a quotation mark of the translation is not closed',
    ['editions/en/chapters/1.mdx', 'The section ends here.', 'The “section ends here.'],
    'editions/en/chapters/1.mdx: c1-s1-p2: found ““” in the text, expected brackets and quotation marks in pairs; add the other half, or remove it',
  ),
  fault(
    'the source has the quotation marks of the other script',
    ['chapters/1.mdx', '本节到此结束。', '本节「到此」结束。'],
    'chapters/1.mdx: c1-s1-p2: found “「” in the text, expected the quotation marks of the edition; write these',
  ),
  fault(
    'the translation has straight quotation marks',
    ['editions/en/chapters/1.mdx', 'The section ends here.', 'The "section" ends here.'],
    'editions/en/chapters/1.mdx: c1-s1-p2: found “"” in the text, expected the quotation marks of the edition; write these',
  ),
  fault(
    'the translation has a straight apostrophe',
    ['editions/en/chapters/1.mdx', 'The section ends here.', "The section's end is here."],
    "editions/en/chapters/1.mdx: c1-s1-p2: found “'” in the text, expected the quotation marks of the edition; write these",
  ),
  fault(
    'the source has straight quotation marks',
    ['chapters/1.mdx', '本节到此结束。', '本节"到此"结束。'],
    'chapters/1.mdx: c1-s1-p2: found “"” in the text, expected the quotation marks of the edition; write these',
  ),
  fault(
    'a full stop stands twice',
    ['chapters/1.mdx', '本节到此结束。', '本节到此结束。。'],
    'chapters/1.mdx: c1-s1-p2: found “。。” in the text, expected one mark of punctuation, without a blank before it; remove what is too much',
  ),
  fault(
    'a comma stands twice',
    ['chapters/1.mdx', '本节到此结束。', '本节，，到此结束。'],
    'chapters/1.mdx: c1-s1-p2: found “，，” in the text, expected one mark of punctuation, without a blank before it; remove what is too much',
  ),
  fault(
    'a comma stands before a full stop',
    ['chapters/1.mdx', '本节到此结束。', '本节到此结束，。'],
    'chapters/1.mdx: c1-s1-p2: found “，。” in the text, expected one mark of punctuation, without a blank before it; remove what is too much',
  ),
  fault(
    'a full stop of the translation stands twice',
    ['editions/en/chapters/1.mdx', 'The section ends here.', 'The section ends here..'],
    'editions/en/chapters/1.mdx: c1-s1-p2: found “..” in the text, expected one mark of punctuation, without a blank before it; remove what is too much',
  ),
  fault(
    'a blank stands before a comma',
    ['editions/en/chapters/1.mdx', 'The section ends here.', 'The section , ends here.'],
    'editions/en/chapters/1.mdx: c1-s1-p2: found “ ,” in the text, expected one mark of punctuation, without a blank before it; remove what is too much',
  ),
  fault(
    'a word of the translation stands twice',
    ['editions/en/chapters/1.mdx', 'The section ends here.', 'The the section ends here.'],
    'editions/en/chapters/1.mdx: c1-s1-p2: found “The the” in the text, expected the word once; remove one of them',
  ),
  fault(
    'a preposition of the translation stands twice',
    ['editions/en/chapters/1.mdx', 'The section ends here.', 'The end of of it is here.'],
    'editions/en/chapters/1.mdx: c1-s1-p2: found “of of” in the text, expected the word once; remove one of them',
  ),
  fault(
    'a particle stands twice',
    ['chapters/1.mdx', '本节到此结束。', '本节的的内容到此结束。'],
    'chapters/1.mdx: c1-s1-p2: found “的的” in the text, expected the word once; remove one of them',
  ),
  fault(
    'a blank stands between Chinese and Latin letters',
    ['chapters/1.mdx', '本节到此结束。', '本节 ABC到此结束。'],
    'chapters/1.mdx: c1-s1-p2: found “节 A” in the text, expected no blank beside Chinese characters; remove the blank',
  ),
  fault(
    'a blank stands between Latin letters and Chinese',
    ['chapters/1.mdx', '本节到此结束。', '本节ABC 到此结束。'],
    'chapters/1.mdx: c1-s1-p2: found “C 到” in the text, expected no blank beside Chinese characters; remove the blank',
  ),
  fault(
    'a comma of the source is that of English',
    ['chapters/1.mdx', '本节到此结束。', '本节,到此结束。'],
    'chapters/1.mdx: c1-s1-p2: found “节,” in the text, expected the punctuation of Chinese beside Chinese characters; write that instead',
  ),
  fault(
    'a full stop of the source is that of English',
    ['chapters/1.mdx', '本节到此结束。', '本节到此结束.'],
    'chapters/1.mdx: c1-s1-p2: found “束.” in the text, expected the punctuation of Chinese beside Chinese characters; write that instead',
  ),
  fault(
    'brackets of the source are those of English',
    ['chapters/1.mdx', '本节到此结束。', '本节(到此)结束。'],
    'chapters/1.mdx: c1-s1-p2: found “节(” in the text, expected the punctuation of Chinese beside Chinese characters; write that instead',
  ),
  fault(
    'a ring stands for the numeral of nought',
    ['chapters/1.mdx', '本节到此结束。', '本节到二○三五年结束。'],
    'chapters/1.mdx: line 20, column 5: found U+25CB “○”, a sign that looks like another, expected U+3007 “〇”; write that instead',
  ),
  fault(
    'a paragraph of the source is English',
    ['chapters/1.mdx', '本节到此结束。', 'The section ends here now.'],
    'chapters/1.mdx: c1-s1-p2: found “The section ends here now.” in the text, expected words of the language of the edition; put it where it belongs, and translate it',
  ),
  fault(
    'what an indicator measures is English',
    ['indicators/gdp.json', '小湾一年新增的价值。', 'The value that Xiaowan adds in a year.'],
    'indicators/gdp.json: measures: found “The value that Xiaowan adds in a year.” in the text, expected words of the language of the edition; put it where it belongs, and translate it',
  ),
  fault(
    'a paragraph of the source is in traditional characters',
    ['chapters/1.mdx', '本节到此结束。', '本節到此結束。'],
    'chapters/1.mdx: c1-s1-p2: found “節” in the text, expected characters of the script of the edition; write the character of this script',
  ),
  fault(
    'a character of an explanation is the traditional one',
    ['terms/san-dian.mdx', '样例词语，说明三个地点。', '样例词語，说明三个地点。'],
    'terms/san-dian.mdx: term-san-dian/explanation-1: found “語” in the text, expected characters of the script of the edition; write the character of this script',
  ),
  fault(
    'another name of the translation is Chinese',
    ['editions/en/terms/yang-li-ma-tou.mdx', 'East Bank Jetty', '东岸码头'],
    'editions/en/terms/yang-li-ma-tou.mdx: aliases.0: found “东” in the text, expected words of the language of the edition; those of the source between ⟦ and ⟧; translate it, or set the brackets',
  ),
  fault(
    'an everyday word of the translation is Chinese',
    ['editions/en/subjects.json', '"planting trees"', '"种树"'],
    'editions/en/subjects.json: lv-hua.everyday.0: found “种” in the text, expected words of the language of the edition; those of the source between ⟦ and ⟧; translate it, or set the brackets',
  ),
  fault(
    'an area of the translation is Chinese',
    ['editions/en/sources.json', 'Dawan city', '大湾市'],
    'editions/en/sources.json: areas.city: found “大” in the text, expected words of the language of the edition; those of the source between ⟦ and ⟧; translate it, or set the brackets',
  ),
  fault(
    'an assessor of the translation is Chinese',
    ['editions/en/plan.json', 'Sample County assessment', '样例县考核指标'],
    'editions/en/plan.json: assessors.county: found “样” in the text, expected words of the language of the edition; those of the source between ⟦ and ⟧; translate it, or set the brackets',
  ),
  fault(
    'a query to try in English is Chinese',
    ['editions/en/plan.json', '"two clearances", "small jetty"', '"两清", "small jetty"'],
    'editions/en/plan.json: site.exampleQueries.0: found “两” in the text, expected words of the language of the edition; those of the source between ⟦ and ⟧; translate it, or set the brackets',
  ),
  fault(
    'the traditional page about the site is simplified',
    ['/site/zh-Hant/about.mdx', '由測試編寫。', '由测试编写。'],
    '/site/zh-Hant/about.mdx: line 3 of the text: found “测” in the text, expected characters of the script of the edition; write the character of this script',
  ),
  fault(
    'the simplified page about the site is traditional',
    ['/site/zh-Hans/about.mdx', '由测试编写。', '由測試編寫。'],
    '/site/zh-Hans/about.mdx: line 3 of the text: found “測” in the text, expected characters of the script of the edition; write the character of this script',
  ),
  fault(
    'the Chinese page about the site is English',
    ['/site/zh-Hans/about.mdx', '由测试编写。', 'The tests made it up.'],
    '/site/zh-Hans/about.mdx: line 3 of the text: found “The tests made it up.” in the text, expected words of the language of the edition; put it where it belongs, and translate it',
  ),
  fault(
    'the English page about the site is Chinese',
    ['/site/en/about.mdx', 'The tests made it up.', '由测试编写。'],
    '/site/en/about.mdx: line 3 of the text: found “由测试编写” in the text, expected words of the language of the edition; put it where it belongs, and translate it',
  ),
  fault(
    'the English page about the site has a word twice',
    ['/site/en/about.mdx', 'The tests made it up.', 'The tests made it up for for you.'],
    '/site/en/about.mdx: line 3 of the text: found “for for” in the text, expected the word once; remove one of them',
  ),
  fault(
    'the changelog says in Chinese what is to be English',
    ['/site/changelog.json', '"en": "The plan is there."', '"en": "规划上线。"'],
    '/site/changelog.json: 0.changes.0.text.en: found “规划上线” in the text, expected words of the language of the edition; put it where it belongs, and translate it',
  ),
  fault(
    'the changelog says in English what is to be Chinese',
    ['/site/changelog.json', '"zh-Hans": "规划上线。"', '"zh-Hans": "The plan is there."'],
    '/site/changelog.json: 0.changes.0.text.zh-Hans: found “The plan is there.” in the text, expected words of the language of the edition; put it where it belongs, and translate it',
  ),
  fault(
    'the reason of a revision is still to be written',
    ['/site/revisions.json', '译文漏了用途。', 'TODO'],
    '/site/revisions.json: 0.reason.zh-Hans: found “TODO” in the text, expected finished words, no placeholder; write them, or remove the entry',
  ),
  fault(
    'the reason of a move has a full stop twice',
    ['/site/redirects.json', '文件改了名。', '文件改了名。。'],
    '/site/redirects.json: 1.reason.zh-Hans: found “。。” in the text, expected one mark of punctuation, without a blank before it; remove what is too much',
  ),
  fault(
    'a paragraph of the source breaks off',
    ['chapters/1.mdx', '本节到此结束。', '本节到此结'],
    'chapters/1.mdx: c1-s1-p2: found “本节到此结” in the text, expected the end of a sentence, with its mark; write the paragraph whole',
  ),
  fault(
    'a paragraph of the translation breaks off',
    ['editions/en/chapters/1.mdx', 'The section ends here.', 'The section ends'],
    'editions/en/chapters/1.mdx: c1-s1-p2: found “section ends” in the text, expected the end of a sentence, with its mark; write the paragraph whole',
  ),
  fault(
    'a paragraph of the translation begins inside a sentence',
    ['editions/en/chapters/1.mdx', 'The section ends here.', 'the section ends here.'],
    'editions/en/chapters/1.mdx: c1-s1-p2: found “the section ” in the text, expected the beginning of a sentence; write the paragraph whole',
  ),
  fault(
    'a paragraph of the translation is a letter',
    ['editions/en/chapters/1.mdx', 'The section ends here.', 'x'],
    'editions/en/chapters/1.mdx: c1-s1-p2: found “x” in the text, expected the beginning of a sentence; write the paragraph whole',
  ),
  fault(
    'an explanation breaks off',
    ['terms/san-dian.mdx', '样例词语，说明三个地点。', '样例词语，说明三个'],
    'terms/san-dian.mdx: term-san-dian/explanation-1: found “样例词语，说明三个” in the text, expected the end of a sentence, with its mark; write the paragraph whole',
  ),
  fault(
    'an item of a box breaks off',
    ['chapters/1.mdx', '修建小码头。', '修建小码，'],
    'chapters/1.mdx: box-1-1-i1: found “码头工程。修建小码，” in the text, expected the end of a sentence, with its mark; write the paragraph whole',
  ),
  fault(
    'a rendering of the termbase is Chinese',
    ['editions/en/termbase.json', '"rendering": "three spots"', '"rendering": "三点"'],
    'editions/en/termbase.json: 2.rendering: found “三” in the text, expected words of the language of the edition; those of the source between ⟦ and ⟧; translate it, or set the brackets',
  ),
];
