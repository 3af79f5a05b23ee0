import { sayPlan } from './counts';
import { keyed } from './distinct';
import { sayFaults, type Fault } from './faults';
import type { Plan } from './plan';
import { firstOf, shown } from './texts';
import type { Party } from './types';

/** Why parties cannot be linked; items that share an id have one reason for all of them. */
function faultsOf(faulty: Party[]): Fault[] {
	const firsts = keyed(faulty, ({ fault = '' }) => fault);
	return [...firsts].map(([reason, { item }]) => ({ reason, about: item + 1 }));
}

/** What a plan found, and what a person should know about its input; shown beside the output. */
export function remarksOn(
	parties: Party[],
	{ rows, unknownDecisions, unreadableDecisions }: Plan,
	what: string,
): string[] {
	const remarks: string[] = [
		rows.length === 0
			? `Procore's list of ${what} is empty, so there is nothing to map.`
			: sayPlan(rows, what),
	];
	if (parties.length === 0) {
		remarks.push(
			'The input has no parties, so nothing can be linked. Connect the node that reads the other system.',
		);
	}
	const faulty = parties.filter(({ fault }) => fault);
	if (faulty.length > 0) {
		remarks.push(
			`${faulty.length} input items cannot be linked: ${sayFaults(faultsOf(faulty), 'items')}`,
		);
	}
	const nameless = parties.filter(({ name }) => name === '');
	if (nameless.length > 0) {
		remarks.push(
			`${nameless.length} input items have no name (items ${firstOf(nameless.map(({ item }) => item + 1))}).`,
		);
	}
	if (unknownDecisions.length > 0) {
		remarks.push(
			`${unknownDecisions.length} earlier decisions are about ${what} that Procore does not list (any more): ${firstOf(unknownDecisions.map((id) => shown(id) || '(no id)'))}.`,
		);
	}
	if (unreadableDecisions.length > 0) {
		remarks.push(
			`${unreadableDecisions.length} rows of Earlier Decisions cannot be read: ${sayFaults(unreadableDecisions, 'rows')}`,
		);
	}
	return remarks;
}
