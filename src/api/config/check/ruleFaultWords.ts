import type { RuleFault, RuleFaultReason } from '@/domain/rules/ruleFault';

type BothLanguages = { id: string; en: string };

/** Why a value of `rules` cannot hold and what would do, in both languages: no catalogue is there yet. */
export const ruleFaultWords = ({
  reason,
  fix,
}: RuleFault): Record<'reason' | 'fix', BothLanguages> => ({
  reason: reasonWords(reason),
  fix: {
    id: `mis. ${JSON.stringify(fix)}`,
    en: `e.g. ${JSON.stringify(fix)}`,
  },
});

function reasonWords(reason: RuleFaultReason): BothLanguages {
  switch (reason.kind) {
    case 'range': {
      const range = `${reason.from} … ${reason.to}`;
      return reason.isWhole
        ? { id: `harus bilangan bulat ${range}`, en: `must be a whole number ${range}` }
        : { id: `harus bilangan ${range}`, en: `must be a number ${range}` };
    }
    case 'order': {
      const above = `${reason.above} (${reason.bound})`;
      return { id: `harus di bawah ${above}`, en: `must be below ${above}` };
    }
    case 'unknown-word': {
      const allowed = reason.allowed.join(', ');
      return { id: `hanya boleh ${allowed}`, en: `may only be ${allowed}` };
    }
    case 'empty':
      return { id: 'tidak boleh kosong', en: 'must not be empty' };
    case 'gap': {
      const missing = reason.missing.join(', ');
      return {
        id: `dimulai dari yang terburuk; yang terlewat: ${missing}`,
        en: `begins with the worst; left out: ${missing}`,
      };
    }
  }
}
