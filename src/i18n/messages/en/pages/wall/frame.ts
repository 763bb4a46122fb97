import type { wallFrame as id } from '../../../id/pages/wall/frame';
import type { Translation } from '../../../translation';

export const wallFrame: Translation<typeof id> = {
  'wall.title': 'Wall · {regency}',
  'wall.scene.summary': 'Summary',
  'wall.scene.map': 'Map',
  'wall.scene.dimension': 'Dimension',
  'wall.scene.quick-wins': 'Quick wins',
  'wall.scene.evaluation': 'Evaluation',
  'wall.scene.lateness': 'Lateness',
  'wall.scene.indicator': 'Indicator',
  'wall.of': '{scene}: {subject}',
  'wall.nothing': 'There is no data to show yet',
  'wall.waiting': 'Waiting for the API to answer',
  'wall.signIn.title': 'This screen is not signed in',
  'wall.signIn.how':
    'Connect a keyboard or a mouse to this screen, press Tab or move the mouse, then choose Leave: the page {page} opens. Sign in there, then open {wall} again; from then on the screen signs in by itself.',
  'wall.blank':
    'The wall is darkened. Press Esc to light it up; it does so by itself after four hours.',
  'wall.progress': 'Scenes of the round',
  'wall.paused': 'Paused since {time}; goes on by itself after an hour.',
  'wall.held': 'Held since {time}; goes on by itself after ten minutes.',
  'wall.skippedData': 'Scene {scene} skipped since {time}: its data cannot be loaded.',
  'wall.skippedProgram': 'Scene {scene} skipped since {time}: program error ({reason}).',
  'wall.skippedSeveral': '{count} scenes skipped since {time}: their data or the program failed.',
  'wall.configFaults': 'config.json: {count} {count|mistake|mistakes}, see the overview.',
  'wall.tooSmall':
    'The screen is too small for {distance} m: its smallest text is {arcminutes} minutes of arc, should be {least}.',
  'wall.weekday.sun': 'Sunday',
  'wall.weekday.mon': 'Monday',
  'wall.weekday.tue': 'Tuesday',
  'wall.weekday.wed': 'Wednesday',
  'wall.weekday.thu': 'Thursday',
  'wall.weekday.fri': 'Friday',
  'wall.weekday.sat': 'Saturday',
  'wall.age.entered': 'Newest entry {date} ({age} old)',
  'wall.age.published': 'published {date}',
  'wall.age.source': 'source: {source}',
  'wall.age.sources': 'from {count} sources',
  'wall.age.late': '{late} of {owed} figures late',
  'wall.age.received': 'received {time}',
  'wall.age.receivedAgo': 'received {time} ({age} ago)',
};
