/**
 * Milliseconds of work of this thread so far, for tests of how time grows: other work of the machine does not count, so
 * they hold on a busy one. Node before 23.9 tells it of the whole process only.
 */
export function cpuTimeMs(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}
