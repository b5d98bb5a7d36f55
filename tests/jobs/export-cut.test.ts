import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../src/drawing/context.ts';
import { cutPages, isCutOut, type CutFileOptions } from '../../src/jobs/export-cut.ts';
import { signPages } from '../../src/jobs/export-pages.ts';
import { loadDrawContext } from '../../src/jobs/draw-context.ts';
import { signFromType } from '../../src/model/make-signs.ts';
import type { Project } from '../../src/model/project.ts';
import type { Sign, SignKind } from '../../src/model/sign.ts';
import { wordsOf } from '../../src/messages/index.ts';
import { names, projectOf, signTypes } from '../tools/sign-project.ts';
import { ezdxfReadAll, testWithEzdxf } from '../outside/ezdxf.ts';
import { testPlatform } from './test-platform.ts';

let ctx: DrawContext;
const gate = projectOf(names[0]!);

function signOf(kind: SignKind, id: string): Sign {
  const type = signTypes[kind]!;
  const { org, topic } = type.variants[0]!;
  return { ...signFromType(type, org, { kind: 'facade' }, topic)!, id, offset: 0 };
}

/** The three plaques of the gate, the name on the roof and a screen, which is not cut. */
const project: Project = { ...gate, signs: { ...gate.signs, s9: signOf('ledScreen', 's9') } };

beforeAll(async () => {
  const loaded = await loadDrawContext(testPlatform(), project);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  ctx = loaded.value;
});

type Wish = CutFileOptions & { readonly wanted?: (sign: Sign) => boolean };

function cutFiles(of: Project, { wanted, ...options }: Wish = {}) {
  const pages = signPages(of, ctx, wanted);
  return pages.ok ? cutPages(pages.value, ctx, options) : pages;
}

function filesOf(options: Wish = {}, of = project) {
  const files = cutFiles(of, options);
  if (!files.ok) throw new Error(JSON.stringify(files.diagnostics));
  return files;
}

/** One plaque is as good as three for most questions. */
const ONE = { wanted: ({ id }: Sign) => id === 's1' };
const ROOF = { wanted: isCutOut };

describe('cut files', () => {
  it('are one a sign, named by village, sign, text and size; what is not cut is left out with its reason', () => {
    const { value, diagnostics } = filesOf();
    expect(value).toHaveLength(4);
    expect(value[0]!.name).toBe('庄科村-大门吊牌-中共栾川县石庙镇庄科村支部委员会-320x2100.dxf');
    expect(value.every(({ kind }) => kind === 'dxf')).toBe(true);
    const told = diagnostics.filter(({ code }) => code.startsWith('cut.'));
    expect(told.map(({ code, severity, subject }) => [code, severity, subject?.id])).toEqual([
      ['cut.skipped', 'warning', 's9'],
      ['cut.display', 'warning', 's9'],
    ]);
  });

  it('carry what the verifier found, with the place and in words', () => {
    const [plaque] = filesOf({ ...ONE, leastGap: 3 }).value;
    const gap = plaque!.findings.find(({ code }) => code === 'cut.leastGap')!;
    expect(gap).toMatchObject({ severity: 'warning', subject: { kind: 'sign', id: 's1' }, data: { limit: 3, layer: 'ENGRAVE' } });
    const data = gap.data as unknown as { x: number; y: number; value: number; count: number; places: [number, number, number][] };
    expect(data.places).toHaveLength(data.count);
    expect(data.places[0]).toEqual([data.x, data.y, data.value]);
    expect(wordsOf(gap)).toMatch(/^有 \d+ 处间隙小于 3 mm，最小 [\d.]+ mm，位于 x [\d.]+、y [\d.]+ mm（ENGRAVE）。$/);
    expect(plaque!.findings[0]!.code).toBe('cut.checked');
  });

  it('are held to the widths that a shop asks for', () => {
    const codes = (options: CutFileOptions) => filesOf({ ...ROOF, ...options }).value[0]!.findings.map(({ code }) => code);
    expect(codes({ leastStroke: 200, leastGap: 0.1 })).toContain('cut.leastStroke');
    expect(codes({ leastStroke: 0.1, leastGap: 0.1 })).toEqual(['cut.checked']);
    expect(codes({ mostNodes: 10 })).toContain('cut.tooManyNodes');
  });

  it('are made of the wanted signs alone', () => {
    expect(filesOf(ROOF).value.map(({ name }) => name.split('-')[1])).toEqual(['楼顶名称']);
  });

  it('say in their names that they are mirrored, or for cutting where they are SVG', () => {
    expect(filesOf({ ...ONE, mirror: true }).value[0]!.name).toMatch(/320x2100-镜像\.dxf$/);
    expect(filesOf({ ...ONE, to: 'svg' }).value[0]!.name).toMatch(/320x2100-切割\.svg$/);
  });

  it('are the same for the same project', () => {
    const bytes = () => Buffer.concat(filesOf(ONE).value.map((file) => file.bytes)).toString('latin1');
    expect(bytes() === bytes()).toBe(true);
  });

  it('take a wish that was left open for none', () => {
    expect(filesOf({ ...ONE, tolerance: undefined, leastGap: undefined }).value[0]!.findings).toEqual(filesOf(ONE).value[0]!.findings);
  });

  it('fail where nothing is left, where holes do not fit, and where a text cannot be drawn', () => {
    const onlyScreen = { ...project, signs: { s9: project.signs['s9']! } };
    expect(cutFiles(onlyScreen)).toMatchObject({ ok: false, diagnostics: [{ code: 'job.nothingToExport' }, { code: 'cut.skipped' }, { code: 'cut.display' }] });
    expect(cutFiles(project, { drill: { diameter: 6, inset: 160 } }).diagnostics[0]).toMatchObject({ code: 'cut.drill', subject: { id: 's1' } });
    const [s1, block] = [project.signs['s1']!, project.signs['s1']!.face.blocks[0]!];
    const broken = { ...project, signs: { s1: { ...s1, face: { ...s1.face, blocks: [{ ...block, text: '\uE08B村' }] } } } };
    expect(cutFiles(broken).diagnostics[0]).toMatchObject({ code: 'text.missingGlyph' });
  });

  it.each([{}, { mirror: true }, { drill: { diameter: 6, inset: 20 } }, { textOnly: true }])('hold as SVG a group an operation, in mm: %o', (options) => {
    const [file] = filesOf({ ...ONE, to: 'svg', ...options }).value;
    const svg = new TextDecoder().decode(file!.bytes);
    const plain = options.textOnly === true;
    expect([...svg.matchAll(/<g id="([A-Z-]+)" fill="none" stroke="(#\w+)"/g)].map((match) => match[1])).toEqual(
      plain ? ['ENGRAVE'] : options.drill === undefined ? ['ENGRAVE', 'CUT-OUT'] : ['ENGRAVE', 'DRILL', 'CUT-OUT'],
    );
    expect(svg).toContain('width="320mm" height="2100mm" viewBox="0 0 320 2100"');
    for (const path of svg.matchAll(/ d="([^"]+)"/g)) expect(path[1]).toMatch(/^M[^M]+Z$/);
  });

  testWithEzdxf('are all read by ezdxf without fault or repair: closed, without points twice, the same in both versions', () => {
    const files = (['r2000', 'r12'] as const).flatMap((profile) => [
      ...filesOf({ profile }).value,
      ...filesOf({ profile, mirror: true, tolerance: 0.01, drill: { diameter: 6, inset: 20 }, ...ONE }).value,
    ]);
    const read = ezdxfReadAll(files.map(({ bytes }) => bytes));
    expect(read.flatMap(({ errors, fixes }) => [...errors, ...fixes])).toEqual([]);
    const shapes = read.map(({ entities }) => entities.map(({ layer, points }) => ({ layer, points })));
    expect(shapes.slice(0, 5)).toEqual(shapes.slice(5));
    for (const { closed, points } of read.flatMap(({ entities }) => entities.filter(({ type }) => type !== 'CIRCLE'))) {
      expect(closed).toBe(true);
      expect(points.some(([x, y], k) => x === points[(k + 1) % points.length]![0] && y === points[(k + 1) % points.length]![1])).toBe(false);
    }
  });

  testWithEzdxf('of every kind of sign are read by ezdxf without fault or repair, in both versions', () => {
    const kinds = Object.keys(signTypes) as SignKind[];
    const every = { ...gate, signs: Object.fromEntries(kinds.map((kind, i) => [`k${i}`, signOf(kind, `k${i}`)])) };
    const files = (['r2000', 'r12'] as const).flatMap((profile) => filesOf({ profile }, every).value);
    expect(files.length).toBeGreaterThan(2 * (kinds.length - 4));
    const read = ezdxfReadAll(files.map(({ bytes }) => bytes));
    expect(read.flatMap(({ errors, fixes }) => [...errors, ...fixes])).toEqual([]);
    for (const { entities } of read) expect(entities.length).toBeGreaterThan(0);
  });
});
