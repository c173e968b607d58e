/** Numbers as a person reads them. */

const counts = new Intl.NumberFormat('en-US');
const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** 1284 -> "1,284". */
export function formatCount(value: number): string {
  return counts.format(value);
}

/** (1, "row") -> "1 row"; (1284, "query", "queries") -> "1,284 queries". */
export function formatPlural(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}

/** Decimal units, three digits at most: 3100000000 -> "3.1 GB". */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${counts.format(Number(value.toFixed(digits)))} ${units[unit] ?? 'TB'}`;
}

/** Seconds in the largest unit that fits: 8 -> "8 s", 90 -> "2 min", 7300 -> "2 h". */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86_400)} days`;
}

/** A share between 0 and 1 as whole percent; 100 % only when it is all. */
export function formatShare(share: number): string {
  return `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))} %`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** An ISO time as "3 Jan 2026, 14:05" in the viewer's time zone. Without Intl: its first format of a date takes 80 ms. */
export function formatTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const day = `${time.getDate()} ${months[time.getMonth()] ?? ''} ${time.getFullYear()}`;
  return `${day}, ${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}
