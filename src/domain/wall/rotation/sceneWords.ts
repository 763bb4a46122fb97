import { DWELL_RANGE } from './dwell';
import { SCENE_KINDS, type SceneKind, type SceneWish } from './scene';

/** The kinds of scenes in the words of the address and of `config.json`. */
const SCENE_WORDS: Record<SceneKind, string> = {
  summary: 'ringkasan',
  map: 'peta',
  dimension: 'dimensi',
  'quick-wins': 'quick-win',
  evaluation: 'evaluasi',
  lateness: 'keterlambatan',
  indicator: 'indikator',
};

/** Kinds of which one can be chosen by its code or id. */
const WITH_SUBJECT: readonly SceneKind[] = ['map', 'dimension', 'indicator'];

/** The rotation of a regency that asks for none: a full turn takes at most three minutes. */
export const USUAL_SCENES: readonly SceneWish[] = SCENE_KINDS.filter(
  (kind) => kind !== 'indicator',
).map((kind) => ({ kind, subject: null, seconds: null }));

const WISH = /^(?<word>[a-z-]+)(?:\.(?<subject>[\w.-]+))?(?::(?<seconds>\d+))?$/;

/** Reads `peta`, `dimensi.living` or `indikator.stunting:40` (seconds); `null` when it means nothing. */
export function sceneWish(text: string): SceneWish | null {
  const { word, subject = null, seconds } = WISH.exec(text.trim())?.groups ?? {};
  const kind = SCENE_KINDS.find((known) => SCENE_WORDS[known] === word);
  if (kind === undefined || (subject !== null && !WITH_SUBJECT.includes(kind))) return null;
  if (seconds === undefined) return { kind, subject, seconds: null };
  const wished = Number(seconds);
  const isInRange = wished >= DWELL_RANGE.least && wished <= DWELL_RANGE.most;
  return isInRange ? { kind, subject, seconds: wished } : null;
}
