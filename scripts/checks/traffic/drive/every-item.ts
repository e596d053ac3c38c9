/** Walks a list to its end. */
export async function everyItem<Item>(walk: AsyncIterable<Item>) {
  const items: Item[] = [];
  for await (const item of walk) {
    items.push(item);
  }
  return items;
}
