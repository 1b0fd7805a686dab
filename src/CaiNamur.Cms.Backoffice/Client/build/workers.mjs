import path from 'node:path';
import { rolldown } from 'rolldown';

const workerImport = /\?worker$/;
const workerUrl = /new URL\(\s*(['"])([^'"]+\.worker\.js)\1\s*,\s*import\.meta\.url\s*\)/g;

/**
 * Bundles each worker into one file of its own. The client names its workers in two ways: `import Worker from '….worker?worker'`,
 * which gives a class, and `new URL('….worker.js', import.meta.url)`, which gives an address.
 */
export function workers() {
  const bundles = new Map();

  const emit = async (plugin, file) => {
    const id = path.resolve(file);
    if (!bundles.has(id)) bundles.set(id, bundle(id));
    const source = await bundles.get(id);
    return plugin.emitFile({ type: 'asset', name: path.basename(id), source });
  };

  return {
    name: 'workers',
    resolveId: {
      filter: { id: workerImport },
      async handler(source, importer) {
        const resolved = await this.resolve(`${source.replace(workerImport, '')}.js`, importer);
        return resolved && { id: `${resolved.id}?worker` };
      },
    },
    load: {
      filter: { id: workerImport },
      async handler(id) {
        const reference = await emit(this, id.replace(workerImport, ''));
        return `export default class extends Worker {
          constructor() { super(import.meta.ROLLUP_FILE_URL_${reference}, { type: 'module' }); }
        }`;
      },
    },
    transform: {
      filter: { code: /\.worker\.js['"]\s*,\s*import\.meta\.url/ },
      async handler(code, id) {
        let result = code;
        for (const [expression, , relative] of code.matchAll(workerUrl)) {
          const reference = await emit(this, path.resolve(path.dirname(id), relative));
          result = result.replace(expression, `new URL(import.meta.ROLLUP_FILE_URL_${reference})`);
        }

        return { code: result, map: null };
      },
    },
  };
}

async function bundle(file) {
  const build = await rolldown({ input: file, platform: 'browser', logLevel: 'warn' });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}
