import type { dimensions as id } from '../id/dimensions';
import type { Translation } from '../translation';

export const dimensions = {
  'dimension.governance': 'Smart Governance',
  'dimension.branding': 'Smart Branding',
  'dimension.economy': 'Smart Economy',
  'dimension.living': 'Smart Living',
  'dimension.society': 'Smart Society',
  'dimension.environment': 'Smart Environment',
  'dimensions.title': 'Six Dimensions',
  'dimensions.empty': 'No indicator has been published for this regency yet.',
  'dimensions.finding': 'Fewest targets met: {dimension}, {met} of {comparable}.',
  'dimensions.finding.worst': 'Worst: {indicator} ({dimension}), achievement {percent}.',
  'dimensions.how': 'One mark per indicator, by achievement against its period’s target (%).',
  'dimensions.rule':
    'National performance scale Permendagri 86/2017; programmes: realised out of planned',
  'dimensions.met': 'of {comparable} meet their target',
  'dimensions.withoutData': '{count} without data',
  'dimensions.programme': 'programmes {realised} of {planned} ({year})',
  'dimensions.strip': '{dimension}: achievement of {count} indicators against target',
  'dimensions.weakest': 'Worst: {name}',
  'dimensions.weakestValue': '{actual} of target {target}',
  'dimensions.weakestLower': '{actual}; target ≤ {target}',
  'dimensions.download': 'Download all six dimensions',
  'dimensions.table': 'Table of {count} indicators',
  'dimensions.indicator': 'Indicator',
  'dimensions.achievement': 'Achievement',
  'dimensions.band': 'Band',
  'dimensions.agency': 'Agency',
} satisfies Translation<typeof id>;
