/**
 * One ArrayBuffer of tables that are used where they lie: a header of 32-bit integers (magic, version, bytes of the
 * whole, then start in bytes and length in elements of each table), then the tables, those of four bytes first.
 */
export interface Layout<Name extends string> {
  /** Four letters as a little-endian number. */
  magic: number;
  version: number;
  /** What the file is called in messages: "lexicon of names". */
  what: string;
  /** In the order in which they lie. */
  ints: readonly Name[];
  /** Tables of UTF-16 units. */
  shorts: readonly Name[];
}

/** Lays the tables out as one buffer. */
export function writeTables<Name extends string>(
  layout: Layout<Name>,
  tables: Record<Name, ArrayLike<number>>,
): ArrayBuffer {
  const names = [...layout.ints, ...layout.shorts];
  const header = [layout.magic, layout.version, 0];
  let size = (3 + names.length * 2) * 4;
  for (const name of names) {
    header.push(size, tables[name].length);
    size += tables[name].length * (layout.shorts.includes(name) ? 2 : 4);
  }
  // Whole integers, so that the buffer may be read as such.
  size += size % 4;
  header[2] = size;
  const buffer = new ArrayBuffer(size);
  new Int32Array(buffer, 0, header.length).set(header);
  names.forEach((name, i) => {
    const [start, length] = [header[3 + i * 2] as number, header[4 + i * 2] as number];
    const Table = layout.shorts.includes(name) ? Uint16Array : Int32Array;
    new Table(buffer, start, length).set(tables[name]);
  });
  return buffer;
}

/** Opens what {@link writeTables} wrote. Throws an Error that says what is wrong when it is no such buffer, cut or of another version. */
export function openTables<Name extends string>(
  layout: Layout<Name>,
  buffer: ArrayBuffer,
): { int(name: Name): Int32Array; short(name: Name): Uint16Array } {
  const names = [...layout.ints, ...layout.shorts];
  const length = 3 + names.length * 2;
  const header = buffer.byteLength >= length * 4 ? new Int32Array(buffer, 0, length) : null;
  if (header === null || header[0] !== layout.magic)
    throw new Error(`This is no ${layout.what}: its first bytes are others.`);
  if (header[1] !== layout.version)
    throw new Error(
      `The ${layout.what} is of version ${header[1]}; this recogniser reads version ${layout.version}. Build it again.`,
    );
  if (header[2] !== buffer.byteLength)
    throw new Error(`The ${layout.what} is cut: it holds ${buffer.byteLength} bytes of ${header[2]}.`);
  const at = (name: Name): [number, number] => {
    const index = 3 + names.indexOf(name) * 2;
    const [start, count] = [header[index] as number, header[index + 1] as number];
    if (start < 0 || count < 0 || start + count * (layout.shorts.includes(name) ? 2 : 4) > buffer.byteLength)
      throw new Error(`The ${layout.what} is broken: its table "${name}" lies outside it.`);
    return [start, count];
  };
  return {
    int: (name) => new Int32Array(buffer, ...at(name)),
    short: (name) => new Uint16Array(buffer, ...at(name)),
  };
}
