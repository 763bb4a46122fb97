import { dateIn, instant } from '@/domain/time/calendar';
import { startMockServer } from './browser';
import { scenarioOf } from './scenarios';
import { showSwitcher } from './switcher';

/** The zone where the day begins last: no figure of the demo is published tomorrow. */
const LAST_ZONE = 'Asia/Jakarta';

/** Starts the embedded server in the state that `?skenario=` names, and offers the other states. */
export async function startDemo(): Promise<void> {
  const scenario = scenarioOf(new URLSearchParams(location.search).get('skenario'));
  const today = dateIn(LAST_ZONE, instant(new Date().toISOString()));
  await startMockServer({ scenario, today });
  showSwitcher(scenario);
}
