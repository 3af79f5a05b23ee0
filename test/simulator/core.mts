import type { DeliveryQueue } from './deliveries.mts';
import type { FaultBox } from './faults.mts';
import type { PreparedAnswers } from './preparedAnswers.mts';
import type { RateLimits } from './rateLimits.mts';
import type { Tokens } from './tokens.mts';
import type {
	Account,
	AccountName,
	Clock,
	RateLimitSettings,
	RecordedRequest,
	WebhookSettings,
	World,
} from './types.mts';

export interface Urls {
	login: string;
	api: string;
	storage: string;
	control: string;
}

/** What the listeners share. */
export interface Core {
	urls: Urls;
	world: World;
	accounts: Record<AccountName, Account>;
	tokens: Tokens;
	/** What hooks were ever given to send as their Authorization. */
	hookSecrets: Set<string>;
	clock: Clock;
	requests: RecordedRequest[];
	violations: string[];
	faults: FaultBox;
	limits: RateLimitSettings;
	rates: RateLimits;
	webhooks: WebhookSettings;
	deliveries: DeliveryQueue;
	autoAllow: boolean;
	maxPerPage: number;
	keepRequests: number;
	prepared?: PreparedAnswers;
}

export function violate(core: Core, text: string): void {
	if (core.violations.length < 10_000) core.violations.push(text);
}

export function record(core: Core, request: RecordedRequest): void {
	core.requests.push(request);
	if (core.requests.length > core.keepRequests) {
		core.requests.splice(0, Math.ceil(core.keepRequests / 10));
	}
}
