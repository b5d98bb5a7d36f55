import { gz } from '../../formats/divisions/published.ts';
import { testPlatform } from '../test-platform.ts';

/** 石庙镇 as published: two communities and eight villages. */
const UNITS = [
  ...['石庙', '石宝'].map((name) => `${name}社区居委会`),
  ...['庄科', '下园', '上元', '常门', '光明', '龙潭', '观星', '杨树坪'].map((name) => `${name}村委会`),
];

export const SHIMIAO = '河南省/洛阳市/栾川县/石庙镇';

/** The program with two towns of one county in its list. */
export const townPlatform = testPlatform({
  assets: { 'regions/divisions.json.gz': gz({ 河南省: { 洛阳市: { 栾川县: { 石庙镇: UNITS, 合峪镇: ['庙湾村委会', '庙湾居委会'] } } } }) },
});
