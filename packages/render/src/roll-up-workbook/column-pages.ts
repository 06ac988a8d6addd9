/** A column of a table that takes several pages beside each other. */
export interface PagedColumn {
  /** Millimetres. */
  readonly width: number;
  /** Columns of the same group stand under one heading. */
  readonly group: unknown;
  /** It is read together with the column before it, such as the people of a class beside the classes. */
  readonly followsClosely: boolean;
}

/** Columns that stand on one page, by their places from 0, both included. */
export interface ColumnPage {
  readonly from: number;
  readonly to: number;
}

/** What a page costs, its end within a group, and its end between columns read together: a further page is better. */
const costs = { page: 100, withinGroup: 10, withinPair: 10_000 } as const;

/** Groups that are too wide for a page, which alone may be broken. */
function wideGroups(columns: readonly PagedColumn[], room: number): ReadonlySet<unknown> {
  const widths = new Map<unknown, number>();
  for (const { group, width } of columns) widths.set(group, (widths.get(group) ?? 0) + width);
  return new Set([...widths].flatMap(([group, width]) => (width > room ? [group] : [])));
}

/** The best division of the columns up to one of them: its cost, and where its last page begins. */
interface Division {
  readonly cost: number;
  readonly from: number;
}

/**
 * Divides the columns of a table into the fewest pages on which no group is broken that a page can hold, and
 * a wider one not between columns that are read together; they are filled alike.
 *
 * @param room millimetres that a page has for these columns.
 */
export function columnPages(columns: readonly PagedColumn[], room: number): readonly ColumnPage[] {
  const wide = wideGroups(columns, room);
  const endCost = (at: number): number => {
    const [last, next] = [columns[at - 1], columns[at]];
    if (!last || !next || last.group !== next.group) return 0;
    if (!wide.has(last.group)) return Number.POSITIVE_INFINITY;
    return next.followsClosely ? costs.withinPair : costs.withinGroup;
  };
  const best: Division[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= columns.length; end++) {
    let found: Division = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let width = 0;
    for (let from = end - 1; from >= 0; from--) {
      width += columns[from]?.width ?? 0;
      if (width > room && from < end - 1) break;
      const free = Math.max(0, 1 - width / room);
      const cost = (best[from]?.cost ?? 0) + costs.page + endCost(end) + free * free;
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const pages: ColumnPage[] = [];
  for (let end = columns.length; end > 0; end = best[end]?.from ?? 0) {
    pages.unshift({ from: best[end]?.from ?? 0, to: end - 1 });
  }
  return pages;
}
