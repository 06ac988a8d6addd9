import { findOutliers, type OutlierReview } from '../src/index.ts';
import { nationWithErrors, treesOfNation } from '../testing/invented-nation.ts';
import { measure, printRatios } from './measure.ts';

/** Share of the figures that hold a mistake. */
const MISTAKES = 0.001;
const LEAST_RECALL = 0.9;
const MOST_RAISED = 0.02;

const nation = treesOfNation();
const { current, history, errors } = nationWithErrors(nation, MISTAKES, 1000);

function recallOf({ outliers }: OutlierReview): number {
  const raised = new Set(outliers.map(({ unit, cell }) => `${unit} ${cell}`));
  return errors.filter(({ unit, cell }) => raised.has(`${unit} ${cell}`)).length / errors.length;
}

const review = findOutliers({ current, history });
const [recall, raised] = [recallOf(review), review.outliers.length / review.checked];
console.log(
  `${nation.schools.length} schools, ${review.checked} figures, ${errors.length} mistakes of ×10, ×1000, swap and zeroed: ` +
    `${(100 * recall).toFixed(1)} % found, ${(100 * raised).toFixed(2)} % raised`,
);
if (recall < LEAST_RECALL || raised > MOST_RAISED) throw new Error('too few are found, or too many raised');

/** What any look at all figures takes: each column once, as numbers. */
const readAll = () => {
  for (const totals of [current, ...history]) for (const cell of totals.cells) totals.numbers(cell);
};
printRatios(
  'Outliers of a nation, beside two years of history and across the reform',
  await measure(
    [
      { what: 'reading the figures of three years', run: readAll },
      { what: 'findOutliers', run: () => findOutliers({ current, history }) },
    ],
    3,
  ),
);
