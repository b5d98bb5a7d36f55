import type { Opening } from '../model/storey.ts';

/** The leaf hangs at the other end. */
export const flippedHinge = ({ hinge }: Opening): Pick<Opening, 'hinge'> => ({ hinge: hinge === 'a' ? 'b' : 'a' });

/** The leaf opens to the other side. */
export const flippedSwing = ({ swing }: Opening): Pick<Opening, 'swing'> => ({ swing: swing === 'left' ? 'right' : 'left' });

/** Openings with a leaf that hangs at one end and swings to one side. */
export const HUNG: ReadonlySet<Opening['kind']> = new Set(['door', 'doubleDoor', 'gate']);
