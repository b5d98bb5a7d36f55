import { beforeAll, describe, expect, it } from 'vitest';
import { composeSheetPages } from '../../../src/drawing/compose-sheet.ts';
import type { DrawContext } from '../../../src/drawing/context.ts';
import type { Item, PathItem } from '../../../src/drawing/drawing.ts';
import { itemsBounds } from '../../../src/drawing/plan-bounds.ts';
import { frameRect, PAPERS } from '../../../src/drawing/sheets/paper.ts';
import { titleBlockRect } from '../../../src/drawing/sheets/title-block.ts';
import { applyEdits } from '../../../src/model/edits/apply.ts';
import { signFromType } from '../../../src/model/make-signs.ts';
import type { Project } from '../../../src/model/project.ts';
import type { Sheet } from '../../../src/model/sheet.ts';
import { drawContext, signTypes } from '../../tools/sign-project.ts';
import { starterProject } from '../../tools/starter-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

/** The starter with boards on a wall. */
function project(): Project {
  const board = signFromType(signTypes['rulesBoard']!, null, { kind: 'wall', storeyId: 'st1', wallId: 'w23', side: 'right' })!;
  const added = applyEdits(starterProject(), [0, 1].map((i) => ({ verb: 'addSign', args: { sign: { ...board, offset: 800 * i } } }) as const));
  if (!added.ok) throw new Error(JSON.stringify(added.diagnostics));
  return added.value;
}
const withSheet = (changes: Partial<Sheet>): Project => {
  const base = project();
  return { ...base, sheets: [{ ...base.sheets[0]!, ...changes }] };
};
const VIEWS: readonly Sheet['view'][] = [
  { kind: 'plan', storeyId: 'st1' },
  { kind: 'signPositions', storeyId: 'st1' },
  { kind: 'wall', storeyId: 'st1', wallId: 'w23', side: 'right' },
  { kind: 'gate' },
  { kind: 'site' },
  { kind: 'openings' },
  { kind: 'rooms' },
];
const inner = (items: readonly Item[]) => items.filter(({ layer }) => layer !== 'frame' && layer !== 'titleBlock');

describe.each(VIEWS)('a sheet of $kind', (view) => {
  it.each(['A3', 'A2'] as const)('lies on %s within its frame and off its title block, on every page', (paper) => {
    const { pages, diagnostics } = composeSheetPages(withSheet({ view, paper, scale: 'fit' }), 'sh1', ctx);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const frame = frameRect(PAPERS[paper]);
    const block = titleBlockRect(frame);
    for (const page of pages) {
      for (const item of inner(page.items)) {
        const box = itemsBounds([item]);
        if (box === null) continue;
        expect(box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1).toBe(true);
        expect(box.y0 >= block.y1 || box.x1 <= block.x0).toBe(true);
      }
    }
  });

  it('is drawn with lines of the line group alone, none thinner than 0.1 mm', () => {
    const { pages } = composeSheetPages(withSheet({ view, paper: 'A3', scale: 'fit' }), 'sh1', ctx);
    for (const { items } of pages) for (const { width } of strokesOnPaper(items)) expect(width).toBeGreaterThanOrEqual(0.1 - 1e-9);
  });
});

/** Strokes with their width on paper; artwork of signs is left out. */
function strokesOnPaper(items: readonly Item[], scale = 1): { item: PathItem; width: number }[] {
  return items.flatMap((item) => {
    if (item.layer === 'sign') return [];
    if (item.kind === 'group') return strokesOnPaper(item.items, scale * Math.hypot(item.transform[0], item.transform[1]));
    return item.kind === 'path' && item.stroke ? [{ item, width: item.stroke.width * scale }] : [];
  });
}

describe('the line group of a plan at 1:100', () => {
  it('draws cut walls with b, dimensions with 0.25 b and ticks with 0.7 b', () => {
    const { pages } = composeSheetPages(withSheet({ view: VIEWS[0]!, scale: 100 }), 'sh1', ctx);
    const widths = (layer: Item['layer']) => new Set(strokesOnPaper(pages[0]!.items).filter(({ item }) => item.layer === layer && item.stroke?.dash === undefined).map(({ width }) => Number(width.toFixed(4))));
    expect(widths('wall')).toEqual(new Set([0.5]));
    expect(widths('dimension')).toEqual(new Set([0.125, 0.35]));
  });

  it('takes b = 0.7 at 1:50', () => {
    const { pages } = composeSheetPages(withSheet({ view: VIEWS[0]!, scale: 50, paper: 'A1' }), 'sh1', ctx);
    expect(Math.max(...strokesOnPaper(pages[0]!.items).filter(({ item }) => item.layer === 'wall').map(({ width }) => width))).toBeCloseTo(0.7, 9);
  });
});

describe('a scale that fits', () => {
  it('is the largest that the paper holds', () => {
    const scaleOn = (paper: Sheet['paper']) => composeSheetPages(withSheet({ view: VIEWS[0]!, paper, scale: 'fit' }), 'sh1', ctx).pages[0]!.items.find(({ kind }) => kind === 'group');
    const shown = (['A3', 'A1'] as const).map((paper) => {
      const group = scaleOn(paper);
      return group?.kind === 'group' ? 1 / group.transform[0] : null;
    });
    expect(shown.map((scale) => Math.round(scale!))).toEqual([100, 50]);
  });
});

describe('findings on a sheet', () => {
  const finding = { number: 7, severity: '错误', text: '便民服务大厅使用面积不足', clause: '第三条', places: [{ kind: 'room', id: 'r1', storeyId: 'st1' }] } as const;
  const marks = (items: readonly Item[]) => items.filter(({ layer }) => layer === 'mark');

  it('are marked and listed on wish alone', () => {
    const quiet = composeSheetPages(withSheet({ view: VIEWS[0]! }), 'sh1', ctx, { findings: [finding] });
    const shown = composeSheetPages(withSheet({ view: VIEWS[0]!, findings: true }), 'sh1', ctx, { findings: [finding] });
    expect(marks(quiet.pages[0]!.items)).toEqual([]);
    expect(marks(shown.pages[0]!.items).length).toBeGreaterThan(0);
    expect(shown.pages.flatMap(({ items }) => items).length).toBeGreaterThan(quiet.pages.flatMap(({ items }) => items).length + 40);
  });

  it('stay away where they speak of another storey', () => {
    const elsewhere = { ...finding, places: [{ kind: 'room', id: 'r1', storeyId: 'st9' }] } as const;
    const { pages } = composeSheetPages(withSheet({ view: VIEWS[0]!, findings: true }), 'sh1', ctx, { findings: [elsewhere] });
    expect(marks(pages[0]!.items)).toEqual([]);
  });
});

describe('the marks of signs', () => {
  it('bear the numbers of the list, one each', () => {
    const given = project();
    const numbers = new Map(Object.keys(given.signs).map((id, i) => [id, 50 + i]));
    const { pages } = composeSheetPages({ ...given, sheets: [{ ...given.sheets[0]!, view: VIEWS[1]!, scale: 'fit' }] }, 'sh1', ctx, { signNumbers: numbers });
    const said = new Set(pages[0]!.items.filter(({ layer }) => layer === 'mark').flatMap(({ meaning }) => (meaning?.kind === 'text' ? [meaning.text] : [])));
    const inside = Object.values(given.signs).filter(({ host }) => host.kind === 'wall').map(({ id }) => String(numbers.get(id)));
    expect([...said].toSorted()).toEqual(inside.toSorted());
  });
});
