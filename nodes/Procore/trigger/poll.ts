import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { z } from 'zod';
import type { ProcoreClient } from '../client/ProcoreClient';
import { passedOn, ProcoreError } from '../client/ProcoreError';
import { connect, LONGEST_WAIT } from '../transport/connect';
import { nodeError } from '../transport/nodeError';
import { cursorFrom, cursorSchema, type Cursor } from './cursor';
import { polledPlaces, pollSettingsOf, type Polled, type PollSettings } from './pollSettings';
import { readChanges, readSamples } from './readChanges';

const stateSchema = z.object({
	/** What the cursors belong to; other settings begin anew. */
	of: z.string(),
	cursors: z.record(cursorSchema),
	/** The place to begin with, where the last poll ran out of time. */
	turn: z.number().default(0),
});

const USUAL_BUDGET_MS = 4 * 60_000;
/** A poll that comes so near to n8n's end of patience leaves the rest to the next one. */
const SHARE_OF_BUDGET = 0.7;

const keyOf = ({ companyId, projectId }: Polled) => `${companyId}/${projectId}`;

/** Faults that would meet every project alike. */
const STOPS_ALL = new Set(['signIn', 'token', 'network', 'rateLimit', 'appNotInstalled']);

class Poll {
	readonly items: IDataObject[] = [];

	readonly failures: unknown[] = [];

	/** How many places could be read. */
	read = 0;

	private readonly end: number;

	constructor(
		private readonly caller: IPollFunctions,
		private readonly procore: ProcoreClient,
		private readonly settings: PollSettings,
		readonly cursors: Record<string, Cursor>,
		private readonly isFirst: boolean,
	) {
		// Older n8n has no such function.
		const budget = caller.getPollBudgetMs?.() ?? USUAL_BUDGET_MS;
		this.end = Date.now() + budget * SHARE_OF_BUDGET;
	}

	/** @returns the place to begin with next time */
	async readAll(places: Polled[], turn: number): Promise<number> {
		for (let step = 0; step < places.length; step++) {
			const index = (turn + step) % places.length;
			const place = places[index];
			if (!place) break;
			if (step > 0 && Date.now() > this.end) return index;
			const failure = await this.readOne(place);
			if (failure instanceof ProcoreError && STOPS_ALL.has(failure.trouble)) return index;
		}
		return 0;
	}

	/** The start for a place that is read for the first time. */
	private firstCursor(): Cursor | undefined {
		const { startFrom } = this.settings.options;
		return this.isFirst && startFrom ? cursorFrom(startFrom.getTime()) : undefined;
	}

	/** Reads one place; one that fails keeps its cursor, and is caught up when it works again. */
	private async readOne(place: Polled): Promise<unknown> {
		const { tool, events } = this.settings;
		const key = keyOf(place);
		const known = this.cursors[key] ?? this.firstCursor();
		const began = Date.now();
		try {
			const start = known ?? { at: began, seen: {} };
			const { items, cursor } = await readChanges(this.procore, tool, place, start, events);
			this.cursors[key] = cursor;
			this.read += 1;
			// What there was before the first reading is only remembered.
			if (known) for (const item of items) this.items.push(item);
			return undefined;
		} catch (error) {
			this.cursors[key] ??= known ?? cursorFrom(began);
			this.failures.push(error);
			const where = place.projectName ?? place.projectId ?? place.companyId;
			this.caller.logger.warn(`Procore was not polled for ${where}: ${String(error)}`);
			return error;
		}
	}
}

async function sample(procore: ProcoreClient, settings: PollSettings): Promise<IDataObject[]> {
	for (const place of await polledPlaces(procore, settings)) {
		const items = await readSamples(procore, settings.tool, place);
		if (items.length > 0) return items;
	}
	return [];
}

async function changes(
	caller: IPollFunctions,
	procore: ProcoreClient,
	settings: PollSettings,
): Promise<IDataObject[]> {
	const places = await polledPlaces(procore, settings);
	const staticData = caller.getWorkflowStaticData('node');
	const of = `${settings.level} ${settings.tool.value}`;
	const stored = stateSchema.safeParse(staticData.polling);
	const before = stored.success && stored.data.of === of ? stored.data : undefined;
	const cursors = { ...before?.cursors };
	const poll = new Poll(caller, procore, settings, cursors, before === undefined);
	const turn = await poll.readAll(places, before?.turn ?? 0);
	const [failure] = poll.failures;
	// Nothing could be read: at publication a person is there to see why; later n8n records it.
	if (failure !== undefined && poll.read === 0) throw passedOn(failure);
	staticData.polling = { of, cursors: poll.cursors, turn };
	return poll.items;
}

/**
 * One poll: what changed since the last one. A run in the editor gives sample records and moves
 * no cursor.
 */
export async function poll(caller: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	try {
		const settings = pollSettingsOf(caller);
		const procore = await connect(caller, settings.authType, LONGEST_WAIT.menu);
		const isManual = caller.getMode() === 'manual';
		const items = isManual
			? await sample(procore, settings)
			: await changes(caller, procore, settings);
		return items.length > 0 ? [items.map((json) => ({ json }))] : null;
	} catch (error) {
		throw nodeError(caller.getNode(), error);
	}
}
