import { useId } from 'react';
import styles from './OwnEdition.module.css';
import type { DraftFault } from './ownEdition';

type TextFieldProps = {
  label: string;
  value: string;
  type?: 'text' | 'date';
  /** Which fault is this field's. */
  name?: DraftFault;
  faults?: readonly DraftFault[];
  faultsId?: string;
  placeholder?: string;
  range?: { min: string; max: string };
  onChange: (value: string) => void;
};

/** A labelled field; while it is at fault it points to the sentence that says so. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    type = 'text',
    name,
    faults,
    faultsId,
    placeholder,
    range,
    onChange,
  } = props;
  const id = useId();
  const isAtFault = name !== undefined && faults?.includes(name) === true;
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        maxLength={type === 'text' ? 80 : undefined}
        placeholder={placeholder}
        {...range}
        aria-invalid={isAtFault}
        aria-describedby={isAtFault ? faultsId : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
