import {
	COMPANY_TOOLS,
	PROJECT_TOOLS,
	type PollableTool,
} from '../../nodes/Procore/client/tools/polling.ts';
import type { MarkedTable } from './markedTable.mts';

const inWords = (tools: readonly PollableTool[]) =>
	tools.map(({ label, deleted }) => (deleted ? `${label}*` : label)).join(', ');

/** The lists that the polling trigger offers, for the guide to polling. */
export const pollingTable = (): MarkedTable => ({
	file: 'docs/polling.md',
	name: 'polling',
	table: [
		'| Level | Tools (* deleted records too) |',
		'| --- | --- |',
		`| Company | ${inWords(COMPANY_TOOLS)} |`,
		`| Project | ${inWords(PROJECT_TOOLS)} |`,
	].join('\n'),
});
