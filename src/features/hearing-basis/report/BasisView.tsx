import type { ReactNode } from 'react';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { Finding } from '@/ui/Prose';
import type { BasisModel } from '../selectBasis';
import { basisFinding } from '../words/basisWords';
import { Definitions } from './Definitions';
import { Rules } from './Rules';
import { Sources } from './Sources';

type BasisViewProps = {
  model: BasisModel;
  agencies: AgencyNames;
  /** What is known of the boundaries. */
  boundaries: ReactNode;
};

export function BasisView({ model, agencies, boundaries }: BasisViewProps) {
  const i18n = useI18n();
  return (
    <>
      <Finding>{basisFinding(model, i18n)}</Finding>
      <Rules model={model} boundaries={boundaries} />
      <Definitions model={model} agencies={agencies} />
      <Sources sources={model.sources} />
    </>
  );
}
