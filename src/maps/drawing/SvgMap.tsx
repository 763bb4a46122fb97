import type { ComponentType } from 'react';
import type { AreaMapModel } from '../areaMapModel';
import type { MapFrame, MapLayout } from '../layout/layOutMap';
import { AreaOptions } from './AreaOptions';
import type { AreaActions } from './areaActions';
import { MapLabels } from './MapLabels';
import { MapLand } from './MapLand';
import { MapNotes } from './MapNotes';
import styles from './SvgMap.module.css';
import type { SymbolsProps } from './symbolsProps';

type SvgMapProps = {
  model: AreaMapModel;
  /** Draws circles, groups and points beneath the words. */
  Symbols?: ComponentType<SymbolsProps> | undefined;
  layout: MapLayout;
  frame: MapFrame;
  selected: string | null;
  pointed: string | null;
  /** Null for a map that is only looked at: wall and paper. */
  actions: AreaActions;
  /** Over the WebGL canvas only words, outlines and the keyboard layer are drawn. */
  isOverCanvas?: boolean;
};

/**
 * The map as a drawing: complete without WebGL, on paper and before anyone zooms. Three sheets:
 * the land, the areas as a keyboard reader meets them, and the words on top.
 */
export function SvgMap(props: SvgMapProps) {
  const { model, Symbols, layout, frame, selected, pointed, actions, isOverCanvas = false } = props;
  const viewBox = `0 0 ${frame.width} ${frame.height}`;
  return (
    <div className={isOverCanvas ? `${styles.map} ${styles.overCanvas}` : styles.map}>
      <svg className={styles.land} viewBox={viewBox} aria-hidden="true">
        <MapLand layout={layout} frame={frame} />
      </svg>
      <AreaOptions
        title={model.title}
        viewBox={viewBox}
        areas={layout.areas}
        selected={selected}
        actions={actions}
      />
      <svg className={styles.words} viewBox={viewBox} fontSize={frame.fontSize} aria-hidden="true">
        {Symbols && <Symbols model={model} layout={layout} actions={actions} />}
        {layout.areas.map(({ area, path }) => {
          const state = area.code === selected ? 'selected' : area.code === pointed && 'pointed';
          return state && <path key={area.code} className={styles[state]} d={path} />;
        })}
        <MapLabels
          layout={layout}
          areas={layout.areas.map(({ area }) => area)}
          fontSize={frame.fontSize}
        />
        <MapNotes layout={layout} frame={frame} hasPlate={isOverCanvas} />
      </svg>
    </div>
  );
}
