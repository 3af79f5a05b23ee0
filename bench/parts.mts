import type { Measure } from './report/section.mts';

type Load = () => Promise<Measure>;

/** What docs/benchmarks.md consists of, in the order in which it is measured. */
export const PUBLISHED = new Map<string, Load>([
	['lists', async () => (await import('./lists/measure.mts')).measureLists],
	['limit', async () => (await import('./limit/measure.mts')).measureLimit],
	['plan', async () => (await import('./plan/measure.mts')).measurePlan],
	['growth', async () => (await import('./growth/measure.mts')).measureGrowth],
	['files', async () => (await import('./files/measure.mts')).measureFiles],
	['trigger', async () => (await import('./trigger/measure.mts')).measureTrigger],
	['load', async () => (await import('./load/measure.mts')).measureLoad],
]);

/** What is looked at while the package is worked on, by its name only. */
export const BY_NAME = new Map<string, Load>([
	['matching', async () => (await import('./matching/measure.mts')).measureMatching],
	['review', async () => (await import('./review/measure.mts')).measureReview],
]);
