import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { appStore } from './app-store.ts';
import { DRAWING_FILES } from './import/pick-drawing.ts';
import { letWait } from './import/waiting-file.ts';
import type { Source } from './session/open.ts';
import { saveAsFile } from './session/save-as-file.ts';

const ADDRESS = /^#doc=([\w-]+)$/;

const documentInAddress = (): string | null => ADDRESS.exec(location.hash)?.[1] ?? null;

function writeAddress(id: string | null): void {
  if (documentInAddress() !== id) history.pushState(null, '', id === null ? location.pathname + location.search : `#doc=${id}`);
}

const fault = (reason: unknown): Diagnostic =>
  problem('start.failedBug', { detail: reason instanceof Error ? reason.message : String(reason) });

/**
 * Writes what is unsaved and closes the project that is open, if one is. What this browser refuses to keep is handed over
 * as a file: nothing is left behind without a copy.
 */
async function closeSession(): Promise<void> {
  const { route } = appStore.getState();
  if (route.kind !== 'editing') return;
  const { session } = route;
  await session.close();
  const { readOnly } = session.editor.store.getState();
  if (session.save.state.getState().status === 'failed' && !readOnly) saveAsFile(session);
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: what is asked for while a project is being opened waits until that is done. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

function showFailure(name: string, diagnostics: readonly Diagnostic[]): void {
  appStore.setState({ route: { kind: 'start' }, report: { name, outcome: 'failed', diagnostics } });
  writeAddress(null);
}

async function openNow(source: Source): Promise<void> {
  const { name } = source;
  try {
    await closeSession();
    appStore.setState({ route: { kind: 'opening', name }, report: null });
    const { openSource } = await import('./session/open.ts');
    const opened = await openSource(source);
    if (!opened.ok) return showFailure(name, opened.diagnostics);
    const { session, remarks } = opened.value;
    const report = remarks.length === 0 ? null : { name, outcome: 'setAside' as const, diagnostics: remarks };
    appStore.setState({ route: { kind: 'editing', session }, report });
    writeAddress(session.id);
  } catch (reason) {
    showFailure(name, [fault(reason)]);
  }
}

/** Opens or makes a project and shows it; a failure is shown on the start screen with its reasons. */
export const open = (source: Source): Promise<void> => inTurn(() => openNow(source));

async function goHomeNow(): Promise<void> {
  await closeSession();
  appStore.setState({ route: { kind: 'start' }, report: null });
  writeAddress(null);
}

/** Closes the project and shows the start screen. */
export const goHome = (): Promise<void> => inTurn(goHomeNow);

export const dismissReport = (): void => appStore.setState({ report: null });

/** What is read into a plan or laid below it. All else is opened as a project, whose reader says what is wrong: an ending gets lost on the way. */
const FOR_PLANS = /\.(?:dxf|dwg|sh3d|json|png|jpe?g|webp|pdf)$/i;

export const isProject = ({ name }: File): boolean => !FOR_PLANS.test(name);

/** Opens a project. What is none goes into the project that is open, or waits on the start screen for one. */
export async function openFile(file: File): Promise<void> {
  if (isProject(file)) return open({ kind: 'file', file, name: file.name });
  const { route } = appStore.getState();
  if (route.kind !== 'editing') return letWait(file);
  const { takeFile } = await import('./underlay/take-file.ts');
  return takeFile(route.session, file);
}

/** Asks the person for a .paitu file, or a drawing to import, and opens it. */
export function pickFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = `.paitu,${DRAWING_FILES}`;
  input.onchange = () => {
    const file = input.files?.[0];
    if (file !== undefined) void openFile(file);
  };
  input.click();
}

async function followNow(): Promise<void> {
  const id = documentInAddress();
  const { route } = appStore.getState();
  const shown = route.kind === 'editing' ? route.session.id : null;
  if (id === shown) return;
  return id === null ? goHomeNow() : openNow({ kind: 'stored', id, name: '' });
}

/** Opens what the address names; called at the start and when the person goes back or forward. */
export const followAddress = (): Promise<void> => inTurn(followNow);
