import { useMemo } from 'react';
import { useStore } from 'zustand';
import { wordsOf } from '../../messages/index.ts';
import type { Sign } from '../../model/sign.ts';
import type { CanvasMark } from '../canvas/canvas-view.tsx';
import { currentLanguage } from '../i18n.ts';
import { useEditorState, usePanels, useProject, useSession } from '../session/session-context.ts';
import { faceFaults, type FaceFault } from './face-marks.ts';

const NONE: readonly FaceFault[] = [];

/** What is to be mended on the face that is shown. */
export function useFaceFaults(): readonly FaceFault[] {
  const sign = useEditorState((state): Sign | null => (state.view === 'face' ? (state.project.signs[state.faceSignId ?? ''] ?? null) : null));
  const project = useProject();
  const draw = useStore(useSession().draw);
  const cut = usePanels((state) => state.cutCheck);
  return useMemo(() => (sign === null ? NONE : faceFaults(project, sign, draw, cut)), [project, sign, draw, cut]);
}

const SYMBOLS = { error: '●', warning: '▲', info: '◇' } as const;
const COLOURS = { error: 'error', warning: 'warning', info: 'advice' } as const;

/** The faults as numbered marks at their places. */
export const marksOf = (faults: readonly FaceFault[]): readonly CanvasMark[] =>
  faults.flatMap(({ key, number, ref, diagnostic, places }) =>
    places.map((box, i): CanvasMark => ({
      key: `${key}/${i}`,
      number,
      ref,
      box,
      symbol: SYMBOLS[diagnostic.severity],
      colour: COLOURS[diagnostic.severity],
      text: wordsOf(diagnostic, currentLanguage()),
    })),
  );
