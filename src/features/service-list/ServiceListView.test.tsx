import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { agencyNamed, aService } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { catalogueOf } from './catalogueOf';
import { ServiceListView } from './ServiceListView';
import { NOTHING_ASKED, type ServiceQuery } from './serviceQuery';

const catalogue = catalogueOf({
  records: [aService('lapor'), aService('post', { district: '52.02.01' })],
  agencies: agencyNamed('dpmptsp'),
  districts: [
    { code: '52.02.01', name: 'Praya', villages: 0, urbanVillages: 0 },
    { code: '52.02.02', name: 'Jonggat', villages: 0, urbanVillages: 0 },
  ],
  on: isoDate('2026-11-22'),
});

function show(query: Partial<ServiceQuery>) {
  const onChange = vi.fn();
  renderView(
    <ServiceListView catalogue={catalogue} query={{ text: '', ...query }} onChange={onChange} />,
  );
  return onChange;
}

test('a district without services finds nothing, says why, and leads back to all', async () => {
  const onChange = show({ district: '52.02.02' });
  expect(screen.getByRole('status')).toHaveTextContent(
    '0 dari 2 layanan Tidak ada layanan berlokasi di Jonggat.',
  );
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Kecamatan' })).toHaveDisplayValue('Jonggat (0)');
  await userEvent.click(screen.getByRole('button', { name: 'Lepas semua saringan' }));
  expect(onChange).toHaveBeenCalledWith(NOTHING_ASKED);
});

test('a district with services that the search leaves out is not called empty', () => {
  show({ district: '52.02.01', text: 'zzzzzz' });
  expect(screen.getByRole('status')).toHaveTextContent(
    '0 dari 2 layanan Tidak ada layanan yang cocok.',
  );
});
