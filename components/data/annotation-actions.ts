import { createContext, useContext } from 'react';
import type { Annotation } from '../../lib/history/schema.ts';

/** What the view of marked days can ask for; a change has the account's open pages diagnosed anew. */
export interface AnnotationActions {
  /** Keeps a mark; one with an id replaces the mark of that id. */
  save(annotation: Omit<Annotation, 'id'> & { id?: number }): Promise<void>;
  forget(id: number): Promise<void>;
}

const nothing = async (): Promise<void> => {};

export const AnnotationActionsContext = createContext<AnnotationActions>({ save: nothing, forget: nothing });

/** What the view of marked days may ask for. */
export const useAnnotationActions = (): AnnotationActions => useContext(AnnotationActionsContext);
