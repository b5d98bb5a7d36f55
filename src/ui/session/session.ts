import type { StoreApi } from 'zustand/vanilla';
import type { DrawContext } from '../../drawing/context.ts';
import type { Editor } from '../../editor/api.ts';
import type { Platform } from '../../model/platform.ts';
import type { Pack } from '../../rules/pack.ts';
import type { Project } from '../../model/project.ts';
import type { Autosave } from '../storage/autosave.ts';
import type { CheckState } from './check-runner.ts';
import type { Pictures } from './pictures.ts';
import type { PanelState } from './panels.ts';

/** One open project and all that lives as long as it is open. */
export interface Session {
  /** The project's id; the same in storage, in the address and in the lock's name. */
  readonly id: string;
  readonly editor: Editor;
  readonly platform: Platform;
  /** Fonts, sign types and marks; a new value when a sign asks for a font that was not loaded. */
  readonly draw: StoreApi<DrawContext>;
  /** The pictures on its signs. */
  readonly pictures: Pictures;
  /** Every standard that is known, in force or not. */
  readonly packs: readonly Pack[];
  readonly save: Autosave<Project>;
  readonly check: StoreApi<CheckState>;
  readonly panels: StoreApi<PanelState>;
  /** The project as a file, with images and all that was set aside when it was opened. */
  toFile(): Uint8Array;
  /** Writes what is unsaved, lets the lock go and stops all work. */
  close(): Promise<void>;
}
