import { plainName } from '../../../check-boundaries/codes/plainName';
import type { Problem } from '../../report/problem';

type Named = { code: string; name: string };

/** Districts that the boundaries call otherwise than the workbook: the codes of two may have been swapped. */
export function districtNames(
  file: string,
  drawn: readonly { code: string | null; name: string }[],
  districts: readonly Named[],
): Problem[] {
  const known = new Map(districts.map(({ code, name }) => [code, name]));
  return drawn.flatMap(({ code, name }) => {
    const own = known.get(code ?? '');
    if (code === null || own === undefined || plainName(own) === plainName(name)) return [];
    const other = districts.find((district) => plainName(district.name) === plainName(name));
    return [
      {
        file,
        value: code,
        reason: `di berkas batas ${code} bernama "${name}", di sheet Kecamatan "${own}"${
          other === undefined
            ? ''
            : `; "${name}" di sana berkode ${other.code}, mungkin kode tertukar`
        }`,
        fix: 'Cocokkan kode dan nama di sheet Kecamatan dengan berkas batas: angka digambar menurut kode.',
      },
    ];
  });
}
