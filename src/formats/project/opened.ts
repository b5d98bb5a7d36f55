import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { ArchiveFiles } from './archive.ts';

/** A part of a file that could not be used, as it was found: nothing is lost without a word. */
export interface SetAsidePart {
  /** Its place inside project.json. */
  readonly path: string;
  /** Code of the diagnostic that tells why. */
  readonly code: string;
  readonly value: unknown;
}

/** A file that was opened. `setAside` says what was left out and why, `setAsideRaw` keeps it to be saved again. */
export interface Opened {
  readonly project: Project;
  readonly setAside: readonly Diagnostic[];
  readonly setAsideRaw: readonly SetAsidePart[];
  /** The files of images/, by name without the folder. */
  readonly images: ArchiveFiles;
}

/** What a .paitu holds beside the project. */
export interface ProjectFiles {
  readonly images?: ArchiveFiles;
  readonly setAsideRaw?: readonly SetAsidePart[];
}

export const PROJECT_FILE = 'project.json';
export const SET_ASIDE_FILE = 'set-aside.json';
export const IMAGE_FOLDER = 'images/';
