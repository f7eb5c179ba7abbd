import type { Import } from './imports.ts';

/** Rooms of core and the floor each is on. Imports go down; rooms on one floor do not meet. */
const coreFloors: ReadonlyMap<string, number> = new Map([
  ['model', 0],
  ['time', 1],
  ['io', 2],
  ['graph', 2],
  ['metrics', 3],
  ['layout', 3],
  ['inference', 4],
  ['compare', 5],
  ['worker', 6],
]);

/** What each room of the explorer may import, besides itself. */
const explorerRooms: ReadonlyMap<string, readonly string[]> = new Map([
  ['request', []],
  ['text', ['request']],
  ['style', []],
  ['scene', ['text', 'style', 'request']],
  ['draw', ['scene', 'text', 'style', 'request']],
  ['views', ['draw', 'scene', 'text', 'style', 'request']],
  ['state', ['scene', 'text', 'style', 'request']],
  ['parts', ['views', 'draw', 'state', 'scene', 'text', 'style', 'request']],
  ['splot-explorer', ['views', 'draw', 'state', 'scene', 'text', 'style', 'request']],
  ['define-splot', ['splot-explorer', 'parts', 'views', 'draw']],
  ['define', ['define-splot']],
  ['index', ['define-splot', 'splot-explorer', 'parts', 'views', 'draw', 'state', 'scene', 'text', 'request']],
]);

/** Plain lists of the model: reading one asks nothing of core. */
const lists: ReadonlySet<string> = new Set(['codes', 'coreRoles', 'tables', 'tableNames']);

/** Why an import leaves its floor, or null where it may stand. */
export function offence(one: Import): string | null {
  const { from, to } = one;
  const [, packageName = '', , room = ''] = from.split('/');
  if (packageName === 'core') return coreOffence(from, to, nameOf(room));
  if (packageName === 'explorer') return explorerOffence(one, nameOf(room));
  return cliOffence(to);
}

function coreOffence(from: string, to: string, room: string): string | null {
  if (to.startsWith('@splot/')) return 'core stands below the other packages';
  if (!to.startsWith('packages/')) {
    return to.startsWith('node:') && !from.startsWith('packages/core/src/io/node/') ? 'only io/node touches the machine' : null;
  }
  if (!to.startsWith('packages/core/src/')) return 'core stands below the other packages';
  if (room === 'index') return to.startsWith('packages/core/src/io/node/') ? 'io/node is an entry of its own' : null;
  const other = nameOf(to.split('/')[3] ?? '');
  if (other === 'index') return 'the list of public names is for other packages';
  const own = coreFloors.get(room);
  const below = coreFloors.get(other);
  if (own === undefined || below === undefined) return `no floor is known for ${own === undefined ? room : other}`;
  if (room === other)
    return to.startsWith('packages/core/src/io/node/') && !from.startsWith('packages/core/src/io/node/') ? 'io/node stands above io' : null;
  if (below > own) return `${room} (floor ${own}) climbs to ${other} (floor ${below})`;
  return below === own ? `${room} and ${other} are on the same floor (${own})` : null;
}

function explorerOffence({ from, to, kind, names }: Import, room: string): string | null {
  if (to.startsWith('node:')) return 'the explorer runs in a page';
  if (to === '@splot/core') {
    const isAsking = kind !== 'type' && (names.length === 0 || names.some((name) => !lists.has(name)));
    return isAsking && !['state', 'index'].includes(room) ? `${room} takes types and lists of core only; state asks core` : null;
  }
  if (to === '@splot/core/metrics') return room === 'state' ? null : 'state alone asks core for numbers';
  if (to.startsWith('@splot/')) return 'of the other packages the explorer knows @splot/core alone';
  if (isSigma(to)) return from.startsWith('packages/explorer/src/draw/sigma/') ? null : 'only draw/sigma knows sigma';
  if (!to.startsWith('packages/')) return null;
  if (!to.startsWith('packages/explorer/src/')) return 'other packages are imported by name';
  const other = nameOf(to.split('/')[3] ?? '');
  const allowed = explorerRooms.get(room);
  if (allowed === undefined) return `no floor is known for ${room}`;
  if (room === 'views' && other === 'views' && to.endsWith('-view.ts')) return 'a view holds other views as tags only';
  return room === other || allowed.includes(other) ? null : `${room} may not import ${other}`;
}

function cliOffence(to: string): string | null {
  if (to.startsWith('packages/')) return to.startsWith('packages/cli/src/') ? null : 'other packages are imported by name';
  if (to.startsWith('@splot/') && !['@splot/core', '@splot/core/node', '@splot/explorer/static'].includes(to)) {
    return 'the command line knows core and the page-free entry of the explorer';
  }
  return null;
}

const nameOf = (room: string): string => room.replace(/\.ts$/, '');

const isSigma = (name: string): boolean => name === 'sigma' || name.startsWith('sigma/') || name.startsWith('@sigma/');
