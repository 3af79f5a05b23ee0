import { matchRecords } from '../../../../nodes/Procore/matching/matchRecords';
import type { MatchRecord } from '../../../../nodes/Procore/matching/types';

type Body = Omit<MatchRecord, 'id'>;

const reno = { address: '100 Main St', city: 'Reno', state: 'NV', zip: '89501' };
const sparks = { address: '7 Elm St', city: 'Sparks', state: 'NV', zip: '89431' };

async function bothWays(one: Body, other: Body): Promise<string[]> {
	const decisions: string[] = [];
	for (const caution of ['careful', 'balanced'] as const) {
		for (const [left, right] of [
			[one, other],
			[other, one],
		]) {
			const [outcome] = await matchRecords([{ id: 'L', ...left }], [{ id: 'R', ...right }], {
				caution,
				kind: 'project',
			});
			decisions.push(outcome.decision);
		}
	}
	return decisions;
}

const ASKS = ['review', 'review', 'review', 'review'];
const LINKS = ['match', 'match', 'match', 'match'];

describe('projects that a person has to tell apart', () => {
	it.each([
		['Riverside Tower', 'Riverside Tower II'],
		['Riverside Tower Phase 1', 'Riverside Tower Phase 2'],
		['Riverside Tower A', 'Riverside Tower B'],
		['Riverside Tower Level 3', 'Riverside Tower Level 4'],
		['Elm School 2023', 'Elm School 2024'],
		['North Tower', 'South Tower'],
		['Lot 12 Oakview', 'Lot 13 Oakview'],
		['Riverside Tower', 'Riverside Tower TI'],
		['Riverside Tower', 'Riverside Tower - Core & Shell'],
		['Main Library Renovation', 'Main Library Addition'],
		['Riverside Tower', 'Sandbox - Riverside Tower'],
		['Riverside Tower', 'Riverside Tower (Copy)'],
		['Riverside Tower', 'Riverside Tower TEST'],
		['Riverside Tower', 'TEMPLATE Riverside Tower'],
		['Riverside Tower', 'X-Riverside Tower'],
		['24017 - Riverside Tower', '24018 - Riverside Tower'],
	])('%s, %s at one address', async (one, other) => {
		expect(await bothWays({ name: one, ...reno }, { name: other, ...reno })).toEqual(ASKS);
	});

	it('the same name at another address', async () => {
		const [one, other] = [sparks, { ...sparks, city: 'Fernley', zip: '89408' }];
		expect(
			await bothWays({ name: 'Riverside Tower', ...reno }, { name: 'Riverside Tower', ...one }),
		).toEqual(ASKS);
		expect(
			await bothWays({ name: 'Riverside Tower', ...reno }, { name: 'Riverside Tower', ...other }),
		).toEqual(ASKS);
	});

	it('a copy in the sandbox with the same number', async () => {
		const number = '24-017';
		expect(
			await bothWays(
				{ name: 'Riverside Tower', number, ...reno },
				{ name: 'Sandbox Riverside Tower', number, ...reno },
			),
		).toEqual(ASKS);
	});
});

describe('projects that are the same', () => {
	it.each([
		['Riverside Tower - Phase One', 'Riverside Tower Ph 1'],
		['Riverside Tower Ph II', 'Riverside Tower Phase 2'],
		['Riverside Tower Bldg A', 'Riverside Tower Building A'],
		['24017 - Riverside Tower', 'Riverside Tower'],
		['24-017 Riverside Tower', 'Riverside Tower'],
		['Closed Loop Cooling', 'Closed Loop Cooling'],
	])('%s, %s at one address', async (one, other) => {
		expect(await bothWays({ name: one, ...reno }, { name: other, ...reno })).toEqual(LINKS);
	});

	it('by a number that stands in front of the one name', async () => {
		expect(
			await bothWays(
				{ name: '24-017: Riverside Tower' },
				{ name: 'Riverside Twr', number: '24017' },
			),
		).toEqual(LINKS);
	});

	it('a house number is no number of a project', async () => {
		expect(
			await bothWays(
				{ name: '1200 Main St Offices', number: '24-017', ...reno },
				{ name: '1200 Main St Offices', number: '24017', ...reno },
			),
		).toEqual(LINKS);
	});
});
