import { type EntityRef, refKey } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import { roomOfSign } from '../../model/room-of-sign.ts';
import type { Host, Sign } from '../../model/sign.ts';
import type { Storey } from '../../model/storey.ts';
import { storeysUpward } from '../../editor/storeys.ts';
import { underlaysInOrder } from '../../model/underlay.ts';
import { entityLabel, roomLabel, signLabel } from '../entity-words.ts';
import type { Words } from '../i18n.ts';

export interface OutlineItem {
  /** refKey of `ref`, or the name of a group. */
  readonly key: string;
  readonly ref: EntityRef | null;
  readonly kind: 'storey' | 'room' | 'fixture' | 'site' | 'feature' | 'gate' | 'sign' | 'group' | 'underlay';
  readonly label: string;
  readonly children: readonly OutlineItem[];
}

/** Places in the order a visitor meets them. */
const PLACES: readonly Host['kind'][] = ['gate', 'aboveGate', 'facade', 'roof', 'pillar', 'freeStanding', 'wall', 'door', 'desk'];

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function storeyItem(t: Words, project: Project, storey: Storey, inside: SignsByRoom): OutlineItem {
  const ref: EntityRef = { kind: 'storey', id: storey.id };
  const rooms = Object.values(storey.rooms)
    .map((room): OutlineItem => {
      const own: EntityRef = { kind: 'room', id: room.id, storeyId: storey.id };
      const children = (inside.get(refKey(own)) ?? []).map((sign) => signItem(t, sign)).sort((a, b) => order(a.label, b.label));
      return { key: refKey(own), ref: own, kind: 'room', label: roomLabel(t, room), children };
    })
    .sort((a, b) => order(a.label, b.label));
  return { key: refKey(ref), ref, kind: 'storey', label: storey.name, children: [...underlayItems(t, storey), ...rooms, ...fixturesItem(t, project, storey)] };
}

/** What is placed from the library, in one group a storey. */
function fixturesItem(t: Words, project: Project, storey: Storey): readonly OutlineItem[] {
  const children = Object.keys(storey.fixtures).map((id): OutlineItem => {
    const ref: EntityRef = { kind: 'fixture', id, storeyId: storey.id };
    return { key: refKey(ref), ref, kind: 'fixture', label: entityLabel(t, project, ref), children: [] };
  });
  if (children.length === 0) return [];
  return [{ key: `fixtures:${storey.id}`, ref: null, kind: 'group', label: t('layer.fixture'), children: children.toSorted((a, b) => order(a.label, b.label)) }];
}

/** The site with what stands on it. */
function siteItem(t: Words, project: Project): OutlineItem {
  const ref: EntityRef = { kind: 'site', id: 'site' };
  const children = Object.keys(project.site.features).map((id): OutlineItem => {
    const own: EntityRef = { kind: 'siteFeature', id };
    return { key: refKey(own), ref: own, kind: 'feature', label: entityLabel(t, project, own), children: [] };
  });
  return { key: refKey(ref), ref, kind: 'site', label: t('entity.site'), children: children.toSorted((a, b) => order(a.label, b.label)) };
}

/** What the storey is traced from, the topmost first. */
const underlayItems = (t: Words, storey: Storey): readonly OutlineItem[] =>
  underlaysInOrder(storey).toReversed().map(({ id, title }) => {
    const ref: EntityRef = { kind: 'underlay', id, storeyId: storey.id };
    return { key: refKey(ref), ref, kind: 'underlay', label: t('underlay.named', { title }), children: [] };
  });

function signItem(t: Words, sign: Sign): OutlineItem {
  const ref: EntityRef = { kind: 'sign', id: sign.id };
  return { key: refKey(ref), ref, kind: 'sign', label: signLabel(t, sign), children: [] };
}

/** Signs of one place, from the viewer's left to the right. */
function placeItem(t: Words, place: Host['kind'], signs: readonly Sign[]): OutlineItem {
  const children = [...signs].sort((a, b) => a.offset - b.offset || order(a.id, b.id)).map((sign) => signItem(t, sign));
  const ref: EntityRef | null = place === 'gate' ? { kind: 'gate', id: 'gate' } : null;
  const key = ref === null ? `place:${place}` : refKey(ref);
  return { key, ref, kind: ref === null ? 'group' : 'gate', label: t(`host.${place}`), children };
}

/** Signs of a room, by the room's key. */
type SignsByRoom = ReadonlyMap<string, readonly Sign[]>;

/** The signs that are in or for a room, and the rest. */
function byRoom(project: Project): { readonly inside: SignsByRoom; readonly rest: readonly Sign[] } {
  const inside = new Map<string, Sign[]>();
  const rest: Sign[] = [];
  for (const sign of Object.values(project.signs)) {
    const place = roomOfSign(project, sign);
    const key = place === null ? null : refKey({ kind: 'room', id: place.room.id, storeyId: place.storey.id });
    if (key === null) rest.push(sign);
    else inside.set(key, [...(inside.get(key) ?? []), sign]);
  }
  return { inside, rest };
}

/** Storeys with what they are traced from, their rooms and the signs of these, then the other signs by place. The gate is always there. */
export function outlineItems(t: Words, project: Project): readonly OutlineItem[] {
  const { inside, rest: signs } = byRoom(project);
  const places = PLACES.map((place) => placeItem(t, place, signs.filter((sign) => sign.host.kind === place)));
  return [
    ...storeysUpward(project).map((storey) => storeyItem(t, project, storey, inside)),
    ...places.filter((item) => item.children.length > 0 || item.kind === 'gate'),
    siteItem(t, project),
  ];
}

/** `next`, where what says the same as in `last` is the very same object: then nothing of it needs to be drawn again. */
export function keepSame(last: readonly OutlineItem[], next: readonly OutlineItem[]): readonly OutlineItem[] {
  const known = new Map(last.map((item) => [item.key, item]));
  const kept = next.map((item) => keepItem(known.get(item.key), item));
  return kept.length === last.length && kept.every((item, i) => item === last[i]) ? last : kept;
}

function keepItem(last: OutlineItem | undefined, next: OutlineItem): OutlineItem {
  if (last === undefined) return next;
  const children = keepSame(last.children, next.children);
  return children === last.children && next.label === last.label ? last : { ...next, children };
}
