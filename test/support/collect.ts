/** What a walk yielded, and the error that ended it, if one did. */
export async function collect<Item>(
  walk: AsyncIterable<Item>,
): Promise<{ items: Item[]; error: unknown }> {
  const items: Item[] = [];
  try {
    for await (const item of walk) {
      items.push(item);
    }
  } catch (error) {
    return { items, error };
  }
  return { items, error: undefined };
}
