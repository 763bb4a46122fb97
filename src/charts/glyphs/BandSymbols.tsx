import styles from './glyphs.module.css';

const DISC = <circle cx="10" cy="10" r="8.8" fill="currentColor" />;
const TRIANGLE = <path d="M10 1.2 19.6 18.4H.4z" fill="currentColor" />;

/** One symbol per band; a `-mark` twin, without the inner sign, for sizes below 14 px. */
export function BandSymbols() {
  return (
    <>
      <symbol id="band-very-high" viewBox="0 0 20 20">
        {DISC}
        <path d="m5.9 10.3 2.9 2.9 5.4-6" className={styles.inner} />
      </symbol>
      <symbol id="band-very-high-mark" viewBox="0 0 20 20">
        {DISC}
      </symbol>
      <symbol id="band-high" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" strokeWidth="3.2" />
      </symbol>
      <symbol id="band-medium" viewBox="0 0 20 20">
        <path d="M10 .6 19.4 10 10 19.4.6 10z" fill="currentColor" />
      </symbol>
      <symbol id="band-low" viewBox="0 0 20 20">
        {TRIANGLE}
        <path d="M10 7.4v5m0 2v1.6" className={styles.inner} />
      </symbol>
      <symbol id="band-low-mark" viewBox="0 0 20 20">
        {TRIANGLE}
      </symbol>
      <symbol id="band-very-low" viewBox="0 0 20 20">
        <path
          d="M4.6.8 10 6.2 15.4.8 19.2 4.6 13.8 10l5.4 5.4-3.8 3.8-5.4-5.4-5.4 5.4-3.8-3.8L6.2 10 .8 4.6z"
          fill="currentColor"
        />
      </symbol>
      <symbol id="band-none" viewBox="0 0 20 20">
        <rect
          x="1.6"
          y="1.6"
          width="16.8"
          height="16.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeDasharray="3.2 2.2"
        />
        <path d="m3 12 9-9M5 17 17 5m-6 12 6-6" stroke="currentColor" strokeWidth="1.5" />
      </symbol>
    </>
  );
}
