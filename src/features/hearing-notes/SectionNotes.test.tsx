import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { renderView } from '../../../test/render';
import { NotesLink } from './NotesLink';
import { SectionNotes } from './SectionNotes';

const ADDRESS = '/52.02/rapat/lkpj-2025';
const open = (search: string) => window.history.replaceState(null, '', ADDRESS + search);
const carried = () => new URLSearchParams(window.location.search).get('catatan');
const button = (name: string) => screen.getByRole('button', { name });
const field = () => screen.getByRole('textbox');

beforeEach(() => open(''));

function show() {
  renderView(
    <>
      <NotesLink permalink="https://example.org/52.02/rapat/lkpj-2025;sidik=aaaaaa" />
      <SectionNotes sectionKey="rapat" title="seluruh laporan" sections={['macro']} />
      <SectionNotes sectionKey="macro" title="Indikator makro" />
    </>,
  );
}

test('a note is written into the address, changed and taken away again, by keyboard', async () => {
  show();
  button('Tambah catatan: Indikator makro').focus();
  await userEvent.keyboard('{Enter}');
  expect(field()).toHaveFocus();
  await userEvent.keyboard('Tanya BPS: kapan?{Enter}Lalu; Bapperida');
  expect(carried()).toBeNull();
  await userEvent.click(button('Simpan ke tautan'));
  expect(carried()).toBe('macro:Tanya BPS: kapan?\nLalu\\; Bapperida');
  expect(button('Ubah catatan: Indikator makro')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(field()).toHaveValue('Tanya BPS: kapan?\nLalu; Bapperida');
  await userEvent.keyboard('!{Control>}{Enter}{/Control}');
  expect(carried()).toBe('macro:Tanya BPS: kapan?\nLalu\\; Bapperida!');
  await userEvent.click(button('Hapus catatan: Indikator makro'));
  expect(carried()).toBeNull();
  expect(button('Tambah catatan: Indikator makro')).toHaveFocus();
});

test('a draft that is given up leaves the address as it was', async () => {
  open('?catatan=macro:lama&sejak=2026-03-31');
  show();
  await userEvent.click(button('Ubah catatan: Indikator makro'));
  await userEvent.type(field(), ' dan baru');
  await userEvent.click(button('Batal'));
  expect(carried()).toBe('macro:lama');
  expect(window.location.search).toContain('sejak=2026-03-31');
  expect(screen.getByText('lama')).toBeInTheDocument();
});

test('a note that is too long is refused, and nothing of it is lost', async () => {
  show();
  await userEvent.click(button('Tambah catatan: Indikator makro'));
  await userEvent.click(field());
  await userEvent.paste('a'.repeat(700));
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Catatan ini 700 huruf, paling banyak 600. Tulisan Anda masih utuh di sini',
  );
  await userEvent.click(button('Simpan ke tautan'));
  expect(carried()).toBeNull();
  expect(field()).toHaveValue('a'.repeat(700));
});

test('what looks like markup is text', () => {
  open(`?catatan=${encodeURIComponent('macro:<script>alert(1)</script><b>tebal</b>')}`);
  show();
  expect(screen.getByText('<script>alert(1)</script><b>tebal</b>')).toBeInTheDocument();
  expect(document.querySelector('script, b')).toBeNull();
});

test('notes on slides stand under their section, those of no section at the head', () => {
  open('?catatan=macro%5C:ipm:pada salindia;lama:dari bagian lama;Tanpa tempat');
  show();
  expect(screen.getByText('Catatan rapat pada salindia')).toBeInTheDocument();
  expect(screen.getByText('pada salindia')).toBeInTheDocument();
  expect(screen.getByText('dari bagian lama')).toBeInTheDocument();
  expect(screen.getByText('Tanpa tempat')).toBeInTheDocument();
  expect(screen.getByText('3 catatan rapat di tautan ini.')).toBeInTheDocument();
});

test('the permalink is copied with the notes', async () => {
  open('?catatan=macro:lama');
  const user = userEvent.setup();
  show();
  await user.click(button('Salin tautan dengan catatan'));
  expect(await navigator.clipboard.readText()).toBe(
    'https://example.org/52.02/rapat/lkpj-2025;sidik=aaaaaa?catatan=macro%3Alama',
  );
  expect(screen.getByText('Tautan tersalin.')).toBeInTheDocument();
});

test('without notes there is no link to copy', () => {
  show();
  expect(within(document.body).queryByRole('button', { name: /Salin tautan/ })).toBeNull();
});
