import type { wallTrouble as id } from '../../../id/pages/wall/trouble';
import type { Translation } from '../../../translation';

export const wallTrouble: Translation<typeof id> = {
  'wall.trouble.api.catalog': 'Catalog API',
  'wall.trouble.api.assessment': 'Assessment API',
  'wall.trouble.partOf': 'Part of the {api}',
  'wall.trouble.offline': 'This screen has been offline since {time}.',
  'wall.trouble.slow': '{api} has not answered yet since {time}.',
  'wall.trouble.unreachable': '{api} has not answered since {time}.',
  'wall.trouble.status': '{api} has answered with error {status} since {time}.',
  'wall.trouble.bare.sign-in': '{api} has asked to sign in since {time}.',
  'wall.trouble.bare.page':
    '{api} has sent a web page, maybe one to sign in, since {time}. Sign in with the browser of this screen.',
  'wall.trouble.sign-in':
    '{api} has asked to sign in again since {time}; the last data stay. Sign in with the browser of this screen.',
  'wall.trouble.page':
    '{api} has sent a web page, maybe one to sign in, since {time}; the last data stay. Sign in with the browser of this screen.',
  'wall.trouble.unreadable': '{api} has broken the contract since {time}: its answer is no JSON.',
  'wall.trouble.contract': '{api} has broken the contract since {time}: field {field}.',
  'wall.trouble.contractMore':
    '{api} has broken the contract since {time}: field {field} and {others} more.',
  'wall.trouble.more': 'And {count} {count|more trouble|more troubles}.',
  'wall.crash.title': 'This screen stopped at {time}',
  'wall.crash.return':
    'It loads itself again as soon as the server answers; nothing need be pressed.',
};
