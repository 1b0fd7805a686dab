import { readFileSync } from 'node:fs';

const inlineImport = /\.css\?inline$/;

/** `import styles from '….css?inline'` gives the text of a stylesheet. Other stylesheets that a module imports are left out: the client asks for what it needs of them that way. */
export function inlineStyles() {
  return {
    name: 'inline-styles',
    resolveId: {
      filter: { id: inlineImport },
      async handler(source, importer) {
        const resolved = await this.resolve(source.replace(/\?inline$/, ''), importer);
        return resolved && { id: `${resolved.id}?inline` };
      },
    },
    load: {
      filter: { id: /\.css(\?inline)?$/ },
      handler(id) {
        const text = inlineImport.test(id) ? readFileSync(id.replace(/\?inline$/, ''), 'utf8') : '';
        return { code: `export default ${JSON.stringify(text)};`, moduleType: 'js' };
      },
    },
  };
}
