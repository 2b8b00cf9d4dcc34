import { expect, test } from '@playwright/test';
import { amountDifference, type Fidelity } from '../../src/editions/amounts/compare-amounts.ts';

function differenceOf(source: string, translated: string, fidelity: Fidelity = 'verbatim') {
  const { missing, extra } = amountDifference({ source, translated, edition: 'en', fidelity });
  return [missing?.printed ?? '', extra?.printed ?? ''];
}

const same: [chinese: string, english: string][] = [
  ['从461亿元提升到701亿元', 'from RMB 46.1 billion to RMB 70.1 billion'],
  ['30.9亿元、39.53亿元', 'RMB 3.09 billion and RMB 3.953 billion'],
  ['保险金30850万元、722万元', 'RMB 308.5 million and RMB 7.22 million'],
  ['从5.17万元提升至5.95万元', 'from RMB 51,700 to RMB 59,500'],
  ['由55亿美元增加至77.5亿美元', 'from USD 5.5 billion to USD 7.75 billion'],
  ['突破1万亿元', 'more than RMB 1 trillion'],
  ['20-30亿元', 'RMB 2–3 billion'],
  ['10亿至50亿元', 'RMB 1 to 5 billion'],
  ['三亿元', 'RMB 300 million'],
  ['二十万亩', '200,000 mu'],
  ['百分之七十三', '73%'],
  ['240余万元', 'more than RMB 2.4 million'],
  ['超10亿美元、超百亿元', 'more than USD 1 billion or more than RMB 10 billion'],
  ['超百亿重特大项目', 'major and mega projects of more than RMB 10 billion'],
  ['规模超千亿元，百亿级产业集群', 'over RMB 100 billion; a cluster on the scale of RMB 10 billion'],
  ['780000万元', 'RMB 7.8 billion'],
  ['就业岗位16567个', '16,567 jobs'],
  ['各类创新人才3万人', '30,000 innovative professionals'],
  ['扩容10万平方米', '100,000 square metres'],
  ['年产36亿颗', '3.6 billion a year'],
  ['器件2800万个', '28 million devices'],
  ['2.2万吨', '22,000 tonnes'],
  ['减排COD3037.8吨', '3,037.8 tonnes of COD'],
  ['2513亩', '2,513 mu (about 168 hectares)'],
  ['由0.832吨降低至0.628吨', 'from 0.832 to 0.628 tonnes'],
  ['稳定在35微克/立方米以下', 'at or below 35 micrograms per cubic metre'],
  ['比重由55.6%提升至74.5%，高出2.24个百分点', 'from 55.6% to 74.5%, 2.24 percentage points above'],
  ['三次产业结构由0.1:67.8:32.1', 'from 0.1:67.8:32.1'],
  ['全国高新区第56位、第42位', '56th among the high-tech zones, and 42nd'],
  ['2021-2023年，到2025年，二〇三五年', '2021–2023, by 2025, through the year 2035'],
  ['2021年8月31日，2021年8月', '31 August 2021, August 2021'],
  ['2021.7.31，2020.07，2021.10', '31 July 2021, July 2020, printed “2021.10”'],
  ['10月，表3-1，7.70%', 'October, Table 3-1, 7.70%'],
  ['0.832吨标准煤/万元', '0.832 tonnes of standard coal equivalent per RMB 10,000'],
  ['每万人有效发明专利拥有量', 'valid invention patents per 10,000 people'],
  ['“310”整治、“12345接诉即办”', 'the “310” campaign and “12345 swift response”'],
  ['5G、IPv6、ISO14001、PM2.5、S1线、2GWh', '5G, IPv6, ISO 14001, PM2.5, Line S1, 2 GWh'],
  ['12英寸3D芯片，10分钟健身圈', '12-inch 3D chips, a 10-minute fitness circle'],
  ['“十四五”，十三五', 'the 14th Five-Year Plan (2021–2025), the 13th (2016–2020)'],
  ['“三高两低”、七个式、十四条', 'three highs and two lows, seven modes, fourteen articles'],
  ['大众创业万众创新、千家万户、千兆光纤、个十百千万', 'mass entrepreneurship, every household, fibre'],
  ['新冠肺炎疫情，100米', 'COVID-19, 100 metres'],
  ['5千米', '5 kilometres'],
];

for (const [chinese, english] of same)
  test(`the amounts of ${chinese} are those of “${english}”`, () => {
    expect(differenceOf(chinese, english)).toEqual(['', '']);
  });

const different: [chinese: string, english: string, missing: string, extra: string][] = [
  ['701亿元', 'RMB 701 billion', '701亿元', 'RMB 701 billion'],
  ['701亿元', 'USD 70.1 billion', '701亿元', 'USD 70.1 billion'],
  ['701万元', 'RMB 70.1 billion', '701万元', 'RMB 70.1 billion'],
  ['3万人', '3,000 people', '3万', '3,000'],
  ['3家', '3 million firms', '3', '3 million'],
  ['100%', '100 of them', '100%', '100'],
  ['2.24个百分点', '2.24%', '2.24个百分点', '2.24%'],
  ['5家', '5% of them', '5', '5%'],
  ['48.2件', '148.2', '48.2', '148.2'],
  ['7家，7项', '7 firms and several more', '7', ''],
  ['2513亩', '2,513 hectares', '2513亩', '2,513 hectares'],
  ['超千亿元', 'more than RMB 10 billion', '千亿元', 'RMB 10 billion'],
  ['第56位', '5th', '56', '5'],
  ['8月31日', '30 August', '31', '30'],
  ['二〇三五年', 'the year 2030', '二〇三五', '2030'],
  ['“十四五”', 'the 14th Five-Year Plan (2016–2020)', '', '2016–2020'],
  ['若干', '12 of them', '', '12'],
  ['若干', 'RMB ten million', '', 'RMB ten million'],
];

for (const [chinese, english, ...difference] of different)
  test(`“${english}” is not ${chinese}`, () => {
    expect(differenceOf(chinese, english)).toEqual(difference);
  });

const loose: [fidelity: Fidelity, chinese: string, english: string, difference: [string, string]][] = [
  ['explained', '“十三五”期间', 'from 2016 to 2020, in 2 steps', ['', '']],
  ['explained', '7家，7项', '7 firms and as many projects', ['', '']],
  ['explained', '规划没有说', 'the plan says RMB 2 billion', ['', 'RMB 2 billion']],
  ['explained', '规划写8家', 'the plan gives a number', ['8', '']],
  ['explained', '第一、二章和第四章', 'Chapters 1 and 2, and Section 4.3', ['', '']],
  ['explained', '第一章说', 'Chapter 2 says', ['', 'Chapter 2']],
  ['explained', '规划要求', 'Section 6.3 asks', ['', '']],
  ['named', '万元工业增加值综合能耗，25项', 'Energy intensity', ['', '']],
  ['named', '25项', 'The 5% of them', ['', '5%']],
];

for (const [fidelity, chinese, english, difference] of loose)
  test(`what is ${fidelity} may say ${chinese} as “${english}”: ${difference.join('') || 'yes'}`, () => {
    expect(differenceOf(chinese, english, fidelity)).toEqual(difference);
  });
