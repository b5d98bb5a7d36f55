import { useMemo } from 'react';
import type { EditorState } from '../../editor/state.ts';
import type { Project } from '../../model/project.ts';
import { useWords } from '../i18n.ts';
import { useEditorState } from '../session/session-context.ts';
import { keepSame, outlineItems, type OutlineItem } from './outline-items.ts';

/** The items of the open project: the same list for as long as they say the same, whatever else is changed. */
export function useOutlineItems(): readonly OutlineItem[] {
  const t = useWords();
  const language = t('shell.outline');
  const select = useMemo(() => {
    let last: { readonly project: Project; readonly items: readonly OutlineItem[] } | null = null;
    return ({ project }: EditorState): readonly OutlineItem[] => {
      if (last?.project !== project) last = { project, items: keepSame(last?.items ?? [], outlineItems(t, project)) };
      return last.items;
    };
    // The words change with the language alone, for which one of them stands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [language]);
  return useEditorState(select);
}
