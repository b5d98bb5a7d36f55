import { goHome, pickFile } from '../app-actions.ts';
import { focusThickness } from '../frame/focus-thickness.ts';
import { toggleProof } from '../proof/proof.ts';
import { makeSheetSet } from '../sheets/make-sheet-set.ts';
import { saveAsFile } from '../session/save-as-file.ts';
import { pickDrawing } from '../import/pick-drawing.ts';
import { pickUnderlay, takeFile } from '../underlay/take-file.ts';
import type { Session } from '../session/session.ts';

/** What the frame can do beside the editor's own commands. */
export interface FrameCommand {
  /** Key of messages/ui. */
  readonly label: string;
  readonly shortcut?: string;
  readonly run: () => void;
}

export function frameCommands(session: Session): readonly FrameCommand[] {
  const show = session.panels.setState;
  return [
    { label: 'shell.export', run: () => show({ dialog: 'export' }) },
    { label: 'export.what.report', run: () => show({ dialog: 'report' }) },
    { label: 'shell.saveAs', shortcut: 'Mod+S', run: () => saveAsFile(session) },
    { label: 'shell.openFile', shortcut: 'Mod+O', run: pickFile },
    { label: 'shell.home', run: () => void goHome() },
    { label: 'underlay.add', run: () => pickUnderlay(session) },
    { label: 'import.pick', run: () => pickDrawing((file) => void takeFile(session, file)) },
    { label: 'addSign.title', run: () => show({ dialog: 'addSign' }) },
    { label: 'signSet.title', shortcut: 'Mod+Shift+G', run: () => show({ dialog: 'signSet' }) },
    { label: 'sheet.makeSet', run: () => makeSheetSet(session) },
    { label: 'findRoom.title', shortcut: 'Mod+F', run: () => show({ dialog: 'findRoom' }) },
    { label: 'allocation.title', run: () => show({ dialog: 'allocate' }) },
    { label: 'areas.title', run: () => show({ dialog: 'areas' }) },
    { label: 'side.library', shortcut: 'L', run: () => show({ side: 'library', drawer: 'outline' }) },
    { label: 'side.layers', run: () => show({ side: 'layers', drawer: 'outline' }) },
    { label: 'storeys.add', run: () => show({ dialog: 'addStorey' }) },
    { label: 'standards.title', run: () => show({ dialog: 'standards' }) },
    { label: 'review.attestations', run: () => show({ dialog: 'attestations' }) },
    { label: 'review.waivers', run: () => show({ dialog: 'waivers' }) },
    { label: 'fonts.title', run: () => show({ dialog: 'fonts' }) },
    { label: 'proof.toggle', run: () => void toggleProof() },
    { label: 'inspector.check', run: () => show({ tab: 'check', drawer: 'inspector' }) },
    { label: 'inspector.lists', run: () => show({ tab: 'lists', drawer: 'inspector' }) },
    { label: 'tools.focusThickness', shortcut: 'H', run: () => void focusThickness() },
    { label: 'shell.commands', shortcut: 'Mod+K', run: () => show({ dialog: 'palette' }) },
    { label: 'shell.shortcuts', shortcut: '?', run: () => show({ dialog: 'shortcuts' }) },
  ];
}
