import type { DrawContext } from '../../drawing/context.ts';
import type { Project } from '../../model/project.ts';
import { saveThumbnail } from '../storage/documents.ts';

export interface Thumbnailer {
  /** Asks for a new picture, once the person has paused. */
  ask(): void;
  /** Makes the picture that is still waited for. */
  finish(): Promise<void>;
}

const PAUSE_MS = 1500;

/** Keeps the picture of the gate for the list of recent projects. A picture that fails is no reason to stop anything. */
export function createThumbnailer(id: string, now: () => { project: Project; draw: DrawContext }): Thumbnailer {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const make = async (): Promise<void> => {
    timer = null;
    try {
      const { gatePicture } = await import('./gate-picture.ts');
      const { project, draw } = now();
      await saveThumbnail(id, gatePicture(project, draw));
    } catch {
      // The list then shows the project without a picture, or with an older one.
    }
  };
  return {
    ask() {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void make(), PAUSE_MS);
    },
    async finish() {
      if (timer === null) return;
      clearTimeout(timer);
      await make();
    },
  };
}
