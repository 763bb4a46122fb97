import { useI18n } from '@/i18n/I18n';
import { PointSwatch } from '@/maps/symbols/PointShape';
import { MAP_LAYERS, type MapLayer } from '../choice';
import type { LayerState, MapLayers } from '../points/useMapPoints';
import styles from './Controls.module.css';

type LayerChoiceProps = {
  layers: MapLayers;
  chosen: readonly MapLayer[];
  onChange: (layers: MapLayer[]) => void;
};

const KIND = { layanan: 'service', 'quick-win': 'site' } as const;

/** Which points lie over the areas; the mark of each stands beside its word. */
export function LayerChoice({ layers, chosen, onChange }: LayerChoiceProps) {
  const { t } = useI18n();
  return (
    <fieldset className={styles.layers}>
      <legend>{t('mapPage.layers')}</legend>
      {MAP_LAYERS.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={chosen.includes(layer)}
            onChange={({ target }) =>
              onChange(
                MAP_LAYERS.filter((it) => (it === layer ? target.checked : chosen.includes(it))),
              )
            }
          />
          <PointSwatch kind={KIND[layer]} />
          {t(`mapPage.layer.${layer}`)}
          <LayerRemark state={layers[layer]} />
        </label>
      ))}
    </fieldset>
  );
}

function LayerRemark({ state }: { state: LayerState }) {
  const { t, format } = useI18n();
  switch (state.kind) {
    case 'off':
      return null;
    case 'loading':
      return <small> {t('panel.loading')}</small>;
    case 'failed':
      return <small> {t('mapPage.layer.failed')}</small>;
    case 'here':
      return <small> ({format.count(state.count)})</small>;
  }
}
