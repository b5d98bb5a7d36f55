import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOOL_IDS, type ToolId } from '../../src/editor/state.ts';
import { starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

type Act =
  | { readonly kind: 'click' | 'double'; readonly x: number; readonly y: number }
  | { readonly kind: 'drag'; readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly end: 'up' | 'Escape' | 'undo' }
  | { readonly kind: 'tool'; readonly id: ToolId }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'undo' | 'redo' };

const x = fc.integer({ min: -2000, max: 26_000 });
const y = fc.integer({ min: -2000, max: 14_000 });
const place = fc.tuple(x, y);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('click' as const), x, y }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('double' as const), x, y }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('drag' as const), from: place, to: place, end: fc.constantFrom('up', 'Escape', 'undo') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('tool' as const), id: fc.constantFrom(...TOOL_IDS) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('key' as const), key: fc.constantFrom('Enter', 'Escape', 'Tab', 'Backspace', 'Delete', '5', 'm', 'ArrowLeft', 'ArrowUp') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'redo') }) },
);

function perform(test: TestEditor, step: Act): void {
  switch (step.kind) {
    case 'click':
      test.click(step.x, step.y);
      return;
    case 'double':
      test.doubleClick(step.x, step.y);
      return;
    case 'drag':
      test.dragTo(step.from, step.to);
      if (step.end === 'undo') test.editor.undo();
      if (step.end === 'Escape') test.press('Escape');
      test.pointerUp();
      return;
    case 'tool':
      test.tool(step.id);
      return;
    case 'key':
      test.press(step.key);
      return;
    case 'undo':
      test.editor.undo();
      return;
    case 'redo':
      test.editor.redo();
  }
}

describe('whatever a hand does', () => {
  it('leaves a sound document that undo leads back to its beginning', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (steps) => {
        const project = starter();
        const test = new TestEditor(project);
        for (const step of steps) perform(test, step);
        while (test.state.history.canUndo || test.state.draft !== null) {
          const { revision } = test.state;
          test.press('Escape');
          test.editor.undo();
          if (test.state.revision === revision && !test.state.history.canUndo) break;
        }
        expect(test.project).toEqual(project);
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  });
});
