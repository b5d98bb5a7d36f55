import { describe, expect, it } from 'vitest';
import type { CutDrawing } from '../../../src/drawing/cut/cut-drawing.ts';
import type { DxfDocument } from '../../../src/formats/dxf/document.ts';
import { cutDocument, DXF_PROFILES, writeDxf, type DxfProfile } from '../../../src/formats/dxf/index.ts';
import { points } from '../../model/sample.ts';
import { ezdxfRead, ezdxfReadAll, testWithEzdxf } from '../../outside/ezdxf.ts';

const square = points([0, 0], [320, 0], [320, 210], [0, 210]);
const plate: CutDrawing = {
  title: '庄科村',
  trim: { x0: 0, y0: 0, x1: 320, y1: 210 },
  contours: [
    { operation: 'CUT-OUT', sheet: 0, points: square, closed: true },
    { operation: 'ENGRAVE', sheet: 2, points: points([10.123, 10], [20, 10], [20, 20.5]), closed: true },
    { operation: 'CUT-IN', sheet: 1, points: points([40, 40], [40, 50], [50, 50]), closed: true },
  ],
  holes: [{ centre: { x: 15, y: 15 }, diameter: 5 }],
  inks: [],
};

const text = (document: DxfDocument, profile: DxfProfile): string => new TextDecoder().decode(writeDxf(document, profile));

describe('a DXF file', () => {
  it.each(DXF_PROFILES)('is the same for the same document, in plain ASCII with the line ends of DOS (%s)', (profile) => {
    const file = text(cutDocument(plate), profile);
    expect(text(cutDocument(plate), profile)).toBe(file);
    expect(file).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('  0\r\nEOF\r\n')).toBe(true);
  });

  it('states millimetres', () => {
    expect(text(cutDocument(plate), 'r2000')).toContain('  9\r\n$INSUNITS\r\n 70\r\n4\r\n');
  });

  it('gives every object a handle of its own, below the seed', () => {
    const lines = text(cutDocument(plate), 'r2000').split('\r\n');
    const own = lines.flatMap((line, i) => (i % 2 === 0 && /^(  5|105)$/.test(line) ? [lines[i + 1]!] : []));
    const [seed, ...handles] = own;
    expect(new Set(handles).size).toBe(handles.length);
    expect(Math.max(...handles.map((handle) => Number.parseInt(handle, 16)))).toBe(Number.parseInt(seed!, 16) - 1);
  });

  it('has light polylines in R2000 and none in R12, which has vertices', () => {
    expect(text(cutDocument(plate), 'r2000')).toContain('LWPOLYLINE');
    expect(text(cutDocument(plate), 'r12')).not.toContain('LWPOLYLINE');
    expect(text(cutDocument(plate), 'r12')).toContain('SEQEND');
  });

  it('writes what is not ASCII as its version has it: escaped, in GBK, in UTF-8', () => {
    const named = { ...cutDocument(plate), layers: [{ name: '雕刻㛃', colour: 1 }] };
    expect(text(named, 'r12')).toContain('\\U+96D5\\U+523B\\U+36C3');
    expect(new TextDecoder('gbk', { fatal: true }).decode(writeDxf(named, 'r2000'))).toContain('雕刻\\U+36C3');
    expect(text(named, 'r2007')).toContain('雕刻㛃');
  });

  testWithEzdxf('is read by ezdxf without fault or repair, with the same geometry in both versions', () => {
    const [new2000, r12] = ezdxfReadAll((['r2000', 'r12'] as const).map((profile) => writeDxf(cutDocument(plate), profile)));
    for (const read of [new2000!, r12!]) expect([read.errors, read.fixes]).toEqual([[], []]);
    expect([new2000!.version, new2000!.units, r12!.version]).toEqual(['AC1015', 4, 'AC1009']);
    const shapes = (read: typeof r12) => read!.entities.map(({ layer, closed, points: at, radius }) => ({ layer, closed, at, radius }));
    expect(shapes(r12)).toEqual(shapes(new2000));
    expect(new2000!.entities.map(({ layer }) => layer)).toEqual(['ENGRAVE-2', 'DRILL', 'CUT-IN', 'CUT-OUT']);
    expect(new2000!.entities[3]!.points).toEqual([[0, 0], [320, 0], [320, 210], [0, 210]]);
    expect(new2000!.entities[1]).toMatchObject({ type: 'CIRCLE', points: [[15, 15]], radius: 2.5 });
  });

  testWithEzdxf('tells operations and sheets apart by layer and by colour', () => {
    const { layers } = ezdxfRead(writeDxf(cutDocument(plate), 'r2000'));
    expect(layers).toMatchObject({ 'CUT-OUT': 1, 'CUT-IN': 5, DRILL: 6, 'ENGRAVE-2': 92 });
    expect(new Set(Object.values(layers)).size).toBe(Object.keys(layers).filter((name) => name !== 'Defpoints').length);
  });

  testWithEzdxf('is seen to be broken when it is', () => {
    const file = text(cutDocument(plate), 'r2000');
    const read = (broken: string) => ezdxfRead(new TextEncoder().encode(broken));
    expect(() => read(file.replace(' 10\r\n320.0\r\n', ' 10\r\nnumber\r\n'))).toThrow();
    // A line type that no table has: read, and seen by the audit.
    const stray = read(file.replace('  8\r\nENGRAVE-2\r\n', '  8\r\nENGRAVE-2\r\n  6\r\nNowhere\r\n'));
    expect(stray.errors.length + stray.fixes.length).toBeGreaterThan(0);
  });
});
