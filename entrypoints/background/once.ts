/** Runs `work` at the first call; later calls wait for the same run. A failure is forgotten: the next call tries again. */
export function once(work: () => Promise<void>): () => Promise<void> {
  let run: Promise<void> | null = null;
  return () =>
    (run ??= work().catch((error: unknown) => {
      run = null;
      throw error;
    }));
}
