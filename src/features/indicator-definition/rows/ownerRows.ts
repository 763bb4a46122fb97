import type { I18n } from '@/i18n/I18n';
import type { DefinitionRow, KnownDefinition } from './definitionRow';

/** Who owes the figure, who produces it, who keeps it, and which plans it serves. */
export function ownerRows(
  { condition: { indicator }, definition, documents, agencies }: KnownDefinition,
  { t }: I18n,
): DefinitionRow[] {
  const rows: DefinitionRow[] = [
    {
      term: t('indicator.definition.agency'),
      texts: [agencies.get(indicator.agency)?.name ?? indicator.agency],
    },
  ];
  if (definition !== null) {
    rows.push(
      { term: t('indicator.definition.producer'), texts: [definition.producer] },
      { term: t('indicator.definition.steward'), texts: [definition.steward] },
    );
    if (definition.documents.length > 0)
      rows.push({
        term: t('indicator.definition.documents'),
        texts: [definition.documents.map((it) => t(`indicator.document.${it}`)).join(', ')],
      });
  }
  if (documents.length > 0)
    rows.push({ term: t('indicator.definition.targetDocuments'), texts: [documents.join(', ')] });
  return rows;
}
