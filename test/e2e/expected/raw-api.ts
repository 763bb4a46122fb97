/** The parts of the API's answers that the tests read, as they come over the wire. */
export type RawFigure = {
  area: string;
  period: string;
  method: string;
  value: number | null;
  reason?: string;
  publishedAt: string;
};

export type RawTarget = { area: string; period: string; value: number; publishedAt: string };

export type RawIndicator = {
  id: string;
  code: string;
  name: { id: string };
  dimension: string;
  agency: string;
  unit: { kind: string; label: { id: string } };
  decimals: number;
  direction: 'higher-is-better' | 'lower-is-better';
  formula: 'ratio' | 'inverse-ratio' | 'none';
  cadence: 'monthly' | 'quarterly' | 'semiannual' | 'yearly';
  expectedLagDays: number;
  level: string;
  isRate: boolean;
  leadMethod: string;
  observations: RawFigure[];
  targets: RawTarget[];
};

export type RawQuickWin = {
  id: string;
  name: { id: string };
  start: string;
  budget: { apbd: number; csr: number; other: number };
  publishedAt: string;
};

export type RawReport = {
  quickWin: string;
  date: string;
  physicalPlan: number;
  physicalActual: number;
  financialPlan: number;
  spent: number;
  accepted: boolean;
  publishedAt: string;
};

export type RawScore = { code: string; score: number };

export type RawEvaluation = {
  year: number;
  stage: string;
  scheme: string;
  components: RawScore[];
  total: number;
  rank: { position: number; of: number } | null;
  publishedAt: string;
};

export type RawProgramme = {
  year: number;
  dimension: string;
  planned: number;
  realised: number;
  publishedAt: string;
};

export type RawScheme = {
  id: string;
  components: { code: string; name: { id: string }; weight: number }[];
};

export type RawScorecard = {
  districts: { code: string; name: string }[];
  agencies: { id: string; shortName: string }[];
  schemes: RawScheme[];
  indicators: RawIndicator[];
  quickWins: RawQuickWin[];
  reports: RawReport[];
  evaluations: RawEvaluation[];
  programmes: RawProgramme[];
};

export type RawObservations = { observations: RawFigure[]; targets: RawTarget[] };
