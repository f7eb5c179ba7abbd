/** Nodes waiting to be reached, the nearest first; a heap of four branches over typed arrays, empty again after each search. */
export class NearestFirst {
  readonly #nodes: Int32Array;
  /** Distance of the node at each place of the heap. */
  readonly #distances: Float64Array;
  /** Place of each node in the heap; -1: not in it. */
  readonly #places: Int32Array;
  #size = 0;

  constructor(count: number) {
    this.#nodes = new Int32Array(count);
    this.#distances = new Float64Array(count);
    this.#places = new Int32Array(count).fill(-1);
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** Lets a node in, or moves it forward to a smaller distance. */
  put(node: number, distance: number): void {
    const nodes = this.#nodes;
    const distances = this.#distances;
    const places = this.#places;
    let at = places[node]!;
    if (at === -1) at = this.#size++;
    while (at > 0) {
      const above = (at - 1) >> 2;
      const least = distances[above]!;
      if (least <= distance) break;
      const moved = nodes[above]!;
      nodes[at] = moved;
      distances[at] = least;
      places[moved] = at;
      at = above;
    }
    nodes[at] = node;
    distances[at] = distance;
    places[node] = at;
  }

  /** Takes the nearest node out; there must be one. */
  take(): number {
    const nodes = this.#nodes;
    const distances = this.#distances;
    const places = this.#places;
    const nearest = nodes[0]!;
    places[nearest] = -1;
    const size = --this.#size;
    if (size === 0) return nearest;
    const node = nodes[size]!;
    const distance = distances[size]!;
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= size) break;
      let below = first;
      let least = distances[first]!;
      for (let other = first + 1, end = Math.min(first + 4, size); other < end; other++) {
        if (distances[other]! < least) {
          below = other;
          least = distances[other]!;
        }
      }
      if (least >= distance) break;
      const moved = nodes[below]!;
      nodes[at] = moved;
      distances[at] = least;
      places[moved] = at;
      at = below;
    }
    nodes[at] = node;
    distances[at] = distance;
    places[node] = at;
    return nearest;
  }
}
