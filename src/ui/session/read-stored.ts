import { openProject } from '../../jobs/open.ts';
import type { Project } from '../../model/project.ts';
import { loadDocument } from '../storage/documents.ts';

/** The newest readable state of a stored project; null where there is none. */
export async function readStored(id: string): Promise<Project | null> {
  for (const bytes of await loadDocument(id)) {
    const opened = openProject(bytes);
    if (opened.ok) return opened.value.project;
  }
  return null;
}
