import type { EditorState, Guide } from './state.ts';

type Looked = Pick<EditorState, 'view' | 'faceSignId' | 'storeyId'>;

/** What the guides of a sign's face or of a storey's plan are kept under. */
export const groundOf = (kind: 'sign' | 'storey', id: string): string => `${kind}/${id}`;

/** What guides of the view shown belong to: the face of a sign, the plan of a storey; null in views without guides. */
export function guideGround({ view, faceSignId, storeyId }: Looked): string | null {
  if (view === 'face') return faceSignId === null ? null : groundOf('sign', faceSignId);
  return view === 'plan' && storeyId !== '' ? groundOf('storey', storeyId) : null;
}

/** The guides of the view shown, with their places in the list of all. */
export function guidesShown(state: Looked & Pick<EditorState, 'guides'>): readonly (Guide & { readonly index: number })[] {
  const ground = guideGround(state);
  return state.guides.map((guide, index) => ({ ...guide, index })).filter(({ on }) => on === ground);
}
