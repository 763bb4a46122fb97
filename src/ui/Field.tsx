import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

type Choice = { value: string; label: string };
type ChoiceGroup = { label: string; choices: Choice[] };

type SelectFieldProps = {
  label: string;
  value: string;
  groups: ChoiceGroup[];
  onChange: (value: string) => void;
};

/** A labelled native list of choices; a single group without a name is shown flat. */
export function SelectField({ label, value, groups, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {groups.map((group) =>
          group.label === '' ? (
            options(group.choices)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {options(group.choices)}
            </optgroup>
          ),
        )}
      </select>
    </span>
  );
}

const options = (choices: Choice[]): ReactNode =>
  choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
