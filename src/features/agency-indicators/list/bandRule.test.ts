import { expect, test } from 'vitest';
import { i18nIn } from '../../../../test/render';
import { bandRule } from './bandRule';

test('the rule names every band with its lower bound', () => {
  expect(bandRule(i18nIn()).replaceAll('\u00a0', ' ')).toBe(
    'Predikat menurut Permendagri 86/2017: ≥ 91 % Sangat Tinggi, ≥ 76 % Tinggi, ≥ 66 % Sedang, ≥ 51 % Rendah, di bawahnya Sangat Rendah. Angka lewat tenggat tidak diberi predikat.',
  );
});
