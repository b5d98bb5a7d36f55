import { createStore } from 'zustand/vanilla';
import type { Cmyk } from '../../drawing/ink.ts';
import type { Rgb } from '../../drawing/screen-colour.ts';
import { loadInkProof } from '../../formats/icc/ink-proof.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { platform } from '../session/platform.ts';
import { machineStore } from '../storage/machine-store.ts';

/** The print condition that is shipped (assets/icc). */
export const SHIPPED = 'FOGRA39';
const SHIPPED_FILE = 'icc/FOGRA39L.icc';

/** A print profile that a person loaded. */
interface StoredProfile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const stored = machineStore<StoredProfile>('paitu-print-profiles', 'name');

/** The soft proof of this page: signs are shown as they are printed under a condition. */
export interface ProofState {
  /** null = off: colours are those of the screen table. */
  readonly condition: string | null;
  readonly colour: ((cmyk: Cmyk) => Rgb) | null;
  /** Conditions to choose from, the shipped one first. */
  readonly conditions: readonly string[];
  readonly isLoading: boolean;
  /** Why the last profile could not be used. */
  readonly fault: Diagnostic | null;
}

export const proof = createStore<ProofState>(() => ({ condition: null, colour: null, conditions: [SHIPPED], isLoading: false, fault: null }));

const own = new Map<string, Uint8Array>();

/** Finds the profiles of earlier days. */
export async function findProfiles(): Promise<void> {
  for (const { name, bytes } of await stored.all()) own.set(name, bytes);
  proof.setState({ conditions: [SHIPPED, ...own.keys()] });
}

async function showUnder(condition: string, icc: () => Promise<Uint8Array>): Promise<boolean> {
  proof.setState({ isLoading: true, fault: null });
  const loaded = await load(icc);
  if (!loaded.ok) {
    proof.setState({ isLoading: false, fault: loaded.diagnostics[0] ?? null });
    return false;
  }
  proof.setState({ isLoading: false, condition, colour: loaded.value.colour });
  return true;
}

async function load(icc: () => Promise<Uint8Array>): ReturnType<typeof loadInkProof> {
  try {
    return await loadInkProof(() => platform.wasm('lcms'), await icc());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, diagnostics: [{ code: 'job.moduleUnavailable', severity: 'error', data: { module: 'lcms', reason } }] };
  }
}

/** Shows signs under a condition of the list; null = as the screen shows them. */
export async function proofUnder(condition: string | null): Promise<void> {
  if (condition === null) return proof.setState({ condition: null, colour: null, fault: null });
  const bytes = own.get(condition);
  await showUnder(condition, () => (bytes === undefined ? platform.asset(SHIPPED_FILE) : Promise.resolve(bytes)));
}

/** The shipped condition where none is shown, else none. */
export const toggleProof = (): Promise<void> => proofUnder(proof.getState().condition === null ? SHIPPED : null);

/** Takes a profile from a file of the shop, shows signs under it and keeps it in this browser. */
export async function proofWithFile(file: File): Promise<void> {
  const profile: StoredProfile = { name: file.name.replace(/\.ic[cm]$/iu, ''), bytes: new Uint8Array(await file.arrayBuffer()) };
  if (!(await showUnder(profile.name, () => Promise.resolve(profile.bytes)))) return;
  own.set(profile.name, profile.bytes);
  proof.setState({ conditions: [SHIPPED, ...own.keys()] });
  await stored.keep(profile);
}
