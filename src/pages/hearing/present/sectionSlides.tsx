import { limitedTo, mostSlides } from '@/domain/hearing/slides/limits';
import { SectionSlide } from '@/features/hearing-slides/frame';
import type { I18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import type { Handed } from '../collect/handed';
import type { Section } from '../sections';
import { SectionLink } from './SectionLink';

/** The slides of a section, as many as are shown; without them one that says what is missing and why. */
export function sectionSlides(section: Section, handed: Handed<Slide>, i18n: I18n): Slide[] {
  const { t } = i18n;
  const title = t(section.title);
  switch (handed.kind) {
    case 'waiting':
      return [
        missing(section.key, {
          title: t('hearing.slides.missing.waiting', { title }),
          help: t('hearing.slides.missing.waitingHelp'),
        }),
      ];
    case 'failed':
      return [
        missing(section.key, {
          title: t('hearing.slides.missing.failed', { title }),
          help: t('hearing.slides.missing.failedHelp', { reason: handed.reason }),
        }),
      ];
    case 'ready':
      return limited(section, handed.items, i18n);
  }
}

const missing = (section: string, { title, help }: { title: string; help: string }): Slide => ({
  key: `${section}:missing`,
  title,
  proof: [],
  body: <SectionSlide finding={title} help={help} />,
});

function limited({ key, title }: Section, slides: readonly Slide[], { t }: I18n): Slide[] {
  const most = mostSlides(key);
  const { shown, left } = limitedTo(slides, most);
  if (left === 0) return shown;
  const words = t('hearing.slides.rest', { title: t(title), count: left });
  const rest: Slide = {
    key: `${key}:rest`,
    title: words,
    proof: [],
    body: (
      <SectionSlide finding={words} help={t('hearing.slides.restHelp', { most })}>
        <SectionLink section={key} />
      </SectionSlide>
    ),
  };
  return [...shown, rest];
}
