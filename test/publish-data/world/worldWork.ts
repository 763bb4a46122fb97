import { sheetRows, type WorldSheets } from '../sheets/sheetRows';
import type { Bodies } from './bodies';

/** What agencies fill in and offer, the hearings, and what was promised there. */
export function workSheets({ worksheets, services, editions, promises }: Bodies): WorldSheets {
  return {
    worksheets: sheetRows(
      'worksheets',
      worksheets.worksheets.map(({ form, note, attachments: files, ...sheet }) => ({
        ...sheet,
        form: form.id,
        formEn: form.en,
        note: note?.id,
        noteEn: note?.en,
        attachments: attachments(files),
      })),
    ),
    services: sheetRows(
      'services',
      services.services.map(({ name, purpose, position, ...service }) => ({
        ...service,
        name: name.id,
        nameEn: name.en,
        purpose: purpose.id,
        purposeEn: purpose.en,
        latitude: position?.latitude,
        longitude: position?.longitude,
      })),
    ),
    editions: sheetRows(
      'editions',
      editions.map(({ name, scope, ...edition }) => ({
        ...edition,
        name: name.id,
        nameEn: name.en,
        scopeAgency: scope !== undefined && 'agency' in scope ? scope.agency : null,
        scopeDimension: scope !== undefined && 'dimension' in scope ? scope.dimension : null,
      })),
    ),
    promises: sheetRows(
      'promises',
      promises.promises.map(({ question, promise, evidence, ...rest }) => ({
        ...rest,
        question: question.id,
        questionEn: question.en,
        promise: promise.id,
        promiseEn: promise.en,
        evidence: attachments(evidence),
        evidenceEn: evidence.map(({ name }) => name.en).join('; '),
      })),
    ),
  };
}

type Attachment = { name: string | { id: string }; url?: string | undefined };

/** Several files in one cell, each with its address where it has one. */
const attachments = (list: readonly Attachment[]): string =>
  list
    .map(({ name, url }) => {
      const words = typeof name === 'string' ? name : name.id;
      return url === undefined ? words : `${words} <${url}>`;
    })
    .join('; ');
