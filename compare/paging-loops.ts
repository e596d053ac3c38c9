/** The loops that a careful developer writes where a client has no paging of its own. */

export async function* byCursor<Item>(
  list: (from: string | undefined) => Promise<{ items: Item[]; next?: string | null }>,
): AsyncGenerator<Item> {
  let from: string | undefined;
  do {
    const { items, next } = await list(from);
    yield* items;
    from = next ?? undefined;
  } while (from);
}

export async function* byPage<Item>(
  list: (page: number) => Promise<{ items: Item[]; pages: number | undefined }>,
): AsyncGenerator<Item> {
  for (let page = 1; ; page++) {
    const { items, pages } = await list(page);
    yield* items;
    if (items.length === 0 || page === pages) {
      return;
    }
  }
}

export async function* byOffset<Item>(
  list: (offset: number) => Promise<{ items: Item[]; total: number }>,
): AsyncGenerator<Item> {
  for (let offset = 0; ;) {
    const { items, total } = await list(offset);
    yield* items;
    offset += items.length;
    if (items.length === 0 || offset >= total) {
      return;
    }
  }
}
