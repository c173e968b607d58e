/** A file name that every system takes, from a name that people gave; without extension. */
export function fileNameOf(name: string): string {
  const kept = name.replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ').trim();
  return (
    kept
      .replaceAll(/\s+/gu, '-')
      .replace(/^[.-]+/u, '')
      .slice(0, 100) || 'instag'
  );
}
