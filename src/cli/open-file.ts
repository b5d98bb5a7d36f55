import { openProject, type Opened } from '../jobs/open.ts';
import type { Result } from '../model/diagnostic.ts';
import { readBytes } from './files.ts';
import type { Session } from './session.ts';

/** Reads a .paitu file and tells what a person has to know of it. Why it cannot be used is for the caller to tell. */
export async function openFile(file: string, session: Session): Promise<Result<Opened>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = openProject(bytes.value);
  if (opened.ok) session.tellOpened(opened.value, opened.diagnostics, file);
  return opened;
}
