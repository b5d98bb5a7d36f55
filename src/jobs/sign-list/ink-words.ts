import { inkKey, type Ink } from '../../drawing/ink.ts';
import type { FacePanel } from '../../model/face-panel.ts';
import type { Sign } from '../../model/sign.ts';

/** What a shop calls the usual inks. */
const NAMES: ReadonlyMap<string, string> = new Map(
  ([
    ['黑', [0, 0, 0, 100]], ['红', [0, 100, 100, 0]], ['中国红', [15, 100, 100, 0]], ['金', [0, 20, 60, 20]],
    ['蓝', [100, 70, 0, 0]], ['白', [0, 0, 0, 0]],
  ] as const).map(([name, cmyk]) => [inkKey({ cmyk }), name]),
);

/** 红 C0 M100 Y100 K0; a spot by its name. */
export function inkWord(ink: Ink): string {
  if (ink.spot !== undefined) return `专色 ${ink.spot}`;
  const figures = ink.cmyk.map((percent, i) => `${'CMYK'[i]}${percent}`).join(' ');
  const name = NAMES.get(inkKey(ink));
  return name === undefined ? figures : `${name} ${figures}`;
}

const panelInks = (panel: FacePanel): readonly Ink[] => {
  switch (panel.kind) {
    case 'image':
      return [];
    case 'band':
      return [panel.fill, panel.line?.ink ?? null].flatMap((ink) => (ink === null ? [] : [ink]));
    default:
      return [panel.ink, panel.accent];
  }
};

/** The inks of a sign's artwork, each once, in the order of painting; the ground is told apart. */
export function artworkInks({ face }: Sign): readonly Ink[] {
  const all: readonly Ink[] = [...face.panels.flatMap(panelInks), ...face.marks.map(({ ink }) => ink), ...face.blocks.map(({ ink }) => ink)];
  return [...new Map(all.map((ink) => [inkKey(ink), ink])).values()];
}
