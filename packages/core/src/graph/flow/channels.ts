import type { Network } from '../../model/network.ts';

/** What can flow where: the channels at node i are entries `offsets[i]` to `offsets[i + 1] - 1`, each listed at both of its ends. */
export interface Channels {
  readonly offsets: Int32Array;
  /** Node at the other end. */
  readonly heads: Int32Array;
  /** Entry of the same channel at the other end. */
  readonly back: Int32Array;
  /** How much can flow to the other end. */
  readonly capacity: Float64Array;
}

/** Ties as channels, as wide as they are strong; an undirected tie is as wide both ways. O(n + m). */
export function channelsOf({ nodes, directed, offsets, targets, strengths }: Network): Channels {
  const channels = new ChannelsToBe(nodes.length, targets.length);
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      if (directed) channels.add(i, targets[k]!, strengths[k]!, 0);
      else if (i < targets[k]!) channels.add(i, targets[k]!, strengths[k]!, strengths[k]!);
    }
  }
  return channels.joined();
}

/**
 * Channels in which whatever passes a node uses it up: what comes to node i arrives at 2i and goes through a channel of width 1 to 2i + 1,
 * from where it leaves. Between nodes channels are endlessly wide, so least cuts go through nodes alone. O(n + m).
 */
export function channelsThroughNodes({ offsets, targets }: Pick<Network, 'offsets' | 'targets'>): Channels {
  const count = offsets.length - 1;
  const channels = new ChannelsToBe(2 * count, count + targets.length);
  for (let i = 0; i < count; i++) {
    channels.add(2 * i, 2 * i + 1, 1, 0);
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) channels.add(2 * i + 1, 2 * targets[k]!, Infinity, 0);
  }
  return channels.joined();
}

class ChannelsToBe {
  readonly #tails: Int32Array;
  readonly #heads: Int32Array;
  readonly #there: Float64Array;
  readonly #back: Float64Array;
  readonly #offsets: Int32Array;
  #count = 0;

  constructor(nodes: number, most: number) {
    this.#tails = new Int32Array(most);
    this.#heads = new Int32Array(most);
    this.#there = new Float64Array(most);
    this.#back = new Float64Array(most);
    this.#offsets = new Int32Array(nodes + 1);
  }

  add(tail: number, head: number, there: number, back: number): void {
    const at = this.#count++;
    this.#tails[at] = tail;
    this.#heads[at] = head;
    this.#there[at] = there;
    this.#back[at] = back;
    this.#offsets[tail + 1]!++;
    this.#offsets[head + 1]!++;
  }

  joined(): Channels {
    const offsets = this.#offsets;
    for (let i = 1; i < offsets.length; i++) offsets[i]! += offsets[i - 1]!;
    const next = offsets.slice();
    const heads = new Int32Array(2 * this.#count);
    const back = new Int32Array(heads.length);
    const capacity = new Float64Array(heads.length);
    for (let at = 0; at < this.#count; at++) {
      const there = next[this.#tails[at]!]!++;
      const here = next[this.#heads[at]!]!++;
      heads[there] = this.#heads[at]!;
      heads[here] = this.#tails[at]!;
      back[there] = here;
      back[here] = there;
      capacity[there] = this.#there[at]!;
      capacity[here] = this.#back[at]!;
    }
    return { offsets, heads, back, capacity };
  }
}
