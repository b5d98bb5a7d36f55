import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import type { Slice } from '../slices.ts';

export type FactValue = string | number | boolean;
export type FactType = 'text' | 'number' | 'boolean';

/** A field of the project by the name under which rules ask for it. */
export interface Fact {
  readonly type: FactType;
  /** The entity whose form holds the field. */
  readonly place: EntityRef;
  readonly reads: readonly Slice[];
  /** null = the project does not state it. `today` (YYYY-MM-DD) is unknown where packs are chosen. */
  read(project: Project, today: string | undefined): FactValue | null;
}

export type Facts = Readonly<Record<string, Fact>>;
