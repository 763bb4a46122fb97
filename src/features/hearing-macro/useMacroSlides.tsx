import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { seriesOf } from './selectMacro';
import { MacroSlide } from './slide/MacroSlide';
import { useMacro } from './useMacro';

/** One table; each row is proved by its indicator. */
export function useMacroSlides(shown: SectionProps): Slide[] {
  const { t, say } = useI18n();
  const model = useMacro(shown);
  const indicators = new Set(seriesOf(model).map(({ indicator }) => indicator));
  return [
    {
      key: 'macro:all',
      title: t('hearing.macro.slide'),
      proof: [...indicators].map(({ id, name }) => ({
        label: say(name),
        to: { page: 'indicator', id },
      })),
      body: <MacroSlide model={model} />,
    },
  ];
}
