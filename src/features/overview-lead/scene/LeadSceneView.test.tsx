import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { SceneRoomContext } from '@/ui/wall/sceneRoom';
import { renderView } from '../../../../test/render';
import type { LeadModel } from '../selectLead';
import { selectLead } from '../selectLead';
import { LeadSceneView } from './LeadSceneView';

const model: LeadModel = {
  ...selectLead({ indicators: [], quickWins: [], rules: USUAL_RULES }),
  isEmpty: false,
  toDecide: 4,
  unreported: 7,
  indicators: 9,
  bands: [
    { band: 'very-low', count: 2 },
    { band: null, count: 7 },
  ],
};

test('the finding heads the scene, and every indicator is counted below it', () => {
  renderView(<LeadSceneView model={model} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Empat hal perlu keputusan, tujuh belum dilaporkan',
  );
  const bands = screen.getByRole('list', { name: 'Indikator menurut predikat kinerja' });
  expect(within(bands).getAllByRole('listitem').at(-1)).toHaveTextContent('7 Belum ada data');
});

test('marks that would take a second line give way to counts', () => {
  // Nothing is laid out here: each item stands lower than the one before it.
  let top = 0;
  const rect = vi.spyOn(HTMLLIElement.prototype, 'getBoundingClientRect');
  rect.mockImplementation(() => {
    top += 40;
    return new DOMRect(0, top, 10, 10);
  });
  renderView(<LeadSceneView model={model} />);
  rect.mockRestore();
  const bands = screen.getByRole('list', { name: 'Indikator menurut predikat kinerja' });
  const items = within(bands).getAllByRole('listitem');
  expect(items.map((item) => item.textContent?.trim())).toEqual([
    '2 Sangat Rendah',
    '7 Belum ada data',
  ]);
  expect(items.map((item) => item.querySelectorAll('svg').length)).toEqual([1, 1]);
});

test('in a tight room the marks give way to the list', () => {
  renderView(
    <SceneRoomContext value={{ width: 43, height: 18 }}>
      <LeadSceneView model={model} />
    </SceneRoomContext>,
  );
  expect(screen.getByRole('heading')).toHaveTextContent('4 perlu keputusan, 7 belum dilaporkan');
  expect(screen.queryByRole('list')).toBeNull();
});
