import { type FindingCases, llw2022, type RollUpPolicy, type Submission } from '@llw/core';
import { reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { rollUp } from '../engine/roll-up.ts';

const snapshot = treeOf([
  {
    id: 'province',
    name: 'Tỉnh An Giang',
    below: [
      { id: 'commune', name: 'Xã Vĩnh Bình', below: [{ id: 'school', name: 'Trường Tiểu học Vĩnh Bình' }] },
    ],
  },
]);

const report = (unit: string, more: Partial<Submission> = {}) =>
  reportOf(llw2022, unit, { 'seminars.held': 1 }, more);

const findingsOf = (submissions: readonly Submission[], policy: RollUpPolicy = {}) =>
  rollUp({ template: llw2022, snapshot, submissions, policy }).findings;

const clean = () => findingsOf([report('school')]);
const another = (values: Parameters<typeof reportOf>[2], more: Partial<Submission> = {}) =>
  reportOf(llw2022, 'school', values, { id: 'another', ...more });

export const cases: FindingCases = {
  'AGGREGATE.UNIT.001': { failing: () => findingsOf([report('elsewhere')]), passing: clean },
  'AGGREGATE.PERIOD.001': {
    failing: () => findingsOf([report('school', { period: '2023' })]),
    passing: clean,
  },
  'AGGREGATE.TEMPLATE.001': {
    failing: () => findingsOf([report('school', { template: { id: 'llw-2021', version: 1 } })]),
    passing: clean,
  },
  'AGGREGATE.REPORTER.001': {
    failing: () => findingsOf([report('commune')]),
    passing: () => findingsOf([report('commune')], { expected: { by: 'all' } }),
  },
  'AGGREGATE.REPORTER.002': {
    failing: () =>
      findingsOf([], {
        expected: { by: 'list', reporters: [{ unit: 'dissolved', reason: 'được phân công' }] },
      }),
    passing: () =>
      findingsOf([], { expected: { by: 'list', reporters: [{ unit: 'school', reason: 'được phân công' }] } }),
  },
  'AGGREGATE.SUBMISSION.001': {
    failing: () => findingsOf([another({ 'seminars.held': { status: 'blank' } })]),
    passing: () => findingsOf([another({ 'seminars.held': 0 })]),
  },
  'AGGREGATE.BASIS.001': {
    failing: () =>
      findingsOf([report('commune', { basis: 'consolidated' })], {
        expected: { by: 'kinds', kinds: ['commune'] },
      }),
    passing: () => findingsOf([report('commune')], { expected: { by: 'kinds', kinds: ['commune'] } }),
  },
  'AGGREGATE.VALUE.001': {
    failing: () => findingsOf([another({ 'seminars.held': '02 lớp' })]),
    passing: () => findingsOf([another({ 'seminars.held': '2' })]),
  },
  'AGGREGATE.VALUE.002': {
    failing: () => findingsOf([another({ 'centres.compliant': 1 })]),
    passing: () =>
      findingsOf([reportOf(llw2022, 'commune', { 'centres.compliant': 1 })], {
        expected: { by: 'kinds', kinds: ['commune'] },
      }),
  },
  'AGGREGATE.VALUE.003': { failing: () => findingsOf([another({ 'seminars.planned': 1 })]), passing: clean },
  'AGGREGATE.DUPLICATE.001': {
    failing: () => findingsOf([report('school'), another({ 'seminars.held': 1 })]),
    passing: () => findingsOf([report('school'), report('school')]),
  },
  'AGGREGATE.DUPLICATE.002': {
    failing: () => findingsOf([report('school'), another({ 'seminars.held': 1, 'media.press': 3 })]),
    passing: () => findingsOf([report('school'), another({ 'seminars.held': 1 })]),
  },
  'AGGREGATE.DUPLICATE.003': {
    failing: () => findingsOf([report('school'), another({ 'seminars.held': 2 })]),
    passing: () => findingsOf([report('school'), another({ 'seminars.held': 2 }, { revision: 2 })]),
  },
  'AGGREGATE.DUPLICATE.004': {
    failing: () =>
      findingsOf([
        report('school', { idempotencyKey: 'k-1' }),
        another({ 'seminars.held': 2 }, { idempotencyKey: 'k-1' }),
      ]),
    passing: () =>
      findingsOf([
        report('school', { idempotencyKey: 'k-1' }),
        another({ 'seminars.held': 1 }, { idempotencyKey: 'k-1' }),
      ]),
  },
  'AGGREGATE.DUPLICATE.005': {
    failing: () => findingsOf([report('school'), another({ 'seminars.held': 2 })], { duplicates: 'manual' }),
    passing: () =>
      findingsOf([report('school'), another({ 'seminars.held': 2 })], {
        duplicates: 'manual',
        choices: { school: 'another' },
      }),
  },
};
