import type { Ink } from '../../drawing/ink.ts';
import { inkKey } from '../../drawing/ink.ts';
import type { Words } from '../i18n.ts';
import type { Option } from '../parts/choice.tsx';

/** Inks that signs are made of; each is a key of messages/ui. */
const PRESETS: Readonly<Record<string, Ink>> = {
  'ink.black': { cmyk: [0, 0, 0, 100] },
  'ink.red': { cmyk: [0, 100, 100, 0] },
  'ink.chinaRed': { cmyk: [15, 100, 100, 0] },
  'ink.gold': { cmyk: [0, 20, 60, 20] },
  'ink.blue': { cmyk: [100, 70, 0, 0] },
  'ink.white': { cmyk: [0, 0, 0, 0] },
};

const BY_KEY = new Map(Object.values(PRESETS).map((ink) => [inkKey(ink), ink]));

export const inkOfKey = (key: string): Ink | undefined => BY_KEY.get(key);

/** The presets, and before them the inks in use that are none of them. */
export function inkOptions(t: Words, inUse: readonly Ink[]): Option<string>[] {
  const own = new Map(inUse.filter((ink) => !BY_KEY.has(inkKey(ink))).map((ink) => [inkKey(ink), ink]));
  return [
    ...[...own].map(([value, ink]) => ({ value, label: t('ink.own', { cmyk: ink.spot ?? ink.cmyk.join(' / ') }) })),
    ...Object.entries(PRESETS).map(([code, ink]) => ({ value: inkKey(ink), label: t(code) })),
  ];
}
