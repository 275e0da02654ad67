/**
 * One writer at a time, whatever tab, worker or background it lives in: what is being written must not be swept away, and
 * two installations of one dossier must see each other. The browser frees the lock when its holder dies.
 */
export function withInstallLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('sidelight-install', work);
}
