import type { wallScenes as id } from '../../../id/pages/wall/scenes';
import type { Translation } from '../../../translation';

export const wallScenes: Translation<typeof id> = {
  'wall.scenes.map.named': '{name}: {fact}',
  'wall.scenes.map.none': 'no district has a figure yet',
  'wall.scenes.map.noneMet': 'none meets the target of {target} yet',
  'wall.scenes.map.oneMet': 'only {best} meets the target of {target}',
  'wall.scenes.map.allMet': 'all {total} districts with data meet the target of {target}',
  'wall.scenes.map.oneMissing': 'only {worst} does not meet the target of {target}',
  'wall.scenes.map.someMet': '{met} of {total} districts meet the target of {target}',
  'wall.scenes.map.ends': 'best {best} {bestValue}, worst {worst} {value}',
  'wall.scenes.map.worst': 'worst {worst} {value}',
  'wall.scenes.map.failed': 'No map: the boundaries of the districts could not be loaded.',
  'wall.scenes.ranking.gap': '{count} more {count|district|districts} not on this list',
  'wall.scenes.ranking.late': '{owed} is {days} late: no rating',
  'wall.scenes.ranking.targetLine': 'gold line: target {value}',
  'wall.scenes.ranking.allProvisional': 'provisional figures',
  'wall.scenes.ranking.someProvisional': '* provisional figure',
  'wall.scenes.more': '{count} more',
  'wall.scenes.rest': '{count} more {count|has|have} no room on this screen',
  'wall.scenes.dimension.finding':
    '{dimension}: {met} of {comparable} indicators {met|meets its|meet their} {met|target|targets}',
  'wall.scenes.dimension.findingOwed':
    '{dimension}: {met} of {comparable} on target, {count} not reported',
  'wall.scenes.dimension.rest':
    '{count} more, with a better achievement, {count|has|have} no room on this screen',
  'wall.scenes.dimension.how': 'Achievement, % of target',
  'wall.scenes.dimension.yearTarget': 'target of {period}: {value}',
  'wall.scenes.dimension.mark': '{name}: achievement {percent}, {band}',
  'wall.scenes.dimension.noQuickWin': 'No quick win in this dimension yet.',
  'wall.scenes.quickWins.finding':
    '{behindWord} of {totalWord} quick wins {behind|is|are} behind plan',
  'wall.scenes.quickWins.shortFinding': '{behindWord} of {totalWord} quick wins behind plan',
  'wall.scenes.quickWins.rule':
    'Status by physical deviation: {onTime} ≥ {atRisk}, {atRiskWord} ≥ {late}, {lateWord} ≥ {critical}, {criticalWord} < {critical}. {rule}.',
  'wall.scenes.quickWins.planLine': 'gold line: plan, %',
  'wall.scenes.quickWins.deviationUnit': 'percentage points',
  'wall.scenes.indicator.met': '{name} {course}: target of {target} met',
  'wall.scenes.indicator.unmet': '{name} {course}: target of {target} not met',
  'wall.scenes.indicator.plain': '{name} {course}',
  'wall.scenes.indicator.stands': 'came to {value}',
  'wall.scenes.indicator.late': '{name}: {owed} not reported, {days} late',
  'wall.scenes.indicator.next': '{delta} to go for {band}',
  'wall.scenes.indicator.missing': '{name}: no data yet, {reason}',
};
