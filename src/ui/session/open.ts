import type { Hit } from '../../formats/divisions/index.ts';
import { createCentre, placeOf } from '../../jobs/new-centre.ts';
import { openProject } from '../../jobs/open.ts';
import { type Diagnostic, failure, problem, type Result, success } from '../../model/diagnostic.ts';
import { loadDocument } from '../storage/documents.ts';
import { exposeForTests } from './expose-for-tests.ts';
import { platform } from './platform.ts';
import { rememberOutlook } from './remembered-outlook.ts';
import type { Session } from './session.ts';
import { startSession, type StartOptions } from './start-session.ts';

/** What a project is opened or made from; `name` is what the person calls it meanwhile. */
export type Source =
  | { readonly kind: 'place'; readonly hit: Hit; readonly name: string }
  | { readonly kind: 'file'; readonly file: File; readonly name: string }
  | { readonly kind: 'stored'; readonly id: string; readonly name: string };

export interface OpenedSession {
  readonly session: Session;
  /** What a person must know of what was opened. */
  readonly remarks: readonly Diagnostic[];
}

interface Found extends StartOptions {
  readonly remarks: readonly Diagnostic[];
}

async function fromPlace(hit: Hit): Promise<Result<Found>> {
  const created = await createCentre(platform, { place: placeOf(hit) });
  return created.ok ? success({ project: created.value, files: {}, isStored: false, remarks: [] }) : created;
}

async function fromFile(file: File): Promise<Result<Found>> {
  const opened = openProject(new Uint8Array(await file.arrayBuffer()));
  if (!opened.ok) return opened;
  const { project, images, setAsideRaw } = opened.value;
  // A file never replaces what this browser keeps of the same project: it is opened beside it.
  const isKnown = (await loadDocument(project.id)).length > 0;
  const own = isKnown ? { ...project, id: platform.newId() } : project;
  return success({ project: own, files: { images, setAsideRaw }, isStored: false, remarks: opened.diagnostics });
}

/** The newest state that can be read; an unreadable one is reported, and the one before it taken. */
async function fromStorage(id: string): Promise<Result<Found>> {
  const states = await loadDocument(id);
  const reasons: Diagnostic[] = [];
  for (const bytes of states) {
    const opened = openProject(bytes);
    if (opened.ok) {
      const { project, images, setAsideRaw } = opened.value;
      const older: Diagnostic[] = reasons.length === 0 ? [] : [{ code: 'storage.olderState', severity: 'warning' }];
      return success({ project, files: { images, setAsideRaw }, isStored: reasons.length === 0, remarks: [...older, ...reasons] });
    }
    reasons.push(...opened.diagnostics);
  }
  return failure(...(states.length === 0 ? [problem('start.notFound')] : reasons));
}

function find(source: Source): Promise<Result<Found>> {
  switch (source.kind) {
    case 'place':
      return fromPlace(source.hit);
    case 'file':
      return fromFile(source.file);
    case 'stored':
      return fromStorage(source.id);
  }
}

/** Opens or makes a project and starts to work on it. */
export async function openSource(source: Source): Promise<Result<OpenedSession>> {
  const found = await find(source);
  if (!found.ok) return found;
  const session = await startSession(found.value);
  if (!session.ok) return session;
  const { id, editor } = session.value;
  // What a new centre is opened for are the signs at its gate.
  if (source.kind === 'place') editor.setView('gate');
  const stopRemembering = rememberOutlook(id, editor);
  exposeForTests(session.value);
  const closeAll = async (): Promise<void> => {
    stopRemembering();
    await session.value.close();
  };
  return success({ session: { ...session.value, close: closeAll }, remarks: found.value.remarks });
}
