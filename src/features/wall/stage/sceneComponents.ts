import type { ComponentType } from 'react';
import type { SceneKind } from '@/domain/wall/rotation/scene';
import type { SceneProps } from '@/ui/wall/sceneProps';

/** What each kind of scene looks like; the page knows, the player does not. */
export type SceneComponents = Record<SceneKind, ComponentType<SceneProps>>;
