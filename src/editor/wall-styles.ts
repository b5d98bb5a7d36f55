import type { Wall } from '../model/storey.ts';

/** What the wall tools draw: thicknesses of 砖混 structures as usual in villages, mm. */
export const WALL_STYLES = {
  exterior: { kind: 'exterior', thickness: 240 },
  interior: { kind: 'interior', thickness: 240 },
  partition: { kind: 'interior', thickness: 120 },
  virtual: { kind: 'virtual', thickness: 0 },
} as const satisfies Readonly<Record<string, Pick<Wall, 'kind' | 'thickness'>>>;

export type WallStyleId = keyof typeof WALL_STYLES;
