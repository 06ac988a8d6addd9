/** Sets that share nothing and can be joined (union-find with path halving). */
export class DisjointSets {
  readonly #parents = new Map<string, string>();
  readonly #sizes = new Map<string, number>();

  /** The element that stands for the set of `element`. */
  rootOf(element: string): string {
    let at = element;
    let above = this.#parents.get(at) ?? at;
    while (above !== at) {
      const further = this.#parents.get(above) ?? above;
      this.#parents.set(at, further);
      at = further;
      above = this.#parents.get(at) ?? at;
    }
    return at;
  }

  /** Makes one set of the sets of two elements. */
  join(a: string, b: string): void {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)];
    if (rootA === rootB) return;
    const [sizeA, sizeB] = [this.#sizes.get(rootA) ?? 1, this.#sizes.get(rootB) ?? 1];
    const [root, joined] = sizeA < sizeB ? [rootB, rootA] : [rootA, rootB];
    this.#parents.set(joined, root);
    this.#sizes.set(root, sizeA + sizeB);
  }
}
