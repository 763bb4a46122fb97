/** The report that an operator copies; fetched with its button. */
export const errorReport = {
  copy: 'Salin laporan',
  copied:
    'Laporan tersalin. Kirim kepada pengelola dasbor; isinya tanpa kata sandi dan tanpa angka.',
  manual: 'Peramban tidak mengizinkan penyalinan. Salin teks ini (Ctrl+C):',
};
