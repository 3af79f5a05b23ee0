import { writeFileSync } from 'node:fs';
import { partiesOf, type Party } from '../simulator/parties.mts';
import { startSimulator } from '../simulator/simulator.mts';

/**
 * Writes examples/parties.csv: the spreadsheet of another system that knows most of the simulator's
 * vendors, spelled its own way. The ID is called `partyId`, since a data table has an `id` of its
 * own. The same simulator gives the same file.
 *
 *     npx tsx test/demo/writeParties.mts
 */
async function main(): Promise<void> {
	const simulator = await startSimulator();
	const { parties } = partiesOf(simulator.world);
	const columns = Object.keys(parties[0]) as Array<keyof Party>;
	const rows = parties.map((party) => columns.map((column) => cell(party[column])).join(','));
	writeFileSync(
		'examples/parties.csv',
		`${[['partyId', ...columns.slice(1)].join(','), ...rows].join('\n')}\n`,
	);
	console.log(`examples/parties.csv: ${parties.length} parties`);
	await simulator.stop();
}

function cell(value: string | null): string {
	const text = value ?? '';
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

void main();
