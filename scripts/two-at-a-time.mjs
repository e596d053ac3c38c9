/**
 * Works on the items in their order, two at a time: one a core of a small machine.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<void>} work
 */
export async function twoAtATime(items, work) {
  const line = [...items];
  const lane = async () => {
    for (let item = line.shift(); item !== undefined; item = line.shift()) {
      await work(item);
    }
  };
  await Promise.all([lane(), lane()]);
}
