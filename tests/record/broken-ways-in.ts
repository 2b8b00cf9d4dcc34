import type { BrokenRecord } from './broken-records.ts';

const term = 'terms/san-dian.mdx';
const subject = 'subjects/lv-hua.json';

/** A fault by one replacement, and the line that is said of its file. */
function fault(
  name: string,
  [file, from, to]: readonly [file: string, from: string, to: string],
  message: string,
): BrokenRecord {
  return { name, changes: [{ file, from, to }], message: `${file}: ${message}` };
}

/** Small faults in terms, subjects, organizations and commitments, by which readers find their way. */
export const brokenWaysIn: readonly BrokenRecord[] = [
  fault(
    'pinyin has no tones',
    [term, 'pinyin: sān diǎn', 'pinyin: sān dian'],
    'pinyin: found "sān dian", expected pinyin by word with its tones, such as xiàndài zhōngyàochǎng; correct this field',
  ),
  fault(
    'the pinyin of a term is that of another',
    [term, 'pinyin: sān diǎn', 'pinyin: sì diǎn'],
    '(file name): found the slug san-dian, expected digits and letters of “三点” or syllables of sidian; name the file by the coinage, never by a translation',
  ),
  fault(
    'a definition has two places',
    [term, 'note: 2', 'note: 2\ndefinedAt: c1-s2-p1'],
    'definition: found a definition with a note, c1-s2-p1 as its place, expected a note and its words; or words of the text and the unit definedAt; or none of them; write what is missing, or remove what is too much',
  ),
  fault(
    'a use of a term stands twice',
    [term, '  - “三点”', '  - “三点”\n  - “三点”'],
    'uses.1: found "“三点”", expected a value once in its list; correct this field',
  ),
  fault(
    'a term names a source that is not there',
    [term, 'kind: coinage', 'kind: coinage\nsources:\n  - press-009'],
    'sources: found press-009, expected the id of a source in sources.json; correct the id, or add the source',
  ),
  fault(
    'two terms are used by the same string',
    [term, '  - “三点”', '  - “三点”\n  - “两清”'],
    'uses: found ““两清””, which liang-qing has too, expected a string that one term alone has; give it to one of the two, or write a longer string',
  ),
  fault(
    'an exception of a term has none of its uses',
    [term, 'kind: coinage', 'kind: coinage\nexcept:\n  - 小码头'],
    'except: found “小码头”, expected a string of the text with one of the uses in it; copy it from the text',
  ),
  fault(
    'a word of a subject does not stand in the text',
    [subject, '"words": ["绿化"]', '"words": ["绿化", "绿地"]'],
    'words: found “绿地”, expected a string that stands in the text of the plan; copy it from the text, or move it to everyday',
  ),
  fault(
    'an exception of a subject has none of its words',
    [subject, '"words": ["绿化"]', '"words": ["绿化"], "except": ["行道树"]'],
    'except: found “行道树”, expected a longer string that contains one of the words; remove it, or correct it',
  ),
  fault(
    'a unit is added to a subject that has it already',
    [subject, '"unit": "box-1-1-i1"', '"unit": "box-1-1-i2"'],
    'also: found the unit box-1-1-i2, expected a unit of the plan that has none of the words; correct the id, or remove it',
  ),
  fault(
    'a unit is left out of a subject that does not have it',
    [subject, '"also"', '"leave": [{ "unit": "box-1-1-i1", "reason": "码头边也种树。" }], "also"'],
    'leave: found the unit box-1-1-i1, expected a unit of the plan that has one of the words; correct the id, or remove it',
  ),
  fault(
    'a subject leads to one that is not there',
    [subject, '["xiao-wan"]', '["da-wan"]'],
    'see: found da-wan, expected the slug of a subject; correct the slug',
  ),
  fault(
    'a subject is measured by an indicator that is not there',
    [subject, '"everyday"', '"indicators": ["tree-covers"], "everyday"'],
    'indicators: found tree-covers, expected the slug of an indicator; correct the slug',
  ),
  fault(
    'a subject has an everyday word twice',
    [subject, '["种树"]', '["种树", "种树"]'],
    'everyday.1: found "种树", expected a value once in its list; correct this field',
  ),
  fault(
    'an organization has a name twice',
    ['organizations.json', '"kind": "company"', '"shortNames": ["小湾建设公司"], "kind": "company"'],
    'xiao-wan-jian-she.shortNames: found “小湾建设公司”, which xiao-wan-jian-she has too, expected every name and short name once; keep it where it belongs',
  ),
  fault(
    'the name of an organization does not stand in the plan',
    ['organizations.json', '"小湾建设公司"', '"小湾建设集团公司"'],
    'xiao-wan-jian-she.name: found “小湾建设集团公司”, expected a name that stands in a unit of the plan; copy the fullest form from the plan',
  ),
  fault(
    'an organization invests in a project that is not there',
    ['organizations.json', '"prj-02"', '"prj-09"'],
    'xiao-wan-jian-she.projects: found the project prj-09, expected ids of lines of annex 1 in which it invests; correct the id, or add the form that annex 1 prints to the short names',
  ),
  fault(
    'an organization is listed in a row that does not name it',
    ['organizations.json', '"kind": "company"', '"listingRow": "box-1-2-r1", "kind": "company"'],
    'xiao-wan-jian-she.listingRow: found box-1-2-r1, expected the row of a table that names the organization; correct the number of the row',
  ),
  fault(
    'an industry does not open a paragraph',
    ['organizations.json', '"c1-s2-p1"', '"c1-p1"'],
    'industries: found c1-p1, expected the id of a paragraph that opens with the name of an industry; correct the id',
  ),
  fault(
    'a commitment names an outcome that is not there',
    ['commitments.json', '"deadline": null', '"outcomes": ["o999"], "deadline": null'],
    'c1-s1-p1-1.outcomes: found o999, expected the id of an outcome; correct the entry',
  ),
];
