import type { DimensionCode } from '@/domain/dimension/dimension';
import type { LocalText } from '@/domain/text';
import type { Scene } from '@/domain/wall/rotation/scene';
import type { I18n } from './I18n';

/** What a scene is called, with its subject: "Peta: Sampah terkelola". */
export function sceneTitle(
  { kind, subject }: Scene,
  names: ReadonlyMap<string, LocalText>,
  { t, say }: I18n,
): string {
  const scene = t(`wall.scene.${kind}`);
  if (subject === null) return scene;
  const name = names.get(subject);
  const written =
    kind === 'dimension'
      ? t(`dimension.${subject as DimensionCode}`)
      : name === undefined
        ? subject
        : say(name);
  return t('wall.of', { scene, subject: written });
}
