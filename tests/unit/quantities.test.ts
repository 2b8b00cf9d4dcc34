import { expect, test } from '@playwright/test';
import { missingQuantities, quantitiesIn } from '../record/quantities.ts';

const table: [chinese: string, english: string][] = [
  ['从461亿元提升到701亿元', 'from RMB 46.1 billion to RMB 70.1 billion'],
  ['30.9亿元、39.53亿元', 'RMB 3.09 billion and RMB 3.953 billion'],
  ['保险金30850万元、722万元', 'RMB 308.5 million and RMB 7.22 million'],
  ['从5.17万元提升至5.95万元', 'from RMB 51,700 to RMB 59,500'],
  ['由55亿美元增加至77.5亿美元', 'from USD 5.5 billion to USD 7.75 billion'],
  ['超10亿美元、超百亿元', 'more than USD 1 billion or more than RMB 10 billion'],
  ['超百亿重特大项目', 'major and mega projects of more than RMB 10 billion'],
  ['规模超千亿元，百亿级产业集群', 'over RMB 100 billion; a cluster on the scale of RMB 10 billion'],
  ['780000万元', 'RMB 7.8 billion'],
  ['就业岗位16567个', '16,567 jobs'],
  ['各类创新人才3万人', '30,000 innovative professionals'],
  ['扩容10万平方米', '100,000 square metres'],
  ['年产36亿颗', '3.6 billion a year'],
  ['器件2800万个', '28 million devices'],
  ['年产300万套', '3 million sets'],
  ['2.2万吨', '22,000 tonnes'],
  ['减排COD3037.8吨', '3,037.8 tonnes of COD'],
  ['2513亩', '2,513 mu'],
  ['稳定在35微克/立方米以下', 'at or below 35 micrograms per cubic metre'],
  ['比重由55.6%提升至74.5%，高出2.24个百分点', 'from 55.6% to 74.5%, 2.24 percentage points above'],
  ['三次产业结构由0.1:67.8:32.1', 'from 0.1:67.8:32.1'],
  ['全国高新区第56位、第42位', '56th among the high-tech zones, and 42nd'],
  ['世界500强', 'Fortune Global 500'],
  ['2021-2023年，到2025年，二〇三五年', '2021–2023, by 2025, through the year 2035'],
  ['2021年8月31日，2021年8月', '31 August 2021, August 2021'],
  ['2021.7.31，2020.07，2021.10', '31 July 2021, July 2020, printed “2021.10”'],
  ['10月，表3-1，7.70%', 'October, Table 3-1, 7.70%'],
  ['1220', '1220'],
  ['2020中国先进制造业百强园区', 'China’s Top 100 Advanced Manufacturing Parks 2020'],
  ['0.832吨标准煤/万元', '0.832 tonnes of standard coal equivalent per RMB 10,000'],
  ['每万人有效发明专利拥有量', 'valid invention patents per 10,000 people'],
  ['“310”整治、“12345接诉即办”', 'the “310” campaign and “12345 swift response”'],
  ['“六个100%”', 'the “six 100%” requirements'],
  [
    '5G、IPv6、ISO14001、PM2.5、S1线、28nm以下、2GWh',
    '5G, IPv6, ISO 14001, PM2.5, Line S1, 28 nm and below, 2 GWh',
  ],
  ['12英寸3D芯片，10分钟健身圈', '12-inch 3D chips, a 10-minute fitness circle'],
];

for (const [chinese, english] of table)
  test(`the quantities of ${chinese} stand in “${english}”`, () => {
    expect(quantitiesIn(chinese)).not.toHaveLength(0);
    expect(missingQuantities(chinese, english)).toEqual([]);
  });

const wrong: [chinese: string, english: string][] = [
  ['701亿元', 'RMB 701 billion'],
  ['701亿元', 'USD 70.1 billion'],
  ['3万人', '3,000 people'],
  ['3家', '3 million firms'],
  ['100%', '100 of them'],
  ['5家', '5% of them'],
  ['48.2件', '148.2'],
  ['7家，7项', '7 firms and several more'],
  ['2513亩', '2,513 hectares'],
  ['超千亿元', 'more than RMB 10 billion'],
  ['第56位', '5th'],
];

for (const [chinese, english] of wrong)
  test(`“${english}” is not ${chinese}`, () => {
    expect(missingQuantities(chinese, english)).not.toEqual([]);
  });

test('slogans and counting words are not quantities', () => {
  expect(
    quantitiesIn('“1+3+1”、“54321+N”、一是、三大、大众创业万众创新、千家万户、千兆光纤、个十百千万'),
  ).toEqual([]);
});
