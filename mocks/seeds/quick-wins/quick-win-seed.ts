import type { DimensionCode } from '@/domain/dimension/dimension';
import type { TextWire } from '../../wire';
import { text } from '../text';

/** A quick win; its name may be published, its progress figures are always simulated. */
export type QuickWinSeed = {
  id: string;
  name: TextWire;
  description: TextWire;
  dimension: DimensionCode;
  subDimension: string;
  lead: string;
  support: string[];
  /** Start in months before today (negative: still to come) and planned length. */
  monthsAgo: number;
  months: number;
  /** Million rupiah. */
  apbd: number;
  csr: number;
  districts: string[];
  /** Places in each of them; three unless the programme names a number of its own. */
  sitesPerDistrict?: number;
  outcome: { indicator: string; target: number } | null;
  /** Physical deviation of the latest report, percentage points. */
  deviation: number;
  /** Spending of the latest report relative to its own plan, 1 = as planned. */
  spending: number;
  kind: 'building' | 'application' | 'service';
  /** The last months owed, of which no report was handed in. */
  silentMonths?: number;
  /** Milestone that was promised again for a later day. */
  movedMilestone?: number;
  trouble?: { obstacle: TextWire; followUp: TextWire; dueInDays: number };
};

/** Milestones by kind, each at a share of the programme's length. */
export const MILESTONES: Record<QuickWinSeed['kind'], { name: TextWire; at: number }[]> = {
  building: [
    { name: text('SK tim dan lokasi ditetapkan', 'Team and sites decided'), at: 0.12 },
    { name: text('Kontrak diteken', 'Contract signed'), at: 0.3 },
    { name: text('Lahan diserahkan', 'Land handed over'), at: 0.5 },
    { name: text('Bangunan dan alat terpasang', 'Building and equipment in place'), at: 0.75 },
    { name: text('Uji jalan dan serah terima', 'Trial run and handover'), at: 1 },
  ],
  application: [
    { name: text('Proses bisnis disepakati', 'Business process agreed'), at: 0.15 },
    { name: text('Purwarupa diuji pengguna', 'Prototype tested with users'), at: 0.4 },
    { name: text('Tersambung data kependudukan', 'Connected to the civil registry'), at: 0.65 },
    { name: text('Pelatihan operator', 'Operators trained'), at: 0.85 },
    { name: text('Serah terima ke pengelola', 'Handover to its operator'), at: 1 },
  ],
  service: [
    { name: text('Perbup dan SOP terbit', 'Regulation and procedures issued'), at: 0.2 },
    { name: text('Petugas dan loket siap', 'Staff and counters ready'), at: 0.45 },
    { name: text('Layanan dibuka terbatas', 'Service opened in part'), at: 0.7 },
    { name: text('Layanan penuh dan survei warga', 'Full service and resident survey'), at: 1 },
  ],
};
