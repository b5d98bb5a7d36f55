import type { ToolId } from './state.ts';

/** Tools that change nothing of the project. */
export const READING: ReadonlySet<ToolId> = new Set(['select', 'lasso', 'measure']);

/** Tools that build walls. */
export const BUILDING: ReadonlySet<ToolId> = new Set(['wall', 'arc', 'rectRoom', 'polygonRoom']);
