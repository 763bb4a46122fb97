import styles from './FieldList.module.css';

type FieldListProps = {
  className?: string | undefined;
  /** `warning` follows the text in the colour of one. */
  fields: readonly { term: string; text: string; warning: string | null }[];
};

/** Short facts, each under its term. */
export const FieldList = ({ className, fields }: FieldListProps) => (
  <dl className={className}>
    {fields.map(({ term, text, warning }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>
          {text}
          {warning !== null && (
            <>
              , <span className={styles.warning}>{warning}</span>
            </>
          )}
        </dd>
      </div>
    ))}
  </dl>
);
