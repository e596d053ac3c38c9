/**
 * Walks a list to its end.
 *
 * @template Item
 * @param {AsyncIterable<Item>} walk
 */
export async function everyItem(walk) {
  /** @type {Item[]} */
  const items = [];
  for await (const item of walk) {
    items.push(item);
  }
  return items;
}
