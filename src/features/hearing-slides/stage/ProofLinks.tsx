import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import type { Slide } from '@/ui/slide/slide';
import styles from './ProofLinks.module.css';

/** More would take the room of what they prove. */
const MOST_NAMED = 3;

type Proof = Slide['proof'][number];

/** The pages that prove a slide, each reached from the next slide back to this one. */
export function ProofLinks({ proof }: { proof: readonly Proof[] }) {
  const { t } = useI18n();
  const named = proof.length > MOST_NAMED + 1 ? proof.slice(0, MOST_NAMED) : proof;
  const others = proof.slice(named.length);
  if (proof.length === 0) return <div />;
  return (
    <nav className={styles.proof} aria-label={t('hearing.slides.proof')}>
      <span>{t('hearing.slides.proof')}:</span>
      {named.map((page) => (
        <ProofLink key={page.label} page={page} />
      ))}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t('hearing.slides.moreProof', { count: others.length })}</summary>
          <ul>
            {others.map((page) => (
              <li key={page.label}>
                <ProofLink page={page} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

const ProofLink = ({ page: { label, to } }: { page: Proof }) => (
  <PageLink to={to} className={styles.link}>
    {label}
  </PageLink>
);
