import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readDxf } from '../../../src/formats/cad/index.ts';
import type { DrawnLayer, PlanFile } from '../../../src/model/plan-file.ts';
import { block, dxfText, insert, line, polyline, text, utf8, variable, type DxfParts } from './dxf-text.ts';

const read = (parts: DxfParts): PlanFile => {
  const file = readDxf('test.dxf', utf8(dxfText(parts)));
  if (!file.ok) throw new Error(JSON.stringify(file.diagnostics));
  return file.value;
};
const layer = (file: PlanFile, name: string): DrawnLayer => file.layers.find((one) => one.name === name)!;
const rounded = (points: readonly { x: number; y: number }[]) => points.map(({ x, y }) => [Math.round(x), Math.round(y)]);

/** Python knows the code pages; nothing here writes them. */
const encoded = (words: string, codec: string): Uint8Array =>
  new Uint8Array(execFileSync('python3', ['-c', `import sys; sys.stdout.buffer.write(sys.stdin.buffer.read().decode('utf-8').encode('${codec}'))`], { input: words }));

describe('the characters of a DXF', () => {
  const words = '党群服务中心';
  const asked = (page: string): string => dxfText({ header: variable('$DWGCODEPAGE', 3, page), entities: text('文字', words, 0, 0) });

  it.each([
    ['ANSI_936', 'gbk', 'gb18030'],
    ['ANSI_936', 'gb18030', 'gb18030'],
    ['ansi_950', 'big5', 'big5'],
  ])('are read by the code page %s that the header names', (page, codec, encoding) => {
    const traditional = codec === 'big5' ? '黨群服務中心' : words;
    const file = readDxf('a.dxf', encoded(asked(page).replaceAll(words, traditional), codec));
    expect(file.ok && [file.value.encoding, file.value.layers[0]!.name, file.value.layers[0]!.texts[0]!.text]).toEqual([encoding, '文字', traditional]);
  });

  it('are UTF-8 where the bytes are, whatever the header names', () => {
    const file = readDxf('a.dxf', utf8(asked('ANSI_936')));
    expect(file.ok && [file.value.encoding, file.value.layers[0]!.texts[0]!.text]).toEqual(['utf-8', words]);
  });

  it('are asked for where the header names a page that is not known, and read as a person chose', () => {
    const bytes = encoded(asked('DOS437'), 'gbk');
    const refused = readDxf('a.dxf', bytes);
    expect(refused.diagnostics).toMatchObject([{ code: 'import.codePage', data: { page: 'DOS437' } }]);
    const chosen = readDxf('a.dxf', bytes, 'gb18030');
    expect(chosen.ok && chosen.value.layers[0]!.texts[0]!.text).toBe(words);
  });

  it('are told where some of them are not of the encoding', () => {
    const bytes = Uint8Array.from([...encoded(asked('ANSI_936'), 'gbk')].map((byte) => (byte === 0xb5 ? 0xff : byte)));
    expect(readDxf('a.dxf', bytes).diagnostics.map((one) => one.code)).toEqual(['import.badCharacters']);
  });

  it('may be escaped, in texts and in names of layers', () => {
    const file = read({ entities: text('\\U+5899', '\\U+515A\\U+7FA4 \\M+5B7FE %%c20 %%p3 45%%d %%u5%%%', 0, 0) });
    expect(layer(file, '墙').texts[0]!.text).toBe('党群 服 Ø20 ±3 45° 5%');
  });

  it('of a text with formats are the words alone', () => {
    const mtext = [[0, 'MTEXT'], [8, 'T'], [10, 0], [20, 0], [40, 300], [71, 7], [1, '{\\fSimSun|b0|i0|c134|p2;\\H1.5x;会议室}\\P{\\C1;40.09m\\S2^ ;} \\{A\\}']] as const;
    expect(layer(read({ entities: mtext }), 'T').texts[0]).toMatchObject({ text: '会议室\n40.09m2 {A}', at: { x: 0, y: 0 }, height: 300 });
  });
});

describe('the unit of a DXF', () => {
  const wall = (length: number) => line('WALL', 0, 0, length, 0);

  it.each([[4, 1], [5, 10], [6, 1000], [1, 25.4], [2, 304.8]])('is what $INSUNITS %i says', (code, mmPerUnit) => {
    expect(read({ header: variable('$INSUNITS', 70, code), entities: wall(12000) }).unit).toEqual({ mmPerUnit });
  });

  it.each([[12000, 1], [12, 1000], [1200, 10]])('is null where the header is silent, with the guess that %i long is a building', (length, mmPerUnit) => {
    const file = read({ entities: wall(length) });
    expect([file.unit, file.unitGuess]).toEqual([null, { mmPerUnit }]);
  });

  it('is null where the header says 0', () => {
    expect(read({ header: variable('$INSUNITS', 70, 0), entities: wall(12000) }).unit).toBeNull();
  });
});

describe('blocks', () => {
  it('are placed where they stand, turned, scaled and in rows', () => {
    const file = read({
      blocks: block('D', line('0', 10, 0, 20, 0), 10, 0),
      entities: insert('DOOR', 'D', 100, 200, [[41, 2], [42, 2], [50, 90], [70, 2], [71, 1], [44, 50], [45, 0]]),
    });
    expect(layer(file, 'DOOR').lines.map((one) => rounded(one.points))).toEqual([[[100, 200], [100, 220]], [[100, 250], [100, 270]]]);
    expect(file.inserts).toMatchObject([{ block: 'D', layer: 'DOOR', angleDeg: 90, mirrored: false }, { at: { x: 100, y: 250 } }]);
  });

  it('keep the layers of what lies in them, but layer 0', () => {
    const file = read({ blocks: block('B', [...line('0', 0, 0, 1, 0), ...line('OTHER', 0, 1, 1, 1)]), entities: insert('PUT', 'B', 0, 0) });
    expect(file.layers.map((one) => one.name)).toEqual(['OTHER', 'PUT']);
  });

  it('are mirrored by a scale below 0 and by a normal that looks down, arcs too', () => {
    const leaf = [[0, 'ARC'], [8, '0'], [10, 0], [20, 0], [40, 900], [50, 0], [51, 90]] as const;
    const file = read({
      blocks: block('D', leaf),
      entities: [...insert('A', 'D', 0, 0, [[41, -1]]), ...insert('B', 'D', -5000, 0, [[230, -1]])],
    });
    const [a, b] = ['A', 'B'].map((name) => layer(file, name).lines[0]!);
    expect(rounded(a!.points.slice(0, 1))).toEqual([[-900, 0]]);
    expect([a!.arc!.from, a!.arc!.to].map((angle) => Math.round((angle * 180) / Math.PI))).toEqual([90, 180]);
    expect(rounded([b!.arc!.centre])).toEqual([[5000, 0]]);
    expect(file.inserts.map((one) => one.mirrored)).toEqual([true, true]);
  });

  it('in blocks are placed too', () => {
    const file = read({
      blocks: [...block('IN', line('0', 0, 0, 10, 0)), ...block('OUT', insert('0', 'IN', 5, 5))],
      entities: insert('L', 'OUT', 100, 100, [[41, 2], [42, 2]]),
    });
    expect(rounded(layer(file, 'L').lines[0]!.points)).toEqual([[110, 110], [130, 110]]);
    expect(file.inserts.map((one) => one.block)).toEqual(['OUT']);
  });

  it('that hold themselves are left out and told', () => {
    const file = readDxf('a.dxf', utf8(dxfText({ blocks: [...block('A', insert('0', 'B', 0, 0)), ...block('B', insert('0', 'A', 0, 0))], entities: [...insert('L', 'A', 0, 0), ...line('L', 0, 0, 1, 0)] })));
    expect(file.ok && file.diagnostics.map((one) => one.code)).toEqual(['import.blockTooDeep']);
  });

  it('that multiply beyond any plan are refused', () => {
    const names = Array.from({ length: 12 }, (_, i) => `B${i}`);
    const blocks = names.flatMap((name, i) => block(name, i === 0 ? line('0', 0, 0, 1, 0) : Array.from({ length: 10 }, () => insert('0', names[i - 1]!, 0, 0)).flat()));
    const file = readDxf('a.dxf', utf8(dxfText({ blocks, entities: insert('L', 'B11', 0, 0) })));
    expect(file).toMatchObject({ ok: false, diagnostics: [{ code: 'import.tooMany' }] });
  });

  it('may have names that the format itself uses', () => {
    const file = read({ blocks: block('BLOCK', line('ENDBLK', 0, 0, 1, 0)), entities: [...insert('L', 'BLOCK', 0, 0), ...line('SECTION', 0, 0, 1, 0), ...line('__proto__', 0, 0, 1, 0)] });
    expect(file.layers.map((one) => one.name)).toEqual(['ENDBLK', 'SECTION', '__proto__']);
  });
});

describe('curves', () => {
  it('of bulges bend to the left of the way below 0 and are the arcs that they state', () => {
    const [right, left] = [1, -1].map((bulge) => layer(read({ entities: polyline('P', [[0, 0, bulge], [200, 0]], false) }), 'P').lines[0]!);
    expect(Math.min(...right!.points.map((p) => p.y))).toBeCloseTo(-100);
    expect(Math.max(...left!.points.map((p) => p.y))).toBeCloseTo(100);
    expect(right!.arc).toMatchObject({ radius: 100 });
    expect(rounded([right!.points[0]!, right!.points.at(-1)!])).toEqual([[0, 0], [200, 0]]);
  });

  it('are flattened: circles closed, ellipses and splines on their curve', () => {
    const file = read({
      entities: [
        [0, 'CIRCLE'], [8, 'C'], [10, 0], [20, 0], [40, 100],
        [0, 'ELLIPSE'], [8, 'E'], [10, 0], [20, 0], [11, 100], [21, 0], [40, 0.5], [41, 0], [42, Math.PI],
        [0, 'SPLINE'], [8, 'S'], [70, 8], [71, 2], ...[0, 0, 0, 1, 1, 1].map((knot) => [40, knot] as const), [10, 0], [20, 0], [10, 50], [20, 100], [10, 100], [20, 0],
      ],
    });
    const [circle, ellipse, spline] = ['C', 'E', 'S'].map((name) => layer(file, name).lines[0]!);
    expect(circle).toMatchObject({ closed: true, arc: { radius: 100 } });
    expect(circle!.points.every((p) => Math.abs(Math.hypot(p.x, p.y) - 100) < 1e-9)).toBe(true);
    expect(Math.max(...ellipse!.points.map((p) => p.y))).toBeCloseTo(50);
    expect(ellipse!.closed).toBe(false);
    expect(Math.max(...spline!.points.map((p) => p.y))).toBeCloseTo(50);
  });
});

describe('files of every age', () => {
  it('R12 with POLYLINE and VERTEX, old line ends, no header', () => {
    const entities = [[0, 'POLYLINE'], [8, 'R'], [66, 1], [70, 1], ...[[0, 0], [10, 0], [10, 10]].flatMap(([x, y]) => [[0, 'VERTEX'], [8, 'R'], [10, x!], [20, y!]] as const), [0, 'SEQEND']] as const;
    for (const end of ['\n', '\r', '\r\n']) {
      const file = readDxf('a.dxf', utf8(dxfText({ entities }, end)));
      expect(file.ok && [file.value.layers[0]!.lines[0]!.closed, rounded(file.value.layers[0]!.lines[0]!.points)]).toEqual([true, [[0, 0], [10, 0], [10, 10]]]);
    }
  });

  it('leave out what belongs to sheets and name what was not read', () => {
    const file = readDxf('a.dxf', utf8(dxfText({ entities: [...line('A', 0, 0, 9, 0), ...line('PAPER', 0, 0, 5, 0), [67, 1], [0, 'HATCH'], [8, 'A'], [0, 'HATCH'], [8, 'A']] })));
    expect(file.ok && [file.value.layers.map((one) => one.name), file.value.dropped]).toEqual([['A'], { HATCH: 2 }]);
    expect(file.diagnostics).toMatchObject([{ code: 'import.dropped', data: { kinds: ['HATCH × 2'] } }]);
  });

  it('of 天正 with objects of its own say what to do: a warning beside lines, a refusal without any', () => {
    const own = [[0, 'TCH_WALL'], [8, 'WALL'], [0, 'ACAD_PROXY_ENTITY'], [8, 'WALL']] as const;
    const [some, none] = [[...own, ...line('WALL', 0, 0, 9, 0)], own].map((entities) => readDxf('a.dxf', utf8(dxfText({ entities }))));
    expect(some).toMatchObject({ ok: true, diagnostics: [{ code: 'import.proxyObjects', severity: 'warning', data: { count: 2 } }] });
    expect(none).toMatchObject({ ok: false, diagnostics: [{ code: 'import.proxyObjects', severity: 'error' }] });
  });

  it.each([
    ['a binary DXF', Uint8Array.from([...utf8('AutoCAD Binary DXF\r\n'), 26, 0, 0, 0]), 'import.binaryDxf'],
    ['nothing', new Uint8Array(), 'import.notADrawing'],
    ['a letter', utf8('尊敬的领导：'), 'import.notADrawing'],
    ['an empty drawing', utf8(dxfText({ entities: [] })), 'import.nothingDrawn'],
    ['a pair without its code', utf8(dxfText({ entities: line('A', 0, 0, 1, 1) }).replace(' 11\r\n', ' x1\r\n')), 'import.brokenDxf'],
  ])('are refused with the reason: %s', (_, bytes, code) => {
    expect(readDxf('a.dxf', bytes)).toMatchObject({ ok: false, diagnostics: [{ code }] });
  });

  it('cut short are read as far as they go, and told', () => {
    const whole = dxfText({ entities: [...line('A', 0, 0, 9, 0), ...line('A', 0, 5, 9, 5)] });
    const file = readDxf('a.dxf', utf8(whole.slice(0, whole.indexOf('ENDSEC', whole.indexOf('LINE')) - 5)));
    expect(file).toMatchObject({ ok: true, diagnostics: [{ code: 'import.cutShort' }] });
  });
});
