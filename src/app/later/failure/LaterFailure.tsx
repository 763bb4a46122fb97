import { isCodeMissing } from '@/ui/network/isCodeMissing';
import { BrokenPage } from './BrokenPage';
import { MissingCode } from './MissingCode';

/** Why a page is not shown, and the way on. */
export const LaterFailure = ({ error }: { error: Error }) =>
  isCodeMissing(error) ? <MissingCode /> : <BrokenPage error={error} />;
