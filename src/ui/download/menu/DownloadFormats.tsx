import { useMemo, useState } from 'react';
import type { I18n } from '@/i18n/I18n';
import { downloads as en } from '@/i18n/messages/en/pages/download';
import { downloads as id } from '@/i18n/messages/id/pages/download';
import type { DownloadOrigin } from '../DownloadOrigin';
import type { Downloadable } from '../downloadable';
import type { FileFormat } from '../file/fileName';
import { saveFile } from '../file/saveFile';
import styles from './DownloadFormats.module.css';
import { makeFile } from './makeFile';

/** Few enough to come in both languages with the code that says them. */
const WORDS = { id, en };

type DownloadFormatsProps = Downloadable & {
  origin: DownloadOrigin;
  /** With the common words; those of the files come with this code. */
  common: I18n;
};
type Progress =
  | { kind: 'making' }
  | { kind: 'done'; file: string }
  | { kind: 'failed'; error: string };

/** The formats there are for what is shown; the menu stays, so that several can be taken. */
export function DownloadFormats({ origin, common, ...shown }: DownloadFormatsProps) {
  const i18n = useMemo(() => common.withWords(WORDS[common.locale]), [common]);
  const [progress, setProgress] = useState<Progress | null>(null);

  async function download(format: FileFormat) {
    setProgress({ kind: 'making' });
    try {
      const { content, name } = await makeFile(format, shown, origin, i18n);
      saveFile(content, name);
      setProgress({ kind: 'done', file: name });
    } catch (error) {
      setProgress({
        kind: 'failed',
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }

  return (
    <>
      <ul className={styles.formats}>
        {formatsOf(shown).map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void download(format)}>
              <b>{NAMES[format]}</b> {i18n.t(`download.${format}`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.progress}>
        {progress !== null && i18n.t(`download.${progress.kind}`, progress)}
      </p>
    </>
  );
}

const NAMES = { csv: 'CSV', xlsx: 'XLSX', png: 'PNG', svg: 'SVG', geojson: 'GeoJSON' } as const;

const formatsOf = ({ drawing, geojson }: Downloadable): FileFormat[] => [
  'csv',
  'xlsx',
  ...(drawing === undefined ? [] : (['png', 'svg'] as const)),
  ...(geojson === undefined ? [] : (['geojson'] as const)),
];
