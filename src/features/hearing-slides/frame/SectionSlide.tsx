import type { ReactNode } from 'react';
import { SceneFinding, SceneFrame } from '@/ui/wall/SceneParts';
import styles from './FrameSlides.module.css';

type SectionSlideProps = { finding: string; help: string; children?: ReactNode };

/** Stands for slides of a section that are not here: what is missing, why, and where it is. */
export const SectionSlide = ({ finding, help, children }: SectionSlideProps) => (
  <SceneFrame>
    <SceneFinding>{finding}</SceneFinding>
    <p className={styles.finding}>{help}</p>
    {children}
  </SceneFrame>
);
