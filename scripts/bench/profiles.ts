import type { CDPSession } from '@playwright/test';

export type ProfileName = 'fast' | 'slow';

type Throttling = { roundTripMs: number; downBitsPerSecond: number; cpuSlowdown: number };

/** `null`: as the machine is. `slow` is a phone on slow 4G. */
const PROFILES: Record<ProfileName, Throttling | null> = {
  fast: null,
  slow: { roundTripMs: 150, downBitsPerSecond: 1_600_000, cpuSlowdown: 4 },
};

export async function applyProfile(cdp: CDPSession, name: ProfileName): Promise<void> {
  const throttling = PROFILES[name];
  if (throttling === null) return;
  const { roundTripMs, downBitsPerSecond, cpuSlowdown } = throttling;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTripMs,
    downloadThroughput: downBitsPerSecond / 8,
    uploadThroughput: downBitsPerSecond / 16,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}
