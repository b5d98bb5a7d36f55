import { createStore } from 'zustand/vanilla';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Session } from './session/session.ts';
import type { TownSession } from './town/town-session.ts';

export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'editing'; readonly session: Session }
  | { readonly kind: 'town'; readonly town: TownSession };

/** What a person must be told of an attempt to open something. */
export interface OpeningReport {
  readonly name: string;
  readonly outcome: 'failed' | 'setAside';
  readonly diagnostics: readonly Diagnostic[];
}

export interface AppState {
  readonly route: Route;
  readonly report: OpeningReport | null;
  /** The town that the open project was opened from. */
  readonly from: { readonly id: string; readonly name: string } | null;
}

/** Which screen is shown. Changed by app-actions.ts alone. */
export const appStore = createStore<AppState>(() => ({ route: { kind: 'start' }, report: null, from: null }));
