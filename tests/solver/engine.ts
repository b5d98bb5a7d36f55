import { nodePlatform } from '../../src/cli/node-platform.ts';
import { loadHighs } from '../../src/solver/highs.ts';

/** The engine as Node has it. */
export const engine = await loadHighs(() => nodePlatform.wasm('highs'));
