import { z } from 'zod';
import { anything, idSchema } from '../../schemas/records';

/** What is sent for one record. */
export type Sent = Record<string, unknown>;

/** An entry of the answer, written or refused; either id may tell which row it is about. */
export const syncEntrySchema = z
	.object({
		id: idSchema.nullish().catch(undefined),
		origin_id: idSchema.nullish().catch(undefined),
		errors: anything,
	})
	.catchall(anything);
export type SyncEntry = z.output<typeof syncEntrySchema>;

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : String(value ?? ''));
/** Integers beyond 2^53 are sent as BigInt, and come as text. */
const jsonOf = (value: unknown) =>
	JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
const isSame = (a: unknown, b: unknown) =>
	typeof a === 'object' ? jsonOf(a) === jsonOf(b) : text(a) === text(b);

/**
 * The rows of one sync, and which of them an entry of the answer is about: by the id that was sent,
 * else by the origin id. Of rows with neither, an error repeats what was sent, and what was created
 * comes in the order of the rows.
 */
export class SyncRows {
	private readonly byId = new Map<string, number>();
	private readonly byOrigin = new Map<string, number>();
	private readonly open = new Set<number>();

	constructor(private readonly updates: Sent[]) {
		updates.forEach(({ id, origin_id: origin }, at) => {
			if (text(id) !== '') this.byId.set(text(id), at);
			if (text(origin) !== '') this.byOrigin.set(text(origin), at);
			this.open.add(at);
		});
	}

	/** The row of each error. */
	refused(errors: SyncEntry[]): Array<[at: number, error: SyncEntry]> {
		return errors.flatMap((error): Array<[number, SyncEntry]> => {
			const at = this.take(this.keyed(error) ?? this.repeated(error));
			return at === undefined ? [] : [[at, error]];
		});
	}

	/** The row of each record that was written, by its place in the answer. Errors come first. */
	written(entities: SyncEntry[]): Array<[at: number, index: number]> {
		const found: Array<[number, number]> = [];
		const others: number[] = [];
		entities.forEach((entity, index) => {
			const at = this.take(this.keyed(entity));
			if (at === undefined) others.push(index);
			else found.push([at, index]);
		});
		const left = [...this.open].filter((at) => !this.hasKey(at));
		if (left.length !== others.length) return found;
		return [...found, ...left.map((at, place): [number, number] => [at, others[place] ?? 0])];
	}

	private keyed({ id, origin_id: origin }: SyncEntry): number | undefined {
		return this.byId.get(text(id)) ?? this.byOrigin.get(text(origin));
	}

	private repeated(error: SyncEntry): number | undefined {
		const told: Sent = error;
		const repeats = (at: number) =>
			Object.entries(this.updates[at] ?? {}).every(([name, sent]) => isSame(sent, told[name]));
		return [...this.open].find((at) => !this.hasKey(at) && repeats(at));
	}

	private hasKey(at: number): boolean {
		const { id, origin_id: origin } = this.updates[at] ?? {};
		return text(id) !== '' || text(origin) !== '';
	}

	private take(at: number | undefined): number | undefined {
		return at !== undefined && this.open.delete(at) ? at : undefined;
	}
}
