import type { ComponentProps } from 'react';
import styles from './Button.module.css';

/** A quiet button; at least 24 × 24 px, 44 on a phone. */
export function Button({ className, ...props }: ComponentProps<'button'>) {
  return <button type="button" {...props} className={`${styles.button} ${className ?? ''}`} />;
}
