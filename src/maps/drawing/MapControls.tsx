import type { Ref } from 'react';
import type { MapMessages } from '../mapMessages';
import styles from './MapControls.module.css';

/** The part of a map surface its buttons move. */
type Zoomable = {
  camera: object | null;
  isUnavailable: boolean;
  zoomBy: (steps: number) => void;
  reset: () => void;
};

type MapControlsProps = { ref: Ref<HTMLDivElement>; surface: Zoomable; messages: MapMessages };

/**
 * Our own buttons stand before and after the canvas takes over, so focus is never lost. What
 * cannot be used now stays focusable for the same reason.
 */
export function MapControls({ ref, surface, messages }: MapControlsProps) {
  const isClose = surface.camera !== null;
  return (
    <div ref={ref} className={styles.controls}>
      <ControlButton
        label={messages.zoomIn}
        icon="M3 8h10M8 3v10"
        isOff={surface.isUnavailable}
        onPress={() => surface.zoomBy(1)}
      />
      <ControlButton
        label={messages.zoomOut}
        icon="M3 8h10"
        isOff={!isClose}
        onPress={() => surface.zoomBy(-1)}
      />
      <ControlButton
        label={messages.reset}
        icon="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
        isOff={!isClose}
        onPress={surface.reset}
      />
    </div>
  );
}

type ControlButtonProps = { label: string; icon: string; isOff: boolean; onPress: () => void };

function ControlButton({ label, icon, isOff, onPress }: ControlButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
