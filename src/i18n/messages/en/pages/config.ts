import type { MistakeKind } from '@/domain/config/mistake';
import type { configFrame as frameInIndonesian } from '../../id/pages/config';
import type { Translation } from '../../translation';

export const configMistakes: Record<MistakeKind, string> = {
  noAnswer: 'the server does not answer; check the network and the web server, then reload',
  status:
    'the server answers with error {status}; put config.json where the web server serves it from (in the guide: /etc/dasbor/config.json), readable by the web server',
  webPage:
    'the server sends a web page, not JSON; put config.json where the web server serves it from (in the guide: /etc/dasbor/config.json)',
  syntaxComma:
    'line {line}, column {column}: a comma is missing between two members; add it after the one before',
  syntaxTrailingComma: 'line {line}, column {column}: a comma follows the last member; remove it',
  syntaxQuote:
    'line {line}, column {column}: names and texts stand between straight double quotes; write "…"',
  syntaxComment: 'line {line}, column {column}: JSON knows no comments; remove this one',
  syntaxEnd:
    'line {line}, column {column}: the file ends here; add the closing brackets, or copy the whole file anew',
  syntaxOther:
    'line {line}, column {column}: "{found}" cannot be read as JSON; check what stands there',
  repeated: 'is written twice and only the last one counts; remove one',
  missing: 'is not there and must be; add {example}',
  unknown: 'is not known; perhaps "{nearest}" was meant',
  unknownFar: 'is not known; remove it, or use one of: {known}',
  text: '{value} is no text; write it between quotes, e.g. {example}',
  number: '{value} is no number; write it without quotes, e.g. {example}',
  whole: '{value} is no whole number; write it without decimals, e.g. {example}',
  list: '{value} is no list; write it between [ and ], e.g. {example}',
  object: '{value} is no group of members; write it between braces, e.g. {example}',
  truth: '{value} is neither yes nor no; write true or false without quotes',
  choice: '{value} is none of the choices; use {choices}',
  least: '{value} is too small, the least is {bound}; e.g. {example}',
  most: '{value} is too large, the most is {bound}; e.g. {example}',
  empty: 'is empty; fill it in, e.g. {example}',
  emptyList: 'is an empty list; give at least one, e.g. {example}',
  other: '{value} is not valid; expected: {expected}',
  said: '{value} {reason}; {fix}',
  regencyCode:
    '{value} is no Kemendagri code of a regency; write two digits, a point, two digits, e.g. {example}',
  timeZone: '{value} is no IANA time zone; use {fix}',
  zone: '{value} is not the label of the time zone {timeZone}; write {fix}',
  apiAddress:
    '{value} is no address of an API; begin with / or https://, without a slash at the end: {fix}',
  imageAddress:
    '{value} is no address of an image; write a path from / or an address https://, e.g. {example}',
  defaultRegency: '{value} is not among regencies; use {known}',
  duplicate: '{value} is already used by {other}; remove one, or correct its code',
  languages: '{value} is no arrangement of languages; write ["id"] or ["id", "en"]',
  colour: '{value} is no hex colour; write # and six hex digits, e.g. {example}',
  contrast:
    '{value} has too little contrast on {surface}: {ratio} : 1, needed {needed} : 1; use e.g. {fix}',
  timeOfDay: '{value} is no time of day; write two digits, a colon, two digits, e.g. {example}',
  scene:
    '{value} is no scene; use ringkasan, peta, dimensi, quick-win, evaluasi, keterlambatan, dimensi.living, indikator.<id>, with 5 to 600 seconds as in peta:40',
  tileAddress:
    '{value} is no address of tiles; write a path from / or an address https://, e.g. {example}',
  tilePlaceholders:
    '{value} does not name the tile; write z, x and y between braces, e.g. {example}',
  zoomOrder: 'minZoom is larger than maxZoom; swap them',
  boundaryFile:
    '{value} is no address of a GeoJSON file; write a path from / or an address https://, e.g. {example}',
  issuer:
    '{value} is no address of a provider (issuer); use https://, without ? and #, e.g. {example}',
  openIdScope: '{value} is without "openid"; write e.g. {example}',
  rolesClaim:
    'is not there, yet menu names roles; write the claim that lists the roles, e.g. {example}',
};

export const configFrame: Translation<typeof frameInIndonesian> = {
  title: 'The dashboard cannot start',
  display: 'Some settings of the display are wrong; the figures are not affected.',
  rules: 'Some settings are wrong; the usual thresholds of statuses hold.',
  tell: 'Tell the operator.',
  count: 'Mistakes in config.json: {count}',
  usual: 'The usual holds in their place.',
  mend: 'Correct the file on the server, then reload.',
  reload: 'Reload',
  close: 'Close',
};
