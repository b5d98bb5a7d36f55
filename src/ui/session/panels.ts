import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../../geometry/point.ts';
import { type CheckView, initialCheckView } from '../check/check-view.ts';

export const INSPECTOR_TABS = ['properties', 'check', 'lists'] as const;
export type InspectorTab = (typeof INSPECTOR_TABS)[number];
export type OpenDialog = 'export' | 'report' | 'palette' | 'shortcuts' | 'standards' | 'attestations' | 'waivers' | 'addSign' | 'signSet' | 'fonts' | 'pdfUnderlay' | 'import' | 'addStorey' | 'removeStorey' | 'findRoom' | 'areas' | 'allocate' | null;

/** What the panel on the left shows. */
export const SIDE_TABS = ['outline', 'library', 'layers'] as const;
export type SideTab = (typeof SIDE_TABS)[number];
export type Drawer = 'outline' | 'inspector' | null;

/** A file that a person gave, while a dialog asks what is to become of it. */
export interface TakenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where on the plan it was dropped. */
  readonly at: Point | null;
}

/** What of the frame is open: no part of the document, no undo step. */
export interface PanelState {
  readonly tab: InspectorTab;
  readonly side: SideTab;
  readonly dialog: OpenDialog;
  readonly taken: TakenFile | null;
  /** On a narrow window the side panels are drawers, one at a time. */
  readonly drawer: Drawer;
  /** The finding whose card is open, by its key; its fix may be shown as a ghost. */
  readonly finding: string | null;
  readonly previewing: string | null;
  readonly checkView: CheckView;
  /** Whether the face that is shown is looked at as a machine would cut it. */
  readonly cutCheck: boolean;
}

export const createPanels = (): StoreApi<PanelState> =>
  createStore<PanelState>(() => ({
    tab: 'properties',
    side: 'outline',
    dialog: null,
    taken: null,
    drawer: null,
    finding: null,
    previewing: null,
    checkView: initialCheckView(),
    cutCheck: false,
  }));
