import { useMemo } from 'react';
import type { Report } from '../../rules/report.ts';
import { useCheck } from '../session/session-context.ts';
import { findingNumbers } from './canvas-marks.ts';

const known = new WeakMap<Report, ReadonlyMap<string, number>>();

/** The number that a finding bears on the canvas; null for one that has no mark there. */
export function useNumber(key: string): number | null {
  const report = useCheck((state) => state.report);
  return useMemo(() => {
    if (report === null) return null;
    const numbers = known.get(report) ?? findingNumbers(report);
    known.set(report, numbers);
    return numbers.get(key) ?? null;
  }, [report, key]);
}
