import { expect, test } from 'vitest';
import { serve } from '#mocks/serve';
import { createWorld } from '#mocks/world/world';
import { hashText } from '@/api/hearing/fingerprint/hashText';
import { unwrap } from '@/api/http/parsePart';
import { indicatorRecordsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { parseScorecard } from '@/api/scorecard/parseScorecard';
import { editionContent } from '@/domain/hearing/content/editionContent';
import { fingerprintOf } from '@/domain/hearing/content/fingerprint';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';

const NO_BOUNDARIES = async () => null;

async function fingerprintAt(today: string, regency: string, asOf: string): Promise<string> {
  const world = createWorld({ today: isoDate(today), size: 'demo' });
  const path = `/api/assessment/v1/regencies/${regency}/scorecards/2026.json`;
  const { text } = await serve(world, path, NO_BOUNDARIES);
  const scorecard = await parseScorecard(path, JSON.parse(text));
  const on = isoDate(asOf);
  const content = editionContent(
    {
      indicators: indicatorRecordsOf(scorecard, on),
      definitions: [],
      agencies: scorecard.agencies,
      quickWins: quickWinConditionsOf(scorecard, { on, rules: USUAL_RULES }),
      evaluations: unwrap(scorecard.evaluations),
      programmes: unwrap(scorecard.programmes),
      schemes: [],
      promises: [],
      boundaries: null,
      districts: [],
      rules: USUAL_RULES,
    },
    on,
  );
  return fingerprintOf(content, hashText);
}

test.each(['52.02', '33.25', '73.22', '62.02'])(
  'an edition of %s made in the demo is the same for the rest of the month',
  async (regency) => {
    for (const asOf of ['2026-06-30', '2026-11-20']) {
      const made = await fingerprintAt('2026-11-21', regency, asOf);
      for (const later of ['2026-11-22', '2026-11-30'])
        expect(await fingerprintAt(later, regency, asOf), `${asOf}, opened ${later}`).toBe(made);
    }
  },
);
