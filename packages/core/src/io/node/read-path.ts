import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { decodeUtf8 } from '../decode.ts';
import { Findings } from '../findings.ts';
import type { NamedFile, Reading } from '../layer.ts';
import { readDescriptor } from '../package/descriptor.ts';

/**
 * The files a path stands for; what is missing or unreadable is said.
 *
 * @param inFolder - Files of a folder are named with the folder's own name before theirs, to tell several folders apart.
 */
export async function readPath(path: string, { inFolder }: { inFolder: boolean }, reading: Reading): Promise<readonly NamedFile[]> {
  const kind = await kindOf(path);
  if (kind === 'file' && basename(path) === 'datapackage.json') return packageFiles(dirname(resolve(path)), inFolder, reading);
  if (kind === 'file') return (await readNamed(path, basename(path), reading)) ?? [];
  if (kind === 'missing') {
    reading.findings.add('E-FILE-MISSING', { value: basename(path), place: { file: basename(path) } });
    return [];
  }
  const folder = resolve(path);
  if ((await kindOf(join(folder, 'datapackage.json'))) === 'file') return packageFiles(folder, inFolder, reading);
  const names = (await readdir(folder)).filter((name) => /\.(?:csv|tsv)$/i.test(name)).sort();
  if (names.length === 0) reading.findings.add('E-FILES-NONE', { value: basename(folder), place: { file: basename(folder) } });
  const read = await Promise.all(
    names.map((name) => readNamed(join(folder, name), inFolder ? `${basename(folder)}/${name}` : name, reading)),
  );
  return read.flatMap((files) => files ?? []);
}

async function packageFiles(folder: string, inFolder: boolean, reading: Reading): Promise<readonly NamedFile[]> {
  const inside = (name: string) => (inFolder ? `${basename(folder)}/${name}` : name);
  const described = await readNamed(join(folder, 'datapackage.json'), inside('datapackage.json'), reading);
  const decoded = described === null ? null : decodeUtf8(described[0].bytes);
  if (described === null || decoded === null || !('text' in decoded)) return described ?? [];
  // What is wrong with the description is said when the package itself is read.
  const descriptor = readDescriptor(decoded.text, '', { ...reading, findings: new Findings(0) });
  const files: NamedFile[] = [...described];
  const home = await realpath(folder);
  for (const { path } of descriptor?.resources ?? []) {
    const target = join(folder, path);
    if ((await kindOf(target)) !== 'file') continue;
    if (!(await realpath(target)).startsWith(home + sep)) {
      reading.findings.add('E-PACKAGE-PATH', { value: path, place: { file: inside('datapackage.json') } });
      continue;
    }
    files.push(...((await readNamed(target, inside(path), reading)) ?? []));
  }
  return files;
}

async function readNamed(path: string, name: string, { findings, limits }: Reading): Promise<[NamedFile] | null> {
  try {
    const { size } = await stat(path);
    if (size > limits.bytes) {
      findings.add('E-LIMIT', { place: { file: name }, fill: { limit: 'bytes', max: limits.bytes, found: size } });
      return null;
    }
    return [{ name, bytes: await readFile(path) }];
  } catch {
    findings.add('E-FILE-UNREADABLE', { value: name, place: { file: name } });
    return null;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}
