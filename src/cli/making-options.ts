import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CutChoice, ExportOptions } from '../jobs/export.ts';
import { success, type Result } from '../model/diagnostic.ts';
import { ownFontFiles } from './own-font-options.ts';
import type { Session } from './session.ts';
import { readShopFile } from './shop-file.ts';

type DxfProfile = NonNullable<CutChoice['profile']>;

/** Who makes the signs and what their machines want: the same words wherever files go out. */
export interface MakingOptions {
  /** role[:weight]=file, as typed. */
  readonly font: readonly string[];
  /** A shipped shop by id or name, or a file. */
  readonly shop?: string;
  readonly dxf?: DxfProfile;
  readonly tolerance?: string;
  readonly mirror?: true;
  readonly drill?: CutChoice['drill'];
  readonly leastStroke?: number;
  readonly leastGap?: number;
}

function lengthOf(text: string, session: Session): number {
  const mm = Number(text);
  if (text.trim() !== '' && Number.isFinite(mm) && mm > 0) return mm;
  throw new InvalidArgumentError(session.word('cli.export.badLength'));
}

/** 6,20: holes of 6 mm whose middles lie 20 mm from both edges. */
function drillOf(text: string, session: Session): NonNullable<CutChoice['drill']> {
  const [diameter = '', inset = '', ...more] = text.split(',');
  if (more.length > 0) throw new InvalidArgumentError(session.word('cli.export.badLength'));
  return { diameter: lengthOf(diameter, session), inset: lengthOf(inset, session) };
}

/** Adds the options to a command. */
export const addMakingOptions = (command: Command, session: Session): Command =>
  command
    .option('--font <face>', session.word('cli.export.font'), (word: string, before: string[]) => [...before, word], [])
    .option('--shop <file>', session.word('cli.export.shop'))
    .addOption(new Option('--dxf <version>', session.word('cli.export.dxf')).choices(['r2000', 'r2007', 'r12']))
    .addOption(new Option('--tolerance <mm>', session.word('cli.export.tolerance')).choices(['0.05', '0.01']))
    .option('--mirror', session.word('cli.export.mirror'))
    .option('--drill <mm>', session.word('cli.export.drill'), (text: string) => drillOf(text, session))
    .option('--least-stroke <mm>', session.word('cli.export.leastStroke'), (text: string) => lengthOf(text, session))
    .option('--least-gap <mm>', session.word('cli.export.leastGap'), (text: string) => lengthOf(text, session));

/** What was not asked for is left out: it is as usual then. */
const cutOf = ({ dxf, tolerance, mirror, drill, leastStroke, leastGap }: MakingOptions): CutChoice => ({
  ...(dxf === undefined ? {} : { profile: dxf }),
  ...(tolerance === undefined ? {} : { tolerance: Number(tolerance) }),
  ...(mirror === undefined ? {} : { mirror }),
  ...(drill === undefined ? {} : { drill }),
  ...(leastStroke === undefined ? {} : { leastStroke }),
  ...(leastGap === undefined ? {} : { leastGap }),
});

/** The options with their files read. Fails as readShopFile() and ownFontFiles() do. */
export async function makingOf(options: MakingOptions, session: Session): Promise<Result<Pick<ExportOptions, 'shop' | 'cut' | 'ownFonts'>>> {
  const shop = options.shop === undefined ? null : await readShopFile(options.shop, session.platform);
  if (shop !== null && !shop.ok) return shop;
  const ownFonts = await ownFontFiles(options.font);
  if (!ownFonts.ok) return ownFonts;
  return success({ cut: cutOf(options), ownFonts: ownFonts.value, ...(shop === null ? {} : { shop: shop.value }) });
}
