import { checkConfig } from '@/api/config/check/checkConfig';
import { mistakeSentence } from '@/i18n/mistakeSentence';
import { aConfig } from './aConfig';

export const [first, second] = aConfig.regencies;

/** The second regency with something in it changed. */
export const withRegency = (change: object) => ({ regencies: [first, { ...second, ...change }] });

/** What is said of a configuration in which these members are changed. */
export const sentencesOf = (members: object): string[] =>
  checkConfig({ ...aConfig, ...members }).map((mistake) => mistakeSentence(mistake, 'id'));
