/** Remembers the answers for the last few keys: with tens of thousands of texts, those for all would fill the memory. */
export class Recent<Key, Value> {
  readonly #limit: number;
  #new = new Map<Key, Value>();
  #old = new Map<Key, Value>();

  /** @param limit How many answers are kept at least; never more than twice as many. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The answer for `key`, made where it is not remembered. */
  get(key: Key, make: () => Value): Value {
    const known = this.#new.get(key) ?? this.#old.get(key);
    const value = known ?? make();
    if (this.#new.size >= this.#limit) {
      this.#old = this.#new;
      this.#new = new Map();
    }
    this.#new.set(key, value);
    return value;
  }
}
