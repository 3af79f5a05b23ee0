import type * as Matcher from '../../nodes/Procore/matching/matchRecords';
import { published } from '../published.mts';
import type { Table } from '../report/table.mts';
import { Calibration } from './calibration.mts';
import { generateConstruction } from './construction/generate.mts';
import { dataSets, readLabelled } from './labelled.mts';

const { matchRecords } = published<typeof Matcher>('matching/matchRecords');

/** How often the first candidate is right, by confidence: on the labelled sets, and on the generator. */
export async function calibrationTable(): Promise<Table> {
	const steps = new Calibration().steps;
	const columns = ['set', 'rows', ...steps.map(({ from }) => `from ${from}`), '0.95 and more'];
	const rows: string[][] = [];
	const labelled = dataSets().filter((name) => name !== 'traps');
	for (const name of [...labelled, 'generator'] as const) {
		for (const [label, isCounted] of [
			['all', () => true],
			['for a person', (decision: string) => decision === 'review'],
		] as const) {
			const calibration = new Calibration();
			const sets =
				name === 'generator'
					? (['QuickBooks', 'Sage', 'NetSuite'] as const).map((system) =>
							generateConstruction(system, 31),
						)
					: [readLabelled(name)];
			for (const set of sets) {
				const scored = 'scoredLeft' in set ? new Set(set.scoredLeft) : undefined;
				const outcomes = await matchRecords(set.left, set.right, { caution: 'careful' });
				const counted = outcomes.filter(
					({ leftId, decision }) => isCounted(decision) && (scored?.has(leftId) ?? true),
				);
				calibration.add(counted, set.gold);
			}
			rows.push([
				name,
				label,
				...calibration.steps.map(({ rows, right }) => (rows === 0 ? '-' : `${right}/${rows}`)),
				calibration.shareFrom(0.95).toFixed(4),
			]);
		}
	}
	return { title: 'Confidence: how often the first candidate is right', columns, rows };
}
