import type { Wire } from '../wire';
import { text } from './text';

/** Canonical six dimensions and their eighteen sub-dimensions; aliases are for reading foreign tables. */
export const DIMENSIONS: Wire<'dimensions'>['dimensions'] = [
  {
    code: 'governance',
    name: 'Smart Governance',
    aliases: ['Smart Government'],
    subDimensions: [
      { code: 'public-service', name: text('Pelayanan Publik', 'Public service') },
      { code: 'bureaucracy', name: text('Tata Kelola Birokrasi', 'Bureaucracy') },
      { code: 'public-policy', name: text('Kebijakan Publik', 'Public policy') },
    ],
  },
  {
    code: 'branding',
    name: 'Smart Branding',
    aliases: [],
    subDimensions: [
      { code: 'tourism', name: text('Ekosistem Pariwisata', 'Tourism ecosystem') },
      { code: 'business', name: text('Ekosistem Bisnis', 'Business ecosystem') },
      { code: 'appearance', name: text('Wajah Kota', 'City appearance') },
    ],
  },
  {
    code: 'economy',
    name: 'Smart Economy',
    aliases: [],
    subDimensions: [
      { code: 'industry', name: text('Ekosistem Industri Berdaya Saing', 'Competitive industry') },
      { code: 'welfare', name: text('Kesejahteraan Rakyat', "People's welfare") },
      { code: 'transaction', name: text('Ekosistem Transaksi Keuangan', 'Financial transactions') },
    ],
  },
  {
    code: 'living',
    name: 'Smart Living',
    aliases: ['Smart Live', 'Smart Infrastructure'],
    subDimensions: [
      { code: 'harmony', name: text('Harmonisasi Tata Ruang', 'Spatial harmony') },
      { code: 'health', name: text('Prasarana Kesehatan', 'Health facilities') },
      { code: 'mobility', name: text('Sarana Transportasi', 'Transport') },
    ],
  },
  {
    code: 'society',
    name: 'Smart Society',
    aliases: ['Smart People'],
    subDimensions: [
      {
        code: 'community',
        name: text('Interaksi Masyarakat yang Efisien', 'Community interaction'),
      },
      { code: 'learning', name: text('Ekosistem Belajar', 'Learning ecosystem') },
      { code: 'security', name: text('Sistem Keamanan Masyarakat', 'Community security') },
    ],
  },
  {
    code: 'environment',
    name: 'Smart Environment',
    aliases: [],
    subDimensions: [
      { code: 'protection', name: text('Proteksi Lingkungan', 'Environmental protection') },
      { code: 'waste', name: text('Tata Kelola Sampah dan Limbah', 'Waste management') },
      { code: 'energy', name: text('Tata Kelola Energi', 'Energy management') },
    ],
  },
];
