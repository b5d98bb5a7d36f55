import type { SheetView } from '../../model/sheet.ts';
import { gateSheet } from './gate-sheet.ts';
import { openingsSheet } from './openings-sheet.ts';
import { planSheet } from './plan-sheet.ts';
import { roomsSheet } from './rooms-sheet.ts';
import type { SheetBody, SheetScene } from './scene.ts';
import { signSheet } from './sign-sheet.ts';
import { siteSheet } from './site-sheet.ts';
import { wallSheet } from './wall-sheet.ts';

/** What stands on a sheet, by what it shows. */
export function sheetBody(scene: SheetScene): SheetBody {
  const { view } = scene;
  switch (view.kind) {
    case 'plan':
      return planSheet(withView(scene, view));
    case 'signPositions':
      return signSheet(withView(scene, view));
    case 'wall':
      return wallSheet(withView(scene, view));
    case 'gate':
      return gateSheet(scene);
    case 'site':
      return siteSheet(scene);
    case 'openings':
      return openingsSheet(scene);
    case 'rooms':
      return roomsSheet(scene);
  }
}

const withView = <V extends SheetView>(scene: SheetScene, view: V): SheetScene<V> => ({ ...scene, view });
