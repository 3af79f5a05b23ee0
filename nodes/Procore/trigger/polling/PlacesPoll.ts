import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { ProcoreError, wordsOf } from '../../client/ProcoreError';
import { cursorFrom, type Cursor } from './cursor';
import { failureItem } from './failureItem';
import type { Polled } from './pollPlaces';
import type { PollSettings } from './pollSettings';
import type { PollState } from './pollState';
import { readChanges, readFirst, type Reading } from './readChanges';

const USUAL_BUDGET_MS = 4 * 60_000;
/** After this share of n8n's time limit a poll leaves the rest to the next one. */
const SHARE_OF_BUDGET = 0.7;

const keyOf = ({ companyId, projectId }: Polled) => `${companyId}/${projectId}`;

const nameOf = ({ companyId, projectId, projectName }: Polled) =>
	projectId === '' ? `company ${companyId}` : `project ${projectName ?? projectId}`;

/** Faults that every other project would have too. */
const STOPS_ALL = new Set(['signIn', 'token', 'network', 'rateLimit', 'appNotInstalled']);

export const stopsAll = (error: unknown) =>
	error instanceof ProcoreError && STOPS_ALL.has(error.kind);

/** One poll of all places. */
export class PlacesPoll {
	readonly items: IDataObject[] = [];

	/** Why the first place that could not be read was not. */
	failure: unknown;

	/** How many places could be read. */
	read = 0;

	private readonly began = Date.now();

	/** How far Procore's clock is behind this machine's: the least of all readings. */
	private behind: number | undefined;

	private readonly cursors: Record<string, Cursor>;

	private readonly failing: Set<string>;

	constructor(
		private readonly caller: IPollFunctions,
		private readonly procore: ProcoreClient,
		private readonly settings: PollSettings,
		private readonly before: PollState | undefined,
	) {
		this.cursors = { ...before?.cursors };
		this.failing = new Set(before?.failing);
	}

	/** @returns what the next poll needs to know */
	async run(places: Polled[], of: string): Promise<PollState> {
		const turn = await this.readAll(places, this.before?.turn ?? 0);
		for (const place of places) this.cursors[keyOf(place)] ??= this.start() ?? this.now();
		const polledAt = this.beganAt();
		return { of, cursors: this.cursors, turn, polledAt, failing: [...this.failing] };
	}

	/** @returns the place to begin with next time */
	private async readAll(places: Polled[], turn: number): Promise<number> {
		// Older n8n has no such function.
		const budget = this.caller.getPollBudgetMs?.() ?? USUAL_BUDGET_MS;
		const end = this.began + budget * SHARE_OF_BUDGET;
		for (let step = 0; step < places.length; step++) {
			const index = (turn + step) % places.length;
			const place = places[index];
			if (!place) break;
			if (step > 0 && Date.now() > end) return index;
			if (!(await this.readOne(place))) return index;
		}
		return 0;
	}

	/** When this poll began, by the earlier of both clocks. */
	private beganAt = () => this.began - (this.behind ?? 0);

	private now = () => cursorFrom(this.beganAt());

	private learnClock({ clock, now }: Reading): void {
		const behind = Math.max(now - (clock ?? now), 0);
		this.behind = Math.min(this.behind ?? behind, behind);
	}

	/**
	 * The start for a place that has not been read yet, unless it starts from now. A project that
	 * has become a permitted one since the last poll begins there, so that nothing is left out.
	 */
	private start(): Cursor | undefined {
		const { level, projectScope, options } = this.settings;
		if (!this.before) {
			return options.startFrom ? cursorFrom(options.startFrom.getTime()) : undefined;
		}
		const mayBeNew = level === 'project' && projectScope === 'permitted';
		return mayBeNew ? cursorFrom(this.before.polledAt) : undefined;
	}

	/**
	 * Reads one place; one that fails keeps its cursor, and is caught up when it works again.
	 * @returns false where the other places would fail too
	 */
	private async readOne(place: Polled): Promise<boolean> {
		const { tool, events } = this.settings;
		const key = keyOf(place);
		const known = this.cursors[key] ?? this.start();
		try {
			const reading = known
				? await readChanges(this.procore, tool, place, known, events)
				: await readFirst(this.procore, tool, place, events);
			this.cursors[key] = reading.cursor;
			this.learnClock(reading);
			this.read += 1;
			this.failing.delete(key);
			for (const item of reading.items) this.items.push(item);
			return true;
		} catch (error) {
			this.fail(place, error);
			return !stopsAll(error);
		}
	}

	private fail(place: Polled, error: unknown): void {
		const key = keyOf(place);
		this.failure ??= error;
		this.caller.logger.warn(`Procore was not polled for ${nameOf(place)}: ${wordsOf(error)}`);
		if (stopsAll(error) || this.failing.has(key)) return;
		this.failing.add(key);
		this.items.push(failureItem(this.settings, place, error));
	}
}
