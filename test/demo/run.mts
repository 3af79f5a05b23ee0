import { dirname } from 'node:path';
import { startSimulator } from '../simulator/simulator.mts';
import type { Project, Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import {
	startN8n,
	type CredentialReference,
	type FinishedExecution,
	type RealN8n,
} from '../support/realN8n.mts';
import { gettingStarted, onEvent, spreadsheet, type GettingStarted } from './gettingStarted.mts';
import { counts, heading, rowsOf, table, wrapped } from './report.mts';
import { approveProbable, type Decided } from './reviewer.mts';

/** A service account with the rights that every step needs; see docs/permissions.md. */
const ACCOUNT = 'dmsaAdmin';

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
		const env = { N8N_RESTRICT_FILE_ACCESS_TO: dirname(spreadsheet) };
		n8n = await startN8n({ editor: !once, env });
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
		credentialData(simulator, ACCOUNT),
	);
	const user = await n8n.credentials.create(
		'procoreUserOAuth2Api',
		'Procore User',
		credentialData(simulator, 'user'),
	);
	const { permitted, missing } = projectsOf(simulator);
	const unpermitted = missing.slice(0, 2).map(({ id }) => id);
	const example = gettingStarted(
		[dmsa, user],
		[...permitted.slice(0, 3).map(({ id }) => id), ...unpermitted].map(String),
	);
	const { id } = await n8n.workflows.create(example.definition);

	heading('1. The connection test of the DMSA credential');
	const test = await n8n.credentials.test(dmsa);
	console.log(`  ${test.message}`);
	expect(test.status === 'OK', 'the connection test succeeds');

	showStop(await n8n.workflows.run(id, example.startName), example);
	simulator.permit(ACCOUNT, unpermitted);
	console.log('  A Procore admin permits them now, and the workflow runs again.');

	const execution = await n8n.workflows.start(id, example.startName);
	const decided = await approveProbable(await n8n.workflows.pageOf(execution));
	const run = await n8n.workflows.finished(execution);
	if (run.error) throw new Error(`The workflow ended with: ${run.error.message}`);
	showRun(run, example, decided);
	await showEvent(simulator, n8n, [dmsa, user]);
}

function projectsOf({ world, accounts }: Simulator) {
	const active = [...world.projects.values()].filter(
		(project: Project) => project.company_id === world.company.id && project.active,
	);
	const isPermitted = ({ id }: Project) => accounts[ACCOUNT].projects.has(id);
	return {
		permitted: active.filter(isPermitted),
		missing: active.filter((project) => !isPermitted(project)),
	};
}

/** The first run, which the workflow ends by itself because two projects are not permitted. */
function showStop(run: FinishedExecution, { nameOf, stopName }: GettingStarted): void {
	const outputOf = (resource: string, operation: string) =>
		rowsOf(run.outputOf(nameOf(resource, operation)));

	const companies = outputOf('company', 'getAll');
	heading(`2. Companies of this account: ${companies.length}`);
	table(companies, ['id', 'is_active', 'name']);
	expect(companies.length > 0, 'there are companies');

	const [validation] = outputOf('configuration', 'validate');
	const missing = validation!.missingProjects as Array<Record<string, unknown>>;
	heading('3. Validate Configuration says no, so the workflow stops before it does anything');
	table(validation!.checks as Array<Record<string, unknown>>, ['field', 'status', 'message'], 12);
	table(missing, ['id', 'name', 'status']);
	console.log(`  ${wrapped(String(missing[0]?.fix), 108).join('\n  ')}`);
	expect(missing.length === 2, 'two projects are missing');
	expect(run.error?.node?.name === stopName, `the workflow stops at "${stopName}"`);
	expect(outputOf('vendorMapping', 'plan').length === 0, 'nothing else runs');
}

/** The second run, in which a person decides. */
function showRun(run: FinishedExecution, { nameOf }: GettingStarted, decided: Decided): void {
	const outputOf = (resource: string, operation: string) =>
		rowsOf(run.outputOf(nameOf(resource, operation)));

	const projects = outputOf('project', 'getAll');
	heading(`4. Everything is in order. Permitted projects: ${projects.length}`);
	table(projects, ['id', 'project_number', 'city', 'name']);
	expect(projects.length > 0, 'there are projects');

	const plan = outputOf('vendorMapping', 'plan');
	heading(`5. The vendors of Procore beside the spreadsheet: ${counts(plan, 'decision')}`);
	for (const decision of ['match', 'review']) {
		table(
			plan.filter((row) => row.decision === decision),
			['decision', 'vendorName', 'partyName', 'reason'],
			3,
		);
	}
	expect(plan.length >= 500, 'every vendor has a row');
	expect(
		plan.some(({ decision }) => decision === 'match'),
		'some vendors match',
	);

	const { toDecide, safe, approved } = decided;
	heading(
		`6. A person decides on a page: ${safe} vendors are safe (match), ${toDecide} to decide (review)`,
	);
	console.log(
		`  Here the demo was that person. It approved ${approved} of them and left ${toDecide - approved} for next time.\n` +
			`  So ${safe} + ${approved} = ${safe + approved} vendors are to be linked.`,
	);

	const applied = outputOf('vendorMapping', 'apply');
	heading(`7. What was confirmed is written to Procore: ${counts(applied, 'status')}`);
	for (const status of ['linked', 'failed']) {
		table(
			applied.filter((row) => row.status === status),
			['status', 'vendorName', 'partyName', 'reason'],
			2,
		);
	}
	expect(
		applied.some(({ status }) => status === 'linked'),
		'some links are written',
	);
}

async function showEvent(
	simulator: Simulator,
	n8n: RealN8n,
	credentials: CredentialReference[],
): Promise<void> {
	heading('8. The workflow vendor-changed is published, and a vendor changes in Procore');
	const { definition, triggerName } = onEvent(credentials);
	const { id } = await n8n.workflows.create(definition);
	const publication = await n8n.workflows.publish(id);
	if (publication.status !== 'published') {
		throw new Error(`Publication ended with ${JSON.stringify(publication)}`);
	}
	const vendor = [...simulator.world.vendors.values()].find(({ is_active }) => is_active);
	if (!vendor) throw new Error('The simulator has no vendor');
	simulator.change('vendor', vendor.id, { business_phone: '(503) 555-0142' });
	const [newest] = await n8n.workflows.executionsReach(id, 1);
	const execution = await n8n.workflows.finished(newest.id);
	const [event] = rowsOf(execution.outputOf(triggerName));
	table(
		[{ ...event, vendor: vendor.name }],
		['resourceName', 'eventType', 'resourceId', 'vendor', 'timestamp'],
	);
	expect(event.resourceId === String(vendor.id), 'the event is of the changed vendor');
	expect(execution.status === 'success', 'the execution succeeds');
}

/** Leaves everything running until Ctrl+C, and says what to do now. */
async function until(simulator: Simulator, { url, owner }: RealN8n): Promise<void> {
	const { controlUrl, world } = simulator;
	const { loginUrl, apiUrl, companyId, clientId, clientSecret } = credentialData(
		simulator,
		ACCOUNT,
	);
	const [vendor] = world.vendors.keys();
	console.log(`
Now you
  1. Open ${url} and sign in:
       E-mail    ${owner.email}
       Password  ${owner.password}
  2. Open the workflow "Procore: getting started". The tab "Executions" shows the two runs above:
     click a node there to see what it gave.
  3. In the tab "Editor", click "Execute workflow" at the bottom. At "Decide" a page opens (if not,
     open "Decide": the link stands beside its output). Decide some rows, and confirm. "Apply the
     Mapping" then shows what was written.
  4. Create a credential of your own: Credentials > Create credential > Procore DMSA OAuth2 API.
       Client ID      ${String(clientId)}
       Client Secret  ${String(clientSecret)}
       Environment    Custom
       Login URL      ${String(loginUrl)}
       API URL        ${String(apiUrl)}
       Company ID     ${String(companyId)}
  5. Change a vendor in the simulated Procore, and see "Procore: vendor changed, update a
     sheet" start (its tab "Executions"):
       curl -X POST ${controlUrl}/change -H 'content-type: application/json' -d '{"kind":"vendor","id":${vendor},"fields":{"city":"Salem"}}'

Nothing is kept: when you press Ctrl+C, this n8n and this Procore are gone with all you did in them.`);
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
