import type { CDPSession, Protocol } from 'puppeteer-core';
import { poll } from './poll';

/** The extension's service worker, attached to for single calls: a debugger that stays would keep it from being stopped. */
export class ChromiumBackground {
  constructor(
    private readonly cdp: CDPSession,
    private readonly extensionId: string,
  ) {}

  async isRunning(): Promise<boolean> {
    return (await this.target()) !== undefined;
  }

  /** Evaluates an expression in the worker, starting it when it is stopped; answers by JSON. */
  async evaluate(expression: string): Promise<unknown> {
    const connection = this.cdp.connection();
    if (!connection) throw new Error('the browser is closed');
    const session = await connection.createSession(await this.start());
    try {
      // A worker that can be attached to may not have got its API yet.
      await poll(
        'the API of the worker',
        () => run(session, "typeof chrome === 'object'") as Promise<boolean>,
      );
      return await run(session, expression);
    } finally {
      await session.detach();
    }
  }

  /** Resolves when the worker has registered a listener: one that was just started may not have got there yet. */
  async listensTo(event: string): Promise<void> {
    await poll(`a listener of ${event}`, async () =>
      Boolean(await this.evaluate(`chrome.${event}.hasListeners()`)),
    );
  }

  async stop(): Promise<void> {
    const running = await this.target();
    // A worker that is just starting ignores the first call; when it has stopped, a page may wake another at once.
    await poll('the worker to stop', async () => {
      if (!running || (await this.target())?.targetId !== running.targetId) return true;
      await this.withServiceWorkers(async (session) => {
        await session.send('ServiceWorker.stopAllWorkers');
      });
      return false;
    });
  }

  private async start(): Promise<Protocol.Target.TargetInfo> {
    const running = await this.target();
    if (running) return running;
    await this.withServiceWorkers(async (session) => {
      const scopeURL = `chrome-extension://${this.extensionId}/`;
      await session.send('ServiceWorker.startWorker', { scopeURL });
    });
    return poll('the worker to start', () => this.target());
  }

  private async target(): Promise<Protocol.Target.TargetInfo | undefined> {
    const { targetInfos } = await this.cdp.send('Target.getTargets');
    const origin = `chrome-extension://${this.extensionId}/`;
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  }

  /** The ServiceWorker domain exists on pages only; any page will do. */
  private async withServiceWorkers(use: (session: CDPSession) => Promise<void>): Promise<void> {
    const { targetInfos } = await this.cdp.send('Target.getTargets');
    const page = targetInfos.find(({ type }) => type === 'page');
    const connection = this.cdp.connection();
    if (!page || !connection) throw new Error('no page is open');
    const session = await connection.createSession(page);
    try {
      await session.send('ServiceWorker.enable');
      await use(session);
    } finally {
      await session.detach();
    }
  }
}

async function run(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}
