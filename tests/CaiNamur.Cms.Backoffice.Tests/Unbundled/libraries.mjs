// Makes the libraries that the client imports by bare name loadable by a browser, and nothing else: `node libraries.mjs CLIENT FOLDER`.
// The client's own modules stay the files that npm delivered. Writes the import map for both into FOLDER/importmap.json.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [project, folder] = process.argv.slice(2).map((argument) => path.resolve(argument));
const load = (file) => import(pathToFileURL(path.join(project, file)).href);
const { rolldown } = await load('node_modules/rolldown/dist/index.mjs');
const { ClientPackage } = await load('build/client-package.mjs');
const { inlineStyles } = await load('build/styles.mjs');
const { workers } = await load('build/workers.mjs');

const client = new ClientPackage(project);
const dependencies = Object.keys(JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')).dependencies);
const importedName = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^.'"/][^'"]*)['"]/g;

const libraries = new Set(
  readdirSync(client.modules, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(path.join(client.modules, file), 'utf8').matchAll(importedName)].map((match) => match[1]))
    .filter((name) => !name.startsWith('@umbraco-cms/') && dependencies.some((dependency) => name === dependency || name.startsWith(`${dependency}/`))),
);

const names = [...libraries];
const build = await rolldown({
  input: Object.fromEntries(names.map((name, index) => [`library-${index}`, name])),
  cwd: project,
  platform: 'browser',
  preserveEntrySignatures: 'strict',
  moduleTypes: { '.ttf': 'dataurl' },
  plugins: [inlineStyles(), workers()],
  logLevel: 'warn',
});
await build.write({ dir: folder, format: 'esm', entryFileNames: '[name].js' });
await build.close();

const imports = {
  ...Object.fromEntries(names.map((name, index) => [name, `/umbraco/libraries/library-${index}.js`])),
  ...Object.fromEntries([...client.exports].map(([name, file]) => [name, `/umbraco/plain/${path.relative(client.folder, file)}`])),
};
writeFileSync(path.join(folder, 'importmap.json'), JSON.stringify({ imports }, null, 2));
