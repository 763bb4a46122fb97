import type { Band } from '@/domain/indicator/achievement';
import { BandGlyph } from '../glyphs/BandGlyph';
import glyphs from '../glyphs/glyphs.module.css';
import { fitUnitBand, type UnitBandForm } from './fitUnitBand';
import styles from './UnitBand.module.css';

export type UnitBandGroup = {
  band: Band | null;
  count: number;
  /** The count as written, e.g. "1.204". */
  countText: string;
  word: string;
  /** Bounds of the band, e.g. "76–<91"; empty for the group without value. */
  range: string;
};

/** Every indicator as one mark, grouped by band; proportional bars when there are too many. */
export function UnitBand({ groups, label }: { groups: readonly UnitBandGroup[]; label: string }) {
  const form = fitUnitBand(groups.map(({ count }) => count));
  return (
    <ul className={`${styles.band} ${styles[form.kind]}`} aria-label={label}>
      {groups.map((group) => (
        <li key={group.band ?? 'none'}>
          <UnitBandMarks group={group} form={form} />
          <span className={styles.words}>
            <b>{group.countText}</b> {group.word}{' '}
            <span className={styles.range}>{group.range}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function UnitBandMarks({ group, form }: { group: UnitBandGroup; form: UnitBandForm }) {
  if (form.kind === 'bars') {
    const width = `${(group.count / form.largest) * 100}%`;
    return (
      <span className={styles.row} aria-hidden="true">
        <BandGlyph band={group.band} />
        <span className={styles.track}>
          <span
            className={`${styles.bar} ${glyphs[group.band ?? 'none']} ${group.band === null ? styles.hatched : ''}`}
            style={{ width }}
          />
        </span>
      </span>
    );
  }
  return (
    <span className={styles.row} aria-hidden="true">
      {Array.from({ length: group.count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks of one band are interchangeable
        <BandGlyph key={at} band={group.band} size="mark" />
      ))}
    </span>
  );
}
