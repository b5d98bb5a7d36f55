import type { RoomFunction } from '../../model/storey.ts';
import type { BayParts, Fitted } from './bay-parts.ts';
import { door, glass, highGlass, passage, slidingDoor } from './openings.ts';
import { INNER_WALL, OUTER_WALL } from './plan-size.ts';
import type { WallLine } from './wall-lines.ts';

/** A bay of the north row between its axes, mm. */
interface NorthBay {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const THIN_WALL = 120;
const TOILET: readonly RoomFunction[] = [{ code: 'toilet', mode: 'exclusive' }];

const middle = (a: number, b: number): number => Math.round((a + b) / 2);
const thin = (run: string, from: WallLine['from'], to: WallLine['to']): WallLine => ({ run, from, to, kind: 'interior', thickness: THIN_WALL });

/** Two flights of 12 steps of 150 mm and a landing, against the outer wall. */
const STAIR = { steps: 24, depth: 4800 } as const;

/** A stair that turns back: open to the passage, a window at its landing. */
export function stairsIn({ x0, x1, y0, y1 }: NorthBay): BayParts {
  const x = middle(x0, x1);
  const depth = Math.min(STAIR.depth, y1 - y0 - (OUTER_WALL + INNER_WALL) / 2);
  return {
    lines: [],
    holes: [passage({ x, y: y0 }, x1 - x0 - 600), glass({ x, y: y1 }, 1500)],
    rooms: [{ seed: { x, y: y0 + 300 }, name: '楼梯间', functions: [{ code: 'stairs', mode: 'exclusive' }] }],
    fixtures: [{ kind: 'uStair', position: { x, y: y1 - OUTER_WALL / 2 - Math.round(depth / 2) }, width: x1 - x0 - INNER_WALL - 40, depth, steps: STAIR.steps }],
  };
}

/** The depth of the lobby between axes; with an accessible toilet beside it, whose wheelchair turns in 1.5 m. */
const LOBBY = { small: 1500, large: 2300 } as const;
const ACCESSIBLE = 2300;
/** Where men begin, from the west: women have more. */
const MEN_FROM = { small: 1500, large: 3500 } as const;
const CUBICLE = { width: 900, depth: 1300 } as const;

/** Cubicles along the outer wall, as many as there is room for. */
function cubicles(x0: number, x1: number, y1: number, most: number): readonly Fitted[] {
  const count = Math.min(most, Math.floor((x1 - x0 - INNER_WALL) / CUBICLE.width));
  if (count < 1) return [];
  const width = count * CUBICLE.width;
  return [{ kind: 'squatCubicle', position: { x: x0 + Math.round(INNER_WALL / 2 + width / 2), y: y1 - OUTER_WALL / 2 - CUBICLE.depth / 2 }, width, depth: CUBICLE.depth }];
}

/** The accessible toilet beside the lobby, with a sliding door to the passage, the lobby's wall on its other side. */
const accessibleIn = ({ x0, y0 }: NorthBay, lobby: number): BayParts => ({
  lines: [thin('accessible', { x: x0 + ACCESSIBLE, y: y0 }, { x: x0 + ACCESSIBLE, y: y0 + lobby })],
  holes: [slidingDoor({ x: x0 + 1150, y: y0 }, 900)],
  rooms: [{ seed: { x: x0 + 1150, y: y0 + middle(0, lobby) }, name: '无障碍卫生间', functions: [{ code: 'accessibleToilet', mode: 'exclusive' }] }],
  fixtures: [{ kind: 'accessibleToilet', position: { x: x0 + INNER_WALL / 2 + 1000, y: y0 + lobby - THIN_WALL / 2 - 1000 }, width: 2000, depth: 2000 }],
});

const NOTHING: BayParts = { lines: [], holes: [], rooms: [], fixtures: [] };

/** Toilets behind a lobby, so that nobody looks in from the passage: women, men; in a large bay the accessible one beside the lobby. */
export function toiletsIn(bay: NorthBay, isLarge: boolean): BayParts {
  const { x0, x1, y0, y1 } = bay;
  const kind = isLarge ? 'large' : 'small';
  const [wall, men] = [y0 + LOBBY[kind], x0 + MEN_FROM[kind]];
  const lobby = isLarge ? x0 + ACCESSIBLE : x0;
  const accessible = isLarge ? accessibleIn(bay, LOBBY.large) : NOTHING;
  const toWomen = middle(lobby, men);
  const basins = isLarge ? 1600 : 800;
  return {
    lines: [...accessible.lines, thin('toilets', { x: x0, y: wall }, { x: x1, y: wall }), thin('men', { x: men, y: wall }, { x: men, y: y1 })],
    holes: [
      // A door and no mere opening, since its plate hangs beside it; a sliding one is in nobody's way.
      ...accessible.holes, slidingDoor({ x: middle(lobby, x1), y: y0 }, 1000),
      door({ x: toWomen, y: wall }, 800, 'south', 'b'), door({ x: middle(men, x1), y: wall }, 800, 'south'),
      highGlass({ x: middle(x0, men), y: y1 }), highGlass({ x: middle(men, x1), y: y1 }),
    ],
    rooms: [
      ...accessible.rooms,
      { seed: { x: middle(lobby, x1), y: middle(y0, wall) }, name: '盥洗间', functions: TOILET },
      { seed: { x: middle(x0, men), y: middle(wall, y1) }, name: '女卫生间', functions: TOILET },
      { seed: { x: middle(men, x1), y: middle(wall, y1) }, name: '男卫生间', functions: TOILET },
    ],
    fixtures: [
      ...accessible.fixtures,
      ...cubicles(x0, men, y1, 3), ...cubicles(men, x1, y1, 2),
      { kind: 'washstand', position: { x: x1 - INNER_WALL / 2 - 320, y: middle(y0, wall) }, width: Math.min(basins, LOBBY[kind] - 500), depth: 600, angleDeg: -90 },
    ],
  };
}
