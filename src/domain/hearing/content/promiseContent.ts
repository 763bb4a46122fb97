import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import type { HearingPromise } from '../promise';
import { contentText, textFields } from './contentText';

/** Promises as they were known on a day. */
export const promiseContent = (promises: readonly HearingPromise[], on: IsoDate): string =>
  contentText(
    latestVersions(promises, ({ id }) => id, on).map((it) => [
      it.id,
      it.edition,
      textFields(it.question),
      textFields(it.promise),
      it.agency,
      it.due,
      it.keptAt,
      it.evidence.map(({ name, url }) => [...textFields(name), url]),
    ]),
  );
