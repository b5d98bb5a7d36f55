/** What kind of value a column holds, and so how its cells are read. */
export type ColumnKind = 'text' | 'word' | 'yesNo' | 'count' | 'area' | 'list';

/** A value of a column of words, what it is called, and other ways in which people write it. */
export interface ColumnWord {
  readonly value: string;
  readonly word: string;
  readonly aliases: readonly string[];
}

/** A column of the table of villages: how it is called, known and read. */
export interface TownColumn {
  readonly code: ColumnCode;
  readonly title: string;
  /** Other headings that mean this column, without blanks and brackets. */
  readonly aliases: readonly string[];
  readonly kind: ColumnKind;
  /** A row without it cannot be run. */
  readonly required: boolean;
  /** Allowed words of the kinds `word` and `yesNo`, in the order in which they are offered. */
  readonly words: readonly ColumnWord[];
  /** Of a number: what may stand behind it. */
  readonly units: readonly string[];
  /** What a person has to know to fill it in, one sentence. */
  readonly note: string;
  /** Width in characters; a 汉字 takes two. */
  readonly width: number;
}

export const COLUMN_CODES = [
  'province', 'prefecture', 'county', 'town', 'unit', 'unitType', 'setting', 'partyLevel', 'hasCollectiveEconomy', 'households', 'population',
  'buildMode', 'tier', 'buildingAreaM2', 'usableAreaM2', 'storeys', 'standards', 'starter', 'contact', 'phone',
] as const;
export type ColumnCode = (typeof COLUMN_CODES)[number];

const word = (value: string, name: string, ...aliases: string[]): ColumnWord => ({ value, word: name, aliases });

type Rest = Partial<Omit<TownColumn, 'code' | 'title' | 'kind' | 'note' | 'width'>>;

const column = (code: ColumnCode, title: string, kind: ColumnKind, width: number, note: string, rest: Rest = {}): TownColumn => ({
  code, title, kind, width, note, aliases: [], required: false, words: [], units: [], ...rest,
});

const FROM_NAME = '不填则按名称判断';

/** The table of villages, column by column: reading, template, spreadsheet and messages all go by it. */
export const TOWN_COLUMNS: readonly TownColumn[] = [
  column('province', '省', 'text', 10, '省、自治区、直辖市全称', { required: true, aliases: ['省份', '省级', '省自治区直辖市'] }),
  column('prefecture', '市', 'text', 10, '地级市、州、盟全称', { required: true, aliases: ['地市', '地级市', '市级', '市州', '州'] }),
  column('county', '县', 'text', 10, '县、县级市、区、旗全称', { required: true, aliases: ['县区', '县市区', '区县', '区', '县级', '旗'] }),
  column('town', '乡镇', 'text', 12, '乡、镇、街道全称', { required: true, aliases: ['乡镇街道', '镇', '乡', '镇街', '街道', '所属乡镇', '乡级'] }),
  column('unit', '村（社区）', 'text', 18, '名称或全称，如 庄科村、庄科村村民委员会', {
    required: true, aliases: ['村', '社区', '村名', '村名称', '村社区名称', '村居', '行政村', '行政村名称', '名称', '单位', '单位名称', '村委会', '村社区名'],
  }),
  column('unitType', '性质', 'word', 10, FROM_NAME, {
    aliases: ['类型', '类别', '村社区类型', '村社区性质', '单位类型'],
    words: [word('village', '行政村', '村', '村委会', '农村'), word('community', '社区', '居委会', '居'), word('mixed', '村社合一', '村改居', '村居合一', '混合')],
  }),
  column('setting', '所在', 'word', 8, '不填则村为农村，街道的社区为城镇', {
    aliases: ['城乡', '城乡类型', '城乡分类', '所在地'],
    words: [word('rural', '农村', '乡村'), word('urban', '城镇', '城市', '城区', '镇区')],
  }),
  column('partyLevel', '党组织', 'word', 14, '决定党组织吊牌的名称；不填为支部委员会', {
    aliases: ['党组织级别', '党组织类型', '党组织形式', '党组织设置', '基层党组织', '党组织类别'],
    words: [
      word('branch', '支部委员会', '支部', '党支部', '党支部委员会'),
      word('generalBranch', '总支部委员会', '总支', '党总支', '总支部', '总支委员会', '党总支部委员会'),
      word('committee', '委员会', '党委', '党委会', '基层党委', '党的委员会'),
    ],
  }),
  column('hasCollectiveEconomy', '集体经济组织', 'yesNo', 14, '有股份经济合作社等集体经济组织的填“是”', {
    aliases: ['集体经济', '股份经济合作社', '是否有集体经济组织', '有无集体经济组织', '集体经济合作社', '经济合作社'],
    words: [word('true', '是', '有', '√', '✓', '对', '1', 'true', 'yes', 'y'), word('false', '否', '无', '没有', '×', '0', 'false', 'no', 'n')],
  }),
  column('households', '户数', 'count', 8, '户', { aliases: ['户', '总户数', '农户数', '家庭户数', '常住户数'], units: ['户'] }),
  column('population', '人口', 'count', 8, '人', { aliases: ['人数', '总人口', '人口数', '常住人口', '户籍人口'], units: ['人', '口'] }),
  column('buildMode', '建设方式', 'word', 10, '不填为改造', {
    aliases: ['建设类型', '建设性质', '建设模式'],
    words: [word('existing', '现有', '利用现有', '沿用', '已建'), word('renovate', '改造', '改建', '提升', '改造提升', '装修'), word('extend', '扩建', '改扩建'), word('new', '新建', '重建', '迁建')],
  }),
  column('tier', '等次', 'word', 10, '标准分等次时填写', {
    aliases: ['等级', '档次', '建设等次', '建设标准等次', '村类型等次'],
    words: [word('standard', '标准型', '标准', '达标', '达标村'), word('demonstration', '示范型', '示范', '示范村'), word('basic', '基本型', '基本', '基础型')],
  }),
  column('buildingAreaM2', '建筑面积', 'area', 10, '㎡，按批复或实测', { aliases: ['面积', '总建筑面积', '现有面积', '建筑总面积', '批复建筑面积', '活动场所面积'], units: ['㎡', 'm²', 'm2', '平方米', '平米', '平方', '平'] }),
  column('usableAreaM2', '使用面积', 'area', 10, '㎡，墙内净面积之和', { aliases: ['净面积', '可用面积', '批复使用面积', '室内面积'], units: ['㎡', 'm²', 'm2', '平方米', '平米', '平方', '平'] }),
  column('storeys', '层数', 'count', 7, '地上层数', { aliases: ['楼层', '楼层数', '地上层数', '总层数'], units: ['层', '楼'] }),
  column('standards', '适用标准', 'list', 24, '标准的编号，多个用顿号分开；不填则采用当地的正式文件', { aliases: ['标准', '标准编号', '执行标准', '依据标准'] }),
  column('starter', '起始平面', 'text', 14, '起始平面的编号；不填则按建筑面积、层数、性质和标准生成', { aliases: ['平面模板', '平面', '模板'] }),
  column('contact', '联系人', 'text', 10, '印在公示类标牌上', { aliases: ['负责人', '村负责人', '书记', '党组织书记'] }),
  column('phone', '联系电话', 'text', 15, '印在公示类标牌上', { aliases: ['电话', '手机', '手机号', '手机号码', '联系方式'] }),
];

const BY_CODE = new Map(TOWN_COLUMNS.map((one) => [one.code, one]));

export const columnOf = (code: ColumnCode): TownColumn => BY_CODE.get(code)!;
