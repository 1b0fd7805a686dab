import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const compressible = new Set(['.js', '.css', '.svg', '.txt']);
// The last two per cent of the largest files (Monaco and its workers, which most pages never load) would double the time of the build.
const largeFile = 1_500_000;

/** Writes the Brotli and gzip forms of every file that gains by them beside it. */
export async function compressAll(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(files.map(compress));
}

async function compress(file) {
  const content = await readFile(file);
  const quality = content.length < largeFile ? zlib.constants.BROTLI_MAX_QUALITY : 9;
  await Promise.all([
    writeIfSmaller(`${file}.br`, content, brotli(content, { params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    } })),
    writeIfSmaller(`${file}.gz`, content, gzip(content, { level: 9 })),
  ]);
}

async function writeIfSmaller(file, content, compression) {
  const compressed = await compression;
  if (compressed.length < content.length) await writeFile(file, compressed);
}
