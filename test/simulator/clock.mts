import type { Clock } from './types.mts';

/** Runs with the real clock from a start of one's own, and can be moved ahead. */
export function createClock(start?: Date): Clock {
	let offset = start ? start.getTime() - Date.now() : 0;
	const now = () => Date.now() + offset;
	return {
		now,
		date: () => new Date(now()),
		iso: () => isoSeconds(new Date(now())),
		advance: (ms) => {
			offset += ms;
		},
	};
}

export function isoSeconds(date: Date): string {
	return `${date.toISOString().slice(0, 19)}Z`;
}

/** Webhook timestamps have microseconds. */
export function isoMicroseconds(date: Date, micros: number): string {
	return `${date.toISOString().slice(0, 23)}${String(micros % 1000).padStart(3, '0')}Z`;
}
