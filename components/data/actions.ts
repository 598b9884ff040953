import { createContext, useContext } from 'react';

/** What the views can ask for; the pages of the extension provide it, so that views stay functions of their data. */
export interface Actions {
  /** Scrolls the page to a figure and outlines it. */
  locate(figureId: string): void;
  openOptions(): void;
  /** Copies text; false when the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Asks the browser for one origin; must run within the click. False when the user refused. */
  allowOrigin(origin: string): Promise<boolean>;
  reloadPage(): void;
  readAgain(): void;
}

const none: Actions = {
  locate() {},
  openOptions() {},
  copy: async () => false,
  allowOrigin: async () => false,
  reloadPage() {},
  readAgain() {},
};

export const ActionsContext = createContext<Actions>(none);

/** What the view may ask for. */
export const useActions = (): Actions => useContext(ActionsContext);
