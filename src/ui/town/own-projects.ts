import { contentHash } from '../../formats/pdf/content-hash.ts';
import { openProject } from '../../jobs/open.ts';
import type { Project } from '../../model/project.ts';
import { loadDocument } from '../storage/documents.ts';
import type { OpenedVillage } from '../storage/towns.ts';

/** One word for all that a project says, its id apart: two with the same mark are the same. */
export const projectMark = (project: Project): string => contentHash([JSON.stringify({ ...project, id: '' })]);

/** The newest state of a project of this browser that was changed since it was made; null where it was not, or is gone. */
async function changedProject({ documentId, mark }: OpenedVillage): Promise<Uint8Array | null> {
  const [bytes] = await loadDocument(documentId);
  if (bytes === undefined) return null;
  const opened = openProject(bytes);
  // What cannot be read is handed on: the run tells why.
  return opened.ok && projectMark(opened.value.project) === mark ? null : bytes;
}

/** Of the projects that were opened from a town those that a person has changed, by the id of the line. */
export async function ownProjects(opened: Readonly<Record<string, OpenedVillage>>): Promise<ReadonlyMap<string, Uint8Array>> {
  const own = new Map<string, Uint8Array>();
  for (const [line, village] of Object.entries(opened)) {
    const bytes = await changedProject(village);
    if (bytes !== null) own.set(line, bytes);
  }
  return own;
}
