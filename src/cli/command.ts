import type { Command } from 'commander';
import type { ExitCode, Session } from './session.ts';

/** A command adds itself to the program; `finish` takes the exit code of its run. */
export type AddCommand = (program: Command, session: Session, finish: (code: ExitCode) => void) => void;

/** For an option that may be given again and again. */
export const collectIds = (id: string, ids: readonly string[] | undefined): readonly string[] => [...(ids ?? []), id];
