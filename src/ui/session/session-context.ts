import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import type { EditorState } from '../../editor/state.ts';
import type { Project } from '../../model/project.ts';
import type { CheckState } from './check-runner.ts';
import type { PanelState } from './panels.ts';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

/** The open project. Only inside of the workspace. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside of the workspace');
  return session;
}

export const useEditor = (): Editor => useSession().editor;

/** A part of the editor's state; `select` must give the same value while that part stands still. */
export const useEditorState = <T>(select: (state: EditorState) => T): T => useStore(useSession().editor.store, select);

export const useProject = (): Project => useEditorState((state) => state.project);

export const useReadOnly = (): boolean => useEditorState((state) => state.readOnly);

export const usePanels = <T>(select: (state: PanelState) => T): T => useStore(useSession().panels, select);

export const useCheck = <T>(select: (state: CheckState) => T): T => useStore(useSession().check, select);
