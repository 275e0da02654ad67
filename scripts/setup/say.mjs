/** What set-up tells the reader goes to stderr, so that commands that print data keep a clean stdout. */

/** @typedef {(line: string) => void} Say */

/** @type {Say} */
export const say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** A failure the reader can act on: shown as its sentence, without a stack. */
export class SetupProblem extends Error {}
