import { formatNumber, type Snapshot, type UnitId } from '@llw/core';
import type { ProvinceProgress } from './add-up-in-workers.ts';
import { provincesOf } from './nation.ts';
import type { ProgressBar } from './progress-bar.ts';

const numbered = (count: number) => formatNumber(String(count), 'vi');

/** Shows on a bar what the workers tell: a province weighs as many units as it has below it. */
export function progressOn(bar: ProgressBar, tree: Snapshot): (progress: ProvinceProgress) => void {
  const sizes = new Map(provincesOf(tree).map((id) => [id, tree.descendants(id).length] as const));
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const told = new Map<UnitId, ProvinceProgress>();
  return (progress) => {
    told.set(progress.province, progress);
    let [units, submissions, provinces] = [0, 0, 0];
    for (const { province, submissions: read, done } of told.values()) {
      const size = sizes.get(province) ?? 0;
      // Some units send nothing and some send twice: only what is done is known to be all.
      units += done ? size : Math.min(read, size - 1);
      submissions += read;
      provinces += done ? 1 : 0;
    }
    bar.show(units, all, `${provinces}/${sizes.size} tỉnh, ${numbered(submissions)} bản nộp`);
  };
}
