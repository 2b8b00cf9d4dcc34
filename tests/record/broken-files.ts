import type { BrokenRecord } from './broken-records.ts';
import type { Change } from './fixture-site.ts';

const chapter = 'chapters/1.mdx';
const english = 'editions/en/chapters/1.mdx';

/** Chinese as GBK has it, in a file that is ASCII otherwise. */
const inGbk = Buffer.concat([
  Buffer.from('---\nnumber: 1\ntitle: '),
  Buffer.from([0xd1, 0xf9, 0xc0, 0xfd]),
  Buffer.from('\n---\n'),
]);

function replace(file: string, from: string, to: string): Change[] {
  return [{ file, from, to }];
}

/** Puts a character into a paragraph of a chapter. */
function insert(character: string): Change[] {
  return replace(chapter, '本节到此结束。', `本节到此${character}结束。`);
}

/** Files with one fault each in their bytes, characters, form or name, and what the build says of it. */
export const brokenFiles: readonly BrokenRecord[] = [
  {
    name: 'a file is saved as GBK',
    changes: [{ file: chapter, bytes: inGbk }],
    message:
      'chapters/1.mdx: line 3, byte 8: found the byte 0xD1, which is not UTF-8, expected a file saved as UTF-8; open it in the encoding in which it was saved, such as GBK or UTF-16, and save it as UTF-8',
  },
  {
    name: 'a file is saved as UTF-16',
    changes: [{ file: 'plan.json', bytes: Buffer.from('\uFEFF{ "id": "x" }', 'utf16le') }],
    message:
      'plan.json: line 1, byte 1: found the byte 0xFF, which is not UTF-8, expected a file saved as UTF-8; open it in the encoding in which it was saved, such as GBK or UTF-16, and save it as UTF-8',
  },
  {
    name: 'a file is saved as Latin-1',
    changes: [{ file: english, bytes: Buffer.from('---\ntitle: Café\n---\n', 'latin1') }],
    message:
      'editions/en/chapters/1.mdx: line 2, byte 11: found the byte 0xE9, which is not UTF-8, expected a file saved as UTF-8; open it in the encoding in which it was saved, such as GBK or UTF-16, and save it as UTF-8',
  },
  {
    name: 'a file breaks off inside a character',
    changes: [{ file: 'notice.json', bytes: Buffer.from('{ "notice": "湾').subarray(0, -1) }],
    message:
      'notice.json: line 1, byte 14: found the byte 0xE6, which is not UTF-8, expected a file saved as UTF-8; open it in the encoding in which it was saved, such as GBK or UTF-16, and save it as UTF-8',
  },
  {
    name: 'a file is empty',
    changes: [{ file: 'statements.json', text: '' }],
    message:
      'statements.json: (file): found a file that is not JSON (Unexpected end of JSON input), expected well-formed JSON; correct the file there',
  },
  {
    name: 'a text has a vertical tab',
    changes: insert('\u000B'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+000B LINE TABULATION, a control character, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a control of C1',
    changes: insert('\u0085'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+0085 NEXT LINE, a control character, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a zero-width space',
    changes: insert('\u200B'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+200B ZERO WIDTH SPACE, a character that cannot be seen, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a soft hyphen',
    changes: insert('\u00AD'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+00AD SOFT HYPHEN, a character that cannot be seen, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a word joiner',
    changes: insert('\u2060'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+2060 WORD JOINER, a character that cannot be seen, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a byte-order mark inside',
    changes: insert('\uFEFF'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+FEFF ZERO WIDTH NO-BREAK SPACE, a character that cannot be seen, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text turns the direction of writing',
    changes: insert('\u202E'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+202E RIGHT-TO-LEFT OVERRIDE, a control of writing direction, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a variation selector',
    changes: insert('\uFE0F'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+FE0F, a variation selector, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a tag character',
    changes: insert('\u{E0041}'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+E0041, a character that cannot be seen, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has an ideographic space',
    changes: insert('\u3000'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+3000 IDEOGRAPHIC SPACE, a blank of another width, expected U+0020 SPACE; write that instead',
  },
  {
    name: 'a text has a no-break space',
    changes: insert('\u00A0'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+00A0 NO-BREAK SPACE, a blank of another width, expected U+0020 SPACE; write that instead',
  },
  {
    name: 'a text has a line separator',
    changes: insert('\u2028'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+2028 LINE SEPARATOR, a blank of another width, expected U+0020 SPACE; write that instead',
  },
  {
    name: 'a text has a private character',
    changes: insert('\uE000'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+E000, a private character, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has the mark of a lost character',
    changes: insert('\uFFFD'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+FFFD REPLACEMENT CHARACTER, the mark of a lost character, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a code point that is no character',
    changes: insert('\uFDD0'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+FDD0, a code point that is no character, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a code point not assigned',
    changes: insert('\u0378'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+0378, a code point without a character, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a radical of the supplement',
    changes: insert('\u2ED3'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+2ED3 “⻓”, a radical, expected U+957F “长”; write that instead',
  },
  {
    name: 'a text has a Kangxi radical',
    changes: insert('\u2F13'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+2F13 “⼓”, a radical, expected U+52F9 “勹”; write that instead',
  },
  {
    name: 'a text has a compatibility ideograph',
    changes: insert('\uF90A'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+F90A “金”, a double of another character, expected U+91D1 “金”; write that instead',
  },
  {
    name: 'a text has a part of an ideograph',
    changes: insert('\u2FF0'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+2FF0 “⿰”, a part of a character, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a full-width digit',
    changes: insert('\uFF13'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+FF13 “３”, a full-width letter or digit, expected U+0033 “3”; write that instead',
  },
  {
    name: 'a text has a full-width letter',
    changes: insert('\uFF21'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+FF21 “Ａ”, a full-width letter or digit, expected U+0041 “A”; write that instead',
  },
  {
    name: 'a text has a half-width kana',
    changes: insert('\uFF71'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+FF71 “ｱ”, a form for another layout, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a vertical bracket',
    changes: insert('\uFE35'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+FE35 “︵”, a form for another layout, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a ligature',
    changes: insert('\uFB01'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+FB01 “ﬁ”, a letter joined to another or set high or low, expected “fi”; write that instead',
  },
  {
    name: 'a text has a Cyrillic letter',
    changes: insert('\u0410'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+0410 “А”, a letter of a script or style that the record does not use, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has the long mark of kana',
    changes: insert('\u30FC'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+30FC “ー”, a letter of a script or style that the record does not use, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a styled letter',
    changes: insert('\u{1D400}'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+1D400 “𝐀”, a letter of a script or style that the record does not use, expected U+0041 “A”; write that instead',
  },
  {
    name: 'a text has the sign of ohm',
    changes: insert('\u2126'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+2126 “Ω”, a double of another character, expected U+03A9 “Ω”; write that instead',
  },
  {
    name: 'a text has an Arabic digit',
    changes: insert('\u0663'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+0663 “٣”, a digit of another script, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has an accent without letter',
    changes: insert('\u0301'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+0301, an accent without its letter, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a pictograph',
    changes: insert('\u{1F600}'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+1F600 “😀”, a pictograph, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a text has a braille blank',
    changes: insert('\u2800'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+2800 “⠀”, a sign of a script that the record does not use, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'an escape of JSON hides a vertical tab',
    changes: replace('plan.json', '小湾样例规划', '小湾\\u000b样例规划'),
    message:
      'plan.json: line 5, column 17: found U+000B LINE TABULATION, a control character, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'an escape of JSON hides half a character',
    changes: replace('plan.json', '小湾样例规划', '小湾\\ud83d样例规划'),
    message:
      'plan.json: line 5, column 17: found U+D83D, half of a surrogate pair, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'an escape of JSON hides a full-width digit',
    changes: replace('projects.json', '1200万元', '\\uff11200万元'),
    message:
      'projects.json: line 11, column 21: found U+FF11 “１”, a full-width letter or digit, expected U+0031 “1”; write that instead',
  },
  {
    name: 'an escape in a key of JSON hides a character',
    changes: replace('indicators/gdp.json', '"2033"', '"2033\\u200b"'),
    message:
      'indicators/gdp.json: line 22, column 9: found U+200B ZERO WIDTH SPACE, a character that cannot be seen, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'an escape of YAML hides a character',
    changes: replace('terms/san-dian.mdx', 'term: 三点', 'term: "三\\u200B点"'),
    message:
      'terms/san-dian.mdx: line 3, column 7: found U+200B ZERO WIDTH SPACE, a character that cannot be seen, expected characters that content/README.md permits; remove it, or write what the print has',
  },
  {
    name: 'a reference hides a character',
    changes: replace(chapter, '本节到此结束。', '本节到此&#x200B;结束。'),
    message:
      'chapters/1.mdx: line 20, column 5: found the reference &#x200B;, expected characters, not references to them; write the character itself',
  },
  {
    name: 'a named reference stands in the text',
    changes: replace(english, 'The section ends', 'The section&nbsp;ends'),
    message:
      'editions/en/chapters/1.mdx: line 18, column 12: found the reference &nbsp;, expected characters, not references to them; write the character itself',
  },
  {
    name: 'a reference stands in an attribute',
    changes: replace(chapter, '"样例重点工程"', '"样例&shy;重点工程"'),
    message:
      'chapters/1.mdx: line 28, column 28: found the reference &shy;, expected characters, not references to them; write the character itself',
  },
  {
    name: 'a value of JSON has a line break',
    changes: replace('plan.json', '小湾样例规划', '小湾\\n样例规划'),
    message:
      'plan.json: line 5, column 17: found U+000A LINE FEED in the value, expected a text in one line; write a blank, or an entry each where the field is a list',
  },
  {
    name: 'a value of JSON has a tab',
    changes: replace('plan.json', '小湾样例规划', '小湾\\t样例规划'),
    message:
      'plan.json: line 5, column 17: found U+0009 CHARACTER TABULATION in the value, expected a text in one line; write a blank, or an entry each where the field is a list',
  },
  {
    name: 'a text of front matter keeps its line breaks',
    changes: replace('terms/san-dian.mdx', 'term: 三点', 'term: |-\n  三\n  点'),
    message:
      'terms/san-dian.mdx: line 3, column 7: found U+000A LINE FEED in the value, expected a text in one line; write a blank, or an entry each where the field is a list',
  },
  {
    name: 'a key of JSON stands twice',
    changes: replace('indicators/gdp.json', '"2034": "73"', '"2033": "67",\n        "2034": "73"'),
    message:
      'indicators/gdp.json: line 23, column 9: found the key “2033” a second time, expected every key once; keep the one with the right value',
  },
  {
    name: 'a key of JSON stands twice, once in escapes',
    changes: replace('plan.json', '"copies": 3', '"copies": 3, "\\u0063opies": 4'),
    message:
      'plan.json: line 34, column 16: found the key “copies” a second time, expected every key once; keep the one with the right value',
  },
  {
    name: 'a key of JSON is one that programs keep for themselves',
    changes: replace('editions/en/indicators.json', '"groups": {', '"groups": { "__proto__": "x",'),
    message:
      'editions/en/indicators.json: line 14, column 15: found the key __proto__, expected every key once; keep the one with the right value',
  },
  {
    name: 'a field of front matter stands twice',
    changes: replace(chapter, 'title: 样例先行', 'title: 样例先行\ntitle: 样例后行'),
    message:
      'chapters/1.mdx: line 4, column 1: found the key “title” a second time, expected every key once; keep the one with the right value',
  },
  {
    name: 'a field in braces stands twice',
    changes: replace(chapter, 'number: 1\ntitle: 样例先行', '{ number: 1, title: 样例先行, number: 1 }'),
    message:
      'chapters/1.mdx: line 2, column 27: found the key “number” a second time, expected every key once; keep the one with the right value',
  },
  {
    name: 'a number has needless zeros',
    changes: replace('plan.json', '"copies": 3', '"copies": 3.0'),
    message:
      'plan.json: line 34, column 13: found 3.0, expected a number in plain digits; write it without sign, exponent or needless zeros, or in quotation marks where the field is a text',
  },
  {
    name: 'a number of front matter has a zero before it',
    changes: replace('terms/san-dian.mdx', 'note: 2', 'note: 02'),
    message:
      'terms/san-dian.mdx: line 2, column 7: found 02, expected a number in plain digits; write it without sign, exponent or needless zeros, or in quotation marks where the field is a text',
  },
  {
    name: 'a comment follows a value',
    changes: replace(chapter, 'title: 样例先行', 'title: 样例先行 # 暂定'),
    message:
      'chapters/1.mdx: line 3, column 8: found a value with a part that YAML does not read as text (after #, &, * or !), expected a text that is shown whole; put it in quotation marks, or remove the comment',
  },
  {
    name: 'an anchor swallows a part of a value',
    changes: replace('terms/san-dian.mdx', 'term: 三点', 'term: &三 点'),
    message:
      'terms/san-dian.mdx: line 3, column 10: found a value with a part that YAML does not read as text (after #, &, * or !), expected a text that is shown whole; put it in quotation marks, or remove the comment',
  },
  {
    name: 'a tag swallows a part of a value',
    changes: replace('terms/san-dian.mdx', 'term: 三点', 'term: !三 点'),
    message:
      'terms/san-dian.mdx: line 3, column 8: found front matter that is not YAML (Tags and anchors must be separated from the next token by white space), expected fields such as title: …; correct the line, or put the text in quotation marks',
  },
  {
    name: 'a file has no front matter',
    changes: replace('terms/san-dian.mdx', '---\nnote: 2', 'note: 2'),
    message:
      'terms/san-dian.mdx: line 1: found no front matter, expected a line ---, the fields, and a line --- again; write it as content/README.md shows',
  },
  {
    name: 'front matter does not end',
    changes: replace('terms/san-dian.mdx', '  - “三点”\n---', '  - “三点”'),
    message:
      'terms/san-dian.mdx: line 1: found no front matter, expected a line ---, the fields, and a line --- again; write it as content/README.md shows',
  },
  {
    name: 'a chapter is copied',
    changes: [{ file: 'chapters/1 copy.mdx', copyOf: chapter }],
    message:
      'chapters/1 copy.mdx: (file name): found a file that is no part of the record, expected {chapter}.mdx ({chapter} is preface or the number of a chapter); remove it, or give it the right name',
  },
  {
    name: 'a chapter of the translation is copied',
    changes: [{ file: 'editions/en/chapters/1 (1).mdx', copyOf: english }],
    message:
      'editions/en/chapters/1 (1).mdx: (file name): found a file that is no part of the record, expected {chapter}.mdx ({chapter} is preface or the number of a chapter); remove it, or give it the right name',
  },
  {
    name: 'a chapter is copied under another number',
    changes: [{ file: 'chapters/2.mdx', copyOf: chapter }],
    message:
      'chapters/2.mdx: (file name): found the name 2.mdx, expected 1.mdx, as its number says; remove the copy, rename the file or correct the number',
  },
  {
    name: 'a chapter of the translation is copied under another number',
    changes: [{ file: 'editions/en/chapters/2.mdx', copyOf: english }],
    message:
      'editions/en/chapters/2.mdx: (file name): found the name 2.mdx, expected 1.mdx, as its number says; remove the copy, rename the file or correct the number',
  },
  {
    name: 'a table is copied under another number',
    changes: [{ file: 'tables/box-1-3.json', copyOf: 'tables/box-1-2.json' }],
    message:
      'tables/box-1-3.json: (file name): found the name box-1-3.json, expected box-1-2.json or table-1-2.json, as its number says; remove the copy, rename the file or correct the number',
  },
  {
    name: 'a table of the translation is copied under another number',
    changes: [{ file: 'editions/en/tables/box-1-3.json', copyOf: 'editions/en/tables/box-1-2.json' }],
    message:
      'editions/en/tables/box-1-3.json: (file): found a translation of nothing, expected a file of this name in tables; remove it, or give it the name of the file that it translates',
  },
  {
    name: 'a term is copied under another name',
    changes: [{ file: 'terms/san-dian-2.mdx', copyOf: 'terms/san-dian.mdx' }],
    message:
      'terms: note: found 2 twice, in san-dian-2 and san-dian, expected every one once; number one of them anew',
  },
  {
    name: 'a term of the translation is copied under another name',
    changes: [{ file: 'editions/en/terms/san-dian-2.mdx', copyOf: 'editions/en/terms/san-dian.mdx' }],
    message:
      'editions/en/terms/san-dian-2.mdx: (file): found a translation of nothing, expected a file of this name in terms; remove it, or give it the name of the file that it translates',
  },
  {
    name: 'a term has a name in another script',
    changes: [{ file: 'terms/三点.mdx', copyOf: 'terms/san-dian.mdx' }],
    message:
      'terms/三点.mdx: (file name): found a file that is no part of the record, expected {slug}.mdx ({slug} is digits and lower-case letters joined by hyphens); remove it, or give it the right name',
  },
  {
    name: 'a backup stands beside a table',
    changes: [{ file: 'tables/box-1-2.json.bak', copyOf: 'tables/box-1-2.json' }],
    message:
      'tables/box-1-2.json.bak: (file name): found a file that is no part of the record, expected {table}.json ({table} is box-, table- or annex- and a number); remove it, or give it the right name',
  },
  {
    name: 'a file has another ending',
    changes: [{ file: 'chapters/2.md', copyOf: chapter }],
    message:
      'chapters/2.md: (file name): found a file that is no part of the record, expected {chapter}.mdx ({chapter} is preface or the number of a chapter); remove it, or give it the right name',
  },
  {
    name: 'a file is written in capitals',
    changes: [{ file: 'Plan.json', copyOf: 'plan.json' }],
    message:
      'Plan.json: (file name): found a file that is no part of the record, expected plan.json, notice.json, statements.json, commitments.json, projects.json, organizations.json, in-short.json, corrections.json, sources.json, outcomes.json, checks.json; remove it, or give it the right name',
  },
  {
    name: 'an ending is written in capitals',
    changes: [{ file: 'chapters/2.MDX', copyOf: chapter }],
    message:
      'chapters/2.MDX: (file name): found a file that is no part of the record, expected {chapter}.mdx ({chapter} is preface or the number of a chapter); remove it, or give it the right name',
  },
  {
    name: 'a folder is written in capitals',
    changes: [{ file: 'Terms/san-dian.mdx', copyOf: 'terms/san-dian.mdx' }],
    message:
      'Terms/: (folder name): found a folder that is no part of the record, expected chapters/, tables/, terms/, indicators/, subjects/, editions/, source-text/; remove it, or give it the right name',
  },
  {
    name: 'a folder stands in a folder',
    changes: [{ file: 'chapters/old/1.mdx', copyOf: chapter }],
    message:
      'chapters/old/: (folder name): found a folder that is no part of the record, expected a folder that content/README.md names; remove it, or give it the right name',
  },
  {
    name: 'an edition is unknown',
    changes: [{ file: 'editions/fr/plan.json', copyOf: 'editions/en/plan.json' }],
    message:
      'editions/fr/: (folder name): found a folder that is no part of the record, expected zh-Hant/, en/; remove it, or give it the right name',
  },
  {
    name: 'an edition is written in small letters',
    changes: [{ file: 'editions/zh-hant/wording.json', copyOf: 'editions/zh-Hant/wording.json' }],
    message:
      'editions/zh-hant/: (folder name): found a folder that is no part of the record, expected zh-Hant/, en/; remove it, or give it the right name',
  },
  {
    name: 'a file of an edition stands in another',
    changes: [{ file: 'editions/zh-Hant/plan.json', copyOf: 'editions/en/plan.json' }],
    message:
      'editions/zh-Hant/plan.json: (file name): found a file that is no part of the record, expected wording.json; remove it, or give it the right name',
  },
  {
    name: 'an unknown file stands beside the plan',
    changes: [{ file: 'notes.txt', text: 'x' }],
    message:
      'notes.txt: (file name): found a file that is no part of the record, expected plan.json, notice.json, statements.json, commitments.json, projects.json, organizations.json, in-short.json, corrections.json, sources.json, outcomes.json, checks.json; remove it, or give it the right name',
  },
  {
    name: 'an unknown file stands beside the plans',
    changes: [{ file: '/notes.txt', text: 'x' }],
    message:
      '/notes.txt: (file name): found a file that is no part of the record, expected README.md; remove it, or give it the right name',
  },
  {
    name: 'a folder has no plan',
    changes: [{ file: '/xiaowan-2036-2040/', text: '' }],
    message:
      '/xiaowan-2036-2040/: (folder): found no plan.json, expected a plan in every folder but site; add plan.json as content/README.md describes, or remove the folder',
  },
  {
    name: 'a folder of a plan is copied',
    changes: [{ file: '/xiaowan-2031-2035 copy/plan.json', copyOf: 'plan.json' }],
    message:
      '/xiaowan-2031-2035 copy/: (folder name): found a folder that is no part of the record, expected {plan}/, site/ ({plan} is the id of a plan); remove it, or give it the right name',
  },
  {
    name: 'a page about the site is copied',
    changes: [{ file: '/site/en/about copy.mdx', copyOf: '/site/en/about.mdx' }],
    message:
      '/site/en/about copy.mdx: (file name): found a file that is no part of the record, expected about.mdx; remove it, or give it the right name',
  },
  {
    name: 'a page about the site is no MDX',
    changes: replace('/site/en/about.mdx', '<h2 id="source">', '<h2 id="source"'),
    message:
      '/site/en/about.mdx: line 1 of the text: found text that is not MDX (Unexpected character `<` (U+003C) in attribute name, expected an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a value; whitespace before attributes; or the end of the tag), expected Markdown with HTML elements; close the element or remove the brace',
  },
  {
    name: 'a page about the site has code',
    changes: replace('/site/en/about.mdx', 'The tests made it up.', '{"The tests made it up."}'),
    message:
      '/site/en/about.mdx: line 3 of the text: found code, expected Markdown with HTML elements; remove the braces, or the import',
  },
  {
    name: 'an attribute is unknown',
    changes: replace(chapter, '<Note n="2" />', '<Note n="2" m="3" />'),
    message:
      'chapters/1.mdx: line 21 of the text: found <Note> with the attribute m, expected n, each once; remove the attribute',
  },
  {
    name: 'an attribute stands twice',
    changes: replace(chapter, '<Note n="2" />', '<Note n="2" n="3" />'),
    message:
      'chapters/1.mdx: line 21 of the text: found <Note> with two attributes n, expected n, each once; remove the attribute',
  },
  {
    name: 'a point has text in it',
    changes: replace(chapter, '<Page n="3" />', '<Page n="3">三</Page>'),
    message:
      'chapters/1.mdx: line 27 of the text: found <Page> with text in it, expected <Page … />; set the text before or after the element',
  },
  {
    name: 'two boxes have the same number',
    changes: replace(chapter, '<Box number="1-2" />', '<Box number="1-2" />\n\n<Box number="1-2" />'),
    message:
      'chapters/1.mdx: box-1-2: found its number a second time, expected every box and table once; correct the number',
  },
  {
    name: 'the table of indicators has no file',
    changes: [
      { file: 'tables/table-1-1.json', remove: true },
      { file: 'editions/en/tables/table-1-1.json', remove: true },
    ],
    message:
      'chapters/1.mdx: table-1-1: found no table of that number, expected its title and columns in tables/table-1-1.json; add the table, or correct the number',
  },
  {
    name: 'a row of a table stands twice',
    changes: replace('tables/box-1-2.json', '"number": 2', '"number": 1'),
    message: 'tables/box-1-2.json: rows: found 1 twice, expected every one once; number one of them anew',
  },
  {
    name: 'a row of a translated table stands twice',
    changes: replace('editions/en/tables/box-1-2.json', '"number": 2', '"number": 1'),
    message:
      'editions/en/tables/box-1-2.json: rows: found 1 twice, expected every one once; number one of them anew',
  },
  {
    name: 'a line of the notice stands twice',
    changes: replace('notice.json', '"notice-number"', '"notice-issuer"'),
    message: 'notice.json: id: found notice-issuer twice, expected every one once; number one of them anew',
  },
  {
    name: 'an entry of the termbase stands twice',
    changes: replace('editions/en/termbase.json', '"term": "三点"', '"term": "两清"'),
    message:
      'editions/en/termbase.json: entries: found 两清 twice, expected every one once; number one of them anew',
  },
  {
    name: 'the translation lacks a box with rows',
    changes: replace(english, '\n\n<Box number="1-2" />', ''),
    message:
      'editions/en/tables/box-1-2.json: box-1-2: found nothing, expected box-1-2 in this place, as in the source; align the translation with the source',
  },
  {
    name: 'the translation lacks the table of indicators',
    changes: replace(english, '<IndicatorTable number="1-1" />\n\n', ''),
    message:
      'editions/en/tables/table-1-1.json: table-1-1: found c1-s2, expected table-1-1 in this place, as in the source; align the translation with the source',
  },
  {
    name: 'the translation has a page of print',
    changes: replace(english, 'The section ends here.', '<Page n="2" />\n\nThe section ends here.'),
    message:
      'editions/en/chapters/1.mdx: c1-s1-p2: found a page of print, expected no <Page>; align the translation with the source',
  },
  {
    name: 'an explanation has a mark',
    changes: replace(
      'terms/san-dian.mdx',
      '样例词语，说明三个地点。',
      '样例词语，说明三个<Page n="3" />地点。',
    ),
    message:
      'terms/san-dian.mdx: paragraph 1 of the text: found an element, a heading or ***, expected an explanation in plain paragraphs; remove it',
  },
  {
    name: 'a subsection ends twice',
    changes: replace(english, '***', '***\n\n***'),
    message:
      'editions/en/chapters/1.mdx: *** number 2: found no subsection before it, expected *** between a subsection and paragraphs of its section; remove it',
  },
  {
    name: 'a subsection ends before a section',
    changes: replace(chapter, '***\n\n本节到此结束。\n\n<IndicatorTable number="1-1" />', '***'),
    message:
      'chapters/1.mdx: *** number 1: found nothing of the section after it, expected *** between a subsection and paragraphs of its section; remove it',
  },
  {
    name: 'a row has a cell too many',
    changes: replace('tables/box-1-2.json', 'null', 'null, null'),
    message:
      'tables/box-1-2.json: row 2: found 3 cells after the number, expected 2, one for each other column; compare with the print; null stands for a cell that the one above reaches into',
  },
  {
    name: 'an annex is missing',
    changes: [
      { file: 'tables/annex-1.json', remove: true },
      { file: 'editions/en/tables/annex-1.json', remove: true },
    ],
    message:
      'tables/annex-1.json: (file): found no such file, expected the title and columns of the annex; add it as content/README.md describes',
  },
  {
    name: 'an element is torn',
    changes: replace(chapter, '率<Page n="2" />', '率< Page n="2" />'),
    message:
      'chapters/1.mdx: line 11 of the text: found “<” in the text, expected an element, or a text without this sign; complete the element, or remove the sign',
  },
];
