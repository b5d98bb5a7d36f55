import { readProject, writeProject, type Opened, type ProjectFiles } from '../formats/project/index.ts';
import type { Result } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';

export type { Opened };

/**
 * Opens the bytes of a `.paitu` file. The result's diagnostics are all that a person has to be shown: what was set aside,
 * what is missing, which room lost its walls.
 */
export const openProject = (bytes: Uint8Array): Result<Opened> => readProject(bytes);

/** The bytes of a `.paitu` file; `files` is what was opened, so that images and parts set aside are saved along. */
export const saveProject = (project: Project, files: ProjectFiles = {}): Uint8Array => writeProject(project, files);
