import { fault } from './broken-matter.ts';
import type { BrokenRecord } from './broken-records.ts';

const about = '/site/en/about.mdx';
const chinese = '/site/zh-Hans/about.mdx';
const made = 'The tests made it up.';
const revisions = '/site/revisions.json';
const redirects = '/site/redirects.json';
const first = '"unit": "c1-p1",\n    "version": "0.1.0"';
const plan = 'xiaowan-2031-2035';
const webLink =
  'expected a place of the page, an address of this site or of the web, such as #id, /en/about/ or https://example.org/page; correct the address';

/** What the site says of itself and leads to nothing: links, changed passages, moved addresses. */
export const brokenPlaces: readonly BrokenRecord[] = [
  fault(
    'a page about the site links to a page that is not there',
    [about, made, '[x](/en/abuot/)'],
    `${about}: line 3 of the text: found the link /en/abuot/, expected a page of the site, such as the nearest, /en/about/; correct the address`,
  ),
  fault(
    'a page about the site links to a page without its last slash',
    [about, made, `The terms: [x](/en/${plan}/terms).`],
    `${about}: line 3 of the text: found the link /en/${plan}/terms, expected a page of the site, such as the nearest, /en/${plan}/terms/; correct the address`,
  ),
  fault(
    'a page about the site links to a term that is not there',
    [about, made, `x\n\n<a href="/en/${plan}/terms/san-dia/">x</a>`],
    `${about}: line 5 of the text: found the link /en/${plan}/terms/san-dia/, expected a page of the site, such as the nearest, /en/${plan}/terms/san-dian/; correct the address`,
  ),
  fault(
    'a page about the site links to an edition that is not there',
    [chinese, '由测试编写。', `[x](/zh-cn/${plan}/)`],
    `${chinese}: line 3 of the text: found the link /zh-cn/${plan}/, expected a page of the site, such as the nearest, /zh-hans/${plan}/; correct the address`,
  ),
  fault(
    'a page about the site links to a plan that is not there',
    [about, made, '[x](/en/xiaowan-2031-2036/quote/)'],
    `${about}: line 3 of the text: found the link /en/xiaowan-2031-2036/quote/, expected a page of the site, such as the nearest, /en/${plan}/quote/; correct the address`,
  ),
  fault(
    'a page about the site links to a place of its own that is not there',
    [about, made, '[x](#sorce)'],
    `${about}: line 3 of the text: found the link /en/about/#sorce, expected an id of the page, such as the nearest, #source; correct the address`,
  ),
  fault(
    'a page about the site links to a place of another page about the site that is not there',
    [about, made, '[x](/zh-hans/about/#privacy)'],
    `${about}: line 3 of the text: found the link /zh-hans/about/#privacy, expected an id of the page, such as the nearest, #source; correct the address`,
  ),
  fault(
    'a page about the site links to a paragraph that is not there',
    [about, made, `[x](/en/${plan}/chapters/1/#c1-s1-p9)`],
    `${about}: line 3 of the text: found the link /en/${plan}/chapters/1/#c1-s1-p9, expected an id of the page, such as the nearest, #c1-s1-p1; correct the address`,
  ),
  fault(
    'a page about the site links to a paragraph on another page',
    [about, made, `[x](/en/${plan}/chapters/preface/#c1-s1-p1)`],
    `${about}: line 3 of the text: found the link /en/${plan}/chapters/preface/#c1-s1-p1, expected an id of the page, such as the nearest, /en/${plan}/chapters/1/#c1-s1-p1; correct the address`,
  ),
  fault(
    'a link of a page about the site is not closed',
    [about, made, '[x](/en/about/ y'],
    `${about}: line 3 of the text: found “](” in the text, expected a link such as [words](/en/about/); close it, or remove it`,
  ),
  fault(
    'a link of a page about the site has no address',
    [about, made, '[x]()'],
    `${about}: line 3 of the text: found the address “”, ${webLink}`,
  ),
  fault(
    'a page about the site links to the web without encryption',
    [about, made, '[x](http://example.org/)'],
    `${about}: line 3 of the text: found the address “http://example.org/”, ${webLink}`,
  ),
  fault(
    'a page about the site links to a host without a dot',
    [about, made, '[x](https://example/page)'],
    `${about}: line 3 of the text: found the address “https://example/page”, ${webLink}`,
  ),
  fault(
    'a page about the site links to the web with one slash',
    [about, made, '[x](https:/example.org/)'],
    `${about}: line 3 of the text: found the address “https:/example.org/”, ${webLink}`,
  ),
  fault(
    'a page about the site links to an address with half an escape',
    [about, made, '[x](https://example.org/%zz)'],
    `${about}: line 3 of the text: found the address “https://example.org/%zz”, ${webLink}`,
  ),
  fault(
    'a page about the site writes to nobody',
    [about, made, '[x](mailto:editors)'],
    `${about}: line 3 of the text: found the address “mailto:editors”, ${webLink}`,
  ),
  fault(
    'a page about the site links to a page by a way from its own',
    [about, made, '[x](../changelog/)'],
    `${about}: line 3 of the text: found the address “../changelog/”, ${webLink}`,
  ),
  fault(
    'a passage is said to have changed that is not there',
    [revisions, first, '"unit": "c9-p1",\n    "version": "0.1.0"'],
    `${revisions}: 0.unit: found the passage c9-p1, expected a passage of ${plan}, such as the nearest, c1-p1; name the passage as the text does today, or take the entry out`,
  ),
  fault(
    'a row is said to have changed that is not there',
    [revisions, first, '"unit": "box-1-2-r9",\n    "version": "0.1.0"'],
    `${revisions}: 0.unit: found the passage box-1-2-r9, expected a passage of ${plan}, such as the nearest, box-1-2-r1; name the passage as the text does today, or take the entry out`,
  ),
  fault(
    'a passage is said to have changed by its words',
    [revisions, first, '"unit": "发展目标",\n    "version": "0.1.0"'],
    `${revisions}: 0.unit: found the passage 发展目标, expected a passage of ${plan}, such as the nearest, c1; name the passage as the text does today, or take the entry out`,
  ),
  {
    name: 'a passage is said to have changed of a plan that is not there',
    changes: [
      {
        file: revisions,
        from: `"plan": "${plan}",\n    ${first}`,
        to: `"plan": "dawan-2031-2035",\n    ${first}`,
      },
    ],
    message: `${revisions}: 0.plan: found dawan-2031-2035, expected the id of a plan: ${plan}; correct the id, or remove the entry`,
  },
  fault(
    'a passage is said twice to have changed with a version',
    [revisions, first, first.replace('0.1.0', '0.9.0')],
    `${revisions}: 1.unit: found c1-p1 twice with 0.9.0, expected a passage once with a version; make one entry of the two`,
  ),
  fault(
    'a passage is said to have changed in no edition',
    [revisions, '"before": {\n      "en": "This chapter has a section."\n    }', '"before": {}'],
    `${revisions}: 0.before: found {}, expected the words before, of one edition at least; correct this field`,
  ),
  fault(
    'an address is said to have moved to a page that is not there',
    [redirects, 'terms/liang-qing/', 'terms/liang-qin/'],
    `${redirects}: 0.to: found the link /zh-hans/${plan}/terms/liang-qin/, expected a page of the site, such as the nearest, /zh-hans/${plan}/terms/liang-qing/; name a page of the site, and an id on it for one that it had`,
  ),
  fault(
    'an id is said to have moved to one that is not there',
    [redirects, '#c1-s1"', '#c1-s7"'],
    `${redirects}: 2.to: found the link /zh-hans/${plan}/chapters/1/#c1-s7, expected an id of the page, such as the nearest, #c1-s1; name a page of the site, and an id on it for one that it had`,
  ),
  fault(
    'a page that is there is said to have moved',
    [redirects, 'terms/er-qing/', 'terms/san-dian/'],
    `${redirects}: 0.from: found /{edition}/${plan}/terms/san-dian/, which is a page of the site, expected an address that it had once; correct the address, or remove the entry`,
  ),
];
