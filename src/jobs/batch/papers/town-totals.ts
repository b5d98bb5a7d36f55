import type { Lack } from '../lacks.ts';
import type { LastingFacts } from '../village-facts.ts';

/** A function that villages of the town lack: in how many, and how many rooms and m² are missing in all. */
export interface TownLack extends Lack {
  readonly villages: number;
}

/** The town as a whole. Areas in m², of the plans as drawn. */
export interface TownTotals {
  readonly villages: number;
  readonly done: number;
  readonly failed: number;
  /** Kinds of pieces, and pieces with their copies. */
  readonly signs: number;
  readonly copies: number;
  readonly sheets: number;
  readonly error: number;
  readonly warning: number;
  readonly open: number;
  readonly lacking: number;
  readonly net: number;
  readonly gross: number;
  /** What is asked for most strongly and lacking in most villages comes first. */
  readonly lacks: readonly TownLack[];
}

const RANK = { error: 0, warning: 1, advice: 2, info: 3 } as const;

/** Two decimals, as areas are written. */
export const hundredths = (m2: number): number => Math.round(m2 * 100) / 100;

/** Rooms that are lacking in all. */
export const lackingRooms = (lacks: readonly Lack[]): number => lacks.reduce((sum, { rooms }) => sum + rooms, 0);

/** m² that are lacking in all. */
export const lackingM2 = (lacks: readonly Lack[]): number => hundredths(lacks.reduce((sum, { areaM2 }) => sum + areaM2, 0));

function townLacks(villages: readonly LastingFacts[]): readonly TownLack[] {
  const byCode = new Map<string, TownLack>();
  for (const lack of villages.flatMap(({ lacks }) => lacks)) {
    const before = byCode.get(lack.code);
    byCode.set(lack.code, {
      ...(before ?? lack),
      severity: before !== undefined && RANK[before.severity] < RANK[lack.severity] ? before.severity : lack.severity,
      villages: (before?.villages ?? 0) + 1,
      rooms: (before?.rooms ?? 0) + lack.rooms,
      clauses: [...new Set([...(before?.clauses ?? []), ...lack.clauses])],
      areaM2: hundredths((before?.areaM2 ?? 0) + lack.areaM2),
    });
  }
  return [...byCode.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.villages - a.villages || (a.code < b.code ? -1 : 1));
}

/** Adds up what the villages of a town are, have and lack. */
export function townTotals(villages: readonly LastingFacts[]): TownTotals {
  const sum = (of: (one: LastingFacts) => number): number => villages.reduce((total, one) => total + of(one), 0);
  const done = villages.filter(({ state }) => state === 'done').length;
  return {
    villages: villages.length,
    done,
    failed: villages.length - done,
    signs: sum(({ signs }) => signs.length),
    copies: sum(({ signs }) => signs.reduce((total, { copies }) => total + copies, 0)),
    sheets: sum(({ sheets }) => sheets),
    error: sum(({ counts }) => counts?.error ?? 0),
    warning: sum(({ counts }) => counts?.warning ?? 0),
    open: sum(({ counts }) => counts?.open ?? 0),
    lacking: sum(({ counts }) => counts?.lacking ?? 0),
    net: hundredths(sum(({ areas }) => areas?.net ?? 0)),
    gross: hundredths(sum(({ areas }) => areas?.gross ?? 0)),
    lacks: townLacks(villages),
  };
}
