import type { Rest } from './rest.mts';
import { signInInsteadOfBrowser } from './signIn.mts';

export type CredentialData = Record<string, unknown>;

export interface CredentialReference {
	id: string;
	name: string;
	type: string;
}

export interface TestResult {
	status: 'OK' | 'Error';
	message: string;
}

/** Credentials as the editor's dialog makes, changes and tests them. */
export class Credentials {
	private readonly known = new Map<string, CredentialReference & { data: CredentialData }>();

	constructor(private readonly rest: Rest) {}

	async create(type: string, name: string, data: CredentialData): Promise<CredentialReference> {
		const { id } = await this.rest.post<{ id: string }>('rest/credentials', { name, type, data });
		this.known.set(id, { id, name, type, data });
		return { id, name, type };
	}

	/** Saves the dialog with some fields changed. */
	async update({ id }: Pick<CredentialReference, 'id'>, changes: CredentialData): Promise<void> {
		const known = this.find(id);
		const data = { ...known.data, ...changes };
		await this.rest.patch(`rest/credentials/${id}`, { name: known.name, type: known.type, data });
		this.known.set(id, { ...known, data });
	}

	/**
	 * What the dialog shows when it tests a saved credential: "Connection tested successfully" or the
	 * message. As the editor does, it sends what it was given, with secrets and token blanked out.
	 */
	async test({ id }: Pick<CredentialReference, 'id'>): Promise<TestResult> {
		const { name, type, data } = await this.rest.get<{
			name: string;
			type: string;
			data: CredentialData;
		}>(`rest/credentials/${id}?includeData=true`);
		return await this.rest.post<TestResult>('rest/credentials/test', {
			credentials: { id, name, type, data },
		});
	}

	async delete({ id }: Pick<CredentialReference, 'id'>): Promise<void> {
		await this.rest.delete(`rest/credentials/${id}`);
		this.known.delete(id);
	}

	async list(): Promise<CredentialReference[]> {
		return await this.rest.get<CredentialReference[]>('rest/credentials');
	}

	/** "Connect my account": the whole authorization-code round trip. Gives n8n's final page. */
	async signIn({ id }: Pick<CredentialReference, 'id'>): Promise<string> {
		const authorizeUrl = await this.rest.get<string>(`rest/oauth2-credential/auth?id=${id}`);
		return await signInInsteadOfBrowser(authorizeUrl, this.rest);
	}

	private find(id: string) {
		const known = this.known.get(id);
		if (!known) throw new Error(`Credential ${id} was not created here`);
		return known;
	}
}
