import type { FastifyReply } from 'fastify';
import type { Fault } from './types.mts';

type Broken = Extract<Fault, { kind: 'cut' | 'saysGzip' }>;

export const brokenAnswer = (faults: Fault[]): Broken | undefined =>
	faults.find((fault): fault is Broken => fault.kind === 'cut' || fault.kind === 'saysGzip');

function headersOf(body: Buffer, fault: Broken): Record<string, string> {
	if (fault.kind === 'saysGzip') {
		return { 'content-encoding': 'gzip', 'content-length': String(body.length) };
	}
	if (fault.framing === 'chunked') return { 'transfer-encoding': 'chunked' };
	return { 'content-length': String(Math.max(body.length, fault.afterBytes + 1)) };
}

/**
 * Sends an answer that does not arrive whole. One without content is told to have some: there is no
 * other way to cut it.
 */
export function sendBroken(reply: FastifyReply, content: Buffer, fault: Broken): void {
	const { statusCode } = reply;
	reply.hijack();
	const { raw } = reply;
	const body = content.length === 0 ? Buffer.from('{}') : content;
	for (const [name, value] of Object.entries(reply.getHeaders())) {
		if (value !== undefined && name !== 'content-length') raw.setHeader(name, value);
	}
	raw.writeHead(statusCode === 204 ? 200 : statusCode, headersOf(body, fault));
	if (fault.kind === 'saysGzip') return void raw.end(body);
	raw.flushHeaders();
	const part = body.subarray(0, fault.afterBytes);
	if (part.length > 0) raw.write(part, () => raw.socket?.destroySoon());
	else raw.socket?.destroySoon();
}
