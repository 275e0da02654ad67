/**
 * npm run dossier -- check FILE [--article PATH] [--warnings] | stats FILE | schema
 * Exit code 0: all well; 1: the dossier has mistakes; 2: the command itself could not be carried out.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFile } from './dossier/check-file.ts';
import { makeJsonSchema, SCHEMA_FILE } from './dossier/make-json-schema.ts';
import { type Report, unusable } from './dossier/report.ts';
import { statsOfFile } from './dossier/stats-of-file.ts';

const USAGE = [
  'npm run dossier -- check FILE [--article PATH] [--warnings]   everything a machine can hold against a dossier',
  'npm run dossier -- stats FILE                    how many of what it has',
  'npm run dossier -- schema                        write data/dossier.schema.json anew',
];

function run(args: readonly string[]): Report {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      article: { type: 'string' },
      warnings: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) return { lines: USAGE, exitCode: 0 };
  const [command, file, ...rest] = positionals;
  if (command === 'schema' && file === undefined) return writeSchema();
  if (file !== undefined && rest.length === 0) {
    if (command === 'check') return checkFile(file, values);
    if (command === 'stats') return statsOfFile(file);
  }
  return unusable(...USAGE);
}

function writeSchema(): Report {
  writeFileSync(SCHEMA_FILE, makeJsonSchema());
  return { lines: ['data/dossier.schema.json is written.'], exitCode: 0 };
}

function runSafely(args: readonly string[]): Report {
  try {
    return run(args);
  } catch (error) {
    // parseArgs throws at options that it does not know.
    return unusable(error instanceof Error ? error.message : String(error), ...USAGE);
  }
}

const { lines, exitCode } = runSafely(process.argv.slice(2));
const out = exitCode === 2 ? process.stderr : process.stdout;
for (const line of lines) out.write(`${line}\n`);
process.exitCode = exitCode;
