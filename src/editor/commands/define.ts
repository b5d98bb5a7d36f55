import type { Command, Editor } from '../api.ts';

/** A command with what is usual filled in: always enabled, not for a read-only document. */
export function define(
  command: Pick<Command, 'id' | 'group' | 'run'> & Partial<Omit<Command, 'label'>>,
): Command {
  return {
    shortcuts: [],
    readOnly: false,
    isEnabled: () => true,
    label: `command.${command.id}`,
    ...command,
  };
}

export const hasSelection = (editor: Editor): boolean => editor.store.getState().selection.length > 0;
export const inPlan = (editor: Editor): boolean => editor.store.getState().view === 'plan';
