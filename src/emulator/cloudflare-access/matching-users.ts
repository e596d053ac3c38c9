import type { RowSet } from "../row-set.ts";
import { userAt } from "./generated-user.ts";

interface Filters {
  readonly name?: string;
  readonly email?: string;
  readonly search?: string;
}

const scanRows = 4096;

/** The users left that match, of which a part is shown. How the vendor compares is undocumented. */
export function matchingUsers(
  users: RowSet,
  filters: Filters,
  skip: number,
  count: number,
): { rows: number[]; total: number } {
  if (!filters.name && !filters.email && !filters.search) {
    return { rows: users.page(skip, count), total: users.left };
  }
  const rows: number[] = [];
  let total = 0;
  let candidates = users.from(0, scanRows);
  while (candidates.length > 0) {
    for (const row of candidates.filter((candidate) => matches(candidate, filters))) {
      if (total >= skip && rows.length < count) rows.push(row);
      total += 1;
    }
    candidates = users.from(candidates.at(-1)! + 1, scanRows);
  }
  return { rows, total };
}

function matches(row: number, filters: Filters): boolean {
  const { name = "", email = "" } = userAt(row);
  const holds = (text: string, wanted: string | undefined) =>
    !wanted || text.toLowerCase().includes(wanted.toLowerCase());
  return (
    holds(name, filters.name) &&
    holds(email, filters.email) &&
    (holds(name, filters.search) || holds(email, filters.search))
  );
}
