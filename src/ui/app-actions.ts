import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { appStore, type Route } from './app-store.ts';
import { DRAWING_FILES } from './import/pick-drawing.ts';
import { letWait } from './import/waiting-file.ts';
import type { Source } from './session/open.ts';
import { saveAsFile } from './session/save-as-file.ts';

/** What the address names: a project or a town that this browser keeps. */
interface Address {
  readonly kind: 'doc' | 'town';
  readonly id: string;
}

const ADDRESS = /^#(doc|town)=([\w-]+)$/;

function addressNow(): Address | null {
  const [, kind, id] = ADDRESS.exec(location.hash) ?? [];
  return kind === undefined || id === undefined ? null : { kind: kind as Address['kind'], id };
}

const isSame = (a: Address | null, b: Address | null): boolean => a?.kind === b?.kind && a?.id === b?.id;

function writeAddress(address: Address | null): void {
  if (isSame(addressNow(), address)) return;
  history.pushState(null, '', address === null ? location.pathname + location.search : `#${address.kind}=${address.id}`);
}

const fault = (reason: unknown): Diagnostic =>
  problem('start.failedBug', { detail: reason instanceof Error ? reason.message : String(reason) });

/**
 * Writes what is unsaved and closes the project that is open, if one is. What this browser refuses to keep is handed over
 * as a file: nothing is left behind without a copy.
 */
async function closeSession(): Promise<void> {
  const { route } = appStore.getState();
  if (route.kind === 'town') return route.town.leave();
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

/** Tells of something that could not be begun, on the start screen. */
export function showReport(name: string, diagnostics: readonly Diagnostic[]): void {
  appStore.setState({ report: { name, outcome: 'failed', diagnostics } });
}

async function openNow(source: Source): Promise<void> {
  const { name } = source;
  try {
    await closeSession();
    appStore.setState({ route: { kind: 'opening', name }, report: null, from: null });
    const { openSource } = await import('./session/open.ts');
    const opened = await openSource(source);
    if (!opened.ok) return showFailure(name, opened.diagnostics);
    const { session, remarks } = opened.value;
    const report = remarks.length === 0 ? null : { name, outcome: 'setAside' as const, diagnostics: remarks };
    appStore.setState({ route: { kind: 'editing', session }, report });
    writeAddress({ kind: 'doc', id: session.id });
  } catch (reason) {
    showFailure(name, [fault(reason)]);
  }
}

/** Opens or makes a project and shows it; a failure is shown on the start screen with its reasons. */
export const open = (source: Source): Promise<void> => inTurn(() => openNow(source));

async function openTownNow(id: string, name: string): Promise<void> {
  try {
    await closeSession();
    appStore.setState({ route: { kind: 'opening', name }, report: null });
    const { openTownSession } = await import('./town/town-session.ts');
    const opened = await openTownSession(id);
    if (!opened.ok) return showFailure(name, opened.diagnostics);
    appStore.setState({ route: { kind: 'town', town: opened.value } });
    writeAddress({ kind: 'town', id });
  } catch (reason) {
    showFailure(name, [fault(reason)]);
  }
}

/** Notes that the project that is open was opened from a town: there is a way back. */
export const comesFrom = ({ id, name }: { readonly id: string; readonly name: string }): void => appStore.setState({ from: { id, name } });

/** Opens a town that this browser keeps. */
export const openTown = (id: string, name: string): Promise<void> => inTurn(() => openTownNow(id, name));

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
  const address = addressNow();
  const { route } = appStore.getState();
  if (isSame(address, addressOf(route))) return;
  if (address === null) return goHomeNow();
  return address.kind === 'town' ? openTownNow(address.id, '') : openNow({ kind: 'stored', id: address.id, name: '' });
}

function addressOf(route: Route): Address | null {
  if (route.kind === 'town') return { kind: 'town', id: route.town.id };
  return route.kind === 'editing' ? { kind: 'doc', id: route.session.id } : null;
}

/** Opens what the address names; called at the start and when the person goes back or forward. */
export const followAddress = (): Promise<void> => inTurn(followNow);
