import type { EntityRef } from '../model/entity.ts';
import type { Session } from './session/session.ts';

/** Kinds whose form is the properties of the project: they have no place on the canvas. */
const IN_PROJECT_FORM: readonly EntityRef['kind'][] = ['project', 'centre', 'site'];

/** Selects the things, shows them and zooms to them; of what has no place on the canvas the form is shown. */
export function locate({ editor, panels }: Session, refs: readonly EntityRef[]): void {
  const placed = refs.filter(({ kind }) => !IN_PROJECT_FORM.includes(kind));
  if (placed.length === 0) {
    editor.select([]);
    return panels.setState({ tab: 'properties', drawer: 'inspector' });
  }
  editor.reveal(placed);
  // A face fills the canvas already.
  if (editor.store.getState().view !== 'face') editor.zoomTo(placed);
}

/** The form of a thing, or a field of the centre's form (`data-field` in the inspector), with the caret in it. */
export type Form = { readonly ref: EntityRef } | { readonly field: string };

/** Shows the form where something is to be filled in. */
export function showForm(session: Session, form: Form): void {
  const { editor, panels } = session;
  if ('ref' in form) locate(session, [form.ref]);
  else editor.select([]);
  panels.setState({ tab: 'properties', drawer: 'inspector' });
  if ('field' in form) requestAnimationFrame(() => enterField(form.field));
}

function enterField(field: string): void {
  const row = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('input, button, textarea')?.focus({ preventScroll: true });
}
