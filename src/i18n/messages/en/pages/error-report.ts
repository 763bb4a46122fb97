import type { errorReport as id } from '../../id/pages/error-report';

export const errorReport = {
  copy: 'Copy report',
  copied: 'Report copied. Send it to the operator; it holds no password and no figures.',
  manual: 'The browser does not allow copying. Copy this text (Ctrl+C):',
} satisfies typeof id;
