import type { AppliedRow } from './links/apply';
import { NO_PARTY_YET, type ApplyStatus } from './links/approved';
import { sayFaults } from './faults';
import type { Decision, PlanRow, ReviewGroup } from './types';

const DECISION_WORDS: Record<Decision, string> = {
	linked: 'linked already',
	match: 'matched',
	create: 'to create',
	review: 'to decide',
	ignore: 'ignored',
};

const GROUP_WORDS: Record<ReviewGroup, string> = {
	probable: 'probable',
	choose: 'to choose',
	none: 'with nothing like it',
};

const STATUS_WORDS: Record<ApplyStatus | 'create', string> = {
	linked: 'linked',
	unchanged: 'unchanged',
	create: 'to create first',
	ignored: 'ignored',
	review: 'not decided yet',
	failed: 'failed',
};

function countOf<K extends string>(keys: readonly K[]): Map<K, number> {
	const counts = new Map<K, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

/** `3 linked, 2 failed`, in the order of the words, without what does not occur. */
function sayCounts<K extends string>(keys: readonly K[], words: Record<K, string>): string {
	const counts = countOf<string>(keys);
	return Object.entries(words)
		.filter(([key]) => counts.has(key))
		.map(([key, word]) => `${counts.get(key)} ${String(word)}`)
		.join(', ');
}

/** What a plan found, in one sentence. @param what the records in Procore, in the plural */
export function sayPlan(rows: readonly PlanRow[], what: string): string {
	const open = rows.filter(({ decision }) => decision === 'review');
	const groups = sayCounts(
		open.map(({ group = 'none' }) => group),
		GROUP_WORDS,
	);
	const words = { ...DECISION_WORDS, review: `${DECISION_WORDS.review} (${groups})` };
	const counts = sayCounts(
		rows.map(({ decision }) => decision),
		words,
	);
	return `${rows.length} ${what}: ${counts}.`;
}

/** What became of the rows, in one sentence, and why some failed. */
export function sayApplied(rows: readonly AppliedRow[]): string {
	const failed = rows.filter(({ status }) => status === 'failed');
	const counts = sayCounts(
		rows.map(({ status, reason }) => (reason === NO_PARTY_YET ? 'create' : status)),
		STATUS_WORDS,
	);
	if (failed.length === 0) return `${counts}.`;
	const faults = failed.map(({ reason, subjectId }) => ({ reason, about: subjectId }));
	return `${counts}: ${sayFaults(faults, 'ID')}`;
}
