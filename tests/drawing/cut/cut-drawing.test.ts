import { beforeAll, describe, expect, it } from 'vitest';
import { CUT_DEFAULTS, cutBounds, cutDrawing, type CutContour, type CutDrawing, type CutOptions } from '../../../src/drawing/cut/cut-drawing.ts';
import { cutFindings } from '../../../src/drawing/cut/cut-findings.ts';
import { composeSign } from '../../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../../src/drawing/context.ts';
import type { Drawing, Item } from '../../../src/drawing/drawing.ts';
import { LED_RED, PARTY_RED, WHITE } from '../../../src/drawing/ink.ts';
import { rectPath } from '../../../src/geometry/path.ts';
import { area, signedArea } from '../../../src/geometry/polygon.ts';
import { rect } from '../../../src/geometry/rect.ts';
import { signFromType } from '../../../src/model/make-signs.ts';
import { SIGN_KINDS, type SignKind } from '../../../src/model/sign.ts';
import type { Project } from '../../../src/model/project.ts';
import { drawContext, names, projectOf, signTypes } from '../../tools/sign-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

/** A project whose one sign is of a kind, as its template makes it. */
function withKind(kind: SignKind): Project {
  const type = signTypes[kind]!;
  const { org, topic } = type.variants[0]!;
  const sign = { ...signFromType(type, org, { kind: 'facade' }, topic)!, id: 'x', offset: 0 };
  return { ...projectOf(names[0]!), signs: { x: sign } };
}

const trim = rect(0, 0, 400, 200);
const drawingOf = (items: readonly Item[]): Drawing => ({ title: 't', size: trim, trim, bleed: 0, scale: 1, items });
const filled = (x: number, y: number, w: number, h: number, fill = PARTY_RED): Item => ({ kind: 'path', layer: 'sign', path: rectPath(rect(x, y, w, h)), fill });
const ground: Item = { kind: 'path', layer: 'ground', path: rectPath(rect(-3, -3, 406, 206)), fill: WHITE };

function cutOf(items: readonly Item[], options: Partial<CutOptions> = {}): CutDrawing {
  const cut = cutDrawing(drawingOf(items), { ...CUT_DEFAULTS, ground: null, ...options });
  if (!cut.ok) throw new Error(JSON.stringify(cut.diagnostics));
  return cut.value;
}

const areas = ({ contours }: CutDrawing, operation: CutContour['operation']): number[] =>
  contours.filter((one) => one.operation === operation).map(({ points }) => Math.round(signedArea(points)));

describe('letters without a ground', () => {
  it('are cut out after their counters', () => {
    const { drawing } = composeSign(withKind('facadeName'), 'x', ctx);
    const cut = cutOf(drawing.items);
    const order = cut.contours.map(({ operation }) => operation);
    expect(new Set(order)).toEqual(new Set(['CUT-IN', 'CUT-OUT']));
    expect(order.lastIndexOf('CUT-IN')).toBeLessThan(order.indexOf('CUT-OUT'));
    for (const { operation, points, closed } of cut.contours) {
      expect(closed).toBe(true);
      expect(signedArea(points) > 0).toBe(operation === 'CUT-OUT');
    }
  });

  it('are one part where their strokes overlap', () => {
    const cut = cutOf([filled(10, 10, 100, 20), filled(50, 0, 20, 100)]);
    expect(areas(cut, 'CUT-OUT')).toEqual([100 * 20 + 20 * 100 - 20 * 20]);
  });

  it('are one part even where their outlines run different ways', () => {
    const other = { kind: 'path', layer: 'sign', fill: PARTY_RED, path: { ops: 'MLLLZ', xy: [50, 0, 50, 100, 70, 100, 70, 0] } } as const;
    expect(areas(cutOf([filled(10, 10, 100, 20), other]), 'CUT-OUT')).toEqual([3600]);
  });

  it('have no light strip', () => {
    const strip: Item = { kind: 'path', layer: 'mark', path: rectPath(rect(0, 0, 300, 150)), stroke: { ink: LED_RED, width: 24 } };
    expect(areas(cutOf([strip, filled(0, 0, 10, 10)]), 'CUT-OUT')).toEqual([100]);
  });

  it('go onto a sheet of their own for each ink', () => {
    const cut = cutOf([filled(0, 0, 20, 20), filled(50, 0, 20, 20, { cmyk: [0, 20, 100, 0] })]);
    expect(cut.contours.map(({ sheet }) => sheet)).toEqual([1, 2]);
    expect(cut.inks).toEqual([PARTY_RED, { cmyk: [0, 20, 100, 0] }]);
  });
});

describe('a plate', () => {
  it('is engraved and cut along its trim, last', () => {
    const cut = cutOf([ground, filled(10, 10, 50, 50)], { ground: WHITE });
    expect(cut.contours.map(({ operation }) => operation)).toEqual(['ENGRAVE', 'CUT-OUT']);
    expect(areas(cut, 'CUT-OUT')).toEqual([400 * 200]);
    expect(cutBounds(cut)).toEqual(trim);
  });

  it('has no artwork beyond its trim', () => {
    const cut = cutOf([ground, filled(-3, 150, 406, 53)], { ground: WHITE });
    expect(areas(cut, 'ENGRAVE')).toEqual([400 * 50]);
  });

  it('leaves out what is painted over, and what has the colour of the ground', () => {
    const cut = cutOf([ground, filled(10, 10, 100, 100), filled(20, 20, 10, 10, WHITE)], { ground: WHITE });
    expect(areas(cut, 'ENGRAVE')).toEqual([10_000, -100]);
  });

  it('has four holes where they are wished, within the plate', () => {
    const cut = cutOf([ground, filled(100, 50, 50, 50)], { ground: WHITE, drill: { diameter: 5, inset: 15 } });
    expect(cut.holes.map(({ centre }) => [centre.x, centre.y])).toEqual([[15, 15], [385, 15], [385, 185], [15, 185]]);
    const refused = cutDrawing(drawingOf([ground, filled(9, 9, 9, 9)]), { ...CUT_DEFAULTS, ground: WHITE, drill: { diameter: 5, inset: 100 } });
    expect(refused).toMatchObject({ ok: false, diagnostics: [{ code: 'cut.drill' }] });
  });

  it('follows lines as the areas they cover', () => {
    const frame: Item = { kind: 'path', layer: 'sign', path: rectPath(rect(10, 10, 100, 100)), stroke: { ink: PARTY_RED, width: 2 } };
    expect(areas(cutOf([ground, frame], { ground: WHITE }), 'ENGRAVE')).toEqual([102 * 102, -98 * 98]);
  });

  it('shows of a group what its clip leaves', () => {
    const group: Item = { kind: 'group', layer: 'sign', transform: [1, 0, 0, 1, 10, 0], clip: rectPath(rect(0, 0, 30, 30)), items: [filled(20, 20, 50, 50)] };
    const cut = cutOf([ground, group], { ground: WHITE });
    expect(areas(cut, 'ENGRAVE')).toEqual([100]);
    expect(new Set(cut.contours[0]!.points.map(({ x }) => x))).toEqual(new Set([30, 40]));
  });

  it('keeps the holes of a path that is filled by the even-odd rule', () => {
    const target: Item = { kind: 'path', layer: 'sign', fill: PARTY_RED, fillRule: 'evenodd', path: { ops: 'MLLLZMLLLZ', xy: [0, 0, 50, 0, 50, 50, 0, 50, 10, 10, 40, 10, 40, 40, 10, 40] } };
    expect(areas(cutOf([target]), 'CUT-IN')).toEqual([-900]);
  });
});

describe('options', () => {
  it('mirror across the middle and keep outlines outlines', () => {
    const items = [filled(10, 10, 50, 20)];
    const [plain, mirrored] = [cutOf(items), cutOf(items, { mirror: true })];
    const turned = (cut: CutDrawing) => cut.contours.flatMap(({ points }) => points.map(({ x, y }) => `${400 - x} ${y}`)).sort();
    expect(mirrored.contours.flatMap(({ points }) => points.map(({ x, y }) => `${x} ${y}`)).sort()).toEqual(turned(plain));
    expect(signedArea(mirrored.contours[0]!.points)).toBeGreaterThan(0);
  });

  it('leave the text alone of a plate, without its edge and its marks', () => {
    const { drawing } = composeSign(withKind('gatePlaque'), 'x', ctx);
    const cut = cutOf(drawing.items, { ground: WHITE, textOnly: true });
    expect(new Set(cut.contours.map(({ operation }) => operation))).toEqual(new Set(['ENGRAVE']));
    const roof = composeSign(withKind('rooftopName'), 'x', ctx).drawing;
    expect(cutBounds(cutOf(roof.items, { textOnly: true })).x0).toBeGreaterThan(1040);
    expect(cutBounds(cutOf(roof.items)).x0).toBeLessThan(100);
  });

  it('take about twice the points for a tolerance of 0.01 mm, and the same area', () => {
    const { drawing } = composeSign(withKind('gatePlaque'), 'x', ctx);
    const [coarse, fine] = [0.05, 0.01].map((tolerance) => cutOf(drawing.items, { ground: WHITE, tolerance }));
    const nodes = (cut: CutDrawing) => cut.contours.reduce((sum, { points }) => sum + points.length, 0);
    expect(nodes(fine!) / nodes(coarse!)).toBeGreaterThan(1.5);
    const engraved = (cut: CutDrawing) => cut.contours.filter(({ operation }) => operation === 'ENGRAVE').reduce((sum, { points }) => sum + signedArea(points), 0);
    expect(engraved(fine!) / engraved(coarse!)).toBeCloseTo(1, 3);
  });
});

describe('what is not cut', () => {
  it('is refused with its reason', () => {
    const picture: Item = { kind: 'image', layer: 'sign', image: 'photo', at: [10, 0, 0, 10, 0, 0] };
    const refuse = (items: readonly Item[]) => cutDrawing(drawingOf(items), { ...CUT_DEFAULTS, ground: null });
    expect(refuse([picture])).toMatchObject({ ok: false, diagnostics: [{ code: 'cut.image', data: { count: 1 } }] });
    expect(refuse([])).toMatchObject({ ok: false, diagnostics: [{ code: 'cut.nothing' }] });
    expect(cutFindings(withKind('ledScreen'), 'x', ctx)).toMatchObject({ ok: false, diagnostics: [{ code: 'cut.display' }] });
  });
});

describe('a sign of each kind', () => {
  it.each(SIGN_KINDS)('%s has contours without fault, or is refused with a reason', (kind) => {
    const checked = cutFindings(withKind(kind), 'x', ctx);
    if (!checked.ok) {
      expect(checked.diagnostics.map(({ code }) => code)).toEqual([kind === 'ledScreen' ? 'cut.display' : expect.stringMatching(/^cut\.(image|nothing)$/)]);
      return;
    }
    const { cut, findings } = checked.value;
    expect(findings.filter(({ fault }) => !['leastStroke', 'leastGap', 'tooManyNodes'].includes(fault))).toEqual([]);
    expect(cut.contours.every(({ points }) => area(points) >= 0.01)).toBe(true);
  });
});
