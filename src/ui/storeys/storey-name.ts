import type { Project } from '../../model/project.ts';
import { currentLanguage, type Words } from '../i18n.ts';

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const wordOf = (number: number): string => (currentLanguage() === 'zh' ? DIGITS[number] : undefined) ?? String(number);

/** 一层, 二层 … after how many there are; by figures from the eleventh on. */
export function storeyName(t: Words, { storeys }: Pick<Project, 'storeys'>): string {
  const taken = new Set(storeys.map(({ name }) => name));
  for (let number = storeys.length + 1; ; number += 1) {
    const name = t('storeys.nth', { word: wordOf(number) });
    if (!taken.has(name)) return name;
  }
}
