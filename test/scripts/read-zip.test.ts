import { expect, test } from 'vitest';
import { readZip } from '../../scripts/zip/read-zip.ts';

test('what is no archive is named so', () => {
  expect(() => readZip(Buffer.from('not a zip'))).toThrow('This is no zip archive, or it was cut off.');
});

test('an empty archive has no files', () => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  expect(readZip(end).size).toBe(0);
});
