/** The words of all boards by the name of their file: they are asked for together, so they are one chunk. */
export const boardTemplates: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(import.meta.glob<unknown>('../../templates/boards/*.json', { eager: true, import: 'default' })).map(([path, json]) => [
    path.slice(path.lastIndexOf('/') + 1),
    json,
  ]),
);
