import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import type { Words } from '../i18n.ts';
import { type OutlineItem, outlineItems } from '../outline/outline-items.ts';

export interface PlaceToGo {
  readonly key: string;
  readonly label: string;
  readonly ref: EntityRef;
}

/** Every row of the outline that stands for a thing, in its order. */
export function placesToGo(t: Words, project: Project): readonly PlaceToGo[] {
  const all = (item: OutlineItem): PlaceToGo[] => [
    ...(item.ref === null ? [] : [{ key: item.key, label: item.label, ref: item.ref }]),
    ...item.children.flatMap(all),
  ];
  return outlineItems(t, project).flatMap(all);
}
