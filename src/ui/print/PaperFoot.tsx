import { useEffect, useEffectEvent } from 'react';
import { useI18n } from '@/i18n/I18n';
import { useDownloadOrigin } from '../download/DownloadOrigin';
import { permalinkOf } from '../download/file/fileFacts';
import { adoptSheet } from './adoptSheet';
import './paper.css';
import { pageSheetCss } from './pageSheet';

/**
 * The foot of paper on every page of a regency: whose, which page, of which day, and where it opens
 * again. Made when it is printed, of what is shown then; a page with a foot of its own wins.
 */
export function PaperFoot() {
  const { t, format } = useI18n();
  const origin = useDownloadOrigin();
  const sheet = useEffectEvent(() => {
    if (origin === null) return null;
    const { regency, on, clock } = origin;
    const days = [
      t('paper.asOf', { date: format.date(on) }),
      t('paper.printed', { moment: format.moment(clock()) }),
    ];
    return pageSheetCss({
      paper: null,
      head: null,
      lines: [
        titleOf(regency.name, t('paper.regency', { name: regency.name })),
        days.join(' · '),
        permalinkOf(window.location.href, on),
      ],
      qr: null,
      pageOf: (page, pages) => t('paper.pageOf', { page, pages }),
    });
  });
  useEffect(() => {
    let takeAway = () => {};
    const after = () => takeAway();
    const before = () => {
      after();
      const css = sheet();
      if (css !== null) takeAway = adoptSheet(css, { isGeneral: true });
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      after();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return null;
}

/** Most titles name the regency already. */
const titleOf = (name: string, regency: string): string =>
  document.title.includes(name)
    ? document.title.replace(name, regency)
    : `${regency} · ${document.title}`;
