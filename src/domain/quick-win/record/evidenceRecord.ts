import type { EvidencedReport } from '../quickWinReport';

/** How well the reports of a quick win are backed by evidence (data dukung). */
export type EvidenceRecord = {
  reports: number;
  /** Reports with at least one piece. */
  evidenced: number;
  pieces: number;
  /** Reports without any, newest first. */
  missing: EvidencedReport[];
};

/** `course`: one version of each report, oldest first. */
export function evidenceRecord(course: readonly EvidencedReport[]): EvidenceRecord {
  const missing = course.filter(({ evidence }) => evidence.length === 0).reverse();
  return {
    reports: course.length,
    evidenced: course.length - missing.length,
    pieces: course.reduce((sum, { evidence }) => sum + evidence.length, 0),
    missing,
  };
}
