import { useRef } from 'react';
import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import { UnitBand, type UnitBandGroup } from '@/charts/unit-band/UnitBand';
import { useIsOneLine } from '@/ui/wall/fitting/useIsOneLine';
import styles from './LeadScene.module.css';

type SceneBandProps = { groups: readonly UnitBandGroup[]; label: string };

/** Every indicator as one mark where all stand on one line; else the bands as counts, for rows need the room. */
export function SceneBand(props: SceneBandProps) {
  const box = useRef<HTMLDivElement>(null);
  const isOneLine = useIsOneLine(box);
  return (
    <div ref={box} className={styles.bands}>
      {isOneLine ? <UnitBand {...props} /> : <BandCounts {...props} />}
    </div>
  );
}

const BandCounts = ({ groups, label }: SceneBandProps) => (
  <ul className={styles.counts} aria-label={label}>
    {groups.map(({ band, countText, word }) => (
      <li key={band ?? 'none'}>
        <BandGlyph band={band} size="mark" /> <b>{countText}</b> {word}
      </li>
    ))}
  </ul>
);
