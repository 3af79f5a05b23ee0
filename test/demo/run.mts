import { dirname } from 'node:path';
import { startSimulator } from '../simulator/simulator.mts';
import type { Project, Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { startN8n, type FinishedExecution, type RealN8n } from '../support/realN8n.mts';
import { gettingStarted, spreadsheet, type GettingStarted } from './gettingStarted.mts';
import { counts, heading, rowsOf, table } from './report.mts';

/**
 * Shows the package at work: a simulated Procore, a real n8n with the packed package, and the
 * example workflow. `--once` ends afterwards; without it both stay until Ctrl+C.
 */
async function main(): Promise<void> {
	const once = process.argv.includes('--once');
	console.log('Starting a simulated Procore and a real n8n …');
	const simulator = await startSimulator();
	let n8n: RealN8n | undefined;
	const stop = async () => {
		await n8n?.stop();
		await simulator.stop();
	};
	try {
		n8n = await startN8n({ env: { N8N_RESTRICT_FILE_ACCESS_TO: dirname(spreadsheet) } });
		await demonstrate(simulator, n8n);
		if (!once) {
			await until(simulator, n8n);
		}
	} finally {
		await stop();
	}
}

async function demonstrate(simulator: Simulator, n8n: RealN8n): Promise<void> {
	for (const account of ['user', 'userLimited'] as const) {
		simulator.registerRedirectUri(n8n.callbackUrl, account);
	}
	const dmsa = await n8n.credentials.create(
		'procoreDmsaOAuth2Api',
		'Procore DMSA',
		credentialData(simulator),
	);
	const user = await n8n.credentials.create(
		'procoreUserOAuth2Api',
		'Procore User',
		credentialData(simulator, 'user'),
	);
	const { permitted, missing } = projectsOf(simulator);
	const example = gettingStarted(
		[dmsa, user],
		[...permitted.slice(0, 3), ...missing.slice(0, 2)].map(({ id }) => String(id)),
	);
	const { id } = await n8n.workflows.create(example.definition);

	heading('1. The connection test of the DMSA credential');
	const test = await n8n.credentials.test(dmsa);
	console.log(`  ${test.message}`);
	expect(test.status === 'OK', 'the connection test succeeds');

	const run = await n8n.workflows.run(id, example.startName);
	if (run.error) throw new Error(`The workflow ended with: ${run.error.message}`);
	showRun(run, example);
	await showEvent(simulator, n8n, id, example);
}

function projectsOf({ world, accounts }: Simulator) {
	const active = [...world.projects.values()].filter(
		(project: Project) => project.company_id === world.company.id && project.active,
	);
	const isPermitted = ({ id }: Project) => accounts.dmsa.projects.has(id);
	return {
		permitted: active.filter(isPermitted),
		missing: active.filter((project) => !isPermitted(project)),
	};
}

function showRun(run: FinishedExecution, { nameOf }: GettingStarted): void {
	const outputOf = (resource: string, operation: string) =>
		rowsOf(run.outputOf(nameOf(resource, operation)));

	const companies = outputOf('company', 'getAll');
	heading(`2. Companies of this account: ${companies.length}`);
	table(companies, ['id', 'name', 'is_active']);
	expect(companies.length > 0, 'there are companies');

	const [validation] = outputOf('configuration', 'validate');
	const missing = validation.missingProjects as Array<Record<string, unknown>>;
	heading(`3. Validation: the configuration is ${validation.valid ? 'valid' : 'not valid'}`);
	table(validation.checks as Array<Record<string, unknown>>, ['field', 'status', 'message'], 12);
	console.log(`  Projects that were expected and are not permitted: ${missing.length}`);
	table(missing, ['id', 'name', 'status']);
	console.log(`  ${String(missing[0]?.fix)}`);
	expect(missing.length === 2, 'two projects are missing');

	const projects = outputOf('project', 'getAll');
	heading(`4. Permitted projects: ${projects.length}`);
	table(projects, ['id', 'name', 'project_number', 'city']);
	expect(projects.length > 0, 'there are projects');

	const plan = outputOf('vendorMapping', 'plan');
	heading(`5. The vendors of Procore beside the spreadsheet: ${counts(plan, 'decision')}`);
	for (const decision of ['match', 'review']) {
		table(
			plan.filter((row) => row.decision === decision),
			['decision', 'vendorName', 'partyName', 'score', 'reason'],
			3,
		);
	}
	expect(plan.length >= 500, 'every vendor has a row');
	expect(
		plan.some(({ decision }) => decision === 'match'),
		'some vendors match',
	);

	const applied = outputOf('vendorMapping', 'apply');
	heading(`6. The mapping applied to Procore: ${counts(applied, 'status')}`);
	table(
		applied.filter(({ status }) => status === 'linked'),
		['vendorId', 'partyId', 'status', 'reason'],
		2,
	);
	table(
		applied.filter(({ status }) => status === 'failed'),
		['vendorId', 'partyId', 'status', 'reason'],
		2,
	);
	expect(
		applied.some(({ status }) => status === 'linked'),
		'some links are written',
	);
}

async function showEvent(
	simulator: Simulator,
	n8n: RealN8n,
	id: string,
	{ triggerName }: GettingStarted,
): Promise<void> {
	heading('7. The workflow is published, and a vendor changes in Procore');
	const { length: before } = await n8n.workflows.executions(id);
	const publication = await n8n.workflows.publish(id);
	if (publication.status !== 'published') {
		throw new Error(`Publication ended with ${JSON.stringify(publication)}`);
	}
	const vendor = [...simulator.world.vendors.values()].find(({ is_active }) => is_active);
	if (!vendor) throw new Error('The simulator has no vendor');
	simulator.change('vendor', vendor.id, { business_phone: '(503) 555-0142' });
	const [newest] = await n8n.workflows.executionsReach(id, before + 1);
	const execution = await n8n.workflows.finished(newest.id);
	const [event] = rowsOf(execution.outputOf(triggerName));
	table(
		[{ ...event, vendor: vendor.name }],
		['resourceName', 'eventType', 'resourceId', 'vendor', 'timestamp'],
	);
	expect(event.resourceId === String(vendor.id), 'the event is of the changed vendor');
	expect(execution.status === 'success', 'the execution succeeds');
}

/** Leaves everything running until Ctrl+C. */
async function until({ controlUrl, world }: Simulator, { url, owner }: RealN8n): Promise<void> {
	const [vendor] = world.vendors.keys();
	console.log(`
The editor is at ${url}
  E-mail    ${owner.email}
  Password  ${owner.password}

To change a vendor in the simulated Procore:
  curl -X POST ${controlUrl}/change -H 'content-type: application/json' -d '{"kind":"vendor","id":${vendor},"fields":{"city":"Salem"}}'

Press Ctrl+C to stop.`);
	await new Promise<void>((resolve) => {
		process.once('SIGINT', resolve).once('SIGTERM', resolve);
	});
	console.log('\nStopping …');
}

function expect(holds: boolean, what: string): void {
	if (!holds) throw new Error(`The demo expected that ${what}`);
}

main().then(
	() => process.exit(),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
