import { lintStandard } from '../../../jobs/lint-standard.ts';
import { readBytes } from '../../files.ts';
import type { ExitCode, Session } from '../../session.ts';

async function lintFile(file: string, session: Session): Promise<ExitCode> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return session.refuse(bytes.diagnostics);
  const linted = lintStandard(bytes.value, file);
  session.tell(linted.diagnostics, file);
  if (linted.ok) {
    session.streams.out(`${session.word('cli.lintSound', { file, id: linted.value.id, rules: linted.value.rules.length })}\n`);
    return 0;
  }
  session.streams.out(`${session.word('cli.lintFaulty', { file, count: linted.diagnostics.length })}\n`);
  return linted.diagnostics.some(({ code }) => code.startsWith('pack.')) ? 1 : 2;
}

/** 0 = every file is a standard that can be used, with or without remarks; 1 = one is faulty; 2 = one cannot be read. */
export async function runLint(files: readonly string[], session: Session): Promise<ExitCode> {
  let worst: ExitCode = 0;
  for (const file of files) {
    const code = await lintFile(file, session);
    if (code > worst) worst = code;
  }
  return worst;
}
