import { InvalidArgumentError } from 'commander';
import { saveProject } from '../../jobs/open.ts';
import { newCentre } from '../../jobs/new-centre.ts';
import type { House } from '../../jobs/starter-plan/compose-starter.ts';
import { houseOf } from '../../jobs/starter-plan/house-of.ts';
import type { Project } from '../../model/project.ts';
import { collectIds, type AddCommand } from '../command.ts';
import { whereFree, writeBytes } from '../files.ts';
import type { ExitCode, Session } from '../session.ts';

/** What a starter plan can be composed for. */
const [MOST_M2, MOST_STOREYS] = [6000, 4];

interface NewOptions {
  readonly village: string;
  readonly standard?: readonly string[];
  readonly template?: string;
  readonly area?: number;
  readonly storeys?: number;
  readonly out: string;
  readonly force: boolean;
}

function createdLine({ centre, standards, signs }: Project, file: string, session: Session): string {
  const place = [centre.province, centre.prefecture, centre.county, centre.town, centre.unit].join('/');
  const chosen = standards.length > 0 ? standards : session.word('cli.noStandards');
  return `${session.word('cli.created', { file, place, standards: chosen, signs: Object.keys(signs).length })}\n`;
}

/** A starter plan for a house of so much area; storeys alone give as many of a usual size. */
function housedAs({ area, storeys }: NewOptions): { readonly house?: House } {
  const house = houseOf({ starter: null, unitType: 'mixed', buildingAreaM2: area ?? null, usableAreaM2: null, storeys: storeys ?? null });
  return house === null ? {} : { house };
}

async function runNew(options: NewOptions, session: Session): Promise<ExitCode> {
  const { village, standard = [], template, out, force } = options;
  const free = await whereFree(out, force);
  if (!free.ok) return session.refuse(free.diagnostics);
  const made = await newCentre(session.platform, village, {
    standards: standard,
    ...(template === undefined ? housedAs(options) : { template }),
  });
  if (!made.ok) return session.refuse(made.diagnostics);
  const written = await writeBytes(out, saveProject(made.value));
  if (!written.ok) return session.refuse(written.diagnostics);
  session.streams.out(createdLine(made.value, out, session));
  return 0;
}

function numberOf(text: string, most: number, session: Session): number {
  const value = Number(text);
  if (value > 0 && value <= most) return value;
  throw new InvalidArgumentError(session.word('cli.new.badNumber', { most }));
}

export const addNew: AddCommand = (program, session, finish) => {
  program
    .command('new')
    .description(session.word('cli.new'))
    .requiredOption('--village <path>', session.word('cli.new.village'))
    .option('--standard <id>', session.word('cli.new.standard'), collectIds)
    .option('--template <id>', session.word('cli.new.template'))
    .option('--area <m2>', session.word('cli.new.area'), (text: string) => numberOf(text, MOST_M2, session))
    .option('--storeys <number>', session.word('cli.new.storeys'), (text: string) => Math.round(numberOf(text, MOST_STOREYS, session)))
    .requiredOption('-o, --out <file>', session.word('cli.new.out'))
    .option('--force', session.word('cli.new.force'), false)
    .action(async (options: NewOptions) => finish(await runNew(options, session)));
};
