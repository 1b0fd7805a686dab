import path from 'node:path';

/**
 * Decides which module goes into which file. A group also takes what its modules import and no earlier group has taken, so the order of the
 * groups keeps a file from dragging in another that its own modules would not have loaded:
 * 1. `vendor` and `boot`: all that is imported on the way to the open backoffice anyway;
 * 2. `monaco` and `prosemirror`: the engines of the code editor and of the rich text editor;
 * 3. one file for each package of the client, with its modules that need no engine;
 * 4. one more for each package, with its modules that need one.
 */
export function chunkGroups(client) {
  let assign;
  const group = (kind, priority) => ({
    debugName: kind,
    priority,
    name: (id, context) => {
      assign ??= assignment(client, (module) => context.getModuleInfo(module));
      const place = assign(id);
      return place?.kind === kind ? place.name : null;
    },
  });

  return [group('vendor', 6), group('boot', 5), group('monaco', 4), group('prosemirror', 3), group('package', 2), group('package-with-engine', 1)];
}

const prosemirrorPackages = /node_modules\/(@tiptap|prosemirror-|linkifyjs|orderedmap|rope-sequence|w3c-keyname|crelt)/;

function assignment(client, moduleInfo) {
  const boot = reachable([client.app, client.backoffice, ...moduleInfo(client.backoffice).dynamicallyImportedIds], (id) => moduleInfo(id)?.importedIds);
  const monaco = reachable([path.join(client.modules, 'external/monaco-editor/index.js')], (id) => moduleInfo(id)?.importedIds);
  const prosemirror = [...moduleInfoIds(client, moduleInfo)].filter((id) => prosemirrorPackages.test(id));
  const needEngine = reachable([...monaco, ...prosemirror].filter((id) => !boot.has(id)), (id) => moduleInfo(id)?.importers);

  return (id) => {
    const ownModule = id.startsWith(client.modules);
    if (boot.has(id)) return named(ownModule ? 'boot' : 'vendor');
    if (monaco.has(id)) return named('monaco');
    if (prosemirrorPackages.test(id)) return named('prosemirror');
    if (!ownModule) return null;
    const name = packageOf(path.relative(client.modules, id).split(path.sep));
    return needEngine.has(id) ? { kind: 'package-with-engine', name: `${name}-editors` } : { kind: 'package', name };
  };
}

function packageOf([area, name, ...rest]) {
  if (area === 'assets') return `language-${path.basename(rest[0], '.js')}`;
  if (rest.includes('icons') && rest[0] === 'icon-registry') return 'icons';
  return area === 'packages' ? name : area === 'apps' ? `app-${name}` : area;
}

function named(kind) {
  return { kind, name: kind };
}

/** Every module of the bundle, found from the entries. */
function moduleInfoIds(client, moduleInfo) {
  return reachable(Object.values(client.entries()), (id) => [...(moduleInfo(id)?.importedIds ?? []), ...(moduleInfo(id)?.dynamicallyImportedIds ?? [])]);
}

function reachable(roots, next) {
  const found = new Set();
  const open = [...roots];
  while (open.length > 0) {
    const id = open.pop();
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(next(id) ?? []));
  }

  return found;
}
