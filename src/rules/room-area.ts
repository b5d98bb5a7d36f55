import { netAreaM2 } from '../model/areas.ts';
import { planOf, type Face } from '../model/plan.ts';
import type { RoomPlace } from '../model/room-of-sign.ts';
import type { Storey } from '../model/storey.ts';

/**
 * How much of a room counts for a function. A room that the function shares in time, or serves by its name alone, counts
 * whole; of a room that is divided, only the function's own zone: as stated, else what the stated zones of the others
 * leave. Net area (使用面积), m²; null where the room has no face, or where two functions divide it and state no zones.
 */
export function creditedM2(place: RoomPlace, code: string): number | null {
  const net = netAreaM2(place.storey, place.room.id);
  const own = place.room.functions.find((f) => f.code === code);
  if (net === null || own === undefined || own.mode === 'timeShared') return net;
  if (own.areaM2 !== undefined) return Math.min(own.areaM2, net);
  const others = place.room.functions.filter((f) => f.code !== code && f.mode === 'exclusive');
  if (others.some((f) => f.areaM2 === undefined)) return null;
  return Math.max(0, others.reduce((rest, f) => rest - f.areaM2!, net));
}

/**
 * Net area of the rooms together, m². A room counts once, whatever it was selected for, and so does the face of two rooms
 * between which the wall was removed. `complete` is false where a room has no face.
 */
export function netSumM2(places: readonly RoomPlace[]): { readonly known: number; readonly complete: boolean } {
  let [known, complete] = [0, true];
  // Storeys that were drawn alike share their faces, so that a face is known within its storey alone.
  const counted = new Map<Storey, Set<Face>>();
  for (const { storey, room } of places) {
    const shape = planOf(storey).rooms.get(room.id);
    const faces = counted.get(storey) ?? new Set();
    counted.set(storey, faces);
    if (shape === undefined) complete = false;
    else if (!faces.has(shape.face)) known += shape.netM2;
    if (shape !== undefined) faces.add(shape.face);
  }
  return { known, complete };
}
