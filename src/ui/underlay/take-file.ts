import { tracedKind } from '../../formats/image/traced-file.ts';
import { kindOfFile } from '../../jobs/import/kind-of-file.ts';
import type { Point } from '../../geometry/point.ts';
import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import { wordOf } from '../../messages/index.ts';
import { currentLanguage } from '../i18n.ts';
import { toast } from '../overlays/toast.ts';
import type { Session } from '../session/session.ts';
import { insertUnderlay } from './insert-underlay.ts';
import { startUnderlayWorker } from './underlay-worker.ts';

const refuse = ({ editor }: Session, diagnostic: Diagnostic | undefined): void => editor.store.setState({ notice: diagnostic ?? null });

/** plan.png → plan */
const titleOf = (name: string): string => name.replace(/\.[^.]+$/, '');

/**
 * Takes a file that a person chose, dropped or pasted: a picture goes below the plan that is shown, with its middle at `at`;
 * of a PDF the page is asked for, a drawing of another program is imported. What it cannot use is answered with why, and with what to do.
 */
export async function takeFile(session: Session, file: File, at: Point | null = null): Promise<void> {
  if (session.editor.store.getState().readOnly) return refuse(session, problem('underlay.readOnly'));
  if (file.size === 0) return refuse(session, problem('underlay.fileEmpty', { name: file.name }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = tracedKind(bytes);
  const taken = { name: file.name, bytes, at };
  if (kind === null && kindOfFile(bytes) !== null) return session.panels.setState({ dialog: 'import', taken });
  if (kind === null) return refuse(session, problem('underlay.unknownKind', { name: file.name }));
  if (kind === 'pdf') return session.panels.setState({ dialog: 'pdfUnderlay', taken });
  await takePicture(session, file.name, bytes, at);
}

async function takePicture(session: Session, name: string, bytes: Uint8Array, at: Point | null): Promise<void> {
  const help = startUnderlayWorker();
  try {
    const prepared = await Promise.race([help.ask.picture(bytes), help.failed]);
    if (!prepared.ok) return refuse(session, prepared.diagnostics[0]);
    const { width, height, isReduced } = prepared.value;
    const added = await session.pictures.addTraced(name, prepared.value.bytes);
    if (!added.ok) return refuse(session, added.diagnostics[0]);
    insertUnderlay(session, { title: titleOf(name), image: added.value, pixels: [width, height], widthMm: null, at });
    if (isReduced) await toast(wordOf('underlay.reduced', { width, height }, currentLanguage()));
  } catch {
    refuse(session, problem('underlay.outOfMemory', { name }));
  } finally {
    help.stop();
  }
}

/** Asks the person for a picture or a PDF to trace from. */
export function pickUnderlay(session: Session): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/png,image/jpeg,image/webp,application/pdf,.png,.jpg,.jpeg,.webp,.pdf';
  input.onchange = () => {
    const file = input.files?.[0];
    if (file !== undefined) void takeFile(session, file);
  };
  input.click();
}
