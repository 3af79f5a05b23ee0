import { readFileSync, writeFileSync } from 'node:fs';
import {
	API_REQUEST,
	NEED_NO_RIGHT,
	RIGHTS,
	type Right,
} from '../../nodes/Procore/client/tools/permissions.ts';

/** Rewrites the README's table of permissions from the package's own. */
export const command = 'npx tsx test/support/permissionsTable.mts';

const start = '<!-- permissions:start -->';
const end = '<!-- permissions:end -->';
const readme = 'README.md';

const inWords = (name: string) =>
	name
		.replace(/^getAll$/, 'getMany')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/^./, (first) => first.toUpperCase());

function needOf({ scope, tool, level, orGranular }: Right): string {
	const granular = orGranular ? ` (or *${orGranular}*)` : '';
	return `${scope} ${tool}: ${level}${granular}`;
}

const nameOf = (operation: string) => operation.split('.').map(inWords).join(' > ');

export function permissionsTable(): string {
	const needs = new Map<string, Set<string>>();
	for (const right of RIGHTS.filter(({ operation }) => operation !== API_REQUEST)) {
		const before = needs.get(right.operation) ?? new Set();
		needs.set(right.operation, before.add(needOf(right)));
	}
	const rows = [...needs].map(([operation, rights]) => {
		return `| ${nameOf(operation)} | ${[...rights].join('; ')} |`;
	});
	return [
		'| Operation | Least right in Procore |',
		'| --- | --- |',
		...rows.sort((a, b) => a.localeCompare(b)),
		'| API Request > Send | what its endpoint needs: *Read Only* on the tool to read, *Standard* to write, *Admin* to delete |',
		'| Procore Polling Trigger | *Read Only* on the tool that it polls; for projects none |',
		'| Procore Trigger with *Include Record* | also *Read Only* on the tool of each record |',
		`| ${NEED_NO_RIGHT.map(nameOf).join('; ')} | none, only membership in the company or project |`,
	].join('\n');
}

/** What stands between the two marks. */
export function tableInReadme(): string {
	const text = readFileSync(readme, 'utf8');
	return text.slice(text.indexOf(start) + start.length, text.indexOf(end)).trim();
}

if (process.argv[1]?.endsWith('permissionsTable.mts')) {
	const text = readFileSync(readme, 'utf8');
	const [before] = text.split(start);
	const [, after] = text.split(end);
	if (before === text || after === undefined) throw new Error(`${readme} lacks ${start} or ${end}`);
	writeFileSync(readme, `${before}${start}\n\n${permissionsTable()}\n\n${end}${after}`);
}
