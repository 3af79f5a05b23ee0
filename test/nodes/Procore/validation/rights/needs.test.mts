import { operationRights } from '../../../../../nodes/Procore/actions/rights';
import {
	choicesOf,
	needsOf as needsAmong,
} from '../../../../../nodes/Procore/validation/rights/needs';
import { COMPANY_TOOLS, PROJECT_TOOLS } from '../../../../../nodes/Procore/client/tools/polling';

const RIGHTS = operationRights();
const CHOICES = choicesOf(RIGHTS);
const needsOf = (picked: string[]) => needsAmong(picked, RIGHTS);

const inWords = (...picked: string[]) =>
	needsOf(picked).needs.map(({ scope, tool, level }) => `${scope} ${tool}: ${level}`);

test('what is picked in the node becomes rights', () => {
	expect(needsOf(['vendor.getAll@project', 'RFIs@project:Standard', 'gone'])).toEqual({
		needs: [
			expect.objectContaining({ scope: 'project', tool: 'Directory', level: 'Read Only' }),
			{ scope: 'project', tool: 'RFIs', level: 'Standard' },
		],
		unknown: ['gone'],
	});
});

test.each([
	['Directory', ['company Directory: Read Only', 'project Directory: Read Only']],
	['directory: standard', ['company Directory: Standard', 'project Directory: Standard']],
	['Company Directory:Admin', ['company Directory: Admin', 'project Directory: Admin']],
	['Webhooks API', ['company Webhooks API: Standard', 'project Webhooks API: Standard']],
	['RFI', ['project RFIs: Read Only']],
	['RFIs@PROJECT:read_only', ['project RFIs: Read Only']],
	['project.getAll', []],
	['configuration.validate@company', []],
	['procorePollingTrigger.vendor@company', ['company Directory: Read Only']],
	['procorePollingTrigger.punchItem@project', ['project Punch List: Read Only']],
	['Tool: RFIs (project), Admin', ['project RFIs: Admin']],
])('%s means %j', (entry, needs) => {
	expect(inWords(entry)).toEqual(needs);
	expect(needsOf([entry]).unknown).toEqual([]);
});

test.each([
	'RFIs@company',
	'RFIs: None',
	'Directory@kitchen',
	'@company',
	':Admin',
	'apiRequest.send',
])('%s means nothing', (entry) => {
	expect(needsOf([entry])).toEqual({ needs: [], unknown: [entry] });
});

test('every choice of the menu means what it says, and stands there once', () => {
	for (const { value, name, needs } of CHOICES) {
		expect([value, needsOf([value])]).toEqual([value, { needs, unknown: [] }]);
		expect([name, needsOf([name])]).toEqual([name, { needs, unknown: [] }]);
	}
	expect(new Set(CHOICES.map(({ value }) => value)).size).toBe(CHOICES.length);
	expect(new Set(CHOICES.map(({ name }) => name)).size).toBe(CHOICES.length);
});

test('the menu has every tool that can be polled', () => {
	const values = CHOICES.map(({ value }) => value);
	for (const [scope, tools] of [
		['company', COMPANY_TOOLS],
		['project', PROJECT_TOOLS],
	] as const) {
		for (const { value } of tools) {
			expect(values).toContain(`procorePollingTrigger.${value}@${scope}`);
		}
	}
});
