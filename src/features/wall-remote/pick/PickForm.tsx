import { useState } from 'react';
import type { PickedScene } from '@/domain/wall/player/playerState';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import styles from './PickForm.module.css';
import { noMapOf, type PickModel } from './selectPick';

type PickFormProps = {
  model: PickModel;
  /** Nobody hears. */
  isDisabled: boolean;
  onPick: (scene: PickedScene) => void;
};

const NO_MAP_WORDS = {
  'not-by-district': 'remote.pick.noMap',
  count: 'remote.pick.count',
} as const;

/** Shows any indicator on the wall, on the map or on its own, with a district to look at. */
export function PickForm({ model, isDisabled, onPick }: PickFormProps) {
  const { t, say } = useI18n();
  const [chosen, setChosen] = useState<string | null>(null);
  const [district, setDistrict] = useState('');
  const { groups, districts, first } = model;
  const all = groups.flatMap(({ indicators }) => indicators);
  const indicator = all.find(({ id }) => id === chosen) ?? first;
  if (indicator === null) return <p className={styles.note}>{t('remote.pick.none')}</p>;

  const noMap = noMapOf(indicator);
  const show = (kind: 'map' | 'indicator') => () =>
    onPick({ kind, subject: indicator.id, district: district === '' ? null : district });
  return (
    <div className={styles.form}>
      <SelectField
        label={t('remote.pick.indicator')}
        value={indicator.id}
        groups={groups.map(({ dimension, indicators }) => ({
          label: t(`dimension.${dimension}`),
          choices: indicators.map(({ id, name }) => ({ value: id, label: say(name) })),
        }))}
        onChange={setChosen}
      />
      <SelectField
        label={t('remote.pick.district')}
        value={district}
        groups={[
          {
            label: '',
            choices: [
              { value: '', label: t('remote.pick.noDistrict') },
              ...districts.map(({ code, name }) => ({ value: code, label: name })),
            ],
          },
        ]}
        onChange={setDistrict}
      />
      <div className={styles.buttons}>
        <Button onClick={show('map')} disabled={isDisabled || noMap !== null}>
          {t('remote.pick.map')}
        </Button>
        <Button onClick={show('indicator')} disabled={isDisabled}>
          {t('remote.pick.single')}
        </Button>
      </div>
      <p className={styles.note}>{t(noMap === null ? 'remote.pick.held' : NO_MAP_WORDS[noMap])}</p>
    </div>
  );
}
