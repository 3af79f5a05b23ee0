import type * as Matcher from '../../nodes/Procore/matching/matchRecords';
import { published } from '../published.mts';
import type { Section, Settings } from '../report/section.mts';
import type { Table } from '../report/table.mts';
import { calibrationTable } from './calibrationTable.mts';
import { constructionTable } from './construction/table.mts';
import {
	dataFolder,
	dataSets,
	linksOf,
	measure,
	offeredBy,
	readLabelled,
	type Labelled,
	type Quality,
} from './labelled.mts';
import { linksBy, METHODS } from './methods.mts';

const { matchRecords } = published<typeof Matcher>('matching/matchRecords');

/** Names that a general tool compares at most; it looks at as many records as that allows. */
const COMPARED = 1e7;

const share = (value: number) => (Number.isFinite(value) ? value.toFixed(4) : '-');
const row = (set: string, method: string, { precision, recall, f1 }: Quality, reach: string) => [
	set,
	method,
	...[precision, recall, f1].map(share),
	reach,
];

async function ours(set: string, data: Labelled): Promise<string[][]> {
	const rows: string[][] = [];
	for (const caution of ['careful', 'balanced'] as const) {
		const outcomes = await matchRecords(data.left, data.right, { caution });
		const quality = measure(data, linksOf(outcomes), offeredBy(outcomes));
		rows.push(row(set, `ours, ${caution}`, quality, share(quality.reach)));
	}
	return rows;
}

function others(set: string, data: Labelled): string[][] {
	const sample = Math.ceil(COMPARED / data.right.length);
	const lookedAt = new Set(data.left.slice(0, sample).map(({ id }) => id));
	const part = { ...data, gold: data.gold.filter(([left]) => lookedAt.has(left)) };
	return Object.entries(METHODS).map(([method, indexOf]) => {
		const links = linksBy(indexOf(data.right), data.left, sample);
		return row(set, method, measure(part, links, new Map()), '-');
	});
}

async function qualityTable(quick: boolean): Promise<Table> {
	const rows: string[][] = [];
	for (const set of dataSets()) {
		const data = readLabelled(set);
		rows.push(...(await ours(set, data)), ...(quick ? [] : others(set, data)));
	}
	const columns = ['set', 'method', 'precision', 'recall', 'F1', 'reach'];
	return { title: `Quality (${dataFolder()})`, columns, rows };
}

/** How well records are matched, on labelled sets and on those of the generator. */
export async function measureMatching({ quick }: Settings): Promise<Section> {
	return {
		title: 'Quality of matching',
		about: `Larger sets of the same form are read from the folder that MATCHING_DATA names. General tools look at the first ${COMPARED.toLocaleString('en-US')} pairs of a set.`,
		tables: [await qualityTable(quick), await constructionTable(), await calibrationTable()],
	};
}
