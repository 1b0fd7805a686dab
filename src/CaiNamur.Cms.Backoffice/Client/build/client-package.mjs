import { readFileSync } from 'node:fs';
import path from 'node:path';

const packageName = '@umbraco-cms/backoffice';

/** The client as npm delivers it: where it lies, and which modules it offers to extensions under which names. */
export class ClientPackage {
  constructor(projectFolder) {
    this.folder = path.join(projectFolder, 'node_modules', packageName);
    this.modules = path.join(this.folder, 'dist-cms');
    this.app = path.join(this.modules, 'apps/app/app.element.js');
    this.backoffice = path.join(this.modules, 'apps/backoffice/backoffice.element.js');
    const { exports } = JSON.parse(readFileSync(path.join(this.folder, 'package.json'), 'utf8'));
    this.exports = new Map(
      Object.entries(exports)
        // Some exports are types only.
        .filter(([, target]) => target?.endsWith('.js'))
        .map(([name, target]) => [packageName + name.slice(1), path.join(this.folder, target)]),
    );
  }

  /** The name of an entry in the output: its path in the package, so that an address tells which module it is. */
  entryName(file) {
    return path.relative(this.modules, file).replace(/\.js$/, '');
  }

  /** Rolldown's entries: every module that extensions may import, and the application itself. */
  entries() {
    return Object.fromEntries([...this.exports.values(), this.app].map((file) => [this.entryName(file), file]));
  }

  /** Lets our extensions import the client's modules by their public names and get the very same modules. */
  resolver() {
    return {
      name: 'client-package',
      resolveId: (source) => this.exports.get(source) ?? null,
    };
  }
}
