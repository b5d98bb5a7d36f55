import { runOn } from './programs.ts';

/** A path as mupdf paints it: its layer, its points in mm of paper (y down), the width of its line in mm. */
export interface TracedPath {
  readonly layer: string;
  readonly kind: 'fill' | 'stroke';
  readonly points: readonly (readonly [number, number])[];
  readonly width: number;
}

const MM_PER_PT = 25.4 / 72;
const numbers = (text: string): number[] => text.split(/[ ,]+/u).map(Number);
const attribute = (line: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`, 'u').exec(line)?.[1];

/** What `mutool trace` says that a page of a PDF paints: an independent reading of its scale, lines and letters. */
export function tracedPaths(pdf: Uint8Array, page: number): TracedPath[] {
  const paths: TracedPath[] = [];
  const layers: string[] = [];
  let open: { kind: 'fill' | 'stroke'; matrix: number[]; width: number; points: (readonly [number, number])[] } | null = null;
  for (const line of runOn('mutool', pdf, ['trace', 'input', String(page)]).stdout.toString().split('\n')) {
    const layer = /<layer name="([^"]*)"/u.exec(line)?.[1];
    if (layer !== undefined) layers.push(layer);
    if (line.includes('<end_layer')) layers.pop();
    const start = /<(fill|stroke)_path/u.exec(line)?.[1] as 'fill' | 'stroke' | undefined;
    if (start !== undefined) open = { kind: start, matrix: numbers(attribute(line, 'transform')!), width: Number(attribute(line, 'linewidth') ?? 0), points: [] };
    if (open === null) continue;
    const [a, b, c, d, e, f] = open.matrix as [number, number, number, number, number, number];
    const at = (x: number, y: number) => [(a * x + c * y + e) * MM_PER_PT, (b * x + d * y + f) * MM_PER_PT] as const;
    for (const [xs, ys] of [['x', 'y'], ['x1', 'y1'], ['x2', 'y2'], ['x3', 'y3']] as const) {
      const [x, y] = [attribute(line, xs), attribute(line, ys)];
      if (x !== undefined && y !== undefined) open.points.push(at(Number(x), Number(y)));
    }
    if (/<\/(fill|stroke)_path/u.test(line)) {
      paths.push({ layer: layers.at(-1) ?? '', kind: open.kind, points: open.points, width: open.width * Math.hypot(a, b) * MM_PER_PT });
      open = null;
    }
  }
  return paths;
}

/** Width and height of what points span, mm. */
export function spanOf(points: readonly (readonly [number, number])[]): { readonly width: number; readonly height: number } {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}
