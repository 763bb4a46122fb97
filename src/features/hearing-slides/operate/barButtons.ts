import type { SlideMeaning } from '@/domain/hearing/slides/keys';
import type { FullscreenState } from '@/ui/wall/operating/useFullscreen';
import type { BarButton } from './SlideBar';

type Asked = {
  isDark: boolean;
  hasCharacterKeys: boolean;
  hasProof: boolean;
  /** `null` where this page cannot change it. */
  fullscreen: FullscreenState | null;
  act: (meaning: SlideMeaning) => void;
  onCharacterKeys: () => void;
};

/** The buttons in their order; what cannot be done has none. */
export function barButtons(asked: Asked): BarButton[] {
  const { isDark, hasCharacterKeys, hasProof, fullscreen, act, onCharacterKeys } = asked;
  const does = (type: Exclude<SlideMeaning['type'], 'go' | 'typed'>) => () => act({ type });
  const character = { isCharacter: true };
  return [
    {
      label: 'hearing.slides.do.previous',
      keyName: 'hearing.slides.key.previous',
      onPress: does('previous'),
    },
    { label: 'hearing.slides.do.next', keyName: 'hearing.slides.key.next', onPress: does('next') },
    {
      label: 'hearing.slides.do.overview',
      keyName: 'hearing.slides.key.overview',
      ...character,
      onPress: does('overview'),
    },
    {
      label: isDark ? 'hearing.slides.do.lighten' : 'hearing.slides.do.darken',
      keyName: 'hearing.slides.key.dark',
      isRare: true,
      ...character,
      onPress: does(isDark ? 'lighten' : 'darken'),
    },
    {
      label: 'hearing.slides.do.note',
      keyName: 'hearing.slides.key.note',
      ...character,
      onPress: does('note'),
    },
    ...(hasProof
      ? [
          {
            label: 'hearing.slides.do.proof',
            keyName: 'hearing.slides.key.proof',
            ...character,
            onPress: does('proof'),
          } as const,
        ]
      : []),
    ...(fullscreen === null
      ? []
      : [
          {
            label: `hearing.slides.do.${fullscreen === 'page' ? 'window' : 'fullscreen'}`,
            keyName: 'hearing.slides.key.fullscreen',
            isRare: true,
            ...character,
            onPress: does('fullscreen'),
          } as const,
        ]),
    {
      label: 'hearing.slides.do.speaker',
      keyName: 'hearing.slides.key.speaker',
      isRare: true,
      ...character,
      onPress: does('speaker'),
    },
    {
      label: 'hearing.slides.do.leave',
      keyName: 'hearing.slides.key.leave',
      onPress: does('leave'),
    },
    {
      label: hasCharacterKeys
        ? 'hearing.slides.do.charactersOff'
        : 'hearing.slides.do.charactersOn',
      isRare: true,
      onPress: onCharacterKeys,
    },
  ];
}
