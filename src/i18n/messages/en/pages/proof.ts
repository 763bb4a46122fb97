import type { proof as id } from '../../id/pages/proof';
import type { Translation } from '../../translation';

export const proof: Translation<typeof id> = {
  'why.ratio': 'Achievement = actual ÷ target × 100 = {actual} ÷ {target} × 100 = {percent}.',
  'why.inverseRatio':
    'Achievement = (2 × target − actual) ÷ target × 100, because lower is better: actual {actual}, target {target}, achievement {percent}.',
  'why.scale':
    'National performance scale (Permendagri 86/2017), lower bounds, figures not rounded: ≥ 91 Very high, ≥ 76 High, ≥ 66 Medium, ≥ 51 Low, below that Very low.',
  'why.next':
    'Needs an actual of {needed} ({delta} from now), which is an achievement of {from}, to reach {band}.',
  'why.movedTarget': 'Target moved on {date}: {before} → {after}.',
  'why.revised': 'Figure revised on {date}: {before} → {after}.',
  'why.late':
    'The figure for {period} was due on {due} ({lag} after the period’s end) and is {days} late; periods not reported: {owed}. The band of an old period is not used as today’s state.',
  'history.sameSeason': '{until}: {last}; {since}: {first}',
  'history.latest': '{until}: {last}',
  'history.title': 'From {first} ({since}) to {last} ({until})',
  'history.summary':
    '{count} periods with data, {missing} without. Source: {source}, published {date}.',
  'history.entered': 'Entered',
  'history.restart': 'starts again {year}',
  'quickWin.why.deviation': 'Deviation = physical − plan = {actual} − {planned} = {deviation}.',
  'quickWin.why.between': '{status}: deviation {from} to < {below} percentage points.',
  'quickWin.why.from': '{status}: deviation ≥ {from} percentage points.',
  'quickWin.why.below': '{status}: deviation < {below} percentage points.',
  'quickWin.why.better': 'Needs {gap} to become {status}.',
  'quickWin.why.worse':
    'Becomes {status} when the deviation falls by more than {gap} percentage points.',
  'quickWin.why.done': 'Physical {actual}, and the result was accepted.',
  'quickWin.why.not-started': 'Starts {start}; no work yet.',
  'quickWin.why.unreported':
    'Began {start}, but nothing was reported; its progress is unknown, not 0 %.',
};
