import { strToU8, zipSync } from 'fflate';
import { block, dxfText, insert, line, text, utf8, type Pair } from '../../formats/cad/dxf-text.ts';

/** Random numbers from a seed (mulberry32): the same seed gives the same files everywhere. */
export function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const below = (random: Random, most: number): number => Math.floor(random() * most);

/** Numbers that break readers: too large, too small, none. */
const BOMBS = ['1e308', '-1e308', 'NaN', '99999999999999999999', '-1', '0', '2147483648', '1e-320', ''];

const MUTATIONS: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  // Bits flipped.
  (bytes, random) => {
    const out = bytes.slice();
    for (let i = 1 + below(random, 40); i > 0; i--) out[below(random, out.length)]! ^= 1 << below(random, 8);
    return out;
  },
  // Cut short.
  (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  // A piece taken out.
  (bytes, random) => {
    const at = below(random, bytes.length);
    const length = below(random, 2000);
    return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
  },
  // A piece repeated.
  (bytes, random) => {
    const at = below(random, bytes.length);
    const piece = bytes.subarray(at, at + 1 + below(random, 500));
    const out = new Uint8Array(bytes.length + 20 * piece.length);
    out.set(bytes.subarray(0, at));
    for (let i = 0; i <= 20; i++) out.set(piece.subarray(0, Math.min(piece.length, out.length - at - i * piece.length)), at + i * piece.length);
    out.set(bytes.subarray(at), at + 20 * piece.length);
    return out;
  },
  // A piece of zeros or of ones.
  (bytes, random) => {
    const out = bytes.slice();
    const at = below(random, out.length);
    out.fill(random() < 0.5 ? 0 : 255, at, at + 1 + below(random, 300));
    return out;
  },
  // Four bytes that say a huge count.
  (bytes, random) => {
    const out = bytes.slice();
    for (let i = 0; i < 4 && out.length > 4; i++) out.set([0xff, 0xff, 0xff, 0x7f], below(random, out.length - 4));
    return out;
  },
  // Numbers of a text turned into bombs.
  (bytes, random) => {
    const words = new TextDecoder('latin1').decode(bytes);
    const share = 0.001 + random() * 0.05;
    const changed = words.replace(/(?<=[\n"'])[ ]*-?\d+(?:\.\d+)?(?=[\r\n"'])/gu, (number) => (random() < share ? BOMBS[below(random, BOMBS.length)]! : number));
    return Uint8Array.from(changed, (c) => c.charCodeAt(0));
  },
];

/** A file with one to three mutations. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let out = bytes;
  for (let i = 1 + below(random, 3); i > 0 && out.length > 0; i--) out = MUTATIONS[below(random, MUTATIONS.length)]!(out, random);
  return out;
}

const HOME = (inside: string): string => `<?xml version='1.0'?><home version='7200' name='a' wallHeight='250'>${inside}</home>`;
const ROOM = "<room name='r'><point x='0' y='0'/><point x='500' y='0'/><point x='500' y='400'/></room>";
const PLAN = `<level id='l' name='1' elevation='0' height='250'/><wall id='w' level='l' xStart='0' yStart='0' xEnd='500' yEnd='0' thickness='10' arcExtent='1'/><doorOrWindow level='l' x='100' y='0' width='90' depth='10' height='210'><sash xAxis='0' yAxis='1' width='1' startAngle='0' endAngle='1.5'/></doorOrWindow>${ROOM}`;
const zip = (xml: string): Uint8Array => zipSync({ 'Home.xml': strToU8(xml) });

/** Small files of each kind to mutate. */
export const SMALL: Readonly<Record<string, Uint8Array>> = {
  dxf: utf8(dxfText({
    header: [[9, '$INSUNITS'], [70, 4]],
    blocks: [...block('D', [[0, 'ARC'], [8, '0'], [10, 0], [20, 0], [40, 900], [50, 0], [51, 90], ...line('0', 0, 0, 900, 0)]), ...block('E', insert('0', 'D', 5, 5, [[41, -2], [70, 3], [71, 2], [44, 10], [45, 10]]))],
    entities: [
      ...line('WALL', 0, 0, 5000, 0), ...line('WALL', 0, 200, 5000, 200), ...insert('DOOR', 'E', 900, 0), ...text('TEXT', '会议室 12.00㎡\\U+515A', 100, 100),
      [0, 'SPLINE'], [8, 'S'], [71, 3], ...[0, 0, 0, 0, 1, 1, 1, 1].map((knot): Pair => [40, knot]), [10, 0], [20, 0], [10, 50], [20, 100], [10, 100], [20, 0], [10, 150], [20, 9],
      [0, 'ELLIPSE'], [8, 'E'], [10, 0], [20, 0], [11, 100], [21, 0], [40, 0.5], [41, 0], [42, 3], [0, 'MTEXT'], [8, 'T'], [10, 0], [20, 0], [40, 3], [1, '{\\fSimSun|b0;\\H1.5x;a}\\Pb\\S1/2;'],
      [0, 'LWPOLYLINE'], [8, 'ROOM'], [90, 3], [70, 1], [10, 0], [20, 0], [42, 0.5], [10, 900], [20, 0], [10, 900], [20, 900],
    ],
  })),
  sh3d: zip(HOME(PLAN)),
  // Stored, not packed, so that mutations reach the XML itself.
  home: zipSync({ 'Home.xml': [strToU8(HOME(PLAN)), { level: 0 }] }),
};

/** Files made to break readers, each in its own way. */
export function bombs(): Readonly<Record<string, Uint8Array>> {
  const deep = '<furnitureGroup>'.repeat(20_000);
  const names = Array.from({ length: 60 }, (_, i) => `B${i}`);
  const doubling = names.flatMap((name, i) => block(name, i === 0 ? line('0', 0, 0, 1, 0) : [...insert('0', names[i - 1]!, 0, 0), ...insert('0', names[i - 1]!, 1, 0)]));
  return {
    'a block in itself': utf8(dxfText({ blocks: block('A', insert('0', 'A', 0, 0)), entities: insert('L', 'A', 0, 0) })),
    'blocks that double sixty times': utf8(dxfText({ blocks: doubling, entities: insert('L', 'B59', 0, 0) })),
    'a thousand million copies of nothing': utf8(dxfText({ blocks: block('A', []), entities: insert('L', 'A', 0, 0, [[70, 2_000_000_000], [71, 2_000_000_000]]) })),
    'a spline of a hundred thousand points': utf8(dxfText({ entities: [[0, 'SPLINE'], [8, 'S'], [71, 9], ...Array.from({ length: 100_000 }, (_, i): Pair[] => [[40, i], [10, i], [20, i % 7]]).flat()] })),
    'two hundred thousand walls': utf8(dxfText({ entities: Array.from({ length: 200_000 }, (_, i) => line('WALL', i, 0, i, 9)).flat() })),
    'a text of ten million characters': utf8(dxfText({ entities: text('T', '\\A1;{'.repeat(2_000_000), 0, 0) })),
    'a zip bomb': zipSync({ 'Home.xml': new Uint8Array(300_000_000) }),
    'XML of twenty thousand levels': zip(HOME(deep)),
    'entities that multiply': zip(`<!DOCTYPE home [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${'b'.repeat(i + 1)} "${`&${i === 0 ? 'a' : 'b'.repeat(i)};`.repeat(10)}">`).join('')}]>${HOME(`<room name='&${'b'.repeat(20)};'>${ROOM}</room>`)}`),
    'JSON of a million brackets': utf8(`{"stories":${'['.repeat(1_000_000)}`),
    'a hundred thousand rooms': zip(HOME(ROOM.repeat(100_000))),
  };
}
