import { use, useMemo, useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import { pageWords } from '@/i18n/messages/pageWords';
import { onDemand } from '@/i18n/onDemand';
import type { DownloadOrigin } from '../DownloadOrigin';
import type { Downloadable } from '../downloadable';
import type { FileFormat } from '../file/fileName';
import { saveFile } from '../file/saveFile';
import styles from './DownloadFormats.module.css';
import { makeFile } from './makeFile';

const loadWords = {
  id: onDemand(pageWords.download.id),
  en: onDemand(pageWords.download.en),
};

type DownloadFormatsProps = Downloadable & { origin: DownloadOrigin };
type Progress =
  | { kind: 'making' }
  | { kind: 'done'; file: string }
  | { kind: 'failed'; error: string };

/** The formats there are for what is shown; the menu stays, so that several can be taken. */
export function DownloadFormats({ origin, ...shown }: DownloadFormatsProps) {
  const common = useI18n();
  const words = use(loadWords[common.locale]());
  const i18n = useMemo(() => common.withWords(words), [common, words]);
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
