import {
	sleep,
	type IDataObject,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { itemOfEvent, type Received } from '../client/schemas/webhookEvent';
import type { ProcoreClient } from '../client/ProcoreClient';
import { connect } from '../transport/connect';
import { isAuthentic } from './authentic';
import { eventsIn } from './body';
import { TakenEvents } from './duplicates';
import { memoryIn, type Memory } from './memory';
import { isOwnChange, ownUserIdOf } from './ownUser';
import { webhookIdOf } from './plan';
import { readRecord } from './record';
import { settingsOf, type Settings } from './settings';

/**
 * Procore waits 5 seconds for an answer, and n8n itself needs some of them. An event whose record
 * comes later goes without it: to answer first and read on would lose events whenever n8n stops
 * in between, since Procore would take them for delivered.
 */
const SECONDS_FOR_READING = 2.5;
const TOO_SLOW = `Procore took longer than ${SECONDS_FOR_READING} seconds; read the record in a later step`;

const taken = new TakenEvents();

interface Delivery {
	caller: IWebhookFunctions;
	settings: Settings;
	memory: Memory;
	/** The client of this delivery, made when it is first needed: each reads the credential. */
	procore: () => Promise<ProcoreClient>;
}

function answer(caller: IWebhookFunctions, status: number): IWebhookResponseData {
	caller.getResponseObject().status(status).end();
	return { noWebhookResponse: true };
}

function deliveryOf(caller: IWebhookFunctions): Delivery {
	const settings = settingsOf((name, fallback) => caller.getNodeParameter(name, fallback));
	let client: Promise<ProcoreClient> | undefined;
	const procore = async () =>
		await (client ??= connect(caller, settings.authType, SECONDS_FOR_READING));
	return { caller, settings, memory: memoryIn(caller.getWorkflowStaticData('node')), procore };
}

async function withoutOwn(delivery: Delivery, events: Received[]) {
	const { settings, memory } = delivery;
	if (!settings.ignoreOwnChanges) return events;
	const procore = await delivery.procore();
	const { clientId } = procore.account;
	const needsUser = events.some(({ event }) => event.sourceApplicationId === undefined);
	const [{ event: first } = { event: undefined }] = events;
	const ownUserId =
		needsUser && first
			? (memory.ownUserId ?? (await ownUserIdOf(procore, first.companyId)))
			: undefined;
	return events.filter(({ event }) => !isOwnChange(event, clientId, ownUserId));
}

/** A delivery of an event that is just being taken waits for the outcome. */
async function hasBeenTaken(key: string): Promise<boolean> {
	for (let tries = 0; tries < 15 && taken.stateOf(key) === 'underWay'; tries++) await sleep(200);
	return taken.stateOf(key) === 'taken';
}

async function withoutDuplicates({ caller, settings }: Delivery, events: Received[]) {
	// A person who listens for a test event may send the same one again and again.
	if (!settings.deduplicate || caller.getMode() === 'manual') return events;
	const fresh = new Map<string, Received>();
	for (const received of events) {
		const key = `${webhookIdOf(caller)}/${received.event.eventId}`;
		if (fresh.has(key) || (await hasBeenTaken(key))) continue;
		fresh.set(key, received);
		taken.add(key, caller.getResponseObject());
	}
	return [...fresh.values()];
}

async function itemsWithRecords(delivery: Delivery, events: Received[]) {
	const procore = await delivery.procore();
	const wait = async (seconds: number) => await sleep(seconds * 1000);
	const timeIsUp = async () => {
		await wait(SECONDS_FOR_READING);
		return { record: null, recordError: TOO_SLOW };
	};
	const limit = timeIsUp();
	return await Promise.all(
		events.map(async (received): Promise<IDataObject> => {
			const reading = readRecord(procore, received.event, wait);
			return { ...itemOfEvent(received), ...(await Promise.race([reading, limit])) };
		}),
	);
}

const execution = (items: IDataObject[]): IWebhookResponseData => ({
	workflowData: [items.map((json) => ({ json }))],
});

async function take(delivery: Delivery): Promise<IWebhookResponseData> {
	const { caller, settings, memory } = delivery;
	if (!(await isAuthentic(caller, settings, memory))) return answer(caller, 401);
	const events = eventsIn(caller);
	if (!events) return answer(caller, 400);
	const ofOthers = await withoutOwn(delivery, events);
	const fresh = await withoutDuplicates(delivery, ofOthers);
	if (fresh.length === 0) return answer(caller, 200);
	if (settings.includeRecord) return execution(await itemsWithRecords(delivery, fresh));
	return execution(fresh.map(itemOfEvent));
}

/**
 * A request to the callback URL: 401 without the secret, 400 for anything but events, 200 without
 * an execution for what was taken before or is of the own making, and else one item per event.
 * When the node cannot work at all (its credential is gone), Procore is asked to come again.
 */
export async function receive(caller: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		return await take(deliveryOf(caller));
	} catch (error) {
		caller.logger.error(`A delivery of Procore was put off: ${String(error)}`);
		return answer(caller, 503);
	}
}
