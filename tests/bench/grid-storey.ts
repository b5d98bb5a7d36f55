import type { Storey } from '../../src/model/storey.ts';

const ROOM = { width: 4000, depth: 3000 };

/** A storey of columns × rows rooms of 4 × 3 m with walls of 200 mm, named, straight from records. */
export function gridStorey(columns: number, rows: number): Storey {
  const storey: Storey = {
    id: 's1', name: '', level: 0, height: 3000,
    nodes: {}, walls: {}, openings: {}, rooms: {}, fixtures: {}, dimensions: {}, labels: {}, underlays: {},
  };
  const nodeAt = (x: number, y: number): string => `n${y * (columns + 1) + x + 1}`;
  let walls = 0;
  const addWall = (a: string, b: string, run: string): void => {
    walls++;
    const id = `w${walls}`;
    storey.walls[id] = { id, a, b, kind: 'interior', thickness: 200, justify: 'centre', height: 3000, run };
  };
  for (let y = 0; y <= rows; y++) {
    for (let x = 0; x <= columns; x++) {
      const id = nodeAt(x, y);
      storey.nodes[id] = { id, x: x * ROOM.width, y: y * ROOM.depth };
    }
  }
  for (let y = 0; y <= rows; y++) {
    for (let x = 0; x <= columns; x++) {
      if (x < columns) addWall(nodeAt(x, y), nodeAt(x + 1, y), `h${y}`);
      if (y < rows) addWall(nodeAt(x, y), nodeAt(x, y + 1), `v${x}`);
      if (x < columns && y < rows) addRoom(storey, x, y, columns);
    }
  }
  return storey;
}

function addRoom(storey: Storey, x: number, y: number, columns: number): void {
  const id = `r${y * columns + x + 1}`;
  const seed = { x: x * ROOM.width + ROOM.width / 2, y: y * ROOM.depth + ROOM.depth / 2 };
  storey.rooms[id] = {
    id, seed, name: `室${id}`, number: '', functions: [], occupants: [], capacity: null, openPlan: false, equipment: {}, water: null, accessible: null, finishes: {},
  };
}
