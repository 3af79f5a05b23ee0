import { hashSync } from 'bcryptjs';

export const owner = {
	email: 'owner@example.com',
	password: 'Procore-demo-1',
	firstName: 'Olivia',
	lastName: 'Owner',
};

export const ENCRYPTION_KEY = 'a-key-for-tests-only';

export interface Ports {
	server: number;
	broker: number;
}

/** An n8n that keeps to itself: nothing looked up, reported, updated or offered. */
export function quietEnvironment(
	userFolder: string,
	{ server, broker }: Ports,
): Record<string, string> {
	const base = `http://127.0.0.1:${server}/`;
	return {
		N8N_USER_FOLDER: userFolder,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_PORT: String(server),
		N8N_EDITOR_BASE_URL: base,
		N8N_WEBHOOK_URL: base,
		WEBHOOK_URL: base,
		N8N_SECURE_COOKIE: 'false',
		N8N_ENCRYPTION_KEY: ENCRYPTION_KEY,
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_PYTHON_ENABLED: 'false',
		N8N_RUNNERS_BROKER_PORT: String(broker),
		N8N_DISABLED_MODULES:
			'instance-ai,agents,mcp,mcp-registry,chat-hub,agent-evals,source-control,external-secrets,log-streaming,sso-oidc,sso-saml,ldap,quick-connect,otel',
		N8N_INSTANCE_OWNER_MANAGED_BY_ENV: 'true',
		N8N_INSTANCE_OWNER_EMAIL: owner.email,
		N8N_INSTANCE_OWNER_FIRST_NAME: owner.firstName,
		N8N_INSTANCE_OWNER_LAST_NAME: owner.lastName,
		N8N_INSTANCE_OWNER_PASSWORD_HASH: hashSync(owner.password, 10),
		// A machine that is busy with tests is not a database that is down, nor anything that hangs.
		DB_PING_TIMEOUT_MS: '60000',
		N8N_RUNNERS_TASK_REQUEST_TIMEOUT: '600',
		N8N_RUNNERS_HEARTBEAT_INTERVAL: '600',
		N8N_WORKFLOW_PUBLICATION_OUTBOX_LEASE_SECONDS: '600',
		NO_COLOR: '1',
	};
}
