import type { StoreApi } from 'zustand/vanilla';
import type { DrawContext } from '../../drawing/context.ts';
import type { EditorState } from '../../editor/state.ts';
import { facesOf, loadDrawContext } from '../../jobs/draw-context.ts';
import type { Project } from '../../model/project.ts';
import { platform } from './platform.ts';

const facesKey = (project: Project): string =>
  facesOf(project)
    .map(({ role, weight }) => `${role}/${weight}`)
    .join();

/** Loads the font when a sign asks for one that is not there yet; until then another stands in. Gives a way to stop. */
export function watchFonts(store: StoreApi<EditorState>, draw: StoreApi<DrawContext>): () => void {
  let loaded = facesKey(store.getState().project);
  return store.subscribe(({ project }, before) => {
    if (project.signs === before.project.signs) return;
    const wanted = facesKey(project);
    if (wanted === loaded) return;
    loaded = wanted;
    void loadDrawContext(platform, project).then((context) => {
      if (context.ok && loaded === wanted) draw.setState(context.value);
    });
  });
}
