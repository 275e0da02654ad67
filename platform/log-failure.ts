/** For work that nobody waits for: its failure is written to the console of its context, where those look who can mend it. */
export function logFailure(work: Promise<unknown>, what: string): void {
  work.catch((error: unknown) => console.error(`Sidelight: ${what}:`, error));
}
