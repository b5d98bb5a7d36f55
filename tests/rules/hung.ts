import type { Edit } from '../../src/model/edits/edit.ts';
import type { NewSign } from '../../src/model/make-signs.ts';
import type { Host, Sign, SignKind } from '../../src/model/sign.ts';
import { asEdit } from '../standards/fixtures.ts';

/** Edits that hang signs in the starter village; the first sign added is s5. */
export const hang = (kind: SignKind, host: Host, changes: Partial<NewSign> = {}): Edit =>
  asEdit({ verb: 'makeSign', args: { kind, host, changes, ...(changes.org ? { org: changes.org } : {}) } });

export const setSign = (signId: string, changes: Partial<Omit<Sign, 'id'>>): Edit => ({ verb: 'setSign', args: { signId, changes } });

export const wall = (wallId: string, side: 'left' | 'right'): Host => ({ kind: 'wall', storeyId: 'st1', wallId, side });
export const door = (openingId: string): Host => ({ kind: 'door', storeyId: 'st1', openingId });
export const serves = (roomId: string): { serves: Sign['serves'] } => ({ serves: { storeyId: 'st1', roomId } });

/** A 600 × 800 board at 1.6 m with its middle at x. */
export const board = (host: Host, offset: number, changes: Partial<NewSign> = {}): Edit => hang('rulesBoard', host, { offset, ...changes });

/** A 300 × 120 plate beside the 1000 × 2400 door, 30 mm from its frame, upper edges level, unless changed. */
export const plate = (openingId: string, changes: Partial<NewSign> = {}): Edit =>
  hang('doorPlate', door(openingId), { offset: 680, heightAboveFloor: 2280, ...changes });
