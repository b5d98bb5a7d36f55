import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import { localDay } from '../../src/ui/browser-platform.ts';
import { isDay, waiverSubject } from '../../src/ui/check/answers.ts';
import { fileSize } from '../../src/ui/export/file-size.ts';
import { clamp, common, isWithin, stepOf } from '../../src/ui/fields/step.ts';
import { scaleWords, zoomPercent } from '../../src/ui/frame/zoom-words.ts';
import { ariaShortcut, shownShortcut } from '../../src/ui/parts/shortcut.ts';
import { fileStem, placePath } from '../../src/ui/session/title.ts';
import { clockTime, savedWords } from '../../src/ui/start/saved-words.ts';

const keys = (key: string, shiftKey = false, altKey = false) => ({ key, shiftKey, altKey });

describe('the length field', () => {
  it('steps by 10 mm, with Shift by 100, with Alt by 1', () => {
    expect([keys('ArrowUp'), keys('ArrowUp', true), keys('ArrowDown', false, true), keys('a')].map(stepOf)).toEqual([10, 100, -1, 0]);
  });

  it('stays within its limits', () => {
    expect([clamp(-5, { min: 0 }), clamp(9, { max: 3 }), clamp(2, {})]).toEqual([0, 3, 2]);
    expect([isWithin(0, { min: 0 }), isWithin(-1, { min: 0 })]).toEqual([true, false]);
  });

  it('shows one value only where all have it', () => {
    expect([common([3, 3]), common([3, 4]), common([])]).toEqual([3, null, null]);
  });
});

describe('shortcuts', () => {
  it('are written as the keyboard has them', () => {
    expect(shownShortcut('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(shownShortcut('Mod+Shift+Z', true)).toBe('⌘⇧Z');
    expect(shownShortcut('+', false)).toBe('+');
    expect(shownShortcut('Alt+ArrowLeft', false)).toBe('Alt+←');
  });

  it('are told to assistive technology by the names it knows', () => {
    expect(ariaShortcut('Mod+Z')).toBe('Control+Z');
  });
});

describe('names and times', () => {
  const project = { centre: { province: '河南省', prefecture: '', county: '栾川县', town: '石庙镇', unit: '庄 科/村' } } as Project;

  it('leave out unknown places', () => {
    expect(placePath(project.centre)).toBe('河南省 › 栾川县 › 石庙镇');
  });

  it('make a file name that every system takes', () => {
    expect(fileStem(project)).toBe('庄-科-村党群服务中心');
  });

  it('give the day of the person, not of Greenwich', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  });

  it('give hours and minutes with two digits', () => {
    const at = new Date(2026, 10, 21, 4, 3).getTime();
    expect([clockTime(at), savedWords(at)]).toEqual(['04:03', '2026-11-21 04:03']);
  });

  it('give sizes a person can read', () => {
    expect([fileSize(820), fileSize(12_400), fileSize(3_140_000), fileSize(2_104_000_000)]).toEqual(['820 B', '12.4 KB', '3.1 MB', '2.10 GB']);
  });

  it('give the zoom against the scale of the view', () => {
    expect([scaleWords('plan'), zoomPercent(96 / 25.4 / 100, 'plan'), zoomPercent(96 / 25.4 / 50, 'gate')]).toEqual(['1:100', '100 %', '50 %']);
  });
});

describe('answers to findings', () => {
  it('take only days of the calendar', () => {
    expect(['2026-02-28', '2026-02-30', '2026-2-3', ''].map(isDay)).toEqual([true, false, false, false]);
  });

  it('withdraw the exception that covers the finding: its own, else that of the whole rule', () => {
    const waiver = { rule: 's/r', subject: 'sign::s1', by: '甲', at: '2026-01-01', reason: '一', docNo: '', expires: null };
    const found = { standard: 's', rule: 'r', subject: { kind: 'sign', id: 's1' } } as Parameters<typeof waiverSubject>[1];
    expect(waiverSubject({ waivers: [waiver] } as unknown as Project, found)).toBe('sign::s1');
    expect(waiverSubject({ waivers: [{ ...waiver, subject: null }] } as unknown as Project, found)).toBe(null);
  });
});
