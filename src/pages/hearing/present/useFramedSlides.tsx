import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { noteKeys } from '@/domain/hearing/notes/notePlaces';
import { MEETING, type Notes } from '@/domain/hearing/notes/notes';
import { contentsOf } from '@/domain/hearing/slides/contents';
import { useHearingFinding } from '@/features/hearing-head';
import { TitleSlide, WhereSlide } from '@/features/hearing-slides/frame';
import { hearingName } from '@/i18n/hearingName';
import { useI18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { type HandedIn, handedBy } from '../collect/handed';
import { SECTIONS } from '../sections';
import { sectionSlides } from './sectionSlides';
import { useEditionAddress } from './useEditionAddress';

/** A slide with where its note stands, and that note. */
export type FramedSlide = Slide & { noteKey: string; note: string | null };

type Framed = SectionProps & { handed: HandedIn<Slide>; scope: string; notes: Notes };

/** The slides of all sections between a title, with the contents, and where to find it. */
export function useFramedSlides({ handed, scope, notes, ...shown }: Framed): FramedSlide[] {
  const i18n = useI18n();
  const { hearing } = shown;
  const finding = useHearingFinding(shown);
  const address = useEditionAddress(shown);
  const slides = useMemo((): Slide[] => {
    const { t } = i18n;
    const bySection = SECTIONS.map((section) =>
      sectionSlides(section, handedBy(handed, section.key), i18n),
    );
    const titles = new Map(SECTIONS.map(({ key, title }) => [key, t(title)]));
    const keys = [MEETING, ...bySection.flat().map(({ key }) => key)];
    const contents = contentsOf(keys).flatMap((entry) => {
      const title = titles.get(entry.section);
      return title === undefined ? [] : [{ ...entry, title }];
    });
    const framed = { hearing, scope, finding, contents };
    return [
      {
        key: MEETING,
        title: hearingName(hearing, i18n),
        proof: [],
        body: <TitleSlide {...framed} />,
      },
      ...bySection.flat(),
      {
        key: `${MEETING}:tautan`,
        title: t('hearing.slides.where.title'),
        proof: [],
        body: <WhereSlide hearing={hearing} address={address} />,
      },
    ];
  }, [handed, hearing, scope, finding, address, i18n]);
  return useMemo(() => {
    const keys = noteKeys(slides.map(({ key }) => key));
    return slides.map((slide, at) => {
      const noteKey = keys[at] ?? slide.key;
      return { ...slide, noteKey, note: notes.get(noteKey) ?? null };
    });
  }, [slides, notes]);
}
