const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** The size of a file for people: `812 B`, `1.2 MB` (1 KB = 1024 B, as file managers count). */
export function formatFileSize(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const value = bytes / 1024 ** step;
  return `${step === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[step] ?? 'B'}`;
}
