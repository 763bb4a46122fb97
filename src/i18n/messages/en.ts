import { attention } from './en/attention';
import { dimensions } from './en/dimensions';
import { lead } from './en/lead';
import { map } from './en/map';
import { paper } from './en/paper';
import { programmes } from './en/programmes';
import { shell } from './en/shell';
import { status } from './en/status';

/** English. Each part is held to the keys of its Indonesian one. */
export const en = {
  ...shell,
  ...status,
  ...lead,
  ...attention,
  ...dimensions,
  ...map,
  ...programmes,
  ...paper,
};
