export type Move = 'next' | 'previous' | 'first' | 'last';

/** Moves the focus among the slides of the list; it stays at its ends. */
export function moveInOverview(list: HTMLElement | null, move: Move): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const wished = {
    next: at + 1,
    previous: at === -1 ? buttons.length - 1 : at - 1,
    first: 0,
    last: buttons.length - 1,
  }[move];
  buttons[wished]?.focus();
}
