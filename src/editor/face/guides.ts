import type { EditorState, Guide } from '../state.ts';

/** The guides of the face that is shown, with their places in the list of all. */
export const guidesShown = ({ view, faceSignId, guides }: Pick<EditorState, 'view' | 'faceSignId' | 'guides'>): readonly (Guide & { readonly index: number })[] =>
  view === 'face' ? guides.map((guide, index) => ({ ...guide, index })).filter(({ signId }) => signId === faceSignId) : [];
