/** Reads a zip archive whole: enough for archives of our own making, which are neither split nor encrypted. */
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_BYTES = 22;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;

/** Path → content. */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(signature(END_OF_DIRECTORY), archive.length - END_OF_DIRECTORY_BYTES + 4);
  if (end < 0) throw new Error('This is no zip archive, or it was cut off.');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength!);
    files.set(name, readEntry(archive, archive.readUInt32LE(at + 42), packed, method));
    at += 46 + nameLength! + extra! + comment!;
  }
  return files;
}

function readEntry(archive: Buffer, header: number, packed: number, method: number): Buffer {
  const nameLength = archive.readUInt16LE(header + 26);
  const start = header + LOCAL_HEADER_BYTES + nameLength + archive.readUInt16LE(header + 28);
  const content = archive.subarray(start, start + packed);
  return method === STORED ? content : inflateRawSync(content);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
