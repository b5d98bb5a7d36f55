import type { FacePanel } from './face-panel.ts';

/** The panel with each of its texts changed. */
export function mapPanelTexts(panel: FacePanel, change: (text: string) => string): FacePanel {
  switch (panel.kind) {
    case 'flow':
      return { ...panel, steps: panel.steps.map((step) => ({ ...step, text: change(step.text), branch: change(step.branch) })) };
    case 'people':
      return { ...panel, people: panel.people.map((one) => ({ ...one, name: change(one.name), post: change(one.post), phone: change(one.phone), note: change(one.note) })) };
    case 'sections':
      return { ...panel, sections: panel.sections.map(({ title, text }) => ({ title: change(title), text: change(text) })) };
    case 'table':
      return {
        ...panel,
        columns: panel.columns.map((column) => ({ ...column, title: change(column.title) })),
        rows: panel.rows.map((row) => row.map(change)),
      };
    case 'band':
    case 'directory':
    case 'image':
      return panel;
  }
}

/** Every text of a panel in its reading order, templates as they stand; a directory has none of its own. */
export function panelTexts(panel: FacePanel): readonly string[] {
  const texts: string[] = [];
  mapPanelTexts(panel, (text) => {
    if (text !== '') texts.push(text);
    return text;
  });
  return texts;
}
