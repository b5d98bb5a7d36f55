import { saveProject } from '../../jobs/open.ts';
import { newCentre } from '../../jobs/new-centre.ts';
import { collectIds, type AddCommand } from '../command.ts';
import { writeBytes } from '../files.ts';
import type { ExitCode, Session } from '../session.ts';

interface NewOptions {
  readonly village: string;
  readonly standard?: readonly string[];
  readonly template?: string;
  readonly out: string;
  readonly force: boolean;
}

async function runNew(options: NewOptions, session: Session): Promise<ExitCode> {
  const { village, standard = [], template, out, force } = options;
  const made = await newCentre(session.platform, village, {
    standards: standard,
    ...(template === undefined ? {} : { template }),
  });
  if (!made.ok) return session.tell(made.diagnostics), 2;
  const written = await writeBytes(out, saveProject(made.value), { force });
  if (!written.ok) return session.tell(written.diagnostics), 2;
  const { centre, standards, signs } = made.value;
  const place = [centre.province, centre.prefecture, centre.county, centre.town, centre.unit].join('/');
  const chosen = standards.length > 0 ? standards.join(', ') : session.word('cli.noStandards');
  session.streams.out(`${session.word('cli.created', { file: out, place, standards: chosen, signs: Object.keys(signs).length })}\n`);
  return 0;
}

export const addNew: AddCommand = (program, session, finish) => {
  program
    .command('new')
    .description(session.word('cli.new'))
    .requiredOption('--village <path>', session.word('cli.new.village'))
    .option('--standard <id>', session.word('cli.new.standard'), collectIds)
    .option('--template <id>', session.word('cli.new.template'))
    .requiredOption('-o, --out <file>', session.word('cli.new.out'))
    .option('--force', session.word('cli.new.force'), false)
    .action(async (options: NewOptions) => finish(await runNew(options, session)));
};
