/** Works on the items in their order, two at a time: one a core of a small machine. */
export async function twoAtATime<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
) {
  const line = [...items];
  const lane = async () => {
    for (let item = line.shift(); item !== undefined; item = line.shift()) {
      await work(item);
    }
  };
  await Promise.all([lane(), lane()]);
}
