import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PickList } from './PickList';

const picksAt = (current: number) =>
  ['Air', 'Jalan', 'Gizi'].map((label, at) => ({
    key: label,
    label,
    isCurrent: at === current,
    mark: null,
  }));
const buttonOf = (name: RegExp) => screen.getByRole('button', { name });
const pick = () => undefined;

test('the focus is on the current one when the list comes, and then stays where it was put', () => {
  const { rerender } = render(<PickList picks={picksAt(1)} takesFocus onPick={pick} />);
  expect(buttonOf(/Jalan/)).toHaveFocus();
  buttonOf(/Air/).focus();
  rerender(<PickList picks={picksAt(2)} takesFocus onPick={pick} />);
  expect(buttonOf(/Gizi/)).toHaveAttribute('aria-current', 'step');
  expect(buttonOf(/Air/)).toHaveFocus();
});

test('a list beside something else leaves the focus alone', () => {
  render(<PickList picks={picksAt(1)} onPick={pick} />);
  expect(document.body).toHaveFocus();
});
