import { expect } from 'vitest';
import type { Editor, Modifiers } from '../../src/editor/api.ts';
import { createEditor } from '../../src/editor/editor.ts';
import type { EditorState, ToolId } from '../../src/editor/state.ts';
import { checkInvariants } from '../../src/model/invariants.ts';
import type { EntityRef } from '../../src/model/entity.ts';
import type { Project } from '../../src/model/project.ts';
import type { Storey } from '../../src/model/storey.ts';

const NO_KEYS: Modifiers = { shift: false, alt: false, mod: false };

/** Drives an editor as a hand would, without a browser. Coordinates are mm; 1 mm is 0.1 CSS pixel in the plan. */
export class TestEditor {
  readonly editor: Editor;
  private keys: Modifiers = NO_KEYS;
  private at = { x: 0, y: 0 };

  constructor(project: Project, options: { readOnly?: boolean; symbols?: EditorState['symbols'] } = {}) {
    this.editor = createEditor({ project, ...options });
    this.editor.setCanvasSize({ width: 1000, height: 800 });
    this.zoom(0.1);
  }

  get state(): EditorState {
    return this.editor.store.getState();
  }
  get project(): Project {
    return this.state.project;
  }
  get storey(): Storey {
    return this.project.storeys[0]!;
  }

  /** Sets how many CSS pixels a mm takes in the view shown. */
  zoom(zoom: number): this {
    const { view, viewports } = this.state;
    this.editor.store.setState({ viewports: { ...viewports, [view]: { x: 5000, y: 4000, zoom } } });
    return this;
  }
  hold(keys: Partial<Modifiers>): this {
    this.keys = { ...NO_KEYS, ...keys };
    return this;
  }
  tool(id: ToolId): this {
    this.editor.setTool(id);
    return this;
  }
  run(commandId: string): this {
    this.editor.run(commandId);
    return this.holdsInvariants();
  }
  pointerMove(x: number, y: number): this {
    this.at = { x, y };
    this.editor.pointer({ type: 'move', at: this.at, button: 0, ...this.keys });
    return this.holdsInvariants();
  }
  pointerDown(): this {
    this.editor.pointer({ type: 'down', at: this.at, button: 0, ...this.keys });
    return this.holdsInvariants();
  }
  pointerUp(): this {
    this.editor.pointer({ type: 'up', at: this.at, button: 0, ...this.keys });
    return this.holdsInvariants();
  }
  doubleClick(x: number, y: number): this {
    this.click(x, y);
    this.editor.pointer({ type: 'double', at: this.at, button: 0, ...this.keys });
    return this;
  }
  click(x: number, y: number): this {
    return this.pointerMove(x, y).pointerDown().pointerUp();
  }
  /** From one place to another with a few stops, as a hand moves; the button stays down. */
  dragTo(from: readonly [number, number], to: readonly [number, number]): this {
    this.pointerMove(...from).pointerDown();
    for (const part of [0.3, 0.7, 1]) {
      this.pointerMove(from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1]));
    }
    return this;
  }
  press(key: string): this {
    this.editor.key({ key, ...this.keys });
    return this.holdsInvariants();
  }
  type(text: string): this {
    for (const character of text) this.press(character);
    return this;
  }
  expectState(state: string): this {
    expect(this.state.tool.state).toBe(state);
    return this;
  }
  expectSelected(...refs: readonly EntityRef[]): this {
    expect(this.state.selection).toEqual(refs);
    return this;
  }
  /** The eight invariants, of the document and of what a gesture shows of it. */
  holdsInvariants(): this {
    for (const project of [this.state.project, this.state.draft]) {
      const broken = project ? checkInvariants(project).filter((diagnostic) => diagnostic.severity === 'error') : [];
      expect(broken).toEqual([]);
    }
    return this;
  }
}
