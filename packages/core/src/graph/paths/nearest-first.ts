/** Nodes waiting to be reached, the nearest first and of equally near ones the lowest; a binary heap over typed arrays, to be used again. */
export class NearestFirst {
  readonly #distance: Float64Array;
  readonly #heap: Int32Array;
  /** Place of each node in the heap; -1: not in it. */
  readonly #place: Int32Array;
  #size = 0;

  /** `distance` is read, never written: lower a node's distance first, then call `add`. */
  constructor(distance: Float64Array) {
    this.#distance = distance;
    this.#heap = new Int32Array(distance.length);
    this.#place = new Int32Array(distance.length).fill(-1);
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** Lets a node in, or moves it forward after its distance has become smaller. */
  add(node: number): void {
    if (this.#place[node] === -1) this.#put(node, this.#size++);
    let at = this.#place[node]!;
    while (at > 0 && this.#isNearer(node, this.#heap[(at - 1) >> 1]!)) {
      this.#put(this.#heap[(at - 1) >> 1]!, at);
      at = (at - 1) >> 1;
    }
    this.#put(node, at);
  }

  /** Takes the nearest node out; there must be one. */
  take(): number {
    const nearest = this.#heap[0]!;
    this.#place[nearest] = -1;
    this.#size--;
    if (this.#size === 0) return nearest;
    const node = this.#heap[this.#size]!;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#size) break;
      if (below + 1 < this.#size && this.#isNearer(this.#heap[below + 1]!, this.#heap[below]!)) below++;
      if (!this.#isNearer(this.#heap[below]!, node)) break;
      this.#put(this.#heap[below]!, at);
      at = below;
    }
    this.#put(node, at);
    return nearest;
  }

  #put(node: number, at: number): void {
    this.#heap[at] = node;
    this.#place[node] = at;
  }

  #isNearer(a: number, b: number): boolean {
    const difference = this.#distance[a]! - this.#distance[b]!;
    return difference < 0 || (difference === 0 && a < b);
  }
}
