import path from 'node:path';
import { rolldown } from 'rolldown';
import { chunkGroups } from './chunks.mjs';
import { inlineStyles } from './styles.mjs';
import { workers } from './workers.mjs';

/** Bundles the client and our extensions into `folder`, and tells what was written. */
export async function bundle(client, extensions, folder) {
  const build = await rolldown({
    input: { ...client.entries(), ...extensions },
    platform: 'browser',
    preserveEntrySignatures: 'strict',
    moduleTypes: { '.ttf': 'dataurl' },
    // Modules register elements and manifests by being imported; which of them do, their packages do not all say.
    treeshake: { moduleSideEffects: true },
    plugins: [client.resolver(), inlineStyles(), workers()],
    logLevel: 'warn',
  });

  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    minify: true,
    // A file holds modules that are loaded at different times: each still runs when it is first imported, and in the order of the source.
    strictExecutionOrder: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    assetFileNames: 'assets/[name]-[hash][extname]',
    codeSplitting: { groups: chunkGroups(client) },
  });
  await build.close();

  const chunks = output.filter((file) => file.type === 'chunk');
  return {
    files: output.map((file) => file.fileName),
    /** The file of an entry module. */
    fileOf: (module) => chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId === module).fileName,
    /** All files that one file cannot start without. */
    neededBy: (module) => neededBy(chunks, module),
    /** The npm packages of which something is in the bundle. */
    packages: [...new Set(chunks.flatMap((chunk) => Object.keys(chunk.modules)).map(packageFolder).filter(Boolean))].sort(),
  };
}

function neededBy(chunks, module) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set();
  const open = chunks.filter((chunk) => chunk.facadeModuleId === module || module in chunk.modules).map((chunk) => chunk.fileName);
  while (open.length > 0) {
    const file = open.pop();
    if (needed.has(file)) continue;
    needed.add(file);
    open.push(...byName.get(file).imports);
  }

  return [...needed];
}

function packageFolder(module) {
  const match = /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module);
  return match && path.resolve(match[1]);
}
