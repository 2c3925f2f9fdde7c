import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { scenes } from '@/tools/preview/scenes';
import { type Mounted, mount } from './mount';

let mounted: Mounted | undefined;
const emulate = (value: string): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value }],
  });

describe('for a reader who asked for less motion', () => {
  beforeEach(() => emulate('reduce'));
  afterEach(() => {
    mounted?.unmount();
    return emulate('');
  });

  test.each(scenes)('nothing moves in $name', ({ surface, show }) => {
    mounted = mount(surface, show());
    expect(moving(mounted.root)).toEqual([]);
  });
});

test('a reader who did not sees a switch move', () => {
  const scene = scenes.find(({ name }) => name.startsWith('options')) ?? scenes[0];
  if (!scene) throw new Error('there are no scenes');
  mounted = mount(scene.surface, scene.show());
  expect(moving(mounted.root)).not.toEqual([]);
  mounted.unmount();
});

/** Elements with a transition or an animation that takes time. */
function moving(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
      const takesTime = (durations: string): boolean => /[1-9]/.test(durations);
      return (
        takesTime(transitionDuration) || (animationName !== 'none' && takesTime(animationDuration))
      );
    })
    .map(({ className, localName }) => `${localName}.${className}`);
}
