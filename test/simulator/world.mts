import { LazyTable, noRows } from './records/lazyTable.mts';
import { placeKey, placeOf, sectionOf } from './records/places.mts';
import { Table } from './table.mts';
import type { Company, FileVersion, Folder, StoredFile, ToolRecord, World } from './types.mts';

export const companies: { first: Company; second: Company; foreign: Company } = {
	first: {
		id: 598134325683880,
		name: 'Harbor Ridge Builders',
		is_active: true,
		is_free: false,
		zone: 'us02',
	},
	second: {
		id: 598134325690412,
		name: 'Cascade Point Developers',
		is_active: true,
		is_free: false,
		zone: 'us02',
	},
	foreign: {
		id: 598134325700456,
		name: 'Northgate Civil Works',
		is_active: true,
		is_free: false,
		zone: 'us02',
	},
};

export function emptyWorld(): World {
	let last = 598134326000000;
	const first = { ...companies.first };
	const second = { ...companies.second };
	const foreign = { ...companies.foreign };
	return {
		companies: new Map([first, second, foreign].map((company) => [company.id, company])),
		projects: new Map(),
		vendors: new Table(),
		insurances: new Map(),
		notices: [],
		people: new Table(),
		users: new Map(),
		trades: new Map(),
		comments: new Map(),
		folders: new LazyTable(noRows<Folder>((row) => placeKey(placeOf(row)))),
		files: new LazyTable(noRows<StoredFile>((row) => placeKey(placeOf(row)))),
		versions: new LazyTable(noRows<FileVersion>(() => '')),
		attachments: new Map(),
		uploads: new Map(),
		records: new LazyTable(noRows<ToolRecord>((row) => sectionOf(placeOf(row), row.tool))),
		hooks: new Map(),
		events: [],
		deliveries: [],
		company: first,
		secondCompany: second,
		foreignCompany: foreign,
		nextId: () => {
			last += 1;
			return last;
		},
	};
}
