import { describe, expect, test } from 'vitest';
import { measurePdf, type MeasuredPath } from '../../../src/formats/pdf/read-paths.ts';
import { PT_PER_MM } from '../../../src/formats/pdf/page-boxes.ts';
import { tinyPdf, type TinyPdf } from './tiny-pdf.ts';

const PLAIN_PAGE = '/MediaBox [0 0 100 100]';

function pathsOf(parts: TinyPdf): readonly MeasuredPath[] {
  const read = measurePdf(tinyPdf({ page: PLAIN_PAGE, ...parts }));
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value[0]!.paths;
}

/** Coordinates in points, rounded, so that the figures can be compared with the operators. */
const points = (path: MeasuredPath): readonly number[] => path.path.xy.map((v) => Math.round(v * PT_PER_MM * 1000) / 1000);

describe('paths read back', () => {
  test('all construction operators, the short curves too', () => {
    const [path] = pathsOf({ content: '1 2 m 3 4 l 5 6 7 8 9 10 c 11 12 13 14 v 15 16 17 18 y h 0 0 2 3 re f' });
    expect(path!.path.ops).toBe('MLCCCZMLLLZ');
    expect(points(path!)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 17, 18, 0, 0, 2, 0, 2, 3, 0, 3]);
  });

  test('each painting operator: fill, stroke or both, closed or not, and n paints nothing', () => {
    const kinds = (operator: string): string => pathsOf({ content: `0 0 m 9 0 l 9 9 l ${operator}` }).map((p) => `${p.kind}${p.evenOdd ? '*' : ''} ${p.path.ops}`).join(', ');
    expect(['f', 'f*', 'S', 's', 'B', 'b*', 'n'].map(kinds)).toEqual([
      'fill MLL', 'fill* MLL', 'stroke MLL', 'stroke MLLZ', 'fill MLL, stroke MLL', 'fill* MLLZ, stroke MLLZ', '',
    ]);
  });

  test('transforms nest, and Q takes them back', () => {
    const list = pathsOf({ content: 'q 2 0 0 2 10 10 cm q 0 1 -1 0 0 0 cm 1 w 0 0 m 5 0 l S Q 0 0 m 5 0 l S Q 0 0 m 5 0 l S' });
    expect(list.map(points)).toEqual([[10, 10, 10, 20], [10, 10, 20, 10], [0, 0, 5, 0]]);
    expect(list.map((p) => Math.round(p.lineWidth * PT_PER_MM))).toEqual([2, 2, 1]);
  });

  test('a form is read through its own matrix and with its own resources', () => {
    const data = '/S cs 1 scn 1 1 m 2 2 l 3 1 l f';
    const own = '<</ColorSpace <</S [/Separation /Gold /DeviceCMYK 9 0 R]>>>>';
    const form = `<</Subtype /Form /Matrix [3 0 0 3 0 0] /Resources ${own} /Length ${data.length}>>\nstream\n${data}\nendstream`;
    const content = '0 0 0 1 k 1 0 0 1 5 5 cm /F Do 1 1 m 2 2 l f';
    const [path, after] = pathsOf({ content, resources: '/XObject <</F 5 0 R>>', objects: [form] });
    expect(points(path!)).toEqual([8, 8, 11, 11, 14, 8]);
    expect(path!.colour).toEqual({ space: 'Separation', values: [1], spots: ['Gold'] });
    expect(points(after!)).toEqual([6, 6, 7, 7]);
    expect(after!.colour.space).toBe('DeviceCMYK');
  });

  test('the origin is the trim corner, a user unit enlarges, layers are named', () => {
    const read = measurePdf(
      tinyPdf({
        page: '/MediaBox [0 0 100 100] /TrimBox [10 20 90 80] /UserUnit 2',
        content: '/OC /L BDC /Other BMC 10 20 m 46 20 l S EMC EMC 0 0 m 1 1 l S',
        resources: '/Properties <</L <</Type /OCG /Name <FEFF5899>>>>>',
      }),
    );
    if (!read.ok) throw new Error('unreadable');
    const [first, second] = read.value[0]!.paths;
    expect(first!.path.xy.map((v) => Math.round(v * 1e6) / 1e6)).toEqual([0, 0, 25.4, 0]);
    expect([first!.layer, second!.layer]).toEqual(['墙', null]);
  });

  test('strings, comments, hex names and odd white space do not disturb', () => {
    const content = '% 1 0 0 rg\n(a \\) ( b ) \\053) Tj\r<48 6> Tj /A#42 gs [(x) -5 <</K [1 2]>>] TJ\t0 0 m .5 -.5 l 5. +2 l S';
    expect(pathsOf({ content }).map(points)).toEqual([[0, 0, 0.5, -0.5, 5, 2]]);
  });
});
