import type { PlacedText } from './layout/placeTexts';
import styles from './ScatterChart.module.css';

const LINE = 14;

/** What is printed beside marks; their accessible names say it too. */
export function ScatterTexts({ texts }: { texts: readonly PlacedText[] }) {
  return (
    <>
      {texts.map(
        ({ key, leader }) => leader && <line key={key} className={styles.leader} {...leader} />,
      )}
      {texts.map(({ key, lines, x, y, anchor }) => (
        <text key={key} className={styles.name} textAnchor={anchor}>
          {lines.map((line, at) => (
            <tspan
              key={line.text}
              x={x}
              y={y + at * LINE}
              dy="0.35em"
              className={line.isValue ? styles.value : undefined}
            >
              {line.text}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}
