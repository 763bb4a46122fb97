/** What is done in the window itself, not by the slides. */
export type SlideAction = { type: 'overview' | 'fullscreen' | 'speaker' | 'note' | 'leave' };

/** The letters of what can be asked for, besides B and the full stop, which darken and lighten. */
export const KEY_OF_CHARACTER: ReadonlyMap<
  string,
  Exclude<SlideAction['type'], 'leave'> | 'proof'
> = new Map([
  ['f', 'fullscreen'],
  ['g', 'overview'],
  ['o', 'overview'],
  ['p', 'speaker'],
  ['n', 'note'],
  ['d', 'proof'],
]);
