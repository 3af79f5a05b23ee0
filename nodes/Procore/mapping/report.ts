import type { Party, PlanRow } from './types';

const first = (ids: (string | number)[]) =>
	ids.slice(0, 10).join(', ') + (ids.length > 10 ? ', …' : '');

/** What a person should know about a plan's input; shown beside the node's output. */
export function remarksOn(
	parties: Party[],
	rows: PlanRow[],
	unknownDecisions: string[],
	what: string,
): string[] {
	const remarks: string[] = [];
	if (rows.length === 0)
		remarks.push(`Procore's list of ${what} is empty, so there is nothing to map.`);
	if (parties.length === 0) {
		remarks.push(
			'The input has no parties, so nothing can be linked. Connect the node that reads the other system.',
		);
	}
	const faulty = parties.filter(({ fault }) => fault);
	if (faulty.length > 0) {
		remarks.push(
			`${faulty.length} input items cannot be linked: ${first([...new Set(faulty.map(({ fault }) => fault ?? ''))])}.`,
		);
	}
	const nameless = parties.filter(({ name }) => name === '');
	if (nameless.length > 0) {
		remarks.push(
			`${nameless.length} input items have no name (items ${first(nameless.map(({ item }) => item + 1))}).`,
		);
	}
	if (unknownDecisions.length > 0) {
		remarks.push(
			`${unknownDecisions.length} earlier decisions are about ${what} that Procore does not list (any more): ${first(unknownDecisions.map((id) => id || '(no id)'))}.`,
		);
	}
	return remarks;
}
