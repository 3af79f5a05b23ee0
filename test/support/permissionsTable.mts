import { readFileSync, writeFileSync } from 'node:fs';
import { RIGHTS } from '../../nodes/Procore/client/tools/operationCalls.ts';
import type { Right } from '../../nodes/Procore/client/tools/rights.ts';

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
	const guarded = [...RIGHTS].filter(([, rights]) => rights.length > 0);
	const free = [...RIGHTS.keys()].filter((operation) => RIGHTS.get(operation)?.length === 0);
	const rows = guarded.map(
		([operation, rights]) => `| ${nameOf(operation)} | ${rights.map(needOf).join('; ')} |`,
	);
	return [
		'| Operation | Least right in Procore |',
		'| --- | --- |',
		...rows.sort((a, b) => a.localeCompare(b)),
		'| API Request > Send | what its endpoint needs: *Read Only* on the tool to read, *Standard* to write, *Admin* to delete |',
		'| Procore Polling Trigger | *Read Only* on the tool that it polls; for projects none |',
		'| Procore Trigger with *Include Record* | also *Read Only* on the tool of each record |',
		`| ${free.map(nameOf).join('; ')} | none, only membership in the company or project |`,
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
