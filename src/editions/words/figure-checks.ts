import type { Edition } from '../editions.ts';

/** How a stated figure and the computed one stand to each other. */
type Verdict = 'inconsistent' | 'consistent' | 'rounding' | 'computed';

/** What the figures of a group are about. */
type CheckGroup =
  | 'growth'
  | 'baseline'
  | 'tables'
  | 'path'
  | 'targets'
  | 'plausibility'
  | 'names'
  | 'counts'
  | 'members'
  | 'annex';

/** Words for the figures of the plan recomputed. */
export interface FigureCheckWords {
  title: (count: number) => string;
  lead: string;
  verdicts: Record<Verdict, string>;
  /** What the sign between stated and computed says; `apart` is that between two that are not compared. */
  signs: Record<Verdict | 'apart', string>;
  severities: Record<
    'arithmetic' | 'print-error' | 'definition' | 'tension' | 'target' | 'doubt' | 'structure' | 'label',
    string
  >;
  groups: Record<CheckGroup, string>;
  /** What the checks of a group hold against what. */
  groupLeads: Record<CheckGroup, string>;
  /** How the stated should stand to the computed; where the plan states nothing, nothing is said. */
  relations: Record<'equal' | 'over' | 'at least' | 'at most' | 'same words' | 'apart', string>;
  unstated: string;
  tolerance: (value: string) => string;
  rounding: (value: string) => string;
  how: string;
  /** On a page whose figures were recomputed: those that do not disagree. */
  others: (count: number) => string;
}

/** The words about the checks of figures, in every edition. */
export const figureCheckWords: Readonly<Record<Edition, FigureCheckWords>> = {
  'zh-hans': {
    title: (count) => `${count}处数字，逐一重算`,
    lead: '规划写明的数与按它自己的数字算出的数并列，不一致的在前。原文一字未改；差异如何理解，是编者的看法。',
    verdicts: {
      inconsistent: '不一致',
      consistent: '一致',
      rounding: '只差取整',
      computed: '只作推算或对照',
    },
    signs: {
      inconsistent: '不一致',
      consistent: '一致',
      rounding: '只差取整',
      computed: '算得',
      apart: '并列，不作比较',
    },
    severities: {
      arithmetic: '两处数字不合',
      'print-error': '疑为笔误或转换残留',
      definition: '多半口径不同，规划没有说明',
      tension: '提法与数字不大合',
      target: '在“突破”二字的余地之内',
      doubt: '存疑，据文件不能断定',
      structure: '编号、缺行或缺标题',
      label: '名称或标记不同，所指应相同',
    },
    groups: {
      growth: '增长率',
      baseline: '正文与表的基数',
      tables: '两张指标表的目标',
      path: '逐年的目标',
      targets: '目标句与表',
      plausibility: '合计与对照',
      names: '名称',
      counts: '条数与编号',
      members: '名称里的数与列出的项',
      annex: '项目表',
    },
    groupLeads: {
      growth: '写明的增幅，与由首末两值或前后两年算出的增幅相比。',
      baseline: '同一项基数在正文和表里各写一次，逐项比对；数同而所指不同的也列在这里。',
      tables: '最后一年的目标在两张表里各印一次，逐项比对。',
      path: '由逐年目标推算；这些数规划自己没有写。',
      targets: '正文的目标，与表里或另一处的目标相比。',
      plausibility: '合计、占比和倒推：看几个数放在一起是否说得通。',
      names: '同一名称的不同写法，或相近而未必相同的名称。',
      counts: '编号、行数和条数，与实际的个数相比。',
      members: '名称里带数的，与规划列出的项数相比。',
      annex: '项目表里的合计、时间和面积。',
    },
    relations: {
      equal: '两数应相等',
      over: '应多于写明的数',
      'at least': '应不少于写明的数',
      'at most': '应不多于写明的数',
      'same words': '两处写法应相同',
      apart: '未必是同一项，不作比较',
    },
    unstated: '原文没有写',
    tolerance: (value) => `容差±${value}`,
    rounding: (value) => `差到${value}算取整`,
    how: '每条都注明数字所在的位置、算式和容差。所有的数，包括说明里的数，都在网站每次生成时由记录重新计算；得出的结论若与这里不同，网站就不会生成。',
    others: (count) => `未见不一致：${count}处`,
  },
  'zh-hant': {
    title: (count) => `${count}處數字，逐一重算`,
    lead: '規劃寫明的數與按它自己的數字算出的數並列，不一致的在前。原文一字未改；差異如何理解，是編者的看法。',
    verdicts: {
      inconsistent: '不一致',
      consistent: '一致',
      rounding: '只差取整',
      computed: '只作推算或對照',
    },
    signs: {
      inconsistent: '不一致',
      consistent: '一致',
      rounding: '只差取整',
      computed: '算得',
      apart: '並列，不作比較',
    },
    severities: {
      arithmetic: '兩處數字不合',
      'print-error': '疑為筆誤或轉換殘留',
      definition: '多半口徑不同，規劃沒有說明',
      tension: '提法與數字不大合',
      target: '在「突破」二字的餘地之內',
      doubt: '存疑，據文件不能斷定',
      structure: '編號、缺行或缺標題',
      label: '名稱或標記不同，所指應相同',
    },
    groups: {
      growth: '增長率',
      baseline: '正文與表的基數',
      tables: '兩張指標表的目標',
      path: '逐年的目標',
      targets: '目標句與表',
      plausibility: '合計與對照',
      names: '名稱',
      counts: '條數與編號',
      members: '名稱裡的數與列出的項',
      annex: '項目表',
    },
    groupLeads: {
      growth: '寫明的增幅，與由首末兩值或前後兩年算出的增幅相比。',
      baseline: '同一項基數在正文和表裡各寫一次，逐項比對；數同而所指不同的也列在這裡。',
      tables: '最後一年的目標在兩張表裡各印一次，逐項比對。',
      path: '由逐年目標推算；這些數規劃自己沒有寫。',
      targets: '正文的目標，與表裡或另一處的目標相比。',
      plausibility: '合計、佔比和倒推：看幾個數放在一起是否說得通。',
      names: '同一名稱的不同寫法，或相近而未必相同的名稱。',
      counts: '編號、行數和條數，與實際的個數相比。',
      members: '名稱裡帶數的，與規劃列出的項數相比。',
      annex: '項目表裡的合計、時間和面積。',
    },
    relations: {
      equal: '兩數應相等',
      over: '應多於寫明的數',
      'at least': '應不少於寫明的數',
      'at most': '應不多於寫明的數',
      'same words': '兩處寫法應相同',
      apart: '未必是同一項，不作比較',
    },
    unstated: '原文沒有寫',
    tolerance: (value) => `容差±${value}`,
    rounding: (value) => `差到${value}算取整`,
    how: '每條都註明數字所在的位置、算式和容差。所有的數，包括說明裡的數，都在網站每次生成時由記錄重新計算；得出的結論若與這裡不同，網站就不會生成。',
    others: (count) => `未見不一致：${count}處`,
  },
  en: {
    title: (count) => `${count} figures, recomputed`,
    lead: 'What the plan states and what its own figures give, side by side; where they do not agree comes first. Nothing in the text is changed. How a difference is to be read is the editors’ view.',
    verdicts: {
      inconsistent: 'Do not agree',
      consistent: 'Agree',
      rounding: 'Differ only by rounding',
      computed: 'Worked out or set side by side, without a verdict',
    },
    signs: {
      inconsistent: 'does not agree with',
      consistent: 'agrees with',
      rounding: 'differs only by rounding from',
      computed: 'gives',
      apart: 'beside, not compared with',
    },
    severities: {
      arithmetic: 'Two figures that do not match',
      'print-error': 'Probable slips of writing or conversion',
      definition: 'Probably different measures; the plan does not say',
      tension: 'Words and figures that fit poorly',
      target: 'Within the latitude of “more than”',
      doubt: 'Odd, and not to be settled from the documents',
      structure: 'Numbering, or a missing row or title',
      label: 'Different names or marks for what seems to be the same',
    },
    groups: {
      growth: 'Growth rates',
      baseline: 'Baselines in text and table',
      tables: 'Targets in the two tables of indicators',
      path: 'Targets from year to year',
      targets: 'Target sentences and tables',
      plausibility: 'Sums and comparisons',
      names: 'Names',
      counts: 'Counts and numbering',
      members: 'Numbers in names, and the items listed',
      annex: 'The table of projects',
    },
    groupLeads: {
      growth: 'Growth as stated against growth from the first and last values, or from year to year.',
      baseline:
        'Each baseline stands in the text and in a table; the two are compared. Equal figures with different meanings are here too.',
      tables: 'Each target of the last year is printed in two tables; the two are compared.',
      path: 'Worked out from the yearly targets; the plan itself does not give these figures.',
      targets: 'Targets in the text against those of a table or of another passage.',
      plausibility: 'Sums, shares and figures worked back: whether they make sense together.',
      names: 'Different spellings of one name, or names that are close but not necessarily the same.',
      counts: 'Numbers of rows and entries against what is there.',
      members: 'Names that contain a number against the items that the plan lists.',
      annex: 'Totals, dates and areas in the table of projects.',
    },
    relations: {
      equal: 'the two should be equal',
      over: 'should be more than stated',
      'at least': 'should be no less than stated',
      'at most': 'should be no more than stated',
      'same words': 'both should read the same',
      apart: 'not necessarily the same thing; not compared',
    },
    unstated: 'not stated',
    tolerance: (value) => `tolerance ±${value}`,
    rounding: (value) => `up to ${value} counts as rounding`,
    how: 'Each entry gives the places of its figures, the formula and the tolerance. All numbers, those in the explanations included, are computed anew from the record whenever the site is built; if another verdict came out, the build would stop.',
    others: (count) => `Without disagreement: ${count}`,
  },
};
