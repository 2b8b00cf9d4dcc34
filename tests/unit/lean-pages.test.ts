import { expect, test } from '@playwright/test';
import { lettersOf, shorten } from '../../src/integrations/short-tokens.ts';
import { tighten } from '../../src/integrations/tight-pages.ts';

test('white space goes where blocks meet, and stays between words, links and in what is written as it is', () => {
  const cases = [
    ['<ul> <li> <a>a</a> <b>b</b> </li> <li>c</li> </ul>', '<ul><li><a>a</a> <b>b</b></li><li>c</li></ul>'],
    [
      '<p title="a > b" > text <i>x</i> y</p> <div></div>',
      '<p title="a > b" >text <i>x</i> y</p><div></div>',
    ],
    ['<dl><dt>a</dt> <dd>b</dd></dl>', '<dl><dt>a</dt> <dd>b</dd></dl>'],
    ['<tr> <td> <a>a</a> </td> </tr>', '<tr><td> <a>a</a> </td></tr>'],
    ['<pre> <p> </p> </pre> <p> a</p>', '<pre> <p> </p> </pre><p>a</p>'],
    ['<textarea> </textarea> <span>a</span>', '<textarea> </textarea> <span>a</span>'],
    ['<script>if (a) { " <p> " }</script> <p>b</p>', '<script>if (a) { " <p> " }</script><p>b</p>'],
  ];
  for (const [html = '', tight] of cases) expect(tighten(html)).toBe(tight);
});

test('a token has a letter, the same wherever a sheet names it, and other names stay', () => {
  const names = lettersOf(
    ':root {\n  --river: #075966;\n  --river-deep: var(--river);\n}\n.a {\n  --river: red;\n}',
  );
  expect([...names]).toEqual([
    ['--river', '--a'],
    ['--river-deep', '--b'],
  ]);
  expect(shorten('var(--river-deep, var(--river)) var(--parts)', names)).toBe(
    'var(--b, var(--a)) var(--parts)',
  );
});

test('more tokens than letters stop the build', () => {
  const many = Array.from({ length: 53 }, (_, index) => `  --t${index}: 0;`).join('\n');
  expect(() => lettersOf(many)).toThrow('53 tokens');
});
