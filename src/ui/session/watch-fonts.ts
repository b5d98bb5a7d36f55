import type { StoreApi } from 'zustand/vanilla';
import type { DrawContext } from '../../drawing/context.ts';
import type { EditorState } from '../../editor/state.ts';
import { facesOf, loadDrawContext } from '../../jobs/draw-context.ts';
import type { Project } from '../../model/project.ts';
import { findOwnFonts, ownFontFiles, ownFonts } from '../fonts/own-fonts.ts';
import { platform } from './platform.ts';

const facesKey = (project: Project): string =>
  facesOf(project)
    .map(({ role, weight }) => `${role}/${weight}`)
    .join();

/**
 * Loads the font when a sign asks for one that is not there yet, or when the person's own fonts change; until then another
 * stands in. Gives a way to stop.
 */
export function watchFonts(store: StoreApi<EditorState>, draw: StoreApi<DrawContext>): () => void {
  let loaded = facesKey(store.getState().project);
  let asked = 0;
  const load = (project: Project): void => {
    const own = (asked += 1);
    void loadDrawContext(platform, project, { ownFonts: ownFontFiles() }).then((context) => {
      if (context.ok && asked === own) draw.setState(context.value);
    });
  };
  const stopSigns = store.subscribe(({ project }, before) => {
    if (project.signs === before.project.signs) return;
    const wanted = facesKey(project);
    if (wanted === loaded) return;
    loaded = wanted;
    load(project);
  });
  const stopFonts = ownFonts.subscribe(({ fonts }, before) => (fonts === before.fonts ? undefined : load(store.getState().project)));
  // The fonts of earlier days come when they are read; nothing waits for them.
  void findOwnFonts();
  return () => {
    stopSigns();
    stopFonts();
  };
}
