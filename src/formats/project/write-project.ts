import type { Project } from '../../model/project.ts';
import { writeArchive } from './archive.ts';
import { IMAGE_FOLDER, PROJECT_FILE, SET_ASIDE_FILE, type ProjectFiles } from './opened.ts';
import { stableJson } from './stable-json.ts';

/** Writes a `.paitu` file; the same project gives the same bytes. `files` are the images and what was set aside when it was opened. */
export function writeProject(project: Project, files: ProjectFiles = {}): Uint8Array {
  const encoder = new TextEncoder();
  const archive = new Map<string, Uint8Array>([[PROJECT_FILE, encoder.encode(stableJson(project))]]);
  for (const [name, bytes] of files.images ?? []) archive.set(`${IMAGE_FOLDER}${name}`, bytes);
  const aside = files.setAsideRaw ?? [];
  if (aside.length > 0) archive.set(SET_ASIDE_FILE, encoder.encode(stableJson(aside)));
  return writeArchive(archive);
}
