import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	ICredentials,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INode,
	INodeCredentialsDetails,
	INodeProperties,
	IRequestOptionsSimplified,
	IWorkflowExecuteAdditionalData,
	Workflow,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { core, workflowModule } from './n8n.mts';
import { oAuth2Api } from './oAuth2Api.mts';

export interface StoredCredential {
	name: string;
	type: string;
	data: ICredentialDataDecryptedObject;
}

/** Credentials given to an engine: by an id of the test's choice. */
export type CredentialsById = Record<string, { type: string; name?: string; data: IDataObject }>;

/** Hidden fields that decide where a sign-in goes; n8n never takes these from what is stored. */
const pinnedFields = [
	'useDynamicClientRegistration',
	'authUrl',
	'accessTokenUrl',
	'grantType',
	'authentication',
	'usePkce',
	'requestTokenUrl',
	'signatureMethod',
];

const nowhere: INode = {
	id: 'none',
	name: '',
	typeVersion: 1,
	type: 'none',
	position: [0, 0],
	parameters: {},
};

/** What n8n's own credentials helper does, with a Map in the place of the database. */
export class CredentialStore extends workflowModule.ICredentialsHelper {
	private readonly stored = new Map<string, StoredCredential>();

	private readonly types: Map<string, ICredentialType>;

	constructor(types: ICredentialType[], credentials: CredentialsById) {
		super();
		this.types = new Map([oAuth2Api, ...types].map((type) => [type.name, type]));
		for (const [id, { type, name = id, data }] of Object.entries(credentials)) {
			this.set(id, { type, name, data });
		}
	}

	/** The credential as stored now, with the token that n8n has put there. */
	get(id: string): StoredCredential {
		const credential = this.stored.get(id);
		if (!credential) throw new Error(`There is no credential ${id}`);
		return credential;
	}

	set(id: string, { type, name, data }: { type: string; name: string; data: IDataObject }) {
		const copy = structuredClone(data) as ICredentialDataDecryptedObject;
		this.stored.set(id, { type, name, data: copy });
	}

	/** As a user does who deletes the credential. */
	remove(id: string) {
		this.stored.delete(id);
	}

	/** As a user does who edits the credential: the token stays until n8n replaces it. */
	change(id: string, data: IDataObject) {
		Object.assign(this.get(id).data, structuredClone(data));
	}

	/** The credentials of a node: the first stored one of each type, unless `chosen` names others. */
	forNode(chosen: Record<string, string> = {}): INode['credentials'] {
		const ids = new Map<string, string>();
		for (const [id, { type }] of this.stored) if (!ids.has(type)) ids.set(type, id);
		for (const [type, id] of Object.entries(chosen)) ids.set(type, id);
		return Object.fromEntries(
			[...ids].map(([type, id]) => [type, { id, name: this.stored.get(id)?.name ?? id }]),
		);
	}

	getParentTypes(name: string): string[] {
		const parents = this.type(name).extends ?? [];
		return [...parents, ...parents.flatMap((parent) => this.getParentTypes(parent))];
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		requestOptions: IHttpRequestOptions | IRequestOptionsSimplified,
		workflow?: Workflow,
		node?: INode,
	): Promise<IHttpRequestOptions> {
		const options = requestOptions as IHttpRequestOptions;
		const { authenticate } = this.type(typeName);
		if (typeof authenticate === 'function') return await authenticate(credentials, options);
		if (authenticate?.type !== 'generic') return options;
		const resolve = (value: string) =>
			workflowModule.isExpression(value)
				? String(
						workflow?.expression.getSimpleParameterValue(node ?? nowhere, value, 'internal', {
							$credentials: credentials,
						}) ?? '',
					)
				: value;
		for (const [part, values] of Object.entries(authenticate.properties)) {
			const target = ((options as unknown as IDataObject)[part] ??= {}) as IDataObject;
			for (const [key, value] of Object.entries(values as Record<string, string>)) {
				target[resolve(key)] = resolve(value);
			}
		}
		return options;
	}

	async preAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		node: INode,
		credentialsExpired: boolean,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const type = this.type(typeName);
		const token = type.properties.find(
			(property) => property.type === 'hidden' && property.typeOptions?.expirable,
		);
		if (!token || !type.preAuthentication) return undefined;
		if (credentials[token.name] !== '' && !credentialsExpired) return undefined;
		const output = (await type.preAuthentication.call(helpers, credentials)) as
			ICredentialDataDecryptedObject | undefined;
		const details = node.credentials?.[typeName];
		if (output?.[token.name] === undefined || !details) return undefined;
		this.change(String(details.id), output as IDataObject);
		return Object.assign(credentials, output);
	}

	async runPreAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		return (await this.type(typeName).preAuthentication?.call(helpers, credentials)) as
			ICredentialDataDecryptedObject | undefined;
	}

	async getCredentials(details: INodeCredentialsDetails, type: string): Promise<ICredentials> {
		const { name, data } = this.get(String(details.id));
		const credentials = { id: details.id, name, type, getData: async () => structuredClone(data) };
		return credentials as unknown as ICredentials;
	}

	async getDecrypted(
		additionalData: IWorkflowExecuteAdditionalData,
		details: INodeCredentialsDetails,
		type: string,
		mode: WorkflowExecuteMode,
		_executeData?: unknown,
		raw?: boolean,
	): Promise<ICredentialDataDecryptedObject> {
		const original = structuredClone(this.get(String(details.id)).data);
		if (raw) return original;
		const properties = this.getCredentialsProperties(type);
		const accepted = { ...original };
		for (const field of pinnedFields) {
			if (properties.some(({ name, type: kind }) => name === field && kind === 'hidden')) {
				delete accepted[field];
			}
		}
		const withDefaults = workflowModule.NodeHelpers.getNodeParameters(
			properties,
			accepted as IDataObject as Parameters<typeof workflowModule.NodeHelpers.getNodeParameters>[1],
			true,
			false,
			null,
			null,
		) as ICredentialDataDecryptedObject;
		for (const name of ['oauthTokenData', 'allowedHttpRequestDomains', 'allowedDomains']) {
			if (original[name] !== undefined) withDefaults[name] = original[name];
		}
		return await this.resolveExpressions(withDefaults, mode, additionalData);
	}

	async updateCredentials(
		details: INodeCredentialsDetails,
		_type: string,
		data: ICredentialDataDecryptedObject,
	): Promise<void> {
		this.get(String(details.id)).data = structuredClone(data);
	}

	async updateCredentialsOauthTokenData(
		details: INodeCredentialsDetails,
		_type: string,
		data: ICredentialDataDecryptedObject,
	): Promise<void> {
		this.get(String(details.id)).data.oauthTokenData = structuredClone(data.oauthTokenData);
	}

	getCredentialsProperties(name: string): INodeProperties[] {
		const { extends: parents = [], properties } = this.type(name);
		const combined: INodeProperties[] = [];
		for (const parent of parents) {
			workflowModule.NodeHelpers.mergeNodeProperties(
				combined,
				this.getCredentialsProperties(parent),
			);
		}
		workflowModule.NodeHelpers.mergeNodeProperties(combined, properties);
		return combined;
	}

	private type(name: string): ICredentialType {
		const type = this.types.get(name);
		if (!type) throw new Error(`Unknown credential type ${name}`);
		return type;
	}

	private async resolveExpressions(
		data: ICredentialDataDecryptedObject,
		mode: WorkflowExecuteMode,
		additionalData: IWorkflowExecuteAdditionalData,
	): Promise<ICredentialDataDecryptedObject> {
		const workflow = new workflowModule.Workflow({
			nodes: [nowhere],
			connections: {},
			active: false,
			nodeTypes: {
				getByName: () => noNode,
				getByNameAndVersion: () => noNode,
				getKnownTypes: () => ({}),
			},
		});
		// n8n leaves the others as they were, which takes it long for each call that is signed.
		const expressions = Object.entries(data).filter(([, value]) => holdsExpression(value));
		await workflow.expression.acquireIsolate();
		try {
			const evaluated = workflow.expression.getComplexParameterValue(
				nowhere,
				Object.fromEntries(expressions) as Parameters<
					typeof workflow.expression.getComplexParameterValue
				>[1],
				mode,
				core.getAdditionalKeys(additionalData, mode, null, { isCredential: true }),
				undefined,
				undefined,
				data as Parameters<typeof workflow.expression.getComplexParameterValue>[6],
			) as ICredentialDataDecryptedObject;
			return { ...data, ...evaluated };
		} finally {
			await workflow.expression.releaseIsolate();
		}
	}
}

const holdsExpression = (value: unknown): boolean =>
	workflowModule.isExpression(value) ||
	(typeof value === 'object' && value !== null && Object.values(value).some(holdsExpression));

const noNode = {
	description: {
		displayName: '',
		name: 'none',
		group: [],
		version: 1,
		description: '',
		defaults: {},
		inputs: [],
		outputs: [],
		properties: [],
	},
} as unknown as ReturnType<Workflow['nodeTypes']['getByNameAndVersion']>;
