import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Config } from '@/api/config/loadConfig';
import { createStateBoard, type SessionState } from '@/api/sign-in/session/sessionState';
import type { SignInSettings } from '@/api/sign-in/signInSchema';
import { createQueryClient } from '@/app/createQueryClient';
import type { Gate } from '@/app/sign-in/gate';
import { loadSignInWords } from '@/app/sign-in/signInWords';
import { USUAL_RULES } from '@/domain/rules/ownRules';

export const AUTHORITY = 'https://sso.example.go.id';

const SETTINGS: SignInSettings = {
  authority: AUTHORITY,
  clientId: 'dasbor',
  scope: 'openid profile',
  menu: {},
  required: true,
  keepAnswers: false,
};

export const aSettings = (members: Partial<SignInSettings> = {}): SignInSettings => ({
  ...SETTINGS,
  ...members,
});

export const configWith = (members: object): Config => ({
  defaultRegency: '52.02',
  regencies: [{ code: '52.02', name: 'Lombok Tengah', timeZone: 'Asia/Makassar', zone: 'WITA' }],
  api: { catalog: '/api/catalog/v1', assessment: '/api/assessment/v1' },
  refreshMinutes: 5,
  languages: ['id', 'en'],
  rules: USUAL_RULES,
  signIn: { authority: AUTHORITY, clientId: 'dasbor', ...members },
});

/** What the gate of an installation would be, with whatever it shows in `show`. */
export async function aGate(members: Partial<SignInSettings> = {}) {
  const show = vi.fn<(page: ReactNode) => void>();
  const config = configWith(members);
  const gate: Gate = {
    settings: aSettings(members),
    config,
    queryClient: createQueryClient({ refreshMinutes: 5, retries: 0 }),
    words: await loadSignInWords(),
    show,
  };
  return { gate, show };
}

export const SITI = { name: 'Siti Rahma', roles: [] };

/** A session of which the test says what becomes of it. */
export function aSession(first: SessionState = { kind: 'in', person: SITI }) {
  const board = createStateBoard(first);
  return {
    ...board,
    tokenFor: () => null,
    renew: async () => false,
    drop: () => {
      board.tell({ kind: 'out', why: null });
      return null;
    },
  };
}

/** The place of the page, and where it was sent. */
export function stubPlace(path: string) {
  const assign = vi.fn<(url: string) => void>();
  const place = {
    assign,
    replace: vi.fn<(url: string) => void>(),
    reload: vi.fn(),
    origin: 'http://localhost',
    href: `http://localhost${path}`,
    pathname: path,
    search: '',
    hash: '',
  };
  vi.stubGlobal('location', place);
  vi.stubGlobal('isSecureContext', true);
  return place;
}

/** A provider whose description is asked for, and comes as the test says; the moments it was asked at. */
export function stubProvider(answer: () => Promise<Response>): number[] {
  const asked: number[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    if (!url.startsWith(AUTHORITY)) return Promise.reject(new TypeError('refused'));
    asked.push(Date.now());
    return answer();
  });
  return asked;
}

export const silent = (): Promise<Response> => Promise.reject(new TypeError('refused'));

export const describes = async (): Promise<Response> =>
  Response.json({
    issuer: AUTHORITY,
    authorization_endpoint: `${AUTHORITY}/auth`,
    token_endpoint: `${AUTHORITY}/token`,
    end_session_endpoint: `${AUTHORITY}/end`,
  });
