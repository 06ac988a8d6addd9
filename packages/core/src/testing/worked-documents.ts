/**
 * Four documents as they are really issued, with invented bodies, people and sentences: a district's plan
 * with a form, a city's plan with openings of three levels, a department's letter with an outline, a school's
 * plan. For tests of what prints and reads documents.
 */
export { cityPlan } from '../documents/worked/city-plan.fixture.ts';
export { departmentGuidanceLetter } from '../documents/worked/department-letter.fixture.ts';
export { districtPlan } from '../documents/worked/district-plan.fixture.ts';
export { schoolPlan } from '../documents/worked/school-plan.fixture.ts';
