import { attention } from './id/attention';
import { dimensions } from './id/dimensions';
import { lead } from './id/lead';
import { map } from './id/map';
import { paper } from './id/paper';
import { programmes } from './id/programmes';
import { shell } from './id/shell';
import { status } from './id/status';

/** Indonesian, the first language: its keys are the keys. */
export const id = {
  ...shell,
  ...status,
  ...lead,
  ...attention,
  ...dimensions,
  ...map,
  ...programmes,
  ...paper,
};
