import type { Pack } from '../../rules/pack.ts';
import type { Applicability } from './applies-words.ts';

export interface PackEntry {
  readonly pack: Pack;
  readonly applies: Applicability;
}

const textOf = ({ title, issuer, docNo, id, region }: Pack): string =>
  [title, issuer, docNo ?? '', id, ...Object.values(region)].join(' ').toLowerCase();

/** Issued notices first, then drafts, then texts that reached us as copies. */
const AUTHORITY: readonly Pack['status'][] = ['official', 'draft', 'copy'];
const RANK: Readonly<Record<Applicability['is'], number>> = { yes: 0, reference: 1, unknown: 2, no: 3 };

/** Standards that hold every word of the text; those that are meant for the centre first, what goes beyond notices last. */
export function foundPacks(entries: readonly PackEntry[], text: string): readonly PackEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const found = entries.filter(({ pack }) => words.every((word) => textOf(pack).includes(word)));
  const rank = ({ pack, applies }: PackEntry): number => (pack.optional ? 100 : 0) + 10 * RANK[applies.is] + AUTHORITY.indexOf(pack.status);
  return found.map((entry, at) => ({ entry, at })).sort((a, b) => rank(a.entry) - rank(b.entry) || a.at - b.at).map(({ entry }) => entry);
}
