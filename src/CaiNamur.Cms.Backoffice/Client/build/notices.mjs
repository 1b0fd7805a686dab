import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Name, version, licence and its text of every package in the bundle: their licences ask for that, and a minified file has no comments. */
export function notices(packageFolders) {
  return packageFolders.map(notice).join(`\n\n${'-'.repeat(72)}\n\n`);
}

function notice(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const by = typeof author === 'string' ? author : author?.name;
  return [`${name} ${version}`, by, license, text && `\n${readFileSync(path.join(folder, text), 'utf8').trim()}`]
    .filter(Boolean)
    .join('\n');
}
