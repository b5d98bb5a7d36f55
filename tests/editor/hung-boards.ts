import type { Project } from '../../src/model/project.ts';
import type { Sign } from '../../src/model/sign.ts';
import { wallFace } from '../../src/model/wall-face.ts';
import type { WallPlace } from '../../src/model/wall-place.ts';
import { starter } from './sample.ts';

/** The north wall of the hall: 7200 wide, 3600 high, a double door from 2850 to 4350, 2400 high. */
export const HALL: Omit<WallPlace, 'storeyId'> = { wallId: 'w33', side: 'right' };

interface Place {
  /** From the wall's left end to the board's middle, and its lower edge above the floor, mm. */
  readonly at: number;
  readonly height: number;
}

/** Boards of 600 × 900 with these ids on the hall's north wall. */
export function withBoards(places: Readonly<Record<string, Place>>): { readonly project: Project; readonly place: WallPlace } {
  const project = starter();
  const storey = project.storeys[0]!;
  const place: WallPlace = { storeyId: storey.id, ...HALL };
  const face = wallFace(storey, place.wallId, place.side)!;
  const board = project.signs['s1']!;
  const hung = Object.entries(places).map(([id, { at, height }]): [string, Sign] => [
    id,
    {
      ...board, id, kind: 'rulesBoard', host: { kind: 'wall', ...place }, offset: at + face.x0, heightAboveFloor: height,
      size: { width: 600, height: 900 },
    },
  ]);
  return { project: { ...project, signs: { ...project.signs, ...Object.fromEntries(hung) } }, place };
}
