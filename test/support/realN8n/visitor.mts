import { Agent } from 'node:http';
import axios from 'axios';

/** A busy machine takes long; no test is about time. */
export const PATIENCE_MS = 180_000;

/**
 * Calls n8n from outside and takes any answer. Each call has a connection of its own: n8n closes one
 * that is idle for a while, and a busy machine sees that too late.
 */
export const visitor = axios.create({
	timeout: PATIENCE_MS,
	httpAgent: new Agent({ keepAlive: false }),
	validateStatus: () => true,
});
