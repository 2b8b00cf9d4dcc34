import type { Edition } from '../../src/editions/editions.ts';

/** Why words between quotation marks are not the plan’s. */
const reasons = {
  conjecture: 'what the editors take to have been meant',
  usage: 'a word or name in general use, set beside that of the plan',
  report: 'a name as a newspaper has it',
  page: 'a heading that the edition has in its own words',
} as const;

type OwnWords = Readonly<Record<string, string>>;

const { conjecture, usage, report, page } = reasons;

/** What the editors of each edition set between quotation marks without quoting the plan: where, the words, and why. */
export const ownWords: Readonly<Record<Edition, OwnWords>> = {
  'zh-hans': {
    'term-ti-mian-liang-xian-dian-jing/explanation-1: 画龙点睛': usage,
    'A030/note: 安监系统': conjecture,
    'A030/note: 安全监管系统': conjecture,
    'A031/note: 能耗监测': conjecture,
    'A032/claim: 路用': conjecture,
    'A032/note: 路用': conjecture,
    'A033/claim: 主题招商': conjecture,
    'A033/note: 主题招商': conjecture,
    'A033/note: 2021江阴高新区未来产业科技人才合作恳谈会': report,
    'A043/note: 边界': conjecture,
    'A048/note: 规范行政执法': conjecture,
    'A059/claim: 万元/亩': conjecture,
    'A059/note: 万元/亩': conjecture,
    'A106/claim: 国内国际': usage,
    'A106/note: 国内国际双循环相互促进': usage,
    'A107/claim: 链主': usage,
    'A107/note: 链主': usage,
    'A111/claim: 技术产权': report,
    'A111/note: 省技术产权交易市场': report,
  },
  'zh-hant': {
    'term-ti-mian-liang-xian-dian-jing/explanation-1: 畫龍點睛': usage,
    'A030/note: 安監系統': conjecture,
    'A030/note: 安全監管系統': conjecture,
    'A031/note: 能耗監測': conjecture,
    'A032/claim: 路用': conjecture,
    'A032/note: 路用': conjecture,
    'A033/claim: 主題招商': conjecture,
    'A033/note: 主題招商': conjecture,
    'A033/note: 2021江陰高新區未來產業科技人才合作懇談會': report,
    'A043/note: 邊界': conjecture,
    'A048/note: 規範行政執法': conjecture,
    'A059/claim: 萬元/畝': conjecture,
    'A059/note: 萬元/畝': conjecture,
    'A106/claim: 國內國際': usage,
    'A106/note: 國內國際雙循環相互促進': usage,
    'A107/claim: 鏈主': usage,
    'A107/note: 鏈主': usage,
    'A111/claim: 技術產權': report,
    'A111/note: 省技術產權交易市場': report,
  },
  en: {
    'A021/note: Contents': page,
    'A030/note: 安监系统': conjecture,
    'A030/note: 安全监管系统': conjecture,
    'A031/note: 能耗监测': conjecture,
    'A032/claim: 路用': conjecture,
    'A032/note: 路用': conjecture,
    'A033/note: 主题招商': conjecture,
    'A043/note: 边界': conjecture,
    'A048/note: regulating administrative law enforcement': conjecture,
    'A111/claim: property rights': report,
    'A106/note: domestic and international circulation reinforcing each other': usage,
    'A107/note: 链主': usage,
  },
};
