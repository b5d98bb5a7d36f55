import type { Project } from '../../model/project.ts';
import type { SetItem, SetPlace } from '../../rules/sign-set/types.ts';
import { roomLabel } from '../entity-words.ts';
import type { Words } from '../i18n.ts';

export interface ItemGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly SetItem[];
}

const OUTDOORS = ['gate', 'house', 'outside'] as const;
type Outdoors = (typeof OUTDOORS)[number];
const GROUP_OF: Readonly<Record<string, Outdoors>> = { gate: 'gate', aboveGate: 'gate', pillar: 'gate', roof: 'house', facade: 'house' };

const keyOf = (place: SetPlace): string => (place.kind === 'room' ? `${place.storeyId}/${place.roomId}` : (GROUP_OF[place.host] ?? 'outside'));

/** By place: the gate, the house, outdoors, then room by room in the order of their numbers. */
export function groupsOf(items: readonly SetItem[], project: Project, t: Words): readonly ItemGroup[] {
  const outdoors = OUTDOORS.map((key) => ({ key, title: t(`signSet.${key}`), order: '' }));
  const rooms = project.storeys.flatMap((storey) =>
    Object.values(storey.rooms)
      .toSorted((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }))
      .map((room) => {
        const label = roomLabel(t, room);
        return { key: `${storey.id}/${room.id}`, title: project.storeys.length > 1 ? `${storey.name} ${label}` : label };
      }),
  );
  return [...outdoors, ...rooms]
    .map(({ key, title }) => ({ key, title, items: items.filter(({ place }) => keyOf(place) === key) }))
    .filter((group) => group.items.length > 0);
}

/** 功能室门牌：党员活动室 */
export function itemLabel(t: Words, { kind, title }: Pick<SetItem, 'kind' | 'title'>): string {
  const kindWord = t(`signKind.${kind}`);
  return title === '' || title === kindWord ? kindWord : t('signSet.item', { kind: kindWord, title });
}

/** The clauses that ask for it, or why it is in the list without one. */
export function reasonsOf(t: Words, { reasons, origin, cause }: Pick<SetItem, 'reasons' | 'origin' | 'cause'>): readonly string[] {
  const clauses = reasons.map(({ notice, clause }) => t('signSet.reason', { notice, clause }));
  if (cause !== null) return [t(`signSet.cause.${cause}`), ...clauses];
  if (origin === 'reference') return [t('signSet.reference'), ...clauses];
  const isAllowed = reasons.length > 0 && reasons.every(({ modality }) => modality === 'allowed');
  return reasons.length === 0 ? [t('signSet.base')] : isAllowed ? [t('signSet.allowed'), ...clauses] : clauses;
}

export type Counts = Readonly<Record<SetItem['action'], number>>;

/** How many of each action are ticked. */
export function countsOf(items: readonly SetItem[], isTicked: (item: SetItem) => boolean): Counts {
  const counts = { add: 0, change: 0, remove: 0, keep: 0 };
  for (const item of items) if (item.action === 'keep' || isTicked(item)) counts[item.action] += 1;
  return counts;
}
