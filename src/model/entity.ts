/** What a finding, a drawn item or a selection can point at. */
export type EntityKind =
  | 'project'
  | 'centre'
  | 'site'
  | 'gate'
  | 'storey'
  | 'node'
  | 'wall'
  | 'opening'
  | 'room'
  | 'fixture'
  | 'dimension'
  | 'label'
  | 'underlay'
  | 'siteFeature'
  | 'sign'
  | 'facePart'
  | 'sheet';

/** One thing of a project. `storeyId` is given for everything that lives in a storey. */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly id: string;
  readonly storeyId?: string;
}

/** Equal for the same entity, usable as a key. */
export const refKey = (ref: EntityRef): string => `${ref.kind}:${ref.storeyId ?? ''}:${ref.id}`;

export const sameRef = (a: EntityRef, b: EntityRef): boolean => refKey(a) === refKey(b);
