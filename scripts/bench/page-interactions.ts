import type { OtherPage } from './other-pages';

export type Interaction = {
  title: string;
  page: OtherPage;
  field: { role: 'searchbox' | 'slider' | 'combobox'; name?: string };
  keys: readonly string[];
};

const WORD = ['a', 'n', 'g', 'k', 'a', 'Backspace', 'Backspace'];

/** What a reader does on the other pages, by trusted keys; the first press only warms up. */
export const PAGE_INTERACTIONS = {
  catalogueTyping: {
    title: 'type in the catalogue',
    page: 'catalogue',
    field: { role: 'searchbox' },
    keys: WORD,
  },
  quickWinsTyping: {
    title: 'type in the list of quick wins',
    page: 'quickWins',
    field: { role: 'searchbox' },
    keys: WORD,
  },
  agenciesCommission: {
    title: 'choose the commission of the agencies',
    page: 'agencies',
    field: { role: 'combobox', name: 'Komisi DPRD' },
    keys: ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowUp'],
  },
  mapYear: {
    title: 'move the year of the map',
    page: 'map',
    field: { role: 'slider' },
    keys: ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowLeft', 'ArrowRight'],
  },
} as const satisfies Record<string, Interaction>;

export type PageInteraction = keyof typeof PAGE_INTERACTIONS;
