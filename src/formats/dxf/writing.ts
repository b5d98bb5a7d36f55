import type { DxfDocument, DxfProfile } from './document.ts';
import type { Handles, Roots } from './handles.ts';

/** What the parts of a file from R2000 on are written with. */
export interface Writing {
  readonly document: DxfDocument;
  readonly profile: Exclude<DxfProfile, 'r12'>;
  readonly handles: Handles;
  readonly roots: Roots;
}

/** Where an entity belongs: the handle of its block's record, and whether that is a sheet. */
export interface Owner {
  readonly record: string;
  readonly isPaper: boolean;
}
