import type { ComponentScore } from '@/domain/assessment/evaluation-years/componentScores';

/** All as published, or where rows are cut the lowest: a good first one would hide the rest. */
export function cutComponents(
  components: readonly ComponentScore[],
  count: number,
): readonly ComponentScore[] {
  if (count >= components.length) return components;
  const height = ({ current }: ComponentScore) => current ?? Number.POSITIVE_INFINITY;
  return [...components].sort((a, b) => height(a) - height(b)).slice(0, count);
}
