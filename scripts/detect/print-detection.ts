/** A detection as lines for people. */
import type { Detection } from './detect-in-blocks.ts';

export function printDetection(file: string, detection: Detection, explain: boolean): string[] {
  const about = detection.relevant ? 'about the story' : 'not about the story';
  const lines = [
    `${file}: ${detection.mentions.length} mentions, ${about}${detection.lang ? `, language ${detection.lang}` : ''}`,
  ];
  for (const { start, end, text, entity, marked, rule, reasons } of detection.mentions) {
    lines.push(`  ${start}-${end} ${oneLine(text)} = ${entity}${marked ? ' (marked)' : ''}`);
    if (explain) lines.push(`      ${rule}: ${reasons.join('; ')}`);
  }
  if (!explain || detection.refusals.length === 0) return lines;
  lines.push('  not taken:');
  for (const { start, end, text, entity, rule, reasons } of detection.refusals) {
    lines.push(`  ${start}-${end} ${oneLine(text)} ≠ ${entity}`, `      ${rule}: ${reasons.join('; ')}`);
  }
  return lines;
}

function oneLine(text: string): string {
  return JSON.stringify(text.replace(/\s+/gu, ' '));
}
