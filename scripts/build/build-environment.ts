/** A test runner sets these, and a build started by it would be made for tests. */
const OF_TEST_RUNNERS = /^(?:NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL|VITEST.*|VITE_.*)$/u;

/** What a build inherits: the same product comes out whoever starts it. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OF_TEST_RUNNERS.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' };
}
