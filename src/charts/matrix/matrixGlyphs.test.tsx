import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WORKSHEET_STATES } from '@/domain/assessment/worksheet';
import { ReadinessGlyph } from './ReadinessGlyph';
import { WorksheetGlyph } from './WorksheetGlyph';

test('every state has a shape of its own, so that colour is never the only sign', () => {
  const { container } = render(
    <>
      {WORKSHEET_STATES.map((state) => (
        <WorksheetGlyph key={state} state={state} />
      ))}
      {(['present', 'in-progress', 'absent'] as const).map((state) => (
        <ReadinessGlyph key={state} state={state} />
      ))}
    </>,
  );
  const shapes = [...container.querySelectorAll('svg')].map(({ innerHTML }) => innerHTML);
  expect(shapes).not.toContain('');
  expect(new Set(shapes).size).toBe(WORKSHEET_STATES.length + 3);
});
