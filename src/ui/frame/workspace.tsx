import { lazy, Suspense, useEffect } from 'react';
import { useWords } from '../i18n.ts';
import { SessionContext, useEditorState, usePanels, useSession } from '../session/session-context.ts';
import type { Session } from '../session/session.ts';
import { NarrowBody } from './narrow-body.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { takeWaiting } from '../import/waiting-file.ts';
import { takeFile } from '../underlay/take-file.ts';
import { useNarrow } from './use-narrow.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { WideBody } from './wide-body.tsx';

const ExportDialog = lazy(() => import('../export/export-dialog.tsx'));
const CommandPalette = lazy(() => import('../overlays/command-palette.tsx'));
const ShortcutSheet = lazy(() => import('../overlays/shortcut-sheet.tsx'));
const StandardsDialog = lazy(() => import('../standards/standards-dialog.tsx'));
const FontsDialog = lazy(() => import('../fonts/fonts-dialog.tsx'));
const AttestationsDialog = lazy(() => import('../review/attestations-dialog.tsx'));
const WaiversDialog = lazy(() => import('../review/waivers-dialog.tsx'));
const AddSignDialog = lazy(() => import('../signs/add-sign-dialog.tsx'));
const SignSetDialog = lazy(() => import('../sign-set/sign-set-dialog.tsx'));
const AskDialog = lazy(() => import('../plan/ask-dialog.tsx'));
const ImportDialog = lazy(() => import('../import/import-dialog.tsx'));
const PdfDialog = lazy(() => import('../underlay/pdf-dialog.tsx'));
const AddStoreyDialog = lazy(() => import('../storeys/add-storey-dialog.tsx'));
const RemoveStoreyDialog = lazy(() => import('../storeys/remove-storey-dialog.tsx'));
const FindRoomDialog = lazy(() => import('../rooms/find-room-dialog.tsx'));
const AllocateDialog = lazy(() => import('../allocate/allocate-dialog.tsx'));
const AreasDialog = lazy(() => import('../rooms/areas-dialog.tsx'));
const Toaster = lazy(() => import('../overlays/toaster.tsx'));

/** The frame around an open project. The default export is for React.lazy. */
export default function Workspace({ session }: { session: Session }) {
  return (
    <SessionContext value={session}>
      <Frame />
      <Dialogs />
    </SessionContext>
  );
}

function Frame() {
  const t = useWords();
  const narrow = useNarrow();
  useShortcuts();
  const session = useSession();
  useEffect(() => {
    const file = takeWaiting();
    if (file !== null) void takeFile(session, file);
  }, [session]);
  return (
    <div className="workspace">
      <TopBar narrow={narrow} />
      <ReadOnlyBanner />
      <main className="workspace-body" aria-label={t('shell.workspace')}>
        {narrow ? <NarrowBody /> : <WideBody />}
      </main>
      <StatusBar />
    </div>
  );
}

function Dialogs() {
  const dialog = usePanels((state) => state.dialog);
  const { panels } = useSession();
  const isAsking = useEditorState((state) => state.asking !== null);
  return (
    <Suspense>
      {dialog === 'export' && <ExportDialog />}
      {dialog === 'report' && <ExportDialog what="report" />}
      {dialog === 'palette' && <CommandPalette />}
      {dialog === 'shortcuts' && <ShortcutSheet />}
      {dialog === 'standards' && <StandardsDialog />}
      {dialog === 'fonts' && <FontsDialog onClose={() => panels.setState({ dialog: null })} />}
      {dialog === 'attestations' && <AttestationsDialog />}
      {dialog === 'waivers' && <WaiversDialog />}
      {dialog === 'addSign' && <AddSignDialog />}
      {dialog === 'signSet' && <SignSetDialog />}
      {isAsking && <AskDialog />}
      {dialog === 'import' && <ImportDialog />}
      {dialog === 'pdfUnderlay' && <PdfDialog />}
      {dialog === 'addStorey' && <AddStoreyDialog />}
      {dialog === 'removeStorey' && <RemoveStoreyDialog />}
      {dialog === 'findRoom' && <FindRoomDialog />}
      {dialog === 'areas' && <AreasDialog />}
      {dialog === 'allocate' && <AllocateDialog />}
      <Toaster />
    </Suspense>
  );
}
