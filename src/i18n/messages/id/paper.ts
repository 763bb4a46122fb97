/** At the foot of every printed page. */
export const paper = {
  'paper.pageOf': '{page} dari {pages}',
  'paper.regency': 'Kabupaten {name}',
  'paper.asOf': 'posisi data {date}',
  'paper.printed': 'dicetak {moment}',
} as const;
