import type { Edition } from '../editions.ts';

/** The words of the register of commitments. */
export interface CommitmentWords {
  /** Its name, and its title as a page. */
  index: string;
  title: string;
  lead: (commitments: number) => string;
  filter: string;
  all: string;
  /** How a promise stands to the table of indicators. */
  relations: Record<'match' | 'different' | 'contradicts' | 'none', string>;
  reported: string;
  chapter: string;
  deadline: string;
  anyDeadline: string;
  by: (year: number) => string;
  span: (from: number, to: number) => string;
  noDeadline: string;
  noQuantity: string;
  yearly: string;
  comparators: Record<'over' | 'at least' | 'about' | 'nearly' | 'at most', string>;
  /** What it was, before the place that says so. */
  baseline: string;
  reports: string;
  exclusions: string;
  exclusionsLead: string;
}

/** The words of the pages of companies and institutions. */
export interface OrganizationWords {
  index: string;
  lead: (organizations: number, companies: number) => string;
  filter: string;
  all: string;
  kinds: Record<
    'company' | 'institution' | 'government' | 'research' | 'school' | 'hospital' | 'park',
    string
  >;
  byChain: string;
  chainNote: string;
  byName: string;
  listed: string;
  projects: (count: number) => string;
  places: (count: number) => string;
  otherNames: string;
  /** Whose the name in another language is. */
  status: Record<'official' | 'editors', string>;
  inAnnex: (annex: number) => string;
  /** Behind the name of a figure that is a sum of several projects. */
  added: string;
  mentions: string;
  plans: string;
  listing: string;
  uses: (count: number) => string;
  chain: string;
  reports: string;
  reportsNote: string;
  jointly: string;
  ways: { projects: string; uses: string; reports: string };
}

interface RegisterWords {
  commitments: CommitmentWords;
  organizations: OrganizationWords;
}

/** The words of each edition. */
export const registerWords: Readonly<Record<Edition, RegisterWords>> = {
  'zh-hans': {
    commitments: {
      index: '承诺',
      title: '写明数字或期限的承诺',
      lead: (commitments) =>
        `正文里带数字或期限的话，一句一条，共${commitments}条：原话、地方、期限，与指标表合不合，后来有没有报道。`,
      filter: '筛选',
      all: '全部',
      relations: { match: '与表一致', contradicts: '与表不一致', different: '口径不同', none: '表里没有' },
      reported: '有后来的报道',
      chapter: '章',
      deadline: '期限',
      anyDeadline: '不限',
      by: (year) => `${year}年`,
      span: (from, to) => `${from}—${to}年`,
      noDeadline: '没有写期限',
      noQuantity: '没有数字',
      yearly: '每年',
      comparators: { over: '超过', 'at least': '不少于', about: '约', nearly: '接近', 'at most': '不超过' },
      baseline: '起点：',
      reports: '后来的报道：',
      exclusions: '不收的句子',
      exclusionsLead: '这些句子也有数字或年份，但不是承诺。',
    },
    organizations: {
      index: '企业与机构',
      lead: (organizations, companies) =>
        `规划点名的企业和机构共${organizations}家，其中企业${companies}家。每一页只写规划和注明来源的报道所说的。`,
      filter: '类别',
      all: '全部',
      kinds: {
        company: '企业',
        research: '研究与创新机构',
        school: '学校',
        hospital: '医疗养老',
        park: '载体与产业园',
        government: '党政机关与部门',
        institution: '其他机构',
      },
      byChain: '按产业',
      chainNote: '正文在哪一段说到它，或说到它的项目，就列在那一段的产业之下；规划没有给企业逐家分类。',
      byName: '按名称',
      listed: '上市后备',
      projects: (count) => `${count}个项目`,
      places: (count) => `${count}处`,
      otherNames: '也叫',
      status: { official: '英文名为其自用名', editors: '英文名由编者所译' },
      inAnnex: (annex) => `附件${annex}里的项目`,
      added: '由本站相加',
      mentions: '正文和专栏里提到的地方',
      plans: '项目',
      listing: '上市后备',
      uses: (count) => `规划怎么说（${count}处）`,
      chain: '产业',
      reports: '后来的报道',
      reportsNote: '只是一处报道，不是规划的结果。',
      jointly: '与其他投资主体共有的项目，金额是整个项目的。',
      ways: { projects: '项目', uses: '原文', reports: '报道' },
    },
  },
  'zh-hant': {
    commitments: {
      index: '承諾',
      title: '寫明數字或期限的承諾',
      lead: (commitments) =>
        `正文裏帶數字或期限的話，一句一條，共${commitments}條：原話、地方、期限，與指標表合不合，後來有沒有報道。`,
      filter: '篩選',
      all: '全部',
      relations: { match: '與表一致', contradicts: '與表不一致', different: '口徑不同', none: '表裏沒有' },
      reported: '有後來的報道',
      chapter: '章',
      deadline: '期限',
      anyDeadline: '不限',
      by: (year) => `${year}年`,
      span: (from, to) => `${from}—${to}年`,
      noDeadline: '沒有寫期限',
      noQuantity: '沒有數字',
      yearly: '每年',
      comparators: { over: '超過', 'at least': '不少於', about: '約', nearly: '接近', 'at most': '不超過' },
      baseline: '起點：',
      reports: '後來的報道：',
      exclusions: '不收的句子',
      exclusionsLead: '這些句子也有數字或年份，但不是承諾。',
    },
    organizations: {
      index: '企業與機構',
      lead: (organizations, companies) =>
        `規劃點名的企業和機構共${organizations}家，其中企業${companies}家。每一頁只寫規劃和註明來源的報道所說的。`,
      filter: '類別',
      all: '全部',
      kinds: {
        company: '企業',
        research: '研究與創新機構',
        school: '學校',
        hospital: '醫療養老',
        park: '載體與產業園',
        government: '黨政機關與部門',
        institution: '其他機構',
      },
      byChain: '按產業',
      chainNote: '正文在哪一段說到它，或說到它的項目，就列在那一段的產業之下；規劃沒有給企業逐家分類。',
      byName: '按名稱',
      listed: '上市後備',
      projects: (count) => `${count}個項目`,
      places: (count) => `${count}處`,
      otherNames: '也叫',
      status: { official: '英文名为其自用名', editors: '英文名由編者所譯' },
      inAnnex: (annex) => `附件${annex}裏的項目`,
      added: '由本站相加',
      mentions: '正文和專欄裏提到的地方',
      plans: '項目',
      listing: '上市後備',
      uses: (count) => `規劃怎麼說（${count}處）`,
      chain: '產業',
      reports: '後來的報道',
      reportsNote: '只是一處報道，不是規劃的結果。',
      jointly: '與其他投資主體共有的項目，金額是整個項目的。',
      ways: { projects: '項目', uses: '原文', reports: '報道' },
    },
  },
  en: {
    commitments: {
      index: 'Promises',
      title: 'Promises with a figure or a date',
      lead: (commitments) =>
        `What the text promises with a figure or a date, ${commitments} entries: the words, the place, the deadline, how it stands to the table of indicators, and what was reported later.`,
      filter: 'Filter',
      all: 'All',
      relations: {
        match: 'As in the table',
        contradicts: 'Not as in the table',
        different: 'Another measure',
        none: 'Not in the table',
      },
      reported: 'Reported on later',
      chapter: 'Chapter',
      deadline: 'Deadline',
      anyDeadline: 'Any',
      by: (year) => `by ${year}`,
      span: (from, to) => `${from}–${to}`,
      noDeadline: 'No deadline given',
      noQuantity: 'No figure',
      yearly: 'each year',
      comparators: {
        over: 'more than',
        'at least': 'at least',
        about: 'about',
        nearly: 'nearly',
        'at most': 'at most',
      },
      baseline: 'From: ',
      reports: 'Reported later: ',
      exclusions: 'Sentences left out',
      exclusionsLead: 'These have a number or a year too, but promise nothing.',
    },
    organizations: {
      index: 'Companies and institutions',
      lead: (organizations, companies) =>
        `The plan names ${organizations} companies and institutions, of which ${companies} are companies. Each page has what the plan says of one, and what reports say with their source; nothing else.`,
      filter: 'Kind',
      all: 'All',
      kinds: {
        company: 'Companies',
        research: 'Research and innovation',
        school: 'Schools',
        hospital: 'Health and care',
        park: 'Parks and facilities',
        government: 'Party and government',
        institution: 'Other institutions',
      },
      byChain: 'By industry',
      chainNote:
        'Listed under the industry of the paragraph that names it or a project of its own; the plan does not sort companies one by one.',
      byName: 'By name',
      listed: 'listing candidate',
      projects: (count) => `${count} ${count === 1 ? 'project' : 'projects'}`,
      places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
      otherNames: 'Also',
      status: { official: 'English name: its own', editors: 'English name: the editors’ rendering' },
      inAnnex: (annex) => `Projects in Annex ${annex}`,
      added: 'added up by this site',
      mentions: 'Places of the text and boxes that name it',
      plans: 'Projects',
      listing: 'Candidate for listing',
      uses: (count) => `What the plan says (${count} ${count === 1 ? 'place' : 'places'})`,
      chain: 'Industry',
      reports: 'Later reports',
      reportsNote: 'Single reports, not results of the plan.',
      jointly: 'Where others invest too, the amount is that of the whole project.',
      ways: { projects: 'Projects', uses: 'Text', reports: 'Reports' },
    },
  },
};
