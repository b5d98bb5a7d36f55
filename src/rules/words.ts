import { decimal } from '../drawing/decimal.ts';
import type { Json } from '../model/diagnostic.ts';

/**
 * Chinese words of the findings that no pack can word: names of fields and values, places, and the sentences of the states.
 * Findings are Chinese in every language of the interface, as the notices they quote are.
 */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  'centre.province': '省',
  'centre.prefecture': '市',
  'centre.county': '县（区）',
  'centre.town': '乡镇（街道）',
  'centre.unit': '村（社区）名称',
  'centre.unitType': '类型',
  'centre.setting': '城乡属性',
  'centre.partyLevel': '党组织层级',
  'centre.hasCollectiveEconomy': '是否有村集体经济组织',
  'centre.farFromShops': '是否远离商业服务点',
  'centre.households': '户数',
  'centre.population': '人口',
  'centre.buildMode': '建设方式',
  'centre.tier': '建设档次',
  'centre.hasMatureServices': '是否已有成熟服务项目',
  'centre.hallTooSmallForStaff': '大厅是否容纳不下全体干部',
  'centre.openHoursPerDay': '每天开放小时数',
  'centre.openedOn': '启用日期',
  'centre.openedDays': '启用日期',
  'centre.yearsOpen': '启用日期',
  'site.buildingAreaM2': '建筑面积',
  'site.usableAreaM2': '使用面积',
  'site.netRoomsM2': '功能室使用面积合计',
  'storeys.count': '层数',
  'site.gate.where': '牌子所在',
  'site.gate.openingWidth': '大门净宽',
  'subject.lit': '发光方式',
  'subject.material': '材质',
  'subject.writing': '书写方向',
  'subject.thickness': '厚度',
  'subject.copies': '数量',
  'subject.heightAboveFloor': '下缘高度',
  'subject.nightVisible': '夜视功能',
  'subject.weatherproof': '防雨',
  'subject.sunproof': '防晒',
  'subject.slideIn': '抽插式',
  'subject.strips': '门条数',
  'subject.singleSided': '单面',
  'subject.permanent': '永久性',
  'subject.frame': '边框材质',
  'subject.cover': '面板材质',
  'subject.hardened': '硬化',
  plan: '平面图',
  'site.outline': '用地范围',
  'rooms.area': '房间面积（房间未围合或未填写各功能分区面积）',
  'rooms.equipment': '房间设施设备',
  'site.equipment': '室外设施设备',
  'rooms.capacity': '容纳人数',
  'rooms.occupants': '房间使用人员及职务',
  storey: '所在楼层',
  'review.approvedPlan': '经批准的平面布局',
  formula: '不为零的除数',
};

const VALUE_WORDS: Readonly<Record<string, string>> = {
  village: '村',
  community: '社区',
  mixed: '村改居等',
  rural: '农村',
  urban: '城市',
  branch: '支部',
  generalBranch: '总支部',
  committee: '委员会',
  existing: '利用现有',
  renovate: '改造',
  extend: '扩建',
  new: '新建',
  courtyard: '大院门口',
  mainEntrance: '主楼入口',
  demonstration: '示范（示范型）',
  standard: '标准（达标、标准型）',
  basic: '基本（基本型）',
  none: '不发光',
  redLedOutline: '红色LED灯带描边',
  backlit: '背光',
  vertical: '竖排',
  horizontal: '横排',
  portrait: '竖幅',
  landscape: '横幅',
  square: '方形',
  true: '是',
  false: '否',
};

export const PLACE_WORDS = {
  right: '右侧',
  left: '左侧',
  over: '门洞范围内',
  gate: '大门',
  aboveGate: '大门上方',
  roof: '楼顶',
  facade: '外墙正面',
  wall: '墙面',
  door: '门',
  pillar: '柱',
  freeStanding: '独立设置',
  desk: '桌面',
} as const;

export const SIDE_READING_WORDS = {
  facingGateFromOutside: '面对大门看',
  insideLookingOut: '由门内向外看',
} as const;

export const FONT_WORDS = {
  songti: '宋体',
  xiaobiaosong: '小标宋',
  heiti: '黑体',
  kaiti: '楷体',
  fangsong: '仿宋',
  regular: '常规',
  bold: '加粗',
  black: '特粗',
} as const;

/** Kinds of site features (model/site.ts). */
export const FEATURE_WORDS = {
  square: '广场',
  noticeBoard: '公开公示栏',
  flagpole: '旗台旗杆',
  fence: '栏杆',
  boundaryWall: '围墙',
  parking: '停车场',
  green: '绿地',
  sportsGround: '运动场地',
  gate: '院门',
  road: '道路',
  building: '相邻建筑',
} as const;

const OPERATOR_WORDS = { eq: '为', ne: '不为', in: '为', gte: '不小于', lte: '不大于', exists: '' } as const;

/** A value as a reader sees it: words for codes, at most two decimals, lists joined. */
export function valueWord(value: Json): string {
  if (value === null || value === '') return '未填写';
  if (typeof value === 'number') return decimal(value, 2);
  if (Array.isArray(value)) return value.map((item: Json) => valueWord(item)).join('、');
  const code = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return Object.hasOwn(VALUE_WORDS, code) ? VALUE_WORDS[code]! : code;
}

export const fieldWord = (field: string): string => FIELD_WORDS[field] ?? field;

/** A condition in words; `label` names what is compared. */
export function conditionWord(label: string, operator: keyof typeof OPERATOR_WORDS, value: Json): string {
  if (operator === 'exists') return `${label}${value === false ? '未填写' : '已填写'}`;
  const values = Array.isArray(value) ? value.map((v: Json) => valueWord(v)).join('或') : valueWord(value);
  return `${label}${OPERATOR_WORDS[operator]}${values}`;
}

/** Sentences of the states that carry no message of a rule. */
export const STATE_SENTENCES = {
  pass: '符合：{title}',
  cannotCheck: '无法核对：{title}，缺少“{field}”',
  notApplicable: '不适用：本条要求{condition}，现{actual}',
  noSubject: '没有可核对的对象：{title}',
  missing: '应有而没有：{title}',
  attested: '{by}于{at}承诺：{statement}',
  attestedReading: '{by}于{at}承诺：{statement}（左右以{reading}为准）',
  waived: '{message}（例外：{reason}，{by}，{at}）',
  substitute: '字体为{family}，屏幕与输出以“{substitute}”代替，制作前须换用正式字体',
  constraint: '“{actual}”应{expected}，通知原文如此，请核对{field}',
  conflict: '两个标准对同一对象要求不同：{ours}要求“{wants}”，{theirs}要求“{otherWants}”，须择一执行并说明例外',
} as const;

/** How one character of a text differs from what the notice requires. */
export const DIFF_SENTENCES = {
  replace: '第{at}字“{actual}”应为“{expected}”',
  insert: '第{at}字处缺“{expected}”',
  remove: '第{at}字“{actual}”多余',
  more: '等{count}处',
} as const;
