import type { IncomingHttpHeaders } from 'node:http';
import type { IWorkflowExecuteAdditionalData } from 'n8n-workflow';

/** A request to a webhook. */
export interface Delivery {
	method?: 'POST' | 'GET' | 'HEAD' | 'PUT' | 'DELETE';
	headers?: IncomingHttpHeaders;
	query?: Record<string, string>;
	body?: unknown;
	/** The bytes as received, which n8n reads when it is asked to; made from `body` when left out. */
	rawBody?: Buffer;
}

/** As much of an Express response as nodes use. */
export class Answer {
	statusCode = 200;

	headers: Record<string, unknown> = {};

	headersSent = false;

	writableEnded = false;

	sent: unknown;

	status(code: number) {
		this.statusCode = code;
		return this;
	}

	setHeader(name: string, value: unknown) {
		this.headers[name.toLowerCase()] = value;
		return this;
	}

	header(name: string, value: unknown) {
		return this.setHeader(name, value);
	}

	set(name: string, value: unknown) {
		return this.setHeader(name, value);
	}

	writeHead(code: number) {
		return this.status(code);
	}

	type() {
		return this;
	}

	sendStatus(code: number) {
		return this.status(code).end();
	}

	json(body: unknown) {
		return this.end(body);
	}

	send(body: unknown) {
		return this.end(body);
	}

	end(body?: unknown) {
		this.sent ??= body;
		this.headersSent = true;
		this.writableEnded = true;
		return this;
	}
}

function requestOf({ method = 'POST', headers = {}, query = {}, body = {}, rawBody }: Delivery) {
	const lowerCase: IncomingHttpHeaders = {};
	for (const [name, value] of Object.entries(headers)) lowerCase[name.toLowerCase()] = value;
	const request = {
		method,
		headers: lowerCase,
		query,
		params: {},
		body,
		rawBody: undefined as Buffer | undefined,
		contentType: 'application/json',
		readRawBody: async () => {
			request.rawBody = rawBody ?? Buffer.from(JSON.stringify(body));
		},
		header: (name: string) => lowerCase[name.toLowerCase()],
		get: (name: string) => lowerCase[name.toLowerCase()],
	};
	return request;
}

/** A request and the answer to it, as n8n hands them to a node. */
export function exchangeOf(delivery: Delivery) {
	const answer = new Answer();
	const request: unknown = requestOf(delivery);
	const response: unknown = answer;
	return {
		answer,
		handed: {
			httpRequest: request as IWorkflowExecuteAdditionalData['httpRequest'],
			httpResponse: response as IWorkflowExecuteAdditionalData['httpResponse'],
		},
	};
}
