import { problem, type Diagnostic, type Json } from '../../model/diagnostic.ts';
import type { NoteReason, PackReason } from '../pack-reasons.ts';

/** What a lint found, each with its path in the file. */
export type Find = readonly Diagnostic[];

type Words = Readonly<Record<string, Json>>;

/** A fault: the pack is refused for it. */
export const fault = (reason: PackReason, path: string, data: Words = {}): Diagnostic => problem(`pack.${reason}`, data, { path });

/** A remark: the pack is taken as it is, and whoever wrote it should know. */
export const note = (reason: NoteReason, path: string, data: Words = {}): Diagnostic => ({
  ...problem(`packNote.${reason}`, data, { path }),
  severity: 'warning',
});

/** Names that are not declared. `what` is the reason's name. */
export const undeclared = (what: PackReason, names: readonly string[], known: readonly string[], path: string): Find =>
  names.filter((name) => !known.includes(name)).map((name) => fault(what, path, { name, known: known.join(' ') }));

export const duplicates = (ids: readonly string[], path: (index: number) => string): Find =>
  ids.flatMap((id, i) => (ids.indexOf(id) < i ? [fault('duplicate', path(i), { name: id })] : []));

/** JSON with its keys in order: equal texts mean equal values. */
export const keyOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
