import type { Wall } from '../model/storey.ts';

/** What the wall tools draw: usual thicknesses of village buildings, mm. */
export const WALL_STYLES = {
  exterior: { kind: 'exterior', thickness: 240 },
  interior: { kind: 'interior', thickness: 200 },
  partition: { kind: 'interior', thickness: 120 },
  railing: { kind: 'railing', thickness: 60 },
  fence: { kind: 'fence', thickness: 120 },
  virtual: { kind: 'virtual', thickness: 0 },
} as const satisfies Readonly<Record<string, Pick<Wall, 'kind' | 'thickness'>>>;

export type WallStyleId = keyof typeof WALL_STYLES;
export const WALL_STYLE_IDS = Object.keys(WALL_STYLES) as readonly WallStyleId[];
