import type { CardScene } from '../scene.ts';

/** A card without its name, evidence and table, which follow from the rest. */
export type CardParts = Omit<CardScene, 'id' | 'name' | 'evidence' | 'table'> & { readonly source: readonly string[] };
