import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the content folder, unread; `path` is from the project's root, with forward slashes. */
export interface ContentFile {
  path: string;
  text: string;
}

/** Every file below `content/`, in the order of their paths; a link to a file is that file. */
export function readContentFolder(root: string): ContentFile[] {
  const folder = join(root, 'content');
  if (!existsSync(folder))
    throw new Error(`There is no folder content/ in ${root}: run this from the project's root.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8').replace(/^\uFEFF/, ''),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
