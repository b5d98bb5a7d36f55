import { createStore } from 'zustand/vanilla';
import { createEditor } from '../../editor/editor.ts';
import type { DrawContext } from '../../drawing/context.ts';
import type { ProjectFiles } from '../../formats/project/index.ts';
import { loadDrawContext } from '../../jobs/draw-context.ts';
import { saveProject } from '../../jobs/open.ts';
import { NO_PICTURES } from '../../jobs/pictures.ts';
import { loadAllStandards } from '../../jobs/standards.ts';
import { type Result, success } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { Pack } from '../../rules/pack.ts';
import { createStandingChecker } from '../../rules/standing-checker.ts';
import { words } from '../i18n.ts';
import { toast } from '../overlays/toast.ts';
import { ownFontFiles } from '../fonts/own-fonts.ts';
import { knownSymbols } from '../symbols/known-symbols.ts';
import { createAutosave } from '../storage/autosave.ts';
import { openDocumentChannel } from '../storage/document-channel.ts';
import { saveDocument } from '../storage/documents.ts';
import { takeWriterLock } from '../storage/writer-lock.ts';
import { createCheckRunner } from './check-runner.ts';
import { createPanels } from './panels.ts';
import { createPictures } from './pictures.ts';
import { platform } from './platform.ts';
import { readStored } from './read-stored.ts';
import type { Session } from './session.ts';
import { createThumbnailer } from './thumbnailer.ts';
import { placePath, projectName } from './title.ts';
import { watchFonts } from './watch-fonts.ts';
import { idle } from './when-idle.ts';

export interface StartOptions {
  readonly project: Project;
  readonly files: ProjectFiles;
  /** Whether this very state is what storage holds. */
  readonly isStored: boolean;
}

/** What the list of projects shows. */
const titleOf = (project: Project) => ({ name: projectName(project), place: placePath(project.centre) });

/** The standing check of a project against the packs that it is under. */
function checksOf(packs: readonly Pack[], drawNow: () => DrawContext): ReturnType<typeof createCheckRunner> {
  const check = createStandingChecker();
  return createCheckRunner((state) => {
    const inForce = packs.filter((pack) => state.standards.includes(pack.id));
    return check(state, inForce, { draw: drawNow(), today: platform.today() });
  });
}

/** Loads what drawing and checking need, takes the writer's lock, and lets editor, autosave and check work together. */
export async function startSession({ project, files, isStored }: StartOptions): Promise<Result<Session>> {
  const [packs, context] = await Promise.all([loadAllStandards(platform), loadDrawContext(platform, project, { ownFonts: ownFontFiles() })]);
  if (!packs.ok) return packs;
  if (!context.ok) return context;
  const { id } = project;
  knownSymbols.setState(context.value.symbols, true);
  const draw = createStore(() => context.value);
  const channel = openDocumentChannel(id, () => void follow());
  const lock = await takeWriterLock(id, () => void takeOver());
  const editor = createEditor({ project, readOnly: !lock.held, signTypes: context.value.signTypes, symbols: context.value.symbols });
  const pictures = createPictures(files.images ?? NO_PICTURES, (images) => draw.setState({ images }));
  const asFile = (state: Project): Uint8Array => saveProject(state, { ...files, images: pictures.files() });
  const write = async (state: Project): Promise<number> => {
    // A file of a large plan takes longer to make than a frame: the change is shown first.
    await idle();
    const at = await saveDocument(id, titleOf(state), asFile(state));
    channel.announceSaved();
    return at;
  };
  const save = createAutosave(write, isStored ? Date.now() : null);
  const checks = checksOf(packs.value, () => draw.getState());
  const thumbnails = createThumbnailer(id, () => ({ project: editor.store.getState().project, draw: draw.getState() }));
  const stopFonts = watchFonts(editor.store, draw);

  /** Another tab has saved: this one, which only reads, shows the newer state. */
  async function follow(): Promise<void> {
    const newer = editor.store.getState().readOnly ? await readStored(id) : null;
    if (newer !== null) editor.load(newer);
  }
  /** The other tab has closed: its last state is taken up here for editing. */
  async function takeOver(): Promise<void> {
    await follow();
    editor.setReadOnly(false);
    await toast(words('storage.nowYours'));
  }
  const note = (state: Project): void => {
    checks.ask(state);
    if (editor.store.getState().readOnly) return;
    save.note(state);
    thumbnails.ask();
  };
  const stopNoting = editor.store.subscribe((now, before) => (now.project === before.project ? undefined : note(now.project)));
  // New fonts change how texts are set, and so what the standards say of them.
  const stopDrawing = draw.subscribe(() => checks.ask(editor.store.getState().project));
  (isStored ? checks.ask : note)(project);

  const close = async (): Promise<void> => {
    await save.settled();
    await thumbnails.finish();
    for (const stop of [stopNoting, stopDrawing, stopFonts, checks.stop, channel.close, lock.release]) stop();
  };
  const parts = { id, editor, platform, draw, pictures, packs: packs.value, save };
  return success({
    ...parts,
    check: checks.state,
    panels: createPanels(),
    toFile: () => asFile(editor.store.getState().project),
    close,
  });
}
