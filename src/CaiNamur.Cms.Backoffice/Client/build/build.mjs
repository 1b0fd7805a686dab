// Bundles the backoffice client into a folder: `node build/build.mjs FOLDER`. The folder then holds `files/`, each of them with its
// compressed forms beside it, and `client.json`, which tells the server what the page needs.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { ClientPackage } from './client-package.mjs';
import { compressAll } from './compress.mjs';
import { notices } from './notices.mjs';
import { PageFiles } from './page-files.mjs';

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.resolve(process.argv[2] ?? path.join(project, 'dist'));
// Whoever looks at the folder sees the former state or the new one, never a half of it.
const staging = `${target}.${process.pid}`;
const folder = path.join(staging, 'files');

function listFiles(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(files.map((file) => {
    const content = readFileSync(file);
    const name = path.relative(folder, file).split(path.sep).join('/');
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
    return [name, { length: content.length, hash, fingerprinted: /-[\w-]{8}\.\w+$/.test(name) }];
  }));
}

try {
  mkdirSync(folder, { recursive: true });
  const client = new ClientPackage(project);
  const entryPoint = path.join(project, 'src/entry-point.ts');
  const bundled = await bundle(client, { 'cainamur/entry-point': entryPoint }, folder);
  const page = new PageFiles(project, folder);

  const description = {
    app: bundled.fileOf(client.app),
    entryPoint: bundled.fileOf(entryPoint),
    styles: [page.addStyles()],
    icon: page.add('static/assets/favicon.svg', 'assets/favicon.svg'),
    preload: bundled.neededBy(client.app),
    imports: Object.fromEntries([...client.exports].map(([name, file]) => [name, bundled.fileOf(file)])),
  };
  page.addUnderFixedNames('static/fixed');
  writeFileSync(path.join(folder, 'licences.txt'), notices(bundled.packages));
  writeFileSync(path.join(staging, 'client.json'), JSON.stringify({ ...description, files: listFiles(folder) }, null, 2));
  await compressAll(folder);

  rmSync(target, { recursive: true, force: true });
  renameSync(staging, target);
} finally {
  rmSync(staging, { recursive: true, force: true });
}
