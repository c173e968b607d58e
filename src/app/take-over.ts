/** A tab that lost the studio gets it back with a fresh page: nothing of the old session is left to disagree. */

const key = 'instag:take-over';

export function takeOverAfterReload(): void {
  sessionStorage.setItem(key, '1');
  location.reload();
}

/** True once, in the page that the reload brought. */
export function startedByTakingOver(): boolean {
  try {
    const wanted = sessionStorage.getItem(key) !== null;
    sessionStorage.removeItem(key);
    return wanted;
  } catch {
    return false;
  }
}
