import type { I18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import type { ChangeGroup, ComparedModel, GroupName } from '../selectChanges';
import type { ChangeRow } from '../words/changeRow';
import { changeRow } from '../words/changeRows';
import { changesFinding, countWords, sinceName } from '../words/changesFinding';
import { ChangesSlide } from './ChangesSlide';

/** Rows that stand under a finding of two lines on a projector of 4:3; one of texts or remarks is higher. */
const ROWS: Record<GroupName, number> = {
  ...{ targets: 3, revisions: 3, statuses: 3, milestones: 3 },
  ...{ methods: 2, presence: 4, assessments: 3, values: 3, works: 3 },
};

/** Of what moves at every report only what got worse is spoken of; the rest stands in the report. */
const WORSE_ALONE: readonly GroupName[] = ['values', 'works'];

/** One slide for each kind, and more where it has many. */
export function changesSlides(model: ComparedModel, i18n: I18n): Slide[] {
  if (model.changes.length === 0)
    return [
      {
        key: 'changes:nothing',
        title: i18n.t('hearing.changes.title'),
        proof: [],
        body: (
          <ChangesSlide finding={changesFinding(model, i18n)} rows={[]} rest={0} model={model} />
        ),
      },
    ];
  return model.groups.flatMap((group) => groupSlides(group, model, i18n));
}

function groupSlides(group: ChangeGroup, model: ComparedModel, i18n: I18n): Slide[] {
  const { t } = i18n;
  const spoken = WORSE_ALONE.includes(group.name)
    ? group.changes.filter(({ improvement }) => improvement === 'worse')
    : group.changes;
  const rows = spoken.map((change) => changeRow(change, model.agencies, i18n));
  const size = ROWS[group.name];
  const count = Math.ceil(rows.length / size);
  const heading = t(`hearing.changes.group.${group.name}`);
  const finding = t('hearing.changes.slide', {
    counts: countWords(group, i18n),
    since: sinceName(model.since, i18n),
  });
  return Array.from({ length: count }, (_, at) => {
    const shown = rows.slice(at * size, (at + 1) * size);
    return {
      key: at === 0 ? `changes:${group.name}` : `changes:${group.name}-${at + 1}`,
      title: count === 1 ? heading : t('hearing.part', { title: heading, at: at + 1, of: count }),
      proof: proofOf(shown),
      body: (
        <ChangesSlide
          finding={finding}
          rows={shown}
          rest={group.changes.length - spoken.length}
          model={model}
        />
      ),
    };
  });
}

const proofOf = (rows: readonly ChangeRow[]): Slide['proof'] => [
  ...new Map(
    rows.flatMap(({ item, to }) => (to === null ? [] : [[item, { label: item, to }] as const])),
  ).values(),
];
