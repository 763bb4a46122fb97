import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { addMissingBrowserParts } from './browser-parts';

addMissingBrowserParts();
afterEach(cleanup);
