import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

const READY_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 20_000;

export interface ServiceCommand {
	program: string;
	args: string[];
	/** Output of the program. */
	logFile: string;
	/** Who it runs as; this process's user unless stated. */
	user?: { uid: number; gid: number };
	isReady: () => Promise<boolean>;
	/** The signal that ends it in order. */
	stopSignal: NodeJS.Signals;
}

/** A program that serves on loopback until `stop`. It ends with this process. */
export async function startService(
	command: ServiceCommand,
): Promise<{ stop: () => Promise<void> }> {
	const { program, args, logFile, user, stopSignal } = command;
	const log = openSync(logFile, 'a');
	const child = spawn(program, args, { stdio: ['ignore', log, log], ...user });
	closeSync(log);
	const killOnExit = () => child.kill('SIGQUIT');
	process.once('exit', killOnExit);
	const stop = async () => {
		process.off('exit', killOnExit);
		await end(child, stopSignal);
	};
	try {
		await ready(child, command);
	} catch (error) {
		await stop();
		throw error;
	}
	return { stop };
}

async function ready(child: ChildProcess, { program, logFile, isReady }: ServiceCommand) {
	let failure: Error | undefined;
	child.once('error', (error) => (failure = error));
	for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline;) {
		if (failure) throw failure;
		if (child.exitCode !== null || child.signalCode !== null) break;
		if (await isReady()) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`${program} did not start:\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill(signal);
	const force = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
	await ended;
	clearTimeout(force);
}
