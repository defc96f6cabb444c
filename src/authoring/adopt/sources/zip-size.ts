/** Start of the list of files at the end of a ZIP, and of each entry in it. */
const [END, ENTRY] = [0x06054b50, 0x02014b50];

/** How large all files of a ZIP say they are, in bytes; Infinity for what is no ZIP. A workbook is one. */
export function unpackedSize(bytes: Buffer): number {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) return Infinity;
  let at = bytes.readUInt32LE(end + 16);
  let size = 0;
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return Infinity;
    size += bytes.readUInt32LE(at + 24);
    at +=
      46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return size;
}
