import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Decides which module goes into which file. A group also takes what its modules import and no earlier group has taken, so the order of the
 * groups keeps a file from dragging in another that its own modules would not have loaded:
 * 1. `vendor` and `boot`: all that is imported on the way to the open backoffice, whatever the screen;
 * 2. `opening`: what the content section loads piece by piece before it shows its tree;
 * 3. `monaco` and `prosemirror`: the engines of the code editor and of the rich text editor;
 * 4. one file for each package of the client, with its modules that need no engine, and some for the icons;
 * 5. one more for each package, with its modules that need an engine.
 */
export function chunkGroups(client) {
  let place;
  return ['vendor', 'boot', 'opening', 'monaco', 'prosemirror', 'package', 'package-with-engine'].map((kind, index, kinds) => ({
    debugName: kind,
    priority: kinds.length - index,
    name: (id, context) => {
      place ??= placement(client, (module) => context.getModuleInfo(module));
      const found = place(id);
      return found?.kind === kind ? found.name : null;
    },
  }));
}

const prosemirrorPackages = /node_modules\/(@tiptap|prosemirror-|linkifyjs|orderedmap|rope-sequence|w3c-keyname|crelt)/;

function placement(client, moduleInfo) {
  const imports = (id) => moduleInfo(id)?.importedIds ?? [];
  const dynamicImports = (id) => moduleInfo(id)?.dynamicallyImportedIds ?? [];
  const all = [...reachable(Object.values(client.entries()), (id) => [...imports(id), ...dynamicImports(id)])];

  // The backoffice loads every package of the client, and each of these loads its manifests, before it shows anything.
  const packages = dynamicImports(client.backoffice);
  const boot = reachable([client.app, client.backoffice, ...packages, ...packages.flatMap(dynamicImports)], imports);
  const opening = reachable(openingModules(client), imports);
  const monaco = reachable([path.join(client.modules, 'external/monaco-editor/index.js')], imports);
  const prosemirror = all.filter((id) => prosemirrorPackages.test(id));
  const needEngine = reachable([...monaco, ...prosemirror].filter((id) => !boot.has(id)), (id) => moduleInfo(id)?.importers ?? []);
  const iconFile = iconFiles(all, (id) => moduleInfo(id)?.code ?? '');

  return (id) => {
    const ownModule = id.startsWith(client.modules);
    if (boot.has(id)) return alone(ownModule ? 'boot' : 'vendor');
    if (opening.has(id)) return alone('opening');
    if (monaco.has(id)) return alone('monaco');
    if (prosemirrorPackages.test(id)) return alone('prosemirror');
    if (!ownModule) return null;
    if (isIcon(id)) return { kind: 'package', name: iconFile(id) };
    const name = packageOf(path.relative(client.modules, id).split(path.sep));
    return needEngine.has(id) ? { kind: 'package-with-engine', name: `${name}-editors` } : { kind: 'package', name };
  };
}

// Seen in a browser, which loads these modules one by one; a test holds the list to what it still loads.
function openingModules(client) {
  return readFileSync(new URL('opening.txt', import.meta.url), 'utf8').trim().split('\n').map((file) => path.join(client.modules, file));
}

function alone(kind) {
  return { kind, name: kind };
}

function packageOf([area, name, ...rest]) {
  if (area === 'assets') return `language-${path.basename(rest[0], '.js')}`;
  return area === 'packages' ? name : area === 'apps' ? `app-${name}` : area;
}

function isIcon(id) {
  return id.includes('/icon-registry/icons/');
}

/** The icons that the client shows itself share a file; those that only content can ask for are spread over a few. */
function iconFiles(modules, code) {
  const named = new Set(modules.filter((id) => !id.includes('/icon-registry/')).flatMap((id) => code(id).match(/\bicon-[a-z0-9-]+/g) ?? []));
  const others = modules.filter((id) => isIcon(id) && !named.has(path.basename(id, '.js'))).sort();
  const filesForOthers = 6;
  return (id) => {
    const index = others.indexOf(id);
    return index < 0 ? 'icons' : `icons-${1 + Math.floor((index * filesForOthers) / others.length)}`;
  };
}

function reachable(roots, next) {
  const found = new Set();
  const open = [...roots];
  while (open.length > 0) {
    const id = open.pop();
    if (found.has(id)) continue;
    found.add(id);
    open.push(...next(id));
  }

  return found;
}
