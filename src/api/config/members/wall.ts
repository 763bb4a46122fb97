import * as v from 'valibot';
import { sceneWish } from '@/domain/wall/rotation/sceneWords';

const timeOfDay = (example: string) =>
  v.pipe(
    v.string(),
    v.check((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'timeOfDay'),
    v.examples([example]),
  );

const metres = (most: number, example: number) =>
  v.pipe(v.number(), v.minValue(0.1), v.maxValue(most), v.examples([example]));

const sceneSchema = v.pipe(
  v.string(),
  v.check((text) => sceneWish(text) !== null, 'scene'),
  v.examples(['peta:40']),
);

/** The members of `wall`; each may be left out. */
export const wallMembers = {
  screen: v.pipe(
    v.strictObject({ height: metres(20, 1.1), distance: metres(60, 4) }),
    v.description('Height of the picture and distance of the farthest reader, in metres'),
    v.examples([{ height: 1.1, distance: 4 }]),
  ),
  scenes: v.pipe(
    v.array(sceneSchema),
    v.minLength(1),
    v.description('Scenes in their order; peta:40 lasts 40 seconds'),
    v.examples([['ringkasan', 'peta:40', 'indikator.stunting']]),
  ),
  night: v.pipe(
    v.strictObject({ from: timeOfDay('18:00'), to: timeOfDay('06:00') }),
    v.description('Hours of dimmed light'),
    v.examples([{ from: '18:00', to: '06:00' }]),
  ),
  reloadAt: v.pipe(timeOfDay('03:00'), v.description('When the page is loaded anew each day')),
};

export const wallSchema = v.partial(v.strictObject(wallMembers));
