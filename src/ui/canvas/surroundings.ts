import type { DrawContext } from '../../drawing/context.ts';
import type { Say } from './paint-preview.ts';

/** What the picture is made of beside the editor's state. */
export interface Surroundings {
  readonly draw: DrawContext;
  readonly dark: boolean;
  readonly say: Say;
}
