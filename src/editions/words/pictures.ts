import type { Edition } from '../editions.ts';
import { chineseCount, englishNumeral } from '../numerals.ts';

/** Of some indicators, how many have a report that can be held against the targets, one that cannot, or none. */
interface ReportCounts {
  comparable: number;
  similar: number;
  none: number;
}

/** Words of the pictures, and of what stands beside the chart of an indicator. */
export interface PictureWords {
  /** What an indicator measures, in the editors' words. */
  measures: string;
  record: string;
  /** Version of the record and its day, and when reports were last searched for. */
  recordOf: (parts: { version: string; date: string; searched: string }) => string;
  aims: {
    title: (aims: number) => string;
    /** What was found of all indicators, with the date of the search. */
    finding: (counts: ReportCounts, searched: string) => string;
    lead: (chapter: string) => string;
    counts: (counts: ReportCounts) => string;
    /** Indicators that stand under no aim. */
    rest: string;
  };
  /** The list under the pictures. */
  list: string;
  paths: { title: (indicators: number) => string; lead: (from: number, to: number) => string; table: string };
  investment: {
    title: string;
    lead: (annex: number) => string;
    currencies: Record<'CNY' | 'USD', (lines: number, sum: string) => string>;
    /** The largest lines, which together make more than half. */
    half: (lines: number) => string;
    halfMark: string;
  };
  chains: {
    title: string;
    lead: (annex: number, chapter: string) => string;
    /** Lines that the text names outside the paragraphs of the industries, or unnamed. */
    elsewhere: string;
    unnamed: string;
    lines: (count: number) => string;
  };
  calendar: {
    title: string;
    /** Lines that had started, and that were to be finished, before the month in which the plan was issued. */
    lead: (parts: { lines: number; started: number; ended: number; open: number; month: string }) => string;
    issued: (date: string) => string;
    described: string;
  };
}

/** The words of each edition. */
export const pictureWords: Readonly<Record<Edition, PictureWords>> = {
  'zh-hans': {
    measures: '量的是什么',
    record: '版本',
    recordOf: ({ version, date, searched }) => `${version}，${date}；报道查到${searched}`,
    aims: {
      title: (aims) => `${chineseCount(aims, '两')}个目标，各走到哪一步`,
      finding: ({ comparable, similar, none }, searched) =>
        `查到${searched}为止，没有找到任何报道的有${none}项，有报道而不可比的${similar}项，可与目标比较的${comparable === 0 ? '一项也没有' : `${comparable}项`}。没有找到，不等于没有做到。`,
      lead: (chapter) => `目标是${chapter}的；指标有些由那一段自己写出，其余由编者归入。数字是指标的序号。`,
      counts: (counts) =>
        counted(
          counts,
          { comparable: '项有可比报道', similar: '项有报道，不可比', none: '项没有报道' },
          '；',
        ),
      rest: '未归入目标的指标',
    },
    list: '逐行看',
    paths: {
      title: (indicators) => `${indicators}项指标，逐年要到多少`,
      lead: (from, to) =>
        `每格从${from}年的基数○走到${to}年的目标●，各用一把尺，格与格不比高低。底线是实线的从零起，是虚线的不从零起。`,
      table: '逐年的数',
    },
    investment: {
      title: '钱投在哪里',
      lead: (annex) => `附件${annex}的每一行一条，从大到小。人民币与美元各用一把尺，不相加，也不互比高低。`,
      currencies: {
        CNY: (lines, sum) => `人民币：${lines}行共${sum}`,
        USD: (lines, sum) => `美元：${lines}行共${sum}`,
      },
      half: (lines) => `最大的${lines}行占了一半以上：`,
      halfMark: '占一半以上',
    },
    chains: {
      title: '投在哪条产业链',
      lead: (annex, chapter) =>
        `附件${annex}没有给项目分产业。这里看${chapter}哪个产业的段落点到项目或它的投资主体；几段都点到的，算在最先的一段。`,
      elsewhere: '正文别处点到',
      unnamed: '正文没有点到',
      lines: (count) => `${count}行`,
    },
    calendar: {
      title: '开工与竣工，一张图',
      lead: ({ lines, started, ended, open, month }) =>
        `规划印发的${month}之前，${lines}行里有${started}行已到开工时间，其中${ended}行已到计划竣工时间；${open}行没有写明竣工。`,
      issued: (date) => `${date}印发`,
      described: '每行一条线，从开工到计划竣工，按开工先后排列。各行的时间见下面的表。',
    },
  },
  'zh-hant': {
    measures: '量的是什麼',
    record: '版本',
    recordOf: ({ version, date, searched }) => `${version}，${date}；報道查到${searched}`,
    aims: {
      title: (aims) => `${chineseCount(aims, '兩')}個目標，各走到哪一步`,
      finding: ({ comparable, similar, none }, searched) =>
        `查到${searched}為止，沒有找到任何報道的有${none}項，有報道而不可比的${similar}項，可與目標比較的${comparable === 0 ? '一項也沒有' : `${comparable}項`}。沒有找到，不等於沒有做到。`,
      lead: (chapter) => `目標是${chapter}的；指標有些由那一段自己寫出，其餘由編者歸入。數字是指標的序號。`,
      counts: (counts) =>
        counted(
          counts,
          { comparable: '項有可比報道', similar: '項有報道，不可比', none: '項沒有報道' },
          '；',
        ),
      rest: '未歸入目標的指標',
    },
    list: '逐行看',
    paths: {
      title: (indicators) => `${indicators}項指標，逐年要到多少`,
      lead: (from, to) =>
        `每格從${from}年的基數○走到${to}年的目標●，各用一把尺，格與格不比高低。底線是實線的從零起，是虛線的不從零起。`,
      table: '逐年的數',
    },
    investment: {
      title: '錢投在哪裡',
      lead: (annex) => `附件${annex}的每一行一條，從大到小。人民幣與美元各用一把尺，不相加，也不互比高低。`,
      currencies: {
        CNY: (lines, sum) => `人民幣：${lines}行共${sum}`,
        USD: (lines, sum) => `美元：${lines}行共${sum}`,
      },
      half: (lines) => `最大的${lines}行占了一半以上：`,
      halfMark: '占一半以上',
    },
    chains: {
      title: '投在哪條產業鏈',
      lead: (annex, chapter) =>
        `附件${annex}沒有給項目分產業。這裡看${chapter}哪個產業的段落點到項目或它的投資主體；幾段都點到的，算在最先的一段。`,
      elsewhere: '正文別處點到',
      unnamed: '正文沒有點到',
      lines: (count) => `${count}行`,
    },
    calendar: {
      title: '開工與竣工，一張圖',
      lead: ({ lines, started, ended, open, month }) =>
        `規劃印發的${month}之前，${lines}行裡有${started}行已到開工時間，其中${ended}行已到計劃竣工時間；${open}行沒有寫明竣工。`,
      issued: (date) => `${date}印發`,
      described: '每行一條線，從開工到計劃竣工，按開工先後排列。各行的時間見下面的表。',
    },
  },
  en: {
    measures: 'What it measures',
    record: 'Version',
    recordOf: ({ version, date, searched }) => `${version}, ${date}; reports searched to ${searched}`,
    aims: {
      title: (aims) => `The ${englishNumeral(aims)} aims: where each of them stands`,
      finding: ({ comparable, similar, none }, searched) =>
        `As of the last search in ${searched}, no report was found for ${none} of the indicators; ${similar} have one that is not comparable, and ${comparable === 0 ? 'none' : comparable} can be held against the targets. That none was found does not mean that nothing was done.`,
      lead: (chapter) =>
        `The aims are those of ${chapter}. Some indicators are named in the paragraph itself; the editors put the others beside it. The numbers are those of the indicators.`,
      counts: (counts) =>
        counted(
          counts,
          {
            comparable: ' comparable',
            similar: ' reported, not comparable',
            none: ' with nothing reported',
          },
          '; ',
        ),
      rest: 'Indicators under no aim',
    },
    list: 'Line by line',
    paths: {
      title: (indicators) => `${indicators} indicators, year by year`,
      lead: (from, to) =>
        `Each drawing leads from the baseline of ${from} ○ to the target of ${to} ●, on a scale of its own: one is not to be held against another. Where the foot is a solid line the scale starts at zero, where it is broken it does not.`,
      table: 'Values of every year',
    },
    investment: {
      title: 'Where the money goes',
      lead: (annex) =>
        `A bar for each line of Annex ${annex}, the largest first. Yuan and dollars have each a scale of their own: they are not added up, nor is one to be held against the other.`,
      currencies: {
        CNY: (lines, sum) => `In yuan: ${sum} in ${lines} lines`,
        USD: (lines, sum) => `In US dollars: ${sum} in ${lines} lines`,
      },
      half: (lines) => `The ${lines} largest make more than half: `,
      halfMark: 'more than half',
    },
    chains: {
      title: 'Which industrial chain it goes to',
      lead: (annex, chapter) =>
        `Annex ${annex} does not sort projects by industry. This is by the paragraph on an industry in ${chapter} that names the project or its investor; where several do, by the first.`,
      elsewhere: 'Named elsewhere in the text',
      unnamed: 'Not named in the text',
      lines: (count) => `${count} ${count === 1 ? 'line' : 'lines'}`,
    },
    calendar: {
      title: 'Start and completion at a glance',
      lead: ({ lines, started, ended, open, month }) =>
        `Before ${month}, when the plan was issued, ${started} of the ${lines} lines had reached their start, and ${ended} of these their planned completion; ${open} ${open === 1 ? 'states' : 'state'} no completion.`,
      issued: (date) => `issued ${date}`,
      described:
        'A line for each, from start to planned completion, in the order of the start. The tables below give the dates.',
    },
  },
};

/** The counts that are not nought, each with its words. */
function counted(counts: ReportCounts, said: Record<keyof ReportCounts, string>, mark: string): string {
  const kinds = ['comparable', 'similar', 'none'] as const;
  return kinds.flatMap((kind) => (counts[kind] > 0 ? [`${counts[kind]}${said[kind]}`] : [])).join(mark);
}
