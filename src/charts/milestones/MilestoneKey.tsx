import styles from './MilestoneStrip.module.css';

export const MILESTONE_SIGNS = ['due', 'moved', 'done', 'overdue', 'expected'] as const;
export type MilestoneSign = (typeof MILESTONE_SIGNS)[number];

const SHAPES = {
  due: <path className={styles.due} d="M10 3.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z" />,
  moved: (
    <g className={styles.before}>
      <path d="M10 3.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z" />
    </g>
  ),
  done: <circle className={styles.done} cx="10" cy="10" r="3.6" />,
  overdue: <path className={styles.overdue} d="M2 7H14l5 3l-5 3H2z" />,
  expected: (
    <g className={styles.expected}>
      <path d="M1 10H14" />
      <circle cx="15" cy="10" r="4" />
    </g>
  ),
};

/** One sign of the timeline before its words. */
export function MilestoneKey({ sign }: { sign: MilestoneSign }) {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[sign]}
    </svg>
  );
}
