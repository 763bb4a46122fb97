const CAUSES: Record<string, string> = {
  EEXIST: 'sudah ada dan tidak ditimpa; sebutkan nama lain atau pindahkan dulu yang lama',
  ENOENT: 'tidak ada, atau foldernya belum dibuat',
  EACCES: 'tidak boleh dibaca atau ditulis oleh pengguna ini',
  EPERM: 'tidak boleh diubah oleh pengguna ini; tutup dulu bila sedang dibuka program lain',
  EBUSY: 'sedang dibuka program lain; tutup dulu',
  ENOSPC: 'tidak dapat ditulis: ruang penyimpanan penuh',
  EROFS: 'berada di penyimpanan yang tidak dapat ditulis',
  EISDIR: 'adalah folder, bukan berkas',
  ENOTDIR: 'memuat nama berkas di tempat nama folder',
};

/** A failure of the disk or its rights, in words; the system's own message where it is a rare one. */
export function sayFailure({ code = '', path, message }: NodeJS.ErrnoException): string {
  const cause = CAUSES[code];
  return cause === undefined ? `${message}.` : `${path ?? 'Berkas'} ${cause}.`;
}
