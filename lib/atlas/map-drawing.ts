/** A map that is ready to be shown: SVG path data and pixels. Serialisable. */
export interface MapDrawing {
  /** Pixels, the size of the SVG's view box. */
  width: number;
  height: number;
  /** Every country in view. */
  land: string;
  /** The countries that the map is about; empty where they are too small to be drawn. */
  highlighted: string;
  points: MapPoint[];
}

export interface MapPoint {
  id: string;
  x: number;
  y: number;
  /** The place that the map is about. */
  isSubject: boolean;
  /** Pixels; the usual size of a dot when absent. */
  radius?: number;
  /** Absent where it would run into another label or over the edge. */
  label?: MapLabel;
}

/** Text whose `anchor` stands at x on a baseline at y. */
export interface MapLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}
