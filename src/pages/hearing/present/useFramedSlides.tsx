import type { SectionProps } from '@/domain/hearing/hearing';
import { noteKeys } from '@/domain/hearing/notes/notePlaces';
import { MEETING, type Notes } from '@/domain/hearing/notes/notes';
import { contentsOf } from '@/domain/hearing/slides/contents';
import { useHearingFinding } from '@/features/hearing-head';
import { TitleSlide, WhereSlide } from '@/features/hearing-slides/frame';
import { hearingName } from '@/i18n/hearingName';
import { useI18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { SECTIONS } from '../sections';
import { useSlides } from '../useSlides';
import { useEditionAddress } from './useEditionAddress';

/** A slide with where its note stands, and that note. */
export type FramedSlide = Slide & { noteKey: string; note: string | null };

/** The slides of all sections between a title, with the contents, and where to find it. */
export function useFramedSlides(shown: SectionProps, scope: string, notes: Notes): FramedSlide[] {
  const i18n = useI18n();
  const { t } = i18n;
  const { hearing } = shown;
  const ofSections = useSlides(shown);
  const finding = useHearingFinding(shown);
  const address = useEditionAddress(shown);
  const titles = new Map(SECTIONS.map(({ key, title }) => [key, t(title)]));
  const contents = contentsOf([MEETING, ...ofSections.map(({ key }) => key)]).flatMap((entry) => {
    const title = titles.get(entry.section);
    return title === undefined ? [] : [{ ...entry, title }];
  });
  const slides: Slide[] = [
    {
      key: MEETING,
      title: hearingName(hearing, i18n),
      proof: [],
      body: <TitleSlide hearing={hearing} scope={scope} finding={finding} contents={contents} />,
    },
    ...ofSections,
    {
      key: `${MEETING}:tautan`,
      title: t('hearing.slides.where.title'),
      proof: [],
      body: <WhereSlide hearing={hearing} address={address} />,
    },
  ];
  const keys = noteKeys(slides.map(({ key }) => key));
  return slides.map((slide, at) => {
    const noteKey = keys[at] ?? slide.key;
    return { ...slide, noteKey, note: notes.get(noteKey) ?? null };
  });
}
