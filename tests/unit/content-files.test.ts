import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { contentPaths } from '../../src/content-model/content-files.ts';
import { normalised, refusalOf, refused } from '../../src/content-model/files/characters.ts';
import { joinLines } from '../../src/content-model/files/join-lines.ts';
import { listFiles } from '../../src/content-model/files/list-files.ts';
import { joinParagraphs } from '../../src/content-model/files/page-text.ts';
import { checkPaths } from '../../src/content-model/files/paths.ts';
import { readFrontMatter } from '../../src/content-model/files/read-front-matter.ts';
import { readText } from '../../src/content-model/files/read-text.ts';

test('lines are joined without a blank beside Chinese, with one between words', () => {
  const cases = [
    ['瞄准\n汽车', '瞄准汽车'],
    ['瞄准 \n  汽车', '瞄准汽车'],
    ['重点，\n发展汽车', '重点，发展汽车'],
    ['发展\n（汽车）', '发展（汽车）'],
    ['开展\n“三点”\n行动', '开展“三点”行动'],
    ['建设\n5G\n基站和数据中心', '建设5G基站和数据中心'],
    ['围绕New\nEnergy发展新能源汽车产业', '围绕New Energy发展新能源汽车产业'],
    ['𠀀\n𠀁', '𠀀𠀁'],
    ['打造 新高地\n新平台', '打造 新高地新平台'],
    ['the key\nindustries', 'the key industries'],
    ['“the end”\n“of it”', '“the end” “of it”'],
    ['the river is called 敔山湾\nin Chinese', 'the river is called 敔山湾 in Chinese'],
    ['the lake 敔山\n湾 in the north of the zone', 'the lake 敔山湾 in the north of the zone'],
    ['one paragraph\n\nanother', 'one paragraph\n\nanother'],
    ['no break', 'no break'],
  ] as const;
  for (const [text, joined] of cases) expect(joinLines([text]), text).toEqual([joined]);
});

test('lines are joined across elements', () => {
  expect(joinLines(['瞄准', '\n汽车'])).toEqual(['瞄准', '汽车']);
  expect(joinLines(['瞄准\n', '汽车'])).toEqual(['瞄准', '汽车']);
  expect(joinLines(['key\n', 'industries'])).toEqual(['key ', 'industries']);
  const page = '瞄准\n<b>汽车</b>\n产业\n\n## 标题\n正文\n\n```\n代\n码\n```\n';
  expect(joinParagraphs(page, 'x.mdx')).toBe('瞄准<b>汽车</b>产业\n\n## 标题\n正文\n\n```\n代\n码\n```\n');
});

test('folded texts of front matter are joined as paragraphs are', () => {
  const cases = [
    ['term: 瞄准\n  汽车', '瞄准汽车'],
    ['term: "瞄准\n  汽车"', '瞄准汽车'],
    ["term: '瞄准\n  汽车'", '瞄准汽车'],
    ['term: >-\n  瞄准\n  汽车', '瞄准汽车'],
    ['term: >-\n  key\n  industries', 'key industries'],
    ['term: key\n  industries', 'key industries'],
  ] as const;
  for (const [yaml, term] of cases) {
    const { data } = readFrontMatter(`---\n${yaml}\nnote: 1\n---\n`, 'x.mdx');
    expect(data, yaml).toEqual({ term, note: 1 });
  }
});

test('what is normalised leaves the text as it was', () => {
  const read = (text: string) => readText(new TextEncoder().encode(text), 'x.mdx');
  expect(read('\uFEFFa\r\nb\rc\n')).toBe('a\nb\nc\n');
  expect(read('sa\u0304n Cafe\u0301')).toBe('sān Café');
  expect(read('m\u0300 e\u0302\u0304')).toBe('m\u0300 e\u0302\u0304'.normalize('NFC'));
  expect(Object.values(normalised).every((reason) => reason.endsWith('.'))).toBe(true);
});

test('what the record may print is permitted', () => {
  const signs =
    '々〇，。、；：？！（）《》〈〉「」『』【】〔〕—–…·～％＋￥“”‘’①Ⅲ㎡℃№½×÷±≥≤→■●★°§¶©⁹€⟦⟧éǎüßμΩαβ㐀𠀀龥﨎';
  expect([...signs].filter((sign) => refusalOf(sign) !== null)).toEqual([]);
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  expect(ascii.filter((sign) => refusalOf(sign) !== null)).toEqual([]);
});

test('every class that is refused says why in a sentence', () => {
  for (const { kind, reason } of refused) expect(reason, kind).toMatch(/^[A-Z].*\.$/);
});

test('the record has no file without a place', () => {
  expect(() => checkPaths(listFiles('content'), contentPaths)).not.toThrow();
});

test('a link in the record is refused, whether it leads to a file, a folder or nowhere', () => {
  for (const aim of ['README.md', '.', 'nowhere']) {
    rmSync('test-results/links', { recursive: true, force: true });
    mkdirSync('test-results/links/terms', { recursive: true });
    symlinkSync(aim, 'test-results/links/terms/copy.mdx');
    expect(() => listFiles('test-results/links'), aim).toThrow(
      'content/terms/copy.mdx: (file): found a link, or something else that is no file, expected a file or a folder; put the file itself there',
    );
  }
});
