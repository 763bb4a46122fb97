import type { MapArea } from '../areaMapModel';
import { LINE_HEIGHT } from '../labels/labelBlock';
import type { PlacedLabel } from '../labels/placement';
import type { MapLayout } from '../layout/layOutMap';
import { areaTone } from './areaTone';
import styles from './MapLabels.module.css';

type MapLabelsProps = {
  layout: Pick<MapLayout, 'labels' | 'contextLabels' | 'groupLabels'>;
  areas: readonly MapArea[];
  fontSize: number;
};

/** Names and values, haloed with the colour they stand on. */
export function MapLabels({ layout, areas, fontSize }: MapLabelsProps) {
  const { labels, contextLabels, groupLabels } = layout;
  const toneOf = new Map(areas.map((area) => [area.code, areaTone(area.value)]));
  return (
    <g className={styles.labels} fontSize={fontSize}>
      {contextLabels.map((label) => (
        <LabelText key={label.code} label={label} fontSize={fontSize} tone="context" />
      ))}
      {groupLabels.map((label) => (
        <LabelText key={label.code} label={label} fontSize={fontSize} tone="outside" />
      ))}
      {labels.map((label) => (
        <LabelText
          key={label.code}
          label={label}
          fontSize={fontSize}
          tone={label.leader ? 'outside' : (toneOf.get(label.code) ?? 'missing')}
        />
      ))}
    </g>
  );
}

type LabelTextProps = { label: PlacedLabel; fontSize: number; tone: string };

function LabelText({ label, fontSize, tone }: LabelTextProps) {
  const { middle, lines, leader } = label;
  const step = fontSize * LINE_HEIGHT;
  // Capitals and digits are 0.7 em high: half of that below the middle centres a line on it.
  const first = middle.y - ((lines.length - 1) * step) / 2 + fontSize * 0.35;
  const leaderPath =
    leader &&
    `M${round(leader.from.x)},${round(leader.from.y)}L${round(leader.to.x)},${round(leader.to.y)}`;
  return (
    <g className={styles[tone]}>
      {leader && leaderPath && (
        <g className={styles.leader}>
          <path className={styles.leaderHalo} d={leaderPath} />
          <path d={leaderPath} />
          <circle cx={leader.from.x} cy={leader.from.y} r={fontSize / 6} />
        </g>
      )}
      <text>
        {lines.map((line, index) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
            key={index}
            className={styles[line.tone]}
            x={round(middle.x)}
            y={round(first + index * step)}
          >
            {line.text}
          </tspan>
        ))}
      </text>
    </g>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
