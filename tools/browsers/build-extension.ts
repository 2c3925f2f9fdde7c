import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Engine } from './find-browser';

/** Builds the extension for an engine and returns the folder of the build. */
export function buildExtension(engine: Engine): string {
  const target = engine === 'firefox' ? 'firefox' : 'chrome';
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', target], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the extension could not be built');
  return resolve(`dist/${target}-mv3`);
}
