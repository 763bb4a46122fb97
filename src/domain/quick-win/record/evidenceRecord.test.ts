import { expect, test } from 'vitest';
import { anEvidencedReport, aPiece } from '../../../../test/quickWinBuilders';
import { evidenceRecord } from './evidenceRecord';

const bare = (day: string) => anEvidencedReport(day);
const backed = (day: string, pieces: number) =>
  anEvidencedReport(day, { evidence: Array.from({ length: pieces }, () => aPiece()) });

test('counts the reports that came with evidence and names the others, newest first', () => {
  const course = [
    bare('2026-06-30'),
    backed('2026-07-31', 2),
    backed('2026-08-31', 1),
    bare('2026-09-30'),
  ];
  const { missing, ...counts } = evidenceRecord(course);
  expect(counts).toEqual({ reports: 4, evidenced: 2, pieces: 3 });
  expect(missing.map(({ date }) => date)).toEqual(['2026-09-30', '2026-06-30']);
});
