/** Advance widths in thousandths of an em. */
export type Widths = Record<string, number>;

const CHARACTERS = ' abcdefghijklmnopqrstuvwxyz,.0123456789';

const widths = (list: string): Widths => {
  const numbers = list.split(' ').map(Number);
  // The list ends with the width that all digits share.
  const digit = numbers.at(-1) ?? 0;
  return Object.fromEntries([...CHARACTERS].map((one, index) => [one, numbers[index] ?? digit]));
};

/** Also those of Helvetica and Liberation Sans, which were drawn to match; Roboto is within 1 %. */
export const ARIAL = widths(
  '278 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 278 278 556',
);

/** Also those of Helvetica Bold and Liberation Sans Bold. */
export const ARIAL_BOLD = widths(
  '278 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 278 278 556',
);

/** Also those of Liberation Serif and Tinos. Georgia is a tenth wider, so it cannot share a face. */
export const TIMES = widths(
  '250 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 250 250 500',
);

/** Often the only family of a Linux without Liberation, such as a wall's own small computer; a tenth wider. */
export const DEJAVU = widths(
  '318 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 818 592 592 525 318 318 636',
);

export const DEJAVU_BOLD = widths(
  '348 675 716 593 716 678 435 716 712 343 343 665 343 1042 712 687 716 716 493 595 478 712 652 924 645 652 582 380 380 696',
);

export const DEJAVU_SERIF = widths(
  '318 596 640 560 640 592 370 640 644 320 310 606 320 948 644 602 640 640 478 513 402 644 565 856 564 565 527 318 318 636',
);
