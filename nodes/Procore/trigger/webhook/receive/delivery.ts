import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { itemOfEvent, type Received } from '../../../client/schemas/webhookEvent';
import type { HookScope } from '../../../client/schemas/hookScope';
import { once } from '../../../client/once';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { connect } from '../../../transport/connect';
import { senderOf } from './authentic';
import { bodyOf, type Body } from './body';
import { deduplicate } from './deduplicate';
import { memoryIn, type Memory } from '../memory';
import { isOwnChange, ownUserIdOf } from './ownUser';
import { followsProjects, settingsOf, type Settings } from '../settings';
import type { ProjectRepair } from '../../../client/schemas/projectRepair';
import { repairProjects } from './repairProjects';
import { followProjects, type Follower } from './takeUp';
import { itemsWithRecords } from './withRecords';
import { wordsOf } from '../../../client/ProcoreError';

/**
 * Procore waits 5 seconds for an answer, and n8n itself needs some of them. An event whose record
 * comes later is taken without it. If the answer came before the record was read, events would be
 * lost whenever n8n stops in between, since Procore would count them as delivered.
 */
const SECONDS_FOR_READING = 2.5;
const SECONDS_FOR_ALL = 3;
const SECONDS_FOR_ANOTHER_DELIVERY = 2.8;

/** What other nodes save meanwhile in the static data of the workflow can be lost. */
const SECONDS_FOR_REPAIR = 10;

type Taken = Extract<Body, { events: Received[] }>;

interface Delivery {
	caller: IWebhookFunctions;
	settings: Settings;
	memory: Memory;
	/** Milliseconds: when it came. */
	came: number;
	/** The client of this delivery, made when it is first needed: each reads the credential. */
	procore: () => Promise<ProcoreClient>;
}

function answer(caller: IWebhookFunctions, status: number): IWebhookResponseData {
	caller.getResponseObject().status(status).end();
	return { noWebhookResponse: true };
}

function deliveryOf(caller: IWebhookFunctions): Delivery {
	const settings = settingsOf(caller);
	const procore = once(async () => await connect(caller, settings.authType, SECONDS_FOR_READING));
	const memory = memoryIn(caller.getWorkflowStaticData('node'));
	return { caller, settings, memory, came: Date.now(), procore };
}

/** Who makes own changes; undefined where the credential cannot be read. */
async function self(delivery: Delivery, events: Received[]) {
	try {
		const procore = await delivery.procore();
		const { clientId } = procore.account;
		const unnamed = events.find(({ event }) => event.sourceApplicationId === undefined);
		if (!unnamed) return { clientId, userId: undefined };
		const { ownUserId } = delivery.memory;
		return { clientId, userId: ownUserId ?? (await ownUserIdOf(procore, unnamed.event.companyId)) };
	} catch (error) {
		delivery.caller.logger.warn(`Own changes were not left out: ${wordsOf(error)}`);
		return undefined;
	}
}

async function withoutOwn(delivery: Delivery, events: Received[]): Promise<Received[]> {
	if (!delivery.settings.ignoreOwnChanges) return events;
	const own = await self(delivery, events);
	if (!own) return events;
	return events.filter(({ event }) => !isOwnChange(event, own.clientId, own.userId));
}

async function withoutDuplicates({ caller, settings, came }: Delivery, events: Received[]) {
	// A person who listens for a test event may send the same one again and again.
	if (!settings.deduplicate || caller.getMode() === 'manual') return events;
	return await deduplicate(caller, events, came + SECONDS_FOR_ANOTHER_DELIVERY * 1000);
}

async function itemsOf({ settings, procore, came }: Delivery, events: Received[]) {
	if (!settings.includeRecord) return events.map(itemOfEvent);
	const left = Math.max(SECONDS_FOR_ALL - (Date.now() - came) / 1000, 0);
	return await itemsWithRecords(procore, events, Math.min(left, SECONDS_FOR_READING));
}

const execution = (items: IDataObject[]): IWebhookResponseData => ({
	workflowData: [items.map((json) => ({ json }))],
});

/** A hook only delivers events of its own company, and of its own project if it has one. */
const isOf = ({ companyId, projectId }: HookScope, { event }: Received) =>
	event.companyId === companyId &&
	(projectId === '' || event.projectId === null || event.projectId === projectId);

const isAboutProject = ({ event }: Received) => event.resourceName === 'Projects';

/** What "Webhook: Repair" gets to know; it waits longer than Procore does. */
async function repair(follower: Follower, asked: ProjectRepair): Promise<IWebhookResponseData> {
	const until = Date.now() + SECONDS_FOR_REPAIR * 1000;
	const repaired = await repairProjects({ ...follower, until }, asked);
	follower.caller.getResponseObject().status(200).json(repaired);
	return { noWebhookResponse: true };
}

/** A delivery of the company's hook, where the trigger listens to all permitted projects. */
async function follow(delivery: Delivery, companyId: string, { events, repair: asked }: Taken) {
	const { caller, settings, memory, came } = delivery;
	if (!asked && !events.some(isAboutProject)) return answer(caller, 200);
	const procore = await delivery.procore();
	const until = came + SECONDS_FOR_ALL * 1000;
	const follower = { caller, settings, memory, companyId, procore, until };
	if (asked) return await repair(follower, asked);
	const items = await followProjects(follower);
	if (!items) return answer(caller, 503);
	return items.length === 0 ? answer(caller, 200) : execution(items);
}

async function take(delivery: Delivery): Promise<IWebhookResponseData> {
	const { caller, settings, memory } = delivery;
	const sender = await senderOf(caller, settings, memory);
	if (!sender) return answer(caller, 401);
	if (!sender.isWanted) return answer(caller, 200);
	const body = await bodyOf(caller);
	if (!body.events) return answer(caller, body.status);
	if (!body.events.every((each) => isOf(sender.scope, each))) return answer(caller, 403);
	if (followsProjects(settings) && sender.scope.projectId === '') {
		return await follow(delivery, sender.scope.companyId, body);
	}
	const fresh = await withoutDuplicates(delivery, await withoutOwn(delivery, body.events));
	if (!fresh) return answer(caller, 503);
	return fresh.length === 0 ? answer(caller, 200) : execution(await itemsOf(delivery, fresh));
}

/**
 * A request to the callback URL becomes one item for each event. No execution starts with: 401
 * (without the secret), 400 (not an event), 403 (an event of another company or project), 200 (taken
 * before, an own change, or from a hook that should be gone), and 503, after which Procore delivers
 * again (another delivery of the event is under way, or the credential cannot be read).
 */
export async function receive(caller: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		return await take(deliveryOf(caller));
	} catch (error) {
		caller.logger.error(`A delivery of Procore was put off: ${wordsOf(error)}`);
		return answer(caller, 503);
	}
}
