/** Claims as a table for spreadsheets (RFC 4180). */
import { COLUMNS, claimRow } from './claim-row.ts';
import type { ExportMaterial } from './export-claims.ts';

/** Without it Excel reads UTF-8 as the system's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

export function csvOf({ claims, story }: ExportMaterial): string {
  const rows = claims.map((claim) => {
    const row = claimRow(claim, story);
    return COLUMNS.map((column) => row[column]).map((value) =>
      typeof value === 'string' ? value : value.join('; '),
    );
  });
  return BYTE_ORDER_MARK + [[...COLUMNS], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell that begins like a formula would be run by a spreadsheet (OWASP, "CSV injection"): a dossier is not trusted. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

function cell(value: string): string {
  const tamed = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;]|^\s|\s$|^'/u.test(tamed) ? `"${tamed.replaceAll('"', '""')}"` : tamed;
}
