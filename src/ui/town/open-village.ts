import { openProject } from '../../jobs/open.ts';
import { comesFrom, open } from '../app-actions.ts';
import { appStore } from '../app-store.ts';
import { fileIn, townFolder } from '../storage/directory-store.ts';
import { loadDocument } from '../storage/documents.ts';
import { projectMark } from './own-projects.ts';
import type { TownSession } from './town-session.ts';
import { finishedOfRow } from './town-state.ts';

/** The project that the run has made of a row, as a file; null where there is none. */
async function madeProject(town: TownSession, row: number): Promise<File | null> {
  const facts = finishedOfRow(town.store.getState(), row)?.facts;
  const name = facts?.files.find((file) => file.endsWith('.paitu'));
  return facts === undefined || name === undefined ? null : fileIn(await townFolder(town.id), `${facts.folder}/${name}`);
}

/**
 * Opens a village in the workspace: the project that a person has changed before, else the one that the run has made. The
 * town remembers which project it is, so that its next run takes up what is changed there.
 */
export async function openVillage(town: TownSession, row: number): Promise<void> {
  const { history, opened, own } = town.store.getState();
  const line = history.lines[row]!;
  const before = opened[line.id];
  const name = line.texts.unit ?? '';
  if (before !== undefined && own.has(line.id)) {
    await open({ kind: 'stored', id: before.documentId, name });
    return comesFrom(town);
  }
  const file = await madeProject(town, row);
  if (file === null) return;
  const made = openProject(new Uint8Array(await file.arrayBuffer()));
  if (!made.ok) return open({ kind: 'file', file, name });
  const { project } = made.value;
  const mark = projectMark(project);
  // The same project, opened before and left as it was, is not kept twice.
  const isKept = before !== undefined && before.mark === mark && (await loadDocument(before.documentId)).length > 0;
  await open(isKept ? { kind: 'stored', id: before.documentId, name } : { kind: 'file', file, name });
  const { route } = appStore.getState();
  if (route.kind !== 'editing') return;
  comesFrom(town);
  await town.remember(line.id, { documentId: route.session.id, mark });
}
