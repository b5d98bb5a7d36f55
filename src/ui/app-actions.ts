import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { appStore } from './app-store.ts';
import type { Source } from './session/open.ts';

const ADDRESS = /^#doc=([\w-]+)$/;

const documentInAddress = (): string | null => ADDRESS.exec(location.hash)?.[1] ?? null;

function writeAddress(id: string | null): void {
  if (documentInAddress() !== id) history.pushState(null, '', id === null ? location.pathname + location.search : `#doc=${id}`);
}

const fault = (reason: unknown): Diagnostic =>
  problem('start.failedBug', { detail: reason instanceof Error ? reason.message : String(reason) });

/** Writes what is unsaved and closes the project that is open, if one is. */
async function closeSession(): Promise<void> {
  const { route } = appStore.getState();
  if (route.kind === 'editing') await route.session.close();
}

function showFailure(name: string, diagnostics: readonly Diagnostic[]): void {
  appStore.setState({ route: { kind: 'start' }, report: { name, outcome: 'failed', diagnostics } });
  writeAddress(null);
}

/** Opens or makes a project and shows it; a failure is shown on the start screen with its reasons. */
export async function open(source: Source): Promise<void> {
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

export async function goHome(): Promise<void> {
  await closeSession();
  appStore.setState({ route: { kind: 'start' }, report: null });
  writeAddress(null);
}

export const dismissReport = (): void => appStore.setState({ report: null });

export const openFile = (file: File): Promise<void> => open({ kind: 'file', file, name: file.name });

/** Asks the person for a .paitu file and opens it. */
export function pickFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.paitu';
  input.onchange = () => {
    const file = input.files?.[0];
    if (file !== undefined) void openFile(file);
  };
  input.click();
}

/** Opens what the address names; called at the start and when the person goes back or forward. */
export async function followAddress(): Promise<void> {
  const id = documentInAddress();
  const { route } = appStore.getState();
  const shown = route.kind === 'editing' ? route.session.id : null;
  if (id === shown) return;
  if (id === null) return goHome();
  await open({ kind: 'stored', id, name: '' });
}
