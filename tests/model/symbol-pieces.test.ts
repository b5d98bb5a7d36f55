import { describe, expect, it } from 'vitest';
import { newFixture, resizedFixture } from '../../src/model/new-fixture.ts';
import { symbolPathSchema } from '../../src/model/plan-symbol.ts';
import { equipmentOfSymbol, piecesOf } from '../../src/model/symbol-pieces.ts';
import { symbols } from '../tools/sign-project.ts';

const counts = (kind: string, width: number, depth: number) => equipmentOfSymbol(symbols[kind]!, { width, depth });

describe('what a symbol counts for', () => {
  it.each([
    ['counter', 5000, 650, { serviceCounter: 1 }],
    ['waitingSeats', 2200, 600, { waitingSeats: 4 }],
    ['waitingSeats', 2199, 600, { waitingSeats: 3 }],
    ['waitingSeats', 100, 600, { waitingSeats: 1 }],
    ['serviceWindow', 3600, 1200, { serviceCounter: 3, chair: 3 }],
    ['bookshelf', 2700, 350, { bookshelf: 3 }],
    ['doubleBookshelf', 2700, 600, { bookshelf: 6 }],
    ['basketballCourt', 15000, 28000, { basketballHoop: 2 }],
    ['medicineCabinet', 1800, 400, { medicineCabinet: 2 }],
  ])('%s of %i × %i', (kind, width, depth, equipment) => {
    expect(counts(kind, width, depth)).toEqual(equipment);
  });

  it('a meeting table has as many seats as fit around it, from 4 to 20', () => {
    expect(counts('meetingTable', 1320 + 600, 720 + 600)).toEqual({ meetingTable: 1, chair: 6 });
    expect(counts('meetingTable', 720 + 600, 720 + 600)).toEqual({ meetingTable: 1, chair: 4 });
    expect(counts('meetingTable', 4320, 1920)).toEqual({ meetingTable: 1, chair: 16 });
    expect(counts('meetingTable', 720 + 4800, 1920)).toEqual({ meetingTable: 1, chair: 20 });
  });

  it('a table too small for seats has none', () => {
    expect(counts('meetingTable', 500, 400)).toEqual({ meetingTable: 1 });
    expect(piecesOf(symbols['meetingTable']!, { width: 500, depth: 400 })).toBe(0);
  });

  it('follows the size of a fixture, until a person writes other counts', () => {
    const symbol = symbols['waitingSeats']!;
    const placed = { ...newFixture(symbol, { x: 0, y: 0 }), id: 'f1' };
    expect(placed.equipment).toEqual({ waitingSeats: 4 });
    expect(resizedFixture(placed, symbol, { width: 3300, depth: 600 })).toEqual({ width: 3300, depth: 600, equipment: { waitingSeats: 6 } });
    expect(resizedFixture({ ...placed, equipment: { waitingSeats: 5 } }, symbol, { width: 3300, depth: 600 })).toEqual({ width: 3300, depth: 600 });
    expect(resizedFixture(placed, undefined, { width: 3300, depth: 600 })).toEqual({ width: 3300, depth: 600 });
  });
});

describe('the path of a symbol', () => {
  it.each(['', 'L1 1', 'M1', 'M0 0K1 1 2 2', 'M0 0L1 x', 'm0 0', 'M0 0A5 5 0 1 10 0'])('is refused where some of it is not understood: %j', (d) => {
    expect(symbolPathSchema.safeParse({ d }).success).toBe(false);
  });
});
