import type { Site } from '../model/site.ts';
import { facing } from '../model/wall-place.ts';
import type { WallView } from './wall-view.ts';

/** Clockwise from north, in eighths of a turn. */
const WINDS = ['北', '东北', '东', '东南', '南', '西南', '西', '西北'] as const;
const EIGHTH = 45;

/** In which eighth of the compass the wall lies: 0 north, 2 east. Of a room it lies where one looks, of a house where one stands. */
export function windOf({ storey, place, room }: Pick<WallView, 'storey' | 'place' | 'room'>, { northDeg }: Pick<Site, 'northDeg'>): number {
  const bearing = northDeg - facing(storey, place) + (room === null ? 180 : 0);
  return ((Math.round(bearing / EIGHTH) % 8) + 8) % 8;
}

/** 便民服务大厅北墙立面 as it stands under the drawing: Chinese in either language, as all drawings are. */
export function wallTitle(view: WallView, site: Pick<Site, 'northDeg'>): string {
  const wind = WINDS[windOf(view, site)];
  return view.room === null ? `${view.storey.name}外墙${wind}立面` : `${view.room.name}${wind}墙立面`;
}
