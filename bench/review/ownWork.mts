import type { CDPSession } from 'playwright-core';

/** What the page's own thread worked while something happened, in ms of its processor time. */
export interface OwnWork<Result> {
	result: Result;
	/** For each frame: scripts, style, layout and paint. */
	frames: number[];
	/** All tasks together. */
	total: number;
}

interface TraceEvent {
	name: string;
	/** `X` for what has a duration. */
	ph: string;
	pid: number;
	tid: number;
	/** Processor time of the thread, in microseconds. */
	tdur?: number;
}

const FRAME = 'ProxyMain::BeginMainFrame';
const TASK = 'ThreadControllerImpl::RunTask';

/** Each thread's events of one kind, in ms. */
function timesByThread(events: TraceEvent[], wanted: string): Map<string, number[]> {
	const threads = new Map<string, number[]>();
	for (const { name, ph, pid, tid, tdur = 0 } of events) {
		if (name !== wanted || ph !== 'X') continue;
		const key = `${pid}/${tid}`;
		threads.set(key, [...(threads.get(key) ?? []), tdur / 1000]);
	}
	return threads;
}

const sum = (times: number[]) => times.reduce((total, time) => total + time, 0);

/** Traces what a page does. Of all threads that make frames, the page's is the one that works most. */
export async function ownWork<Result>(
	session: CDPSession,
	act: () => Promise<Result>,
): Promise<OwnWork<Result>> {
	const events: TraceEvent[] = [];
	const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
	session.on('Tracing.dataCollected', collect);
	await session.send('Tracing.start', {
		traceConfig: { includedCategories: ['cc', 'toplevel'], excludedCategories: ['*'] },
		transferMode: 'ReportEvents',
	});
	const result = await act();
	const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
	await session.send('Tracing.end');
	await complete;
	session.off('Tracing.dataCollected', collect);
	const tasks = timesByThread(events, TASK);
	const [[thread, frames] = ['', []]] = [...timesByThread(events, FRAME)].sort(
		([, a], [, b]) => sum(b) - sum(a),
	);
	return { result, frames, total: sum(tasks.get(thread) ?? []) };
}
