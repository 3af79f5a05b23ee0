import { startSimulator } from './simulator.mts';
import type { Simulator, SimulatorOptions } from './types.mts';

function option(name: string, fallback: number): number {
	const flag = process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
	const value = flag ?? process.env[`SIMULATOR_${name.replace(/-/g, '_').toUpperCase()}`];
	return value === undefined ? fallback : Number(value);
}

function optionsFromOutside(): SimulatorOptions {
	return {
		ports: {
			login: option('login-port', 7201),
			api: option('api-port', 7202),
			storage: option('storage-port', 7203),
			control: option('control-port', 7204),
		},
		redirectUris: [
			'http://localhost:5678/rest/oauth2-credential/callback',
			'http://127.0.0.1:5678/rest/oauth2-credential/callback',
		],
		seed: {
			projects: option('projects', 60),
			permittedProjects: option('permitted-projects', 40),
			vendors: option('vendors', 600),
		},
	};
}

function describe(simulator: Simulator): string {
	const { accounts, world } = simulator;
	const keys = Object.values(accounts).map(
		({ name, kind, clientId, clientSecret, login }) =>
			`  ${name} (${kind === 'dmsa' ? 'client credentials' : 'authorization code'}), ${login}\n    Client ID      ${clientId}\n    Client Secret  ${clientSecret}`,
	);
	return `A Procore to try things on. Nothing here reaches the real one.

In n8n, create a Procore credential with:
  Environment  Custom
  Login URL    ${simulator.loginUrl}
  API URL      ${simulator.apiUrl}
  Company ID   ${world.company.id} (${world.company.name})

Accounts
${keys.join('\n')}

Storage host   ${simulator.storageUrl}
Control        ${simulator.controlUrl} (GET / for a summary, /requests, /violations, /world/vendors)
Ports          --login-port= --api-port= --storage-port= --control-port=, or SIMULATOR_LOGIN_PORT and so on
Sizes          --vendors= --projects= --permitted-projects=

Press Ctrl+C to stop.
`;
}

async function main(): Promise<void> {
	const simulator = await startSimulator(optionsFromOutside());
	process.stdout.write(describe(simulator));
	const stop = () => {
		void simulator.stop().then(() => process.exit(0));
	};
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
}

void main();
