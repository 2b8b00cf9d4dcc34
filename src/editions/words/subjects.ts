import type { Edition } from '../editions.ts';

/** The words of the pages of subjects and places. */
export interface SubjectPageWords {
  index: string;
  /** Over the editors' sentences on the plan or a chapter. */
  inShort: string;
  title: string;
  lead: (subjects: number, places: number) => string;
  /** How to read an entry of the index. */
  how: string;
  themes: Record<
    'people' | 'town' | 'environment' | 'economy' | 'industry' | 'innovation' | 'business' | 'government',
    string
  >;
  places: string;
  byInitial: string;
  /** The chapters that speak of it, by their numbers as the edition says them. */
  chapters: (numbers: readonly string[]) => string;
  passages: (count: number) => string;
  projectCount: (count: number) => string;
  /** Heading of the passages. */
  passagesIn: (count: number) => string;
  /** Heading of the targets and promises. */
  promised: string;
  /** Heading of the words by which it is looked up, and whose they are. */
  everyday: string;
  everydayNote: string;
  /** Between words in a row. */
  comma: string;
  related: string;
  see: string;
  /** What stands where sentences are left out. */
  gap: string;
  /** Why a passage belongs that has none of the words. */
  reason: (reason: string) => string;
  notes: string;
  annexes: string;
  /** Short words that lead to parts of the page. */
  ways: { passages: (count: number) => string; related: string };
  all: (count: number) => string;
  indexNote: string;
}

/** The words of each edition. */
export const subjectPageWords: Readonly<Record<Edition, SubjectPageWords>> = {
  'zh-hans': {
    index: '主题',
    inShort: '编者概括',
    title: '规划说到的事和地方',
    lead: (subjects, places) =>
      `${subjects}个主题、${places}个地方，按平常的说法查：每个下面写着人们会用的词，原文不一定这么说。`,
    how: '涂色的格是谈到它的章，数字是段落、专栏条目和注释的处数。',
    themes: {
      people: '住在这里的人',
      town: '城镇与交通',
      environment: '空气、水、土',
      economy: '经济',
      industry: '产业',
      innovation: '创新与人才',
      business: '办企业、来投资',
      government: '治理与服务',
    },
    places: '地方',
    byInitial: '主题，按音序',
    chapters: (numbers) => `第${numbers.join('、')}章`,
    passages: (count) => `${count}处`,
    projectCount: (count) => `${count}个项目`,
    passagesIn: (count) => `原文中的${count}处，按章`,
    promised: '写明了什么、到哪年',
    everyday: '也这样找',
    everydayNote: '编者列的平常说法，不是规划的用词',
    comma: '、',
    related: '有关',
    see: '另见',
    gap: '……',
    reason: (reason) => `编者：${reason}`,
    notes: '注',
    annexes: '附件',
    ways: { passages: (count) => `原文${count}处`, related: '有关' },
    all: (count) => `全部${count}个主题与地方`,
    indexNote: '按平常的说法查：学校、养老、空气、补贴',
  },
  'zh-hant': {
    index: '主題',
    inShort: '編者概括',
    title: '規劃說到的事和地方',
    lead: (subjects, places) =>
      `${subjects}個主題、${places}個地方，按平常的說法查：每個下面寫著人們會用的詞，原文不一定這麼說。`,
    how: '塗色的格是談到它的章，數字是段落、專欄條目和注釋的處數。',
    themes: {
      people: '住在這裡的人',
      town: '城鎮與交通',
      environment: '空氣、水、土',
      economy: '經濟',
      industry: '產業',
      innovation: '創新與人才',
      business: '辦企業、來投資',
      government: '治理與服務',
    },
    places: '地方',
    byInitial: '主題，按音序',
    chapters: (numbers) => `第${numbers.join('、')}章`,
    passages: (count) => `${count}處`,
    projectCount: (count) => `${count}個項目`,
    passagesIn: (count) => `原文中的${count}處，按章`,
    promised: '寫明了什麼、到哪年',
    everyday: '也這樣找',
    everydayNote: '編者列的平常說法，不是規劃的用詞',
    comma: '、',
    related: '有關',
    see: '另見',
    gap: '……',
    reason: (reason) => `編者：${reason}`,
    notes: '注',
    annexes: '附件',
    ways: { passages: (count) => `原文${count}處`, related: '有關' },
    all: (count) => `全部${count}個主題與地方`,
    indexNote: '按平常的說法查：學校、養老、空氣、補貼',
  },
  en: {
    index: 'Subjects',
    inShort: 'In short, by the editors',
    title: 'What the plan says about',
    lead: (subjects, places) =>
      `${subjects} subjects and ${places} places, in everyday words: under each stand the words that people use, which are not always the plan’s.`,
    how: 'Filled cells are the chapters that speak of it; the number counts paragraphs, box entries and notes.',
    themes: {
      people: 'People who live here',
      town: 'Town and transport',
      environment: 'Air, water, soil',
      economy: 'Economy',
      industry: 'Industries',
      innovation: 'Innovation and talent',
      business: 'Business and investment',
      government: 'Government and services',
    },
    places: 'Places',
    byInitial: 'Subjects by initial',
    chapters: (numbers) => `${numbers.length === 1 ? 'Chapter' : 'Chapters'} ${numbers.join(', ')}`,
    passages: (count) => `${count} ${count === 1 ? 'passage' : 'passages'}`,
    projectCount: (count) => `${count} ${count === 1 ? 'project' : 'projects'}`,
    passagesIn: (count) => `${count} ${count === 1 ? 'passage' : 'passages'}, by chapter`,
    promised: 'What is promised by when',
    everyday: 'Also looked up as',
    everydayNote: 'Everyday words listed by the editors, not the plan’s',
    comma: ', ',
    related: 'Related',
    see: 'See also',
    gap: ' … ',
    reason: (reason) => `Editors: ${reason}`,
    notes: 'Notes',
    annexes: 'Annexes',
    ways: {
      passages: (count) => `${count} ${count === 1 ? 'passage' : 'passages'}`,
      related: 'Related',
    },
    all: (count) => `All ${count} subjects and places`,
    indexNote: 'In everyday words: schools, old-age care, air, subsidies',
  },
};
