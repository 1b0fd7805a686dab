import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The files beside the modules: styles, fonts, pictures. */
export class PageFiles {
  constructor(project, folder) {
    this.project = project;
    this.folder = folder;
  }

  /** Adds a file under a name with its fingerprint, which is returned. */
  add(source, name) {
    return this.#write(name, readFileSync(path.join(this.project, source)));
  }

  /** The stylesheet of the client's component library, with its fonts and what the page itself needs. */
  addStyles() {
    const library = path.join(this.project, 'node_modules/@umbraco-ui/uui-css');
    const styles = readFileSync(path.join(library, 'dist/uui-css.css'), 'utf8').replace(/url\((['"]?)([^)'"]+)\1\)/g, (_, quote, url) => {
      const font = this.#write(`assets/fonts/${path.basename(url)}`, readFileSync(path.join(library, 'dist', url)));
      return `url("../${font}")`;
    });
    return this.#write('css/backoffice.css', `${styles}\n${readFileSync(path.join(this.project, 'static/css/page.css'), 'utf8')}`);
  }

  /** Adds files that the client asks for under names which it holds in its source. */
  addUnderFixedNames(source) {
    cpSync(path.join(this.project, source), this.folder, { recursive: true });
  }

  #write(name, content) {
    const { dir, name: base, ext } = path.posix.parse(name);
    const fingerprint = createHash('sha256').update(content).digest('base64url').slice(0, 8);
    const file = `${dir}/${base}-${fingerprint}${ext}`;
    mkdirSync(path.join(this.folder, dir), { recursive: true });
    writeFileSync(path.join(this.folder, file), content);
    return file;
  }
}
