import type { Page } from '@playwright/test';
import { panel } from './fixtures';

export const list = (page: Page) => panel(page, 'Daftar Quick Win');
export const scatter = (page: Page) => panel(page, 'Serapan terhadap Fisik');
export const rows = (page: Page) => list(page).locator('ol > li');
export const names = (page: Page) => list(page).getByRole('heading', { level: 3 });
export const field = (page: Page) => page.getByRole('searchbox', { name: 'Cari Quick Win' });
export const marks = (page: Page) => scatter(page).getByRole('option');
