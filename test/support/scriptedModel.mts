import Fastify from 'fastify';

/** One message of a conversation, as OpenAI's API has it. */
export interface ChatMessage {
	role: 'system' | 'user' | 'assistant' | 'tool';
	content: string | null;
}

/** What the model says next: a word to the person, or the use of a tool. */
export type Turn = { say: string } | { use: RegExp; with: Record<string, unknown> };

interface ChatRequest {
	messages: ChatMessage[];
	tools?: Array<{ function: { name: string; description: string; parameters: unknown } }>;
}

/**
 * A stand-in for a language model on loopback: it follows a script, and keeps what it was asked.
 * It speaks OpenAI's chat completions, which n8n's OpenAI Chat Model node calls.
 */
export async function startScriptedModel() {
	const app = Fastify({ bodyLimit: 50_000_000 });
	const requests: ChatRequest[] = [];
	let script: Turn[] = [];

	const messageOf = (turn: Turn, { tools = [] }: ChatRequest) => {
		if ('say' in turn) return { content: turn.say };
		const tool = tools.find(({ function: { name } }) => turn.use.test(name));
		if (!tool) throw new Error(`No tool fits ${turn.use} among ${JSON.stringify(tools)}`);
		const call = { name: tool.function.name, arguments: JSON.stringify(turn.with) };
		const id = `call_${requests.length}`;
		return { content: null, tool_calls: [{ id, type: 'function', function: call }] };
	};

	app.post<{ Body: ChatRequest }>('/v1/chat/completions', async ({ body }) => {
		requests.push(body);
		const turn = script.shift();
		if (!turn) throw new Error('The script has ended');
		const message = { role: 'assistant', ...messageOf(turn, body) };
		return {
			id: `chat_${requests.length}`,
			object: 'chat.completion',
			created: Math.floor(Date.now() / 1000),
			model: 'scripted',
			choices: [{ index: 0, message, finish_reason: 'say' in turn ? 'stop' : 'tool_calls' }],
			usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
		};
	});

	const origin = await app.listen({ host: '127.0.0.1', port: 0 });
	return {
		/** As the credential "OpenAI" takes it. */
		url: `${origin}/v1`,
		requests,
		follow: (turns: Turn[]) => {
			script = [...turns];
			requests.length = 0;
		},
		/** What the tools answered, in the order of their use. */
		toolAnswers: () =>
			(requests.at(-1)?.messages ?? []).filter(({ role }) => role === 'tool').map((m) => m.content),
		stop: async () => await app.close(),
	};
}
