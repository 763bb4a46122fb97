import type { Changes } from '../compare/compareTrees';
import type { Outcome } from '../publish';
import { sayNotes } from './sayNotes';
import { sayProblems } from './sayProblems';

/** The whole report: what is wrong, or what was published. `previous` is the old tree, where there is one. */
export function sayOutcome(outcome: Outcome, out: string, previous: string | null): string {
  const { problems, warnings, examples } = outcome;
  return [
    ...(warnings.length > 0 ? [sayNotes(warnings)] : []),
    ...(problems.length > 0 ? [sayProblems(problems)] : []),
    ...(examples > 0 ? [`${examples} baris bertanda "contoh" dilewati.`] : []),
    ...(outcome.changes === null ? [] : [sayChanges(outcome.changes)]),
    lastLine(outcome, out, previous),
  ].join('\n\n');
}

const sayChanges = ({ added, changed, removed }: Changes): string =>
  `Dibanding data yang terbit: ${added} catatan baru, ${changed} berubah, ${removed} hilang.`;

function lastLine(
  { written, problems, rows, files }: Outcome,
  out: string,
  previous: string | null,
) {
  if (problems.length > 0)
    return `Tidak ada yang diterbitkan: ${problems.length} masalah. Data lama tetap seperti semula.`;
  const said = `${rows} baris, ${files} berkas`;
  if (!written)
    return `Tidak ada masalah (${said}). Tidak ada yang ditulis, sesuai permintaan (--dry-run).`;
  const old =
    previous === null
      ? 'Belum ada data lama, jadi tidak ada folder .previous.'
      : `Data sebelumnya ada di ${previous}.`;
  return `Diterbitkan: ${said} di ${out}. ${old}`;
}
