import type { CDPSession } from '@playwright/test';

export const KINDS = ['document', 'scripts', 'styles', 'fonts', 'data'] as const;
export type Kind = (typeof KINDS)[number];

export type Traffic = { requests: number } & Record<`${Kind}Bytes`, number>;

const KIND_OF: Record<string, Kind> = {
  Document: 'document',
  Script: 'scripts',
  Stylesheet: 'styles',
  Font: 'fonts',
};

type Request = { kind: Kind; bytes: number; beforeReady: boolean };

/** Counts what was asked for before the page was ready, headers included, to its last byte. */
export async function watchTraffic(cdp: CDPSession) {
  const requests = new Map<string, Request>();
  let isReady = false;
  cdp.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (request.url.startsWith('data:')) return;
    const kind = KIND_OF[type ?? ''] ?? 'data';
    requests.set(requestId, { kind, bytes: 0, beforeReady: !isReady });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await cdp.send('Network.enable');
  return {
    markReady: () => {
      isReady = true;
    },
    total: (): Traffic => sum([...requests.values()].filter(({ beforeReady }) => beforeReady)),
  };
}

function sum(requests: Request[]): Traffic {
  const bytesOf = (wanted: Kind) =>
    requests.filter(({ kind }) => kind === wanted).reduce((total, { bytes }) => total + bytes, 0);
  return {
    requests: requests.length,
    documentBytes: bytesOf('document'),
    scriptsBytes: bytesOf('scripts'),
    stylesBytes: bytesOf('styles'),
    fontsBytes: bytesOf('fonts'),
    dataBytes: bytesOf('data'),
  };
}
