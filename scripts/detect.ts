/**
 * npm run --silent detect -- [--json] [--explain] [--dossier PATH]… [FILE…]
 * Which names of the dossier stand in these files (or in standard input), by the very modules that a page runs.
 * Exit code 0: all files read; 2: some could not be (the others are still done), or the command itself makes no sense.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { blocksOfFile } from './detect/blocks-of-file.ts';
import { detectInBlocks, type Detection } from './detect/detect-in-blocks.ts';
import { loadDossiers } from './detect/load-dossiers.ts';
import { printDetection } from './detect/print-detection.ts';
import { readInput } from './detect/read-input.ts';

const BUILT_IN = fileURLToPath(new URL('../data/dossiers/libya-2018.json', import.meta.url));
const USAGE = `npm run --silent detect -- [--json] [--explain] [--dossier PATH]… [FILE…]
  FILE       text or HTML, UTF-8; without any, or for "-", standard input
  --json     a JSON array, one object a file: file, relevant, mentions (start, end, text, entity, marked)
  --explain  the rule that decided and its reasons; without --json also the names that were not taken
  --dossier  instead of the built-in dossier; may be given more than once`;

function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      dossier: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const gazetteer = loadDossiers(values.dossier ?? [BUILT_IN]);
  if (!gazetteer.ok) return complain(gazetteer.error);
  let exitCode = 0;
  const done: { file: string; detection: Detection }[] = [];
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    const text = readInput(file);
    if (!text.ok) {
      exitCode = complain(text.error);
      continue;
    }
    const detection = detectInBlocks(
      blocksOfFile(file, text.value),
      text.value,
      gazetteer.value,
      values.explain,
    );
    done.push({ file, detection });
  }
  if (values.json)
    process.stdout.write(
      `${JSON.stringify(
        done.map((one) => toJson(one.file, one.detection, values.explain)),
        null,
        1,
      )}\n`,
    );
  else
    for (const one of done)
      process.stdout.write(
        `${printDetection(one.file, one.detection, values.explain === true).join('\n')}\n`,
      );
  return exitCode;
}

function toJson(file: string, { relevant, mentions }: Detection, explain: boolean | undefined): object {
  return {
    file,
    relevant,
    mentions: mentions.map(({ start, end, text, entity, marked, rule, reasons }) => ({
      start,
      end,
      text,
      entity,
      marked,
      ...(explain ? { rule, reasons } : {}),
    })),
  };
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  // parseArgs throws at options that it does not know.
  process.exitCode = complain(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
}
