import { readFileSync, writeFileSync } from 'node:fs';
import { matches } from '../../simulator/faults.mts';
import type { Fault } from '../../simulator/types.mts';
import { documentOf, type Row } from './document.mts';
import { expected, lastingOf, type Expected, type Lasting, type Outcome } from './expected.mts';
import { faultCases, type FaultCase } from './faults.mts';
import { fileOperations } from './fileOperations.mts';
import { nodeOperations } from './nodeOperations.mts';
import type { Came, Operation, Trial } from './operation.mts';
import { openPlace, type Place } from './place.mts';
import { triggerOperations } from './triggerOperations.mts';

jest.setTimeout(60_000);

/**
 * Every fault that the simulator can make, on each operation: what comes out, how often the call is
 * made, and what is in Procore afterwards. `UPDATE_RELIABILITY=1` writes docs/reliability.md.
 */
const DOCUMENT = 'docs/reliability.md';
const { readOne, readList, fanOut, create, sync } = nodeOperations;
const { store, file, download } = fileOperations;
const { look, publish, unpublish, poll } = triggerOperations;
const operations: Operation[] = [
	...[readOne, readList, fanOut, create, sync],
	...[store, file, download, look, publish, unpublish, poll],
];
const titles = faultCases(0).map(({ title }) => title);

let place: Place;
beforeAll(async () => {
	place = await openPlace();
});
afterAll(async () => await place.close());

/** Longer than any limit of one cell, and than what a poll looks back. */
const BETWEEN_CELLS = 400;
/** Seconds beside a wait for a limit: those of calls, and of deadlines that were noticed late. */
const ASIDE = 60;
const MAY_BE_MADE = /The change may have been made/;
/** Fits a screen; a body of any size is cut. */
const LONGEST_MESSAGE = 800;

const rows = new Map<string, Row>(titles.map((title) => [title, new Map()]));
const said = new Map<string, string>();

function clear(): void {
	place.simulator.clear();
	place.log.length = 0;
}

function outcomeOf({ items, error, notices }: Came, { fails }: Operation): Outcome | 'lost' {
	const isDoubted = notices.some((notice) => /may not be complete/.test(notice));
	if (!error && items === 'all') return isDoubted ? 'noticed' : 'whole';
	if (!error) return isDoubted ? 'short' : 'lost';
	if (fails === 'project' && items === 'others') return 'others';
	if (items !== 'none') return 'lost';
	return MAY_BE_MADE.test(error.message) ? 'unsure' : 'failed';
}

/** A failure says what happened and what to do. */
function checkWords({ error }: Came, fault: FaultCase, { host, fails }: Operation): void {
	if (!error) return;
	const words = host === 'Procore' ? fault.says : fault.storageSays;
	const message = error.message.replace(
		/^Procore hook \d+ of company \d+ could not be removed: /,
		'',
	);
	expect(message).toMatch(words);
	expect(message.length).toBeLessThan(LONGEST_MESSAGE);
	if (fails !== 'removal') expect(error.advice).toMatch(/\w.+\.$/);
	if (fails === 'publication')
		expect(`${message} ${error.advice}`).not.toMatch(/may be left behind/);
}

interface Tried {
	came: Came;
	got: { outcome: Outcome | 'lost'; calls: number; made: number | undefined };
}

/** One run with the fault on it. */
async function meet(trial: Trial, fault: FaultCase, operation: Operation, lasting: Lasting) {
	const { simulator } = place;
	clear();
	const on = fault.lie ? (trial.list ?? trial.on) : trial.on;
	const times = lasting === 'once' ? 1 : null;
	const switched = { ...on, ...fault.fault, times } as Fault;
	simulator.faults.add(switched);
	const began = Date.now();
	const came = await trial.run();
	const waited = (Date.now() - began) / 1000;
	expect(waited).toBeLessThan(operation.calls * operation.patience + ASIDE);
	const calls = simulator.requests.filter((request) => matches(on, request)).length;
	// The list asks for more than this simulator gives, which Procore makes smaller without a word.
	const violations = simulator.violations.filter((one) => !/above the maximum/.test(one));
	expect(violations).toEqual([]);
	return { came, got: { outcome: outcomeOf(came, operation), calls, made: trial.made?.() } };
}

async function tried(index: number, operation: Operation, lasting: Lasting): Promise<Tried> {
	clear();
	place.time.pass(BETWEEN_CELLS);
	const trial = await operation.prepare(place);
	const [fault] = faultCases(Date.now() / 1000).slice(index);
	if (!fault) throw new Error('There is no such fault');
	const met = await meet(trial, fault, operation, lasting);
	checkWords(met.came, fault, operation);
	clear();
	place.time.pass(BETWEEN_CELLS);
	await trial.afterwards(met.came);
	return met;
}

/** Without what differs from run to run. */
const inGeneral = (message: string) =>
	message
		.replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://api.procore.com')
		.replace(/\/\d{6,}/g, '/{id}')
		.replace(/(.{90}\S*).*/s, '$1 …');

describe.each(operations)('$title', (operation) => {
	it('makes no call that Procore refuses where all is well', async () => {
		const { simulator } = place;
		clear();
		const trial = await operation.prepare(place);
		const came = await trial.run();
		expect(outcomeOf(came, operation)).toBe('whole');
		if (trial.made) expect(trial.made()).toBe(1);
		await trial.afterwards(came);
		expect(simulator.requests.filter(({ status }) => status >= 400)).toEqual([]);
		expect(simulator.requests.length).toBeGreaterThan(0);
	});

	const cells = faultCases(0).flatMap((fault, index) =>
		lastingOf(fault, operation).length > 0 ? [{ title: fault.title, index }] : [],
	);

	it.each(cells)('$title', async ({ title, index }) => {
		const [fault] = faultCases(0).slice(index);
		if (!fault) throw new Error('There is no such fault');
		const cell: Partial<Record<Lasting, Expected>> = {};
		for (const lasting of lastingOf(fault, operation)) {
			const states = expected(fault, operation, lasting);
			const { came, got } = await tried(index, operation, lasting);
			expect({ lasting, ...got, message: came.error?.message }).toEqual({
				lasting,
				...states,
				message: came.error?.message,
			});
			cell[lasting] = states;
			if (operation === readOne && came.error) said.set(title, inGeneral(came.error.message));
		}
		rows.get(title)?.set(operation.title, cell);
	});
});

it('is what docs/reliability.md says', () => {
	const text = documentOf(
		operations.map(({ title }) => title),
		rows,
		said,
	);
	if (process.env.UPDATE_RELIABILITY) writeFileSync(DOCUMENT, text);
	expect(readFileSync(DOCUMENT, 'utf8')).toBe(text);
});
