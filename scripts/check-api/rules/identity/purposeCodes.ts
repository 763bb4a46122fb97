import type { Fault, Rule } from '../../rule';

/** Two purposes under one code would be shown as duplicates of each other. */
export const purposeCodes: Rule = {
  id: 'purpose-codes',
  severity: 'warning',
  holds: 'Services with one purposeCode state one purpose.',
  source: 'docs/api.md: two services with one purposeCode serve the same purpose',
  check: ({ services }) => {
    const stated = new Map<string, string>();
    return (services?.body.services ?? []).flatMap(({ purposeCode, purpose }, index): Fault[] => {
      const first = stated.get(purposeCode) ?? purpose.id;
      stated.set(purposeCode, first);
      if (services === undefined || first === purpose.id) return [];
      return [
        {
          on: services,
          at: ['services', index, 'purpose'],
          value: purpose.id,
          reason: `Another service with the purposeCode ${purposeCode} has the purpose “${first}”.`,
          fix: 'Give services for different purposes different codes, or state the purpose in the same words.',
        },
      ];
    });
  },
};
