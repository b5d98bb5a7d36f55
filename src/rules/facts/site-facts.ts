import { buildingAreaM2 } from '../../model/areas.ts';
import type { Project } from '../../model/project.ts';
import { CIRCULATION, type RoomPlace } from '../../model/room-of-sign.ts';
import { allRooms } from '../functions.ts';
import { netSumM2 } from '../room-area.ts';
import { GATE, SITE } from '../subject.ts';
import type { Facts } from './fact.ts';

/** A plan without walls states no area. */
const positive = (area: number): number | null => (area > 0 ? area : null);

/** 建筑面积: as stated on paper, else of the drawn plan. */
const buildingArea = (project: Project): number | null =>
  project.centre.statedBuildingAreaM2 ?? positive(buildingAreaM2(project));

/** 使用面积: as stated on paper, else the net area of all rooms. */
const usableArea = (project: Project): number | null =>
  project.centre.statedUsableAreaM2 ?? positive(netSumM2(allRooms(project)).known);

/** Net area of the rooms that serve for something else than passing, each once. */
const roomsArea = (project: Project): number | null => positive(netSumM2(allRooms(project).filter(isUsed)).known);

const isUsed = ({ room }: RoomPlace): boolean => room.functions.some(({ code }) => !CIRCULATION.includes(code));

/** What is drawn: areas, storeys and the gate. */
export const SITE_FACTS: Facts = {
  'site.buildingAreaM2': { type: 'number', place: SITE, reads: ['centre', 'plan'], read: buildingArea },
  'site.usableAreaM2': { type: 'number', place: SITE, reads: ['centre', 'plan'], read: usableArea },
  'site.netRoomsM2': { type: 'number', place: SITE, reads: ['plan'], read: roomsArea },
  'storeys.count': { type: 'number', place: SITE, reads: ['rooms'], read: ({ storeys }) => storeys.length },
  'site.gate.where': { type: 'text', place: GATE, reads: ['gate'], read: ({ site }) => site.gate.where },
  'site.gate.openingWidth': {
    type: 'number',
    place: GATE,
    reads: ['gate'],
    read: ({ site }) => site.gate.opening[1] - site.gate.opening[0],
  },
};
